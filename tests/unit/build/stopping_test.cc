// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

/// Wants a run to stop when so many articles have been seen.
struct Impatient : Witness {
  explicit Impatient(std::size_t most) : most_seen(most) {}

  void on_progress(const Report& so_far) override { seen = so_far.seen + so_far.removed; }
  bool wants_stop() override { return seen >= most_seen; }

  std::size_t most_seen;
  std::size_t seen = 0;
};

class Stopping : public ArchiveTest {
 protected:
  void SetUp() override { build({story(0)}); }

  static Story story(int number) {
    const std::string id = std::to_string(number);
    return {.id = id, .title = "Kabar " + id, .body = "Isi kabar."};
  }

  [[nodiscard]] std::vector<std::string> ten_stories() const {
    std::vector<Story> stories;
    for (int number = 0; number < 10; ++number) stories.push_back(story(number));
    return {scratch().write("in.jsonl", as_json_lines(stories)).string()};
  }
};

TEST_F(Stopping, KeepsWhatAnUpdateHasDone) {
  Impatient observer(4);
  const Report report = update_archive(archive(), ten_stories(), {}, observer);
  EXPECT_TRUE(report.stopped);
  EXPECT_EQ(report.added, 3U);
  EXPECT_EQ(search("kabar").total, 4U);
}

TEST_F(Stopping, LeavesTheRestToTheNextUpdate) {
  Impatient observer(4);
  update_archive(archive(), ten_stories(), {}, observer);
  const Report report = update_archive(archive(), ten_stories(), {}, witness);
  EXPECT_FALSE(report.stopped);
  EXPECT_EQ(report.unchanged_files, 0U);
  EXPECT_EQ(report.added, 6U);
  EXPECT_EQ(search("kabar").total, 10U);
}

TEST_F(Stopping, PrunesNothingWhenTheInputsWereNotReadToTheirEnd) {
  update_archive(archive(), ten_stories(), {}, witness);
  Impatient observer(4);
  UpdateOptions options;
  options.prune = PruneLimit{.percent = 100};
  const std::vector<std::string> inputs{
      scratch()
          .write("lain.jsonl", as_json_lines({story(0), story(1), story(2), story(3)}))
          .string()};
  const Report report = update_archive(archive(), inputs, options, observer);
  EXPECT_TRUE(report.stopped);
  EXPECT_EQ(report.removed, 0U);
  EXPECT_EQ(report.pruning, Pruning::not_asked);
}

TEST_F(Stopping, EndsAPruneBetweenTwoArticles) {
  update_archive(archive(), ten_stories(), {}, witness);
  UpdateOptions options;
  options.prune = PruneLimit{.percent = 100};
  const std::vector<std::string> inputs{
      scratch().write("lain.jsonl", as_json_lines({story(0)})).string()};
  Impatient observer(3);
  const Report report = update_archive(archive(), inputs, options, observer);
  EXPECT_TRUE(report.stopped);
  EXPECT_EQ(report.removed, 2U);
  EXPECT_EQ(search("kabar").total, 8U);
}

TEST_F(Stopping, KeepsWhatWasRemoved) {
  update_archive(archive(), ten_stories(), {}, witness);
  const std::vector<std::string> ids{"1", "2", "3", "4"};
  Impatient observer(2);
  const Report report = remove_articles(archive(), ids, {}, observer);
  EXPECT_TRUE(report.stopped);
  EXPECT_EQ(search("kabar").total, 8U);
}

TEST_F(Stopping, IsNoFaultOfTheInputsWhenItComesBeforeTheFirstArticle) {
  Impatient observer(0);
  const Report report = update_archive(archive(), ten_stories(), {}, observer);
  EXPECT_TRUE(report.stopped);
  EXPECT_EQ(report.seen, 0U);
}

}  // namespace
}  // namespace kliping::test
