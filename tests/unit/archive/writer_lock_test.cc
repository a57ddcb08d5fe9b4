// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/writer_lock.h"

#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <optional>
#include <string>

#include "common/archive/durable_file.h"
#include "kliping/error.h"
#include "tests/support/scratch_directory.h"

namespace kliping {
namespace {

class WriterLockTest : public ::testing::Test {
 protected:
  WriterLockTest() { archive().create(); }

  /// The error that a writer meets; nothing where it gets the lock.
  [[nodiscard]] std::optional<Error> try_to_lock() const {
    try {
      const WriterLock lock(archive());
      return std::nullopt;
    } catch (const Error& error) {
      return error;
    }
  }

  /// Lets another process take the lock and die without giving it back.
  [[nodiscard]] bool lock_and_die() const {
    const pid_t child = ::fork();
    if (child == 0) {
      const auto refused = [&] {
        try {
          static_cast<void>(new WriterLock(archive()));
          return false;
        } catch (const Error&) {
          return true;
        }
      };
      ::_exit(refused() ? 1 : 0);
    }
    int status = -1;
    return ::waitpid(child, &status, 0) == child && status == 0;
  }

  [[nodiscard]] Archive archive() const { return Archive(scratch_ / "archive"); }

 private:
  test::ScratchDirectory scratch_;
};

TEST_F(WriterLockTest, RefusesASecondWriter) {
  const WriterLock first(archive());
  const auto error = try_to_lock();
  ASSERT_TRUE(error);
  EXPECT_EQ(error->code(), ErrorCode::locked);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "try again", error->hint());
}

TEST_F(WriterLockTest, NamesTheArchiveAndTheProcessThatHoldsIt) {
  const WriterLock first(archive());
  const auto error = try_to_lock();
  ASSERT_TRUE(error);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, archive().root().string(), error->what());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "process " + std::to_string(::getpid()) + " on ",
                      error->what());
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "since 2", error->what());
  EXPECT_EQ(std::string(error->what()).find('\n'), std::string::npos);
}

TEST_F(WriterLockTest, IsRefusedToAnotherProcessToo) {
  const WriterLock first(archive());
  EXPECT_FALSE(lock_and_die());
}

TEST_F(WriterLockTest, IsGivenBackAtTheEndOfItsScope) {
  { const WriterLock first(archive()); }
  EXPECT_EQ(try_to_lock(), std::nullopt);
}

TEST_F(WriterLockTest, IsGivenBackWhenItsProcessDies) {
  ASSERT_TRUE(lock_and_die());
  EXPECT_EQ(try_to_lock(), std::nullopt);
}

TEST_F(WriterLockTest, ForgetsWhoHeldItBefore) {
  replace_file(
      archive().root() / "LOCK",
      "process 4194305 on a host with a very long name since 1999-01-01 00:00:00 UTC\nx\n");
  const WriterLock lock(archive());
  const std::string content = read_file(archive().root() / "LOCK");
  EXPECT_TRUE(content.starts_with("process " + std::to_string(::getpid()) + " on ")) << content;
  EXPECT_TRUE(content.ends_with(" UTC\n")) << content;
  EXPECT_EQ(content.find("1999"), std::string::npos) << content;
}

TEST_F(WriterLockTest, NeedsTheArchivesDirectory) {
  const Archive missing(archive().root() / "missing");
  try {
    const WriterLock lock(missing);
    ADD_FAILURE() << "a lock in a directory that is not there";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::failure);
    EXPECT_PRED_FORMAT2(testing::IsSubstring, "cannot lock", error.what());
  }
}

TEST_F(WriterLockTest, DoesNotKeepReadersOut) {
  const std::string generation = archive().create_generation();
  const WriterLock lock(archive());
  archive().publish(generation);
  EXPECT_EQ(archive().current(), generation);
}

}  // namespace
}  // namespace kliping
