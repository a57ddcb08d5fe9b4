// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/archive/archive.h"

#include <gtest/gtest.h>

#include <latch>
#include <string>
#include <thread>
#include <vector>

#include "kliping/error.h"
#include "tests/support/scratch_directory.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

/// A test with a directory that may become an archive.
class ArchiveDirectory : public ::testing::Test {
 protected:
  /// Makes the generation that the next build would make, and publishes it.
  [[nodiscard]] std::string publish_next() const {
    const std::string generation = archive().create_generation();
    archive().publish(generation);
    return generation;
  }

  [[nodiscard]] bool has(const std::string& name) const { return fs::exists(root() / name); }

  /// Writes a file into the archive's directory.
  void put(const std::string& name, std::string_view content) const {
    scratch_.write("archive/" + name, content);
  }

  /// Expects that `work` fails with this code and with `part` in the message.
  template <typename Work>
  static void expect_error(ErrorCode code, const std::string& part, Work&& work) {
    try {
      work();
      ADD_FAILURE() << "no error that says " << part;
    } catch (const Error& error) {
      EXPECT_EQ(error.code(), code) << error.what();
      EXPECT_PRED_FORMAT2(testing::IsSubstring, part, error.what());
      EXPECT_FALSE(error.hint().empty()) << error.what();
    }
  }

  void expect_no_current(ErrorCode code, const std::string& part) const {
    expect_error(code, part, [&] { static_cast<void>(archive().current()); });
  }

  [[nodiscard]] fs::path root() const { return scratch_ / "archive"; }
  [[nodiscard]] Archive archive() const { return Archive(root()); }

 private:
  test::ScratchDirectory scratch_;
};

TEST_F(ArchiveDirectory, IsMadeWithItsMarker) {
  archive().create();
  EXPECT_TRUE(has("kliping-archive"));
  EXPECT_EQ(archive().find_current(), std::nullopt);
}

TEST_F(ArchiveDirectory, IsMadeWithTheDirectoriesAboveIt) {
  Archive(root() / "a" / "b").create();
  EXPECT_TRUE(has("a/b/kliping-archive"));
}

TEST_F(ArchiveDirectory, MayBeAnEmptyDirectory) {
  fs::create_directory(root());
  archive().create();
  EXPECT_TRUE(has("kliping-archive"));
}

TEST_F(ArchiveDirectory, StaysAsItIsWhereItIsAnArchiveAlready) {
  archive().create();
  const std::string generation = publish_next();
  archive().create();
  EXPECT_EQ(archive().current(), generation);
}

TEST_F(ArchiveDirectory, IsRefusedWhereItHoldsOtherFiles) {
  put("letter.txt", "dear reader");
  expect_error(ErrorCode::bad_usage, "holds other files", [&] { archive().create(); });
  EXPECT_FALSE(has("kliping-archive"));
  EXPECT_TRUE(has("letter.txt"));
}

TEST_F(ArchiveDirectory, IsRefusedWhereItIsAFile) {
  put("file", "content");
  expect_error(ErrorCode::bad_usage, "not a directory", [&] { Archive(root() / "file").create(); });
}

TEST_F(ArchiveDirectory, IsRefusedBelowAFile) {
  put("file", "content");
  expect_error(ErrorCode::failure, "cannot create",
               [&] { Archive(root() / "file" / "archive").create(); });
}

TEST_F(ArchiveDirectory, MayBeWhatAKillLeftWhileItWasMade) {
  put("kliping-archive.new", "This dir");
  archive().create();
  EXPECT_TRUE(has("kliping-archive"));
  EXPECT_FALSE(has("kliping-archive.new"));
}

TEST_F(ArchiveDirectory, IsMadeByTwoAtOnce) {
  for (int round = 0; round < 50; ++round) {
    const Archive made(root() / std::to_string(round));
    std::latch start(2);
    const auto make = [&] {
      start.arrive_and_wait();
      EXPECT_NO_THROW(made.create());
      put(std::to_string(round) + "/LOCK", "");
    };
    std::thread other(make);
    make();
    other.join();
    EXPECT_TRUE(has(std::to_string(round) + "/kliping-archive"));
  }
}

TEST_F(ArchiveDirectory, NumbersBehindADirectoryThatIsNotItsOwn) {
  archive().create();
  put("gen-000007/letter.txt", "dear reader");
  EXPECT_EQ(publish_next(), "gen-000008");
  EXPECT_EQ(archive().remove_outdated(1), std::vector<std::string>{});
  EXPECT_TRUE(has("gen-000007/letter.txt"));
}

TEST_F(ArchiveDirectory, SaysWhereThereIsNoNumberLeft) {
  archive().create();
  fs::create_directory(root() / "gen-999999999");
  expect_error(ErrorCode::failure, "gen-999999999",
               [&] { static_cast<void>(archive().create_generation()); });
}

