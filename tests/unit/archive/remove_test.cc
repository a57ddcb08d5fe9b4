// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "common/archive/archive.h"
#include "kliping/error.h"
#include "tests/support/scratch_directory.h"

namespace kliping {
namespace {

namespace fs = std::filesystem;

using Names = std::vector<std::string>;

/// A test with an archive that has some generations.
class Removal : public ::testing::Test {
 protected:
  Removal() { archive().create(); }

  /// Makes generations, each with a file in it, and publishes the last.
  void publish(int count) const {
    for (int i = 0; i < count; ++i) archive().publish(begin_generation());
  }

  /// Makes a generation that no one publishes.
  [[nodiscard]] std::string begin_generation() const {
    const std::string name = archive().create_generation();
    scratch_.write("archive/" + name + "/postlist.glass", "data");
    return name;
  }

  /// Makes a directory with the name of a generation but not its marker.
  void put_foreign(const std::string& name) const {
    scratch_.write("archive/" + name + "/letter.txt", "dear reader");
  }

  /// The directories in the archive.
  [[nodiscard]] Names left() const {
    Names names;
    for (const auto& entry : fs::directory_iterator(root())) {
      if (entry.is_directory()) names.push_back(entry.path().filename().string());
    }
    std::sort(names.begin(), names.end());
    return names;
  }

  [[nodiscard]] fs::path root() const { return scratch_ / "archive"; }
  [[nodiscard]] Archive archive() const { return Archive(root()); }
  [[nodiscard]] const test::ScratchDirectory& scratch() const { return scratch_; }

 private:
  test::ScratchDirectory scratch_;
};

TEST_F(Removal, DeletesAGenerationWithAllThatIsInIt) {
  publish(2);
  archive().remove("gen-000001");
  EXPECT_EQ(left(), Names{"gen-000002"});
}

TEST_F(Removal, NeverDeletesADirectoryWithoutTheMarker) {
  put_foreign("gen-000001");
  archive().remove("gen-000001");
  EXPECT_TRUE(fs::exists(root() / "gen-000001" / "letter.txt"));
}

TEST_F(Removal, DoesNotMindAGenerationThatIsGoneAlready) {
  publish(1);
  archive().remove("gen-000009");
  EXPECT_EQ(left(), Names{"gen-000001"});
}

TEST_F(Removal, DeletesALinkAndNotWhatItPointsTo) {
  const fs::path elsewhere =
      scratch().write("elsewhere/kliping-generation", "a marker").parent_path();
  fs::create_directory_symlink(elsewhere, root() / "gen-000001");
  archive().remove("gen-000001");
  EXPECT_TRUE(fs::exists(elsewhere / "kliping-generation"));
  EXPECT_EQ(left(), Names{});
}

TEST_F(Removal, OfTheOutdatedKeepsTheCurrentGenerationAndTheOneBefore) {
  publish(4);
  archive().remove_outdated();
  EXPECT_EQ(left(), (Names{"gen-000003", "gen-000004"}));
  EXPECT_EQ(archive().current(), "gen-000004");
}

TEST_F(Removal, OfTheOutdatedDeletesWhatAnAbandonedBuildLeft) {
  publish(2);
  static_cast<void>(begin_generation());
  static_cast<void>(begin_generation());
  archive().remove_outdated();
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000002"}));
}

TEST_F(Removal, OfTheOutdatedSparesDirectoriesWithoutTheMarker) {
  put_foreign("gen-000001");
  put_foreign("gen-000009");
  put_foreign("letters");
  fs::create_directory(root() / "gen-12");
  archive().remove_outdated();
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000009", "gen-12", "letters"}));
}

TEST_F(Removal, OfTheOutdatedDeletesNothingWhereCurrentIsRubbish) {
  publish(3);
  scratch().write("archive/CURRENT", "banjir\n");
  EXPECT_THROW(archive().remove_outdated(), Error);
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000002", "gen-000003"}));
}

TEST_F(Removal, OfTheOutdatedFindsTheSameAgainTheSecondTime) {
  publish(3);
  archive().remove_outdated();
  archive().remove_outdated();
  EXPECT_EQ(left(), (Names{"gen-000002", "gen-000003"}));
}

TEST_F(Removal, LeavesTheNumbersOfDeletedGenerationsUnused) {
  publish(3);
  archive().remove_outdated();
  EXPECT_EQ(archive().create_generation(), "gen-000004");
}

TEST_F(Removal, DeletesNothingWhereNothingIsKnownToBeCurrent) {
  archive().create();
  const std::string generation = archive().create_generation();
  archive().remove_outdated();
  EXPECT_TRUE(fs::exists(archive().path_of(generation)));
}

}  // namespace
}  // namespace kliping
