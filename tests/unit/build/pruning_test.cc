// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

class Prune : public ArchiveTest {
 protected:
  void SetUp() override { build(stories(0, 10)); }

  /// Stories of the numbers from `first` on.
  static std::vector<Story> stories(int first, int count) {
    std::vector<Story> stories;
    for (int number = first; number < first + count; ++number) {
      const std::string id = std::to_string(number);
      stories.push_back({.id = id, .title = "Kabar " + id, .body = "Isi kabar."});
    }
    return stories;
  }

  [[nodiscard]] std::vector<std::string> input(const std::vector<Story>& stories) const {
    return {scratch().write("masukan.jsonl", as_json_lines(stories)).string()};
  }

  static UpdateOptions with_limit(double percent) {
    UpdateOptions options;
    options.prune = PruneLimit{.percent = percent};
    return options;
  }
};

TEST_F(Prune, RemovesAsManyAsTheLimitAllows) {
  const Report report = update_archive(archive(), input(stories(1, 9)), with_limit(10), witness);
  EXPECT_EQ(report.pruning, Pruning::done);
  EXPECT_EQ(report.removed, 1U);
}

TEST_F(Prune, RemovesNothingWhereMoreWouldGo) {
  const Report report = update_archive(archive(), input(stories(2, 8)), with_limit(10), witness);
  EXPECT_EQ(report.pruning, Pruning::too_many);
  EXPECT_EQ(report.prunable, 2U);
  EXPECT_EQ(report.removed, 0U);
  EXPECT_EQ(search("kabar").total, 10U);
}

TEST_F(Prune, IsNotMisledByTheManyArticlesOfAnotherInput) {
  const Report report =
      update_archive(archive(), input(stories(100, 200)), with_limit(10), witness);
  EXPECT_EQ(report.added, 200U);
  EXPECT_EQ(report.pruning, Pruning::too_many);
  EXPECT_EQ(report.prunable, 10U);
}

TEST_F(Prune, AsARunOfItsOwnAddsAndReplacesNothing) {
  auto others = stories(0, 9);
  others.front().body = "Isi lain.";
  others.push_back({.id = "baru", .title = "Baru", .body = "Isi."});
  const Report report = prune_archive(archive(), input(others), with_limit(10), witness);
  EXPECT_EQ(report.removed, 1U);
  EXPECT_EQ(report.seen, 10U);
  EXPECT_EQ(report.unchanged, 9U);
  EXPECT_EQ(report.added + report.replaced, 0U);
  EXPECT_EQ(search("lain").total, 0U);
}

TEST_F(Prune, RefusesAnIndexOfOtherExceptions) {
  UpdateOptions options = with_limit(100);
  options.exceptions = StemExceptions::parse("hp ponsel\n", "kata.txt");
  try {
    prune_archive(archive(), input(stories(0, 1)), options, witness);
    FAIL() << "nothing was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::schema_mismatch);
  }
  EXPECT_EQ(search("kabar").total, 10U);
}

TEST_F(Prune, IsWarnedOfAnInputThatHoldsNothing) {
  std::filesystem::create_directory(scratch() / "kosong");
  auto inputs = input(stories(0, 10));
  inputs.push_back((scratch() / "kosong").string());
  build_archive(archive(), inputs, witness);
  EXPECT_EQ(witness.remarks.back(), inputs.back() + ": there is no article in it");
}

}  // namespace
}  // namespace kliping::test