TEST_F(ArchiveDirectory, MarksAGenerationAsUnfinishedUntilItIsPublished) {
  archive().create();
  const std::string generation = archive().create_generation();
  EXPECT_TRUE(has(generation + "/kliping-unfinished"));
  archive().publish(generation);
  EXPECT_FALSE(has(generation + "/kliping-unfinished"));
}

TEST_F(ArchiveDirectory, NumbersItsGenerations) {
  archive().create();
  EXPECT_EQ(archive().create_generation(), "gen-000001");
  EXPECT_EQ(archive().create_generation(), "gen-000002");
  EXPECT_TRUE(has("gen-000002/kliping-generation"));
}

TEST_F(ArchiveDirectory, NumbersBehindTheHighestByNumber) {
  archive().create();
  fs::create_directory(root() / "gen-999999");
  EXPECT_EQ(archive().create_generation(), "gen-1000000");
  EXPECT_EQ(archive().create_generation(), "gen-1000001");
}

TEST_F(ArchiveDirectory, PassesOverNamesThatOnlyLookLikeGenerations) {
  archive().create();
  for (const char* const name :
       {"gen-12", "gen-00001x", "gen--00007", "generation-000009", "old-gen-000009"}) {
    fs::create_directory(root() / name);
  }
  EXPECT_EQ(archive().create_generation(), "gen-000001");
}

TEST_F(ArchiveDirectory, ShowsReadersWhatWasPublished) {
  archive().create();
  const std::string generation = publish_next();
  EXPECT_NE(archive().find_current(), std::nullopt);
  EXPECT_EQ(archive().current(), generation);
  EXPECT_EQ(archive().path_of(generation), root() / generation);
}

TEST_F(ArchiveDirectory, ShowsReadersNothingOfAGenerationNotYetPublished) {
  archive().create();
  const std::string published = publish_next();
  static_cast<void>(archive().create_generation());
  EXPECT_EQ(archive().current(), published);
}

TEST_F(ArchiveDirectory, KeepsWhatIsCurrentWhereTheNextCannotBePublished) {
  archive().create();
  const std::string published = publish_next();
  expect_error(ErrorCode::failure, "gen-000007", [&] { archive().publish("gen-000007"); });
  EXPECT_EQ(archive().current(), published);
}

TEST_F(ArchiveDirectory, LeavesNoTemporaryFilesBehind) {
  archive().create();
  static_cast<void>(publish_next());
  for (const auto& entry : fs::recursive_directory_iterator(root())) {
    EXPECT_NE(entry.path().extension(), ".new") << entry.path();
  }
}

TEST_F(ArchiveDirectory, SaysWhereThereIsNoArchive) {
  expect_no_current(ErrorCode::no_archive, "there is no archive at " + root().string());
  EXPECT_EQ(archive().find_current(), std::nullopt);
}

TEST_F(ArchiveDirectory, HintsThatADiskMayNotBeMounted) {
  const auto hint = [&] {
    try {
      static_cast<void>(archive().current());
    } catch (const Error& error) {
      return error.hint();
    }
    return std::string("no error");
  };
  const std::string command = "build it with: kliping-index build --archive " + root().string();
  EXPECT_EQ(hint(), command + " INPUT...; or mount the disk that it is on");
  fs::create_directory(root());
  EXPECT_EQ(hint(), command + " INPUT...; or mount the disk that it is on");
  archive().create();
  EXPECT_EQ(hint(), command + " INPUT...");
}

TEST_F(ArchiveDirectory, SaysWhereAFileIsNamedAsArchive) {
  put("file", "content");
  expect_error(ErrorCode::no_archive, "is not the directory of an archive",
               [&] { static_cast<void>(Archive(root() / "file").current()); });
}

TEST_F(ArchiveDirectory, SaysWhereNothingWasPublishedYet) {
  archive().create();
  expect_no_current(ErrorCode::no_archive, "no file CURRENT");
}

TEST_F(ArchiveDirectory, ReadsCurrentThatWasWrittenByHand) {
  for (const char* const content : {"gen-000003", "gen-000003\r\n", " gen-000003 \nand more\n"}) {
    put("CURRENT", content);
    EXPECT_EQ(archive().current(), "gen-000003");
  }
}

TEST_F(ArchiveDirectory, RefusesRubbishInCurrent) {
  for (const char* const content :
       {"", "\n", "banjir\n", "../gen-000001\n", "gen-000001/..\n", "gen-000000\n", "gen-1\n",
        "\ngen-000001\n", "gen-99999999999999999999\n", "\xFF\xFE"}) {
    put("CURRENT", content);
    expect_no_current(ErrorCode::failure, "CURRENT names no generation");
  }
}

TEST_F(ArchiveDirectory, RefusesADirectoryCalledCurrent) {
  archive().create();
  fs::create_directory(root() / "CURRENT");
  EXPECT_THROW(static_cast<void>(archive().current()), Error);
}

TEST_F(ArchiveDirectory, RefusesToNumberGenerationsWhereItIsMissing) {
  expect_error(ErrorCode::failure, root().string(),
               [&] { static_cast<void>(archive().create_generation()); });
}

}  // namespace
}  // namespace kliping
