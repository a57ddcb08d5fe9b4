// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/generation_lock.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <optional>
#include <string>

#include "kliping/error.h"
#include "tests/support/scratch_directory.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

/// A test with an archive of one generation.
class GenerationLocks : public ::testing::Test {
 protected:
  GenerationLocks() {
    archive().create();
    archive().publish(archive().create_generation());
  }

  [[nodiscard]] GenerationLock share() const { return GenerationLock::share(archive(), name); }
  [[nodiscard]] bool can_own() const {
    return GenerationLock::try_to_own(archive(), name).has_value();
  }

  /// Starts a process that reads the generation until it is killed.
  [[nodiscard]] pid_t start_reader() const {
    int opened[2] = {};
    EXPECT_EQ(::pipe(opened), 0);
    const pid_t child = ::fork();
    if (child == 0) {
      const GenerationLock lock = share();
      while (::write(opened[1], "x", 1) == 1) ::pause();
      ::_exit(1);
    }
    char byte = 0;
    EXPECT_EQ(::read(opened[0], &byte, 1), 1);
    ::close(opened[0]);
    ::close(opened[1]);
    return child;
  }

  [[nodiscard]] Archive archive() const { return Archive(scratch_ / "archive"); }
  [[nodiscard]] fs::path directory() const { return archive().path_of(name); }

  const std::string name = "gen-000001";

 private:
  test::ScratchDirectory scratch_;
};

TEST_F(GenerationLocks, OfReadersDoNotMindEachOther) {
  const GenerationLock first = share();
  EXPECT_NO_THROW(static_cast<void>(share()));
  EXPECT_FALSE(can_own());
}

TEST_F(GenerationLocks, AreGivenBackAtTheEndOfTheirScope) {
  { const GenerationLock reader = share(); }
  EXPECT_TRUE(can_own());
  EXPECT_NO_THROW(static_cast<void>(share()));
}

TEST_F(GenerationLocks, MoveWithTheirObject) {
  GenerationLock first = share();
  const GenerationLock second = std::move(first);
  EXPECT_FALSE(can_own());
  EXPECT_TRUE(second.is_in_place());
}

TEST_F(GenerationLocks, OfAnotherProcessEndWithIt) {
  const pid_t reader = start_reader();
  EXPECT_FALSE(can_own());
  ASSERT_EQ(::kill(reader, SIGKILL), 0);
  ASSERT_EQ(::waitpid(reader, nullptr, 0), reader);
  EXPECT_TRUE(can_own());
}

TEST_F(GenerationLocks, TellAReaderThatTheGenerationIsBeingDeleted) {
  const auto owner = GenerationLock::try_to_own(archive(), name);
  ASSERT_TRUE(owner);
  try {
    static_cast<void>(share());
    ADD_FAILURE() << "a reader of what is being deleted";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::no_archive);
    EXPECT_PRED_FORMAT2(testing::IsSubstring, directory().string() + " is being deleted",
                        error.what());
  }
}

TEST_F(GenerationLocks, AreDoneWithoutWhereThereIsNoMarker) {
  fs::remove(archive().marker_of(name));
  EXPECT_TRUE(share().is_in_place());
  fs::create_symlink("elsewhere", archive().marker_of(name));
  EXPECT_TRUE(share().is_in_place());
}

TEST_F(GenerationLocks, AreNoRightToDeleteWhereThereIsNoMarker) {
  fs::remove(archive().marker_of(name));
  EXPECT_THROW(static_cast<void>(can_own()), Error);
}

TEST_F(GenerationLocks, KnowTheDirectoryFromOneThatIsPutIntoItsPlace) {
  const fs::path backup = archive().root() / "backup";
  fs::copy(directory(), backup);
  const GenerationLock reader = share();
  EXPECT_TRUE(reader.is_in_place());
  fs::remove_all(directory());
  EXPECT_FALSE(reader.is_in_place());
  fs::rename(backup, directory());
  EXPECT_FALSE(reader.is_in_place());
  EXPECT_TRUE(share().is_in_place());
}

}  // namespace
}  // namespace kliping
