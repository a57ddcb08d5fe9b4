// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>
#include <xapian.h>

#include "common/archive/archive.h"
#include "kliping/verify.h"
#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

/// More than the memory has room for.
constexpr std::size_t many_workers = 64;

class NewIndexTest : public ArchiveTest {
 protected:
  /// Some 2 KB each.
  [[nodiscard]] static std::vector<Story> stories(int count) {
    std::vector<Story> stories;
    for (int i = 0; i < count; ++i) {
      std::string body;
      for (int word = 0; word < 250; ++word) body += fmt::format("kata{} ", (i * 31 + word) % 997);
      stories.push_back({.id = fmt::format("kabar-{}", i),
                         .title = fmt::format("Kabar ke {}", i),
                         .body = body,
                         .date = fmt::format("2025-01-{:02}", 1 + i % 28)});
    }
    return stories;
  }

  Report build_with(std::size_t workers, const std::vector<Story>& articles) {
    BuildOptions options;
    options.run.jobs = workers;
    options.run.memory_bytes = least_memory_bytes;
    return build(articles, options);
  }

  [[nodiscard]] Xapian::Database database() const {
    const Archive archive = Archive::existing(this->archive());
    return Xapian::Database(archive.path_of(archive.current()).string());
  }

  /// All that is in the index but for the times in its metadata, a line each.
  [[nodiscard]] std::vector<std::string> content() const {
    const Xapian::Database index = database();
    std::vector<std::string> lines;
    for (auto term = index.allterms_begin(); term != index.allterms_end(); ++term) {
      for (auto posting = index.postlist_begin(*term); posting != index.postlist_end(*term);
           ++posting) {
        lines.push_back(fmt::format("{} {} {}", *term, *posting, posting.get_wdf()));
      }
    }
    for (auto entry = index.postlist_begin(""); entry != index.postlist_end(""); ++entry) {
      const Xapian::Document document = index.get_document(*entry);
      lines.push_back(fmt::format("{} {}", *entry, document.get_data()));
      for (auto value = document.values_begin(); value != document.values_end(); ++value) {
        lines.push_back(fmt::format("{} {} {}", *entry, value.get_valueno(), *value));
      }
    }
    return lines;
  }
};

TEST_F(NewIndexTest, IsTheSameWhateverTheNumberOfWorkers) {
  build_with(1, stories(700));
  const auto by_one = content();
  build_with(many_workers, stories(700));
  EXPECT_EQ(content(), by_one);
}

TEST_F(NewIndexTest, HasItsArticlesInTheOrderOfTheInput) {
  build_with(many_workers, stories(700));
  const Xapian::Database index = database();
  ASSERT_EQ(index.get_doccount(), 700U);
  ASSERT_EQ(index.get_lastdocid(), 700U);
  for (Xapian::docid document = 1; document <= 700; ++document) {
    const std::string term = fmt::format("Qkabar-{}", document - 1);
    EXPECT_EQ(*index.postlist_begin(term), document) << term;
  }
}

TEST_F(NewIndexTest, IsSoundWhenMergedFromSeveralSegments) {
  EXPECT_EQ(build_with(many_workers, stories(700)).added, 700U);
  const Verification found = verify_archive(archive(), {.deep = true}, witness);
  EXPECT_EQ(found.faults, std::vector<std::string>());
  EXPECT_EQ(found.checked, 700U);
}

TEST_F(NewIndexTest, LeavesNoSegmentsBehind) {
  build_with(many_workers, stories(700));
  const Archive archive = Archive::existing(this->archive());
  for (const auto& entry :
       std::filesystem::directory_iterator(archive.path_of(archive.current()))) {
    EXPECT_TRUE(entry.is_regular_file()) << entry.path();
  }
}

TEST_F(NewIndexTest, TakesAnArticleThatComesTwiceOnce) {
  auto twice = stories(300);
  twice.push_back(twice.front());
  const Report report = build_with(2, twice);
  EXPECT_EQ(report.added, 300U);
  EXPECT_EQ(report.unchanged, 1U);
}

TEST_F(NewIndexTest, RejectsAnotherTextWithAnIdThatIsTaken) {
  auto articles = stories(300);
  articles.push_back({.id = "kabar-0", .title = "Lain", .body = "Isi yang lain."});
  const Report report = build_with(2, articles);
  EXPECT_EQ(report.added, 300U);
  EXPECT_EQ(report.rejected, 1U);
  ASSERT_EQ(witness.rejections.size(), 1U);
  EXPECT_TRUE(witness.rejections.front().reason.starts_with("another article of this run"));
}

TEST_F(NewIndexTest, ReadsAFileOnceThoughItIsNamedTwice) {
  const auto file = scratch().write("kabar.jsonl", as_json_lines(stories(10)));
  const std::vector<std::string> inputs{file.string(), file.string()};
  const Report report = build_archive(archive(), inputs, {}, witness);
  EXPECT_EQ(report.added, 10U);
  EXPECT_EQ(report.unchanged, 10U);
  EXPECT_EQ(update_archive(archive(), inputs, {}, witness).unchanged_files, 2U);
}

TEST_F(NewIndexTest, IsNotMadeByMoreWorkersThanCanBe) {
  build(stories(1));
  try {
    build_with(most_jobs + 1, stories(2));
    FAIL() << "nothing was thrown";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_usage);
    EXPECT_STREQ(error.what(), "129 jobs are too many");
  }
  EXPECT_EQ(database().get_doccount(), 1U);
}

/// Stops the run when so many articles have been added.
struct Stopper : RunObserver {
  explicit Stopper(std::size_t articles) : most(articles) {}
  void on_progress(const Report& so_far) override { is_enough = so_far.added >= most; }
  bool wants_stop() override { return is_enough; }
  std::size_t most;
  bool is_enough = false;
};

TEST_F(NewIndexTest, IsDroppedWhenTheRunIsStopped) {
  build(stories(1));
  const auto file = scratch().write("banyak.jsonl", as_json_lines(stories(700)));
  Stopper stopper(400);
  BuildOptions options;
  options.run.jobs = 2;
  const Report report = build_archive(archive(), std::vector{file.string()}, options, stopper);
  EXPECT_TRUE(report.stopped);
  EXPECT_EQ(report.added, 400U);
  EXPECT_EQ(database().get_doccount(), 1U);
}

/// Stops the run once the segments are merged.
struct MergingStopper : RunObserver {
  void on_stage(Stage stage) override { is_merging = stage == Stage::merging; }
  bool wants_stop() override { return is_merging; }
  bool is_merging = false;
};

TEST_F(NewIndexTest, IsDroppedWhenTheRunIsStoppedWhileItIsMerged) {
  build(stories(1));
  const auto file = scratch().write("banyak.jsonl", as_json_lines(stories(100)));
  MergingStopper stopper;
  EXPECT_TRUE(build_archive(archive(), std::vector{file.string()}, {}, stopper).stopped);
  EXPECT_EQ(database().get_doccount(), 1U);
  EXPECT_FALSE(std::filesystem::exists(archive() / "gen-000002"));
}

}  // namespace
}  // namespace kliping::test
