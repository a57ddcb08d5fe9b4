// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "common/archive/archive.h"
#include "common/archive/generation_lock.h"
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

  /// Removes what is outdated, and expects that none of it is in use.
  void remove_outdated(std::size_t keep = 2) const {
    EXPECT_EQ(archive().remove_outdated(keep), Names{});
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

TEST_F(Removal, LeavesALinkAndWhatItPointsTo) {
  publish(1);
  const fs::path elsewhere =
      scratch().write("elsewhere/kliping-generation", "a marker").parent_path();
  for (const char* const name : {"gen-000009", "gen-000009.deleted"}) {
    fs::create_directory_symlink(elsewhere, root() / name);
  }
  EXPECT_TRUE(archive().remove("gen-000009"));
  remove_outdated(1);
  EXPECT_TRUE(fs::exists(elsewhere / "kliping-generation"));
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000009", "gen-000009.deleted"}));
}

TEST_F(Removal, DeletesALinkInAGenerationAndNotWhatItPointsTo) {
  publish(2);
  const fs::path elsewhere = scratch().write("elsewhere/letter.txt", "dear reader").parent_path();
  fs::create_directory_symlink(elsewhere, root() / "gen-000001" / "link");
  remove_outdated(1);
  EXPECT_EQ(left(), Names{"gen-000002"});
  EXPECT_TRUE(fs::exists(elsewhere / "letter.txt"));
}

TEST_F(Removal, BelievesNoMarkerThatIsALink) {
  publish(1);
  put_foreign("gen-000009");
  const fs::path marker = scratch().write("elsewhere/kliping-generation", "a marker");
  fs::create_symlink(marker, root() / "gen-000009" / "kliping-generation");
  remove_outdated(1);
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000009"}));
}

TEST_F(Removal, NeverDeletesWhatIsCurrent) {
  publish(2);
  archive().remove("gen-000002");
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000002"}));
}

TEST_F(Removal, LeavesAGenerationThatAReaderUses) {
  publish(2);
  {
    const auto reader = GenerationLock::share(archive(), "gen-000001");
    EXPECT_FALSE(archive().remove("gen-000001"));
    EXPECT_EQ(archive().remove_outdated(1), Names{"gen-000001"});
    EXPECT_TRUE(fs::exists(root() / "gen-000001" / "postlist.glass"));
  }
  remove_outdated(1);
  EXPECT_EQ(left(), Names{"gen-000002"});
}

TEST_F(Removal, DeletesTheOthersWhereOneIsInUse) {
  publish(4);
  const auto reader = GenerationLock::share(archive(), "gen-000001");
  EXPECT_EQ(archive().remove_outdated(1), Names{"gen-000001"});
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000004"}));
}

TEST_F(Removal, FinishesWhatAKillInterruptedAtAnyPoint) {
  publish(2);
  const fs::path doomed = root() / "gen-000001.deleted";
  fs::rename(root() / "gen-000001", doomed);  // killed behind this
  remove_outdated();
  EXPECT_EQ(left(), Names{"gen-000002"});
  scratch().write("archive/gen-000001.deleted/kliping-generation", "a marker");  // or this
  remove_outdated();
  EXPECT_EQ(left(), Names{"gen-000002"});
  fs::create_directory(doomed);  // or this
  remove_outdated();
  EXPECT_EQ(left(), Names{"gen-000002"});
}

TEST_F(Removal, IsNotStoppedByWhatAnEarlierOneLeftUnderItsName) {
  publish(2);
  scratch().write("archive/gen-000001.deleted/kliping-generation", "a marker");
  scratch().write("archive/gen-000001.deleted/record.glass", "data");
  EXPECT_TRUE(archive().remove("gen-000001"));
  EXPECT_EQ(left(), Names{"gen-000002"});
}

TEST_F(Removal, NeverDeletesAForeignDirectoryWhoseNameEndsLikeThat) {
  publish(1);
  put_foreign("gen-000001.deleted");
  scratch().write("archive/letters.deleted/kliping-generation", "a marker");
  remove_outdated(1);
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000001.deleted", "letters.deleted"}));
}

TEST_F(Removal, DeletesWhatAKillLeftOfMakingAGeneration) {
  publish(1);
  fs::create_directory(root() / "gen-000002");
  scratch().write("archive/gen-000003/kliping-unfinished.new", "");
  scratch().write("archive/gen-000004/kliping-unfinished", "");
  scratch().write("archive/gen-000004/kliping-generation.new", "This dir");
  remove_outdated();
  EXPECT_EQ(left(), Names{"gen-000001"});
}

TEST_F(Removal, KeepsAsManyFinishedGenerationsAsItIsTold) {
  publish(5);
  remove_outdated(3);
  EXPECT_EQ(left(), (Names{"gen-000003", "gen-000004", "gen-000005"}));
  remove_outdated(0);  // as 1
  EXPECT_EQ(left(), Names{"gen-000005"});
}

TEST_F(Removal, CountsOnlyFinishedGenerationsOfItsOwnAmongThoseToKeep) {
  static_cast<void>(begin_generation());  // the first build ever was killed
  publish(1);
  put_foreign("gen-000003");
  static_cast<void>(begin_generation());
  publish(1);
  remove_outdated(2);
  EXPECT_EQ(left(), (Names{"gen-000002", "gen-000003", "gen-000005"}));
}

TEST_F(Removal, GoesByNumberWhereAGenerationDoesNotSayThatItIsUnfinished) {
  publish(2);
  const std::string abandoned = begin_generation();
  fs::remove(root() / abandoned / "kliping-unfinished");
  remove_outdated();
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000002"}));
}

TEST_F(Removal, OfTheOutdatedKeepsTheCurrentGenerationAndTheOneBefore) {
  publish(4);
  remove_outdated();
  EXPECT_EQ(left(), (Names{"gen-000003", "gen-000004"}));
  EXPECT_EQ(archive().current(), "gen-000004");
}

TEST_F(Removal, OfTheOutdatedDeletesWhatAnAbandonedBuildLeft) {
  publish(2);
  static_cast<void>(begin_generation());
  static_cast<void>(begin_generation());
  remove_outdated();
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000002"}));
}

TEST_F(Removal, OfTheOutdatedSparesDirectoriesWithoutTheMarker) {
  put_foreign("gen-000001");
  put_foreign("gen-000009");
  put_foreign("letters");
  fs::create_directory(root() / "gen-12");
  remove_outdated();
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000009", "gen-12", "letters"}));
}

TEST_F(Removal, OfTheOutdatedDeletesNothingWhereCurrentIsRubbish) {
  publish(3);
  scratch().write("archive/CURRENT", "banjir\n");
  EXPECT_THROW(static_cast<void>(archive().remove_outdated(2)), Error);
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000002", "gen-000003"}));
}

TEST_F(Removal, OfTheOutdatedDeletesNothingWhereCurrentNamesWhatIsNotThere) {
  publish(3);
  for (const char* const wrong : {"gen-000009\n", "gen-000001\n"}) {
    scratch().write("archive/CURRENT", wrong);
    fs::remove_all(root() / "gen-000001");
    for (const std::size_t keep : {1U, 2U}) {
      EXPECT_EQ(archive().remove_outdated(keep), Names());
      EXPECT_EQ(left(), (Names{"gen-000002", "gen-000003"}));
    }
  }
}

TEST_F(Removal, OfTheOutdatedFindsTheSameAgainTheSecondTime) {
  publish(3);
  remove_outdated();
  remove_outdated();
  EXPECT_EQ(left(), (Names{"gen-000002", "gen-000003"}));
}

TEST_F(Removal, LeavesTheNumbersOfDeletedGenerationsUnused) {
  publish(3);
  remove_outdated();
  EXPECT_EQ(archive().create_generation(), "gen-000004");
}

TEST_F(Removal, DeletesNothingThatWasPublishedWhereNothingIsKnownToBeCurrent) {
  publish(3);
  static_cast<void>(begin_generation());
  fs::remove(root() / "CURRENT");
  remove_outdated(1);
  EXPECT_EQ(left(), (Names{"gen-000001", "gen-000002", "gen-000003"}));
}

}  // namespace
}  // namespace kliping
