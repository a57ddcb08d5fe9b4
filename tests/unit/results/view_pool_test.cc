// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/view/view_pool.h"

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "common/archive/durable_file.h"
#include "common/archive/system_error.h"
#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

namespace fs = std::filesystem;

/// A test with an archive of two articles and the views of a searcher.
class ViewPoolTest : public ArchiveTest {
 protected:
  ViewPoolTest() {
    build(stories(2));
    pool_.emplace(std::span<const fs::path>(&root_, 1));
  }

  static std::vector<Story> stories(int count) {
    std::vector<Story> list;
    for (int i = 0; i < count; ++i) {
      list.push_back({.id = std::to_string(i), .title = "Berita banjir", .body = "kata"});
    }
    return list;
  }

  /// What the work finds that fails by `failure` the first times it runs, each
  /// time behind what `meanwhile` does.
  std::size_t count_after(const std::function<void()>& failure,
                          const std::function<void()>& meanwhile, int times = 1) {
    attempts_ = 0;
    return pool().with_view([&](const View& view) -> std::size_t {
      const std::size_t count = view.database.get_doccount();
      if (attempts_++ < times) {
        meanwhile();
        failure();
      }
      return count;
    });
  }

  /// The error of work that always fails while nothing changes.
  [[nodiscard]] Error error_of(const std::function<void()>& failure) {
    try {
      static_cast<void>(count_after(
          failure, [] {}, 1'000'000));
    } catch (const Error& error) {
      return error;
    }
    ADD_FAILURE() << "no error";
    return Error(ErrorCode::failure, "none");
  }

  /// Lets as many views be open at once, and all of them be idle then.
  void open_views(int count) {
    static_cast<void>(pool().with_view([&](const View&) {
      if (count > 1) open_views(count - 1);
      return 0;
    }));
  }

  /// The files that this process has open in the archive.
  [[nodiscard]] std::size_t open_files() const {
    std::size_t count = 0;
    for (const fs::path& link : entries_of("/proc/self/fd")) {
      std::error_code error;
      const std::string target = fs::read_symlink(link, error).string();
      if (!error && target.starts_with(root_.string())) ++count;
    }
    return count;
  }

  [[nodiscard]] ViewPool& pool() { return *pool_; }
  [[nodiscard]] int attempts() const { return attempts_; }

 private:
  const fs::path root_ = archive();
  std::optional<ViewPool> pool_;
  int attempts_ = 0;
};

const std::function<void()> damaged_article = [] {
  throw Error(ErrorCode::failure, "an article in the index cannot be read: rubbish");
};

TEST_F(ViewPoolTest, RepeatsOnAFreshViewWhateverFailsWhileTheArchiveMoves) {
  const std::vector<std::function<void()>> failures{
      damaged_article,
      [] { throw Error(ErrorCode::schema_mismatch, "the index has schema none"); },
      [] { throw Xapian::DatabaseModifiedError("overtaken"); },
      [] { throw Xapian::DatabaseCorruptError("block 7"); },
      [] { throw Xapian::DatabaseError("EOF reading block 7"); },
      [] { throw Xapian::RangeError("too large"); },
      [] { throw Xapian::DocNotFoundError("document 7"); },
      [] { throw std::length_error("too long"); },
  };
  int count = 2;
  for (const auto& failure : failures) {
    ++count;
    EXPECT_EQ(count_after(failure, [&] { update(stories(count)); }),
              static_cast<std::size_t>(count));
    EXPECT_EQ(attempts(), 2);
  }
}

TEST_F(ViewPoolTest, RepeatsAsOftenAsTheArchiveMoves) {
  int count = 2;
  EXPECT_EQ(count_after(
                damaged_article, [&] { update(stories(++count)); }, 10),
            12U);
  EXPECT_EQ(attempts(), 11);
}

TEST_F(ViewPoolTest, RepeatsOnTheNewGenerationWhereOneWasPublished) {
  EXPECT_EQ(count_after(damaged_article, [&] { build(stories(5)); }), 5U);
  EXPECT_EQ(attempts(), 2);
}

TEST_F(ViewPoolTest, DoesNotRepeatWhatTheCallerDidWrong) {
  for (const ErrorCode code : {ErrorCode::bad_query, ErrorCode::bad_usage}) {
    int count = 2;
    EXPECT_THROW(
        count_after([&] { throw Error(code, "wrong"); }, [&] { update(stories(++count)); }), Error);
    EXPECT_EQ(attempts(), 1);
  }
}

TEST_F(ViewPoolTest, OutlivesADisturbanceThatPassesWithoutAWriter) {
  EXPECT_EQ(count_after(
                damaged_article, [] {}, 2),
            2U);
}

TEST_F(ViewPoolTest, ReportsRealDamageAfterAFewAttempts) {
  const Error article = error_of(damaged_article);
  EXPECT_EQ(attempts(), 3);
  EXPECT_EQ(article.code(), ErrorCode::failure);
  EXPECT_EQ(std::string(article.what()),
            "an article in the index cannot be read: rubbish (in " + archive().string() + ")");
  EXPECT_EQ(article.hint(), rebuild_hint(archive()));

  const Error block = error_of([] { throw Xapian::DatabaseCorruptError("block 7"); });
  EXPECT_EQ(attempts(), 3);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "fails: block 7", block.what());
  EXPECT_EQ(block.hint(), rebuild_hint(archive()));

  EXPECT_THROW(count_after([] { throw std::length_error("too long"); }, [] {}, 10),
               std::length_error);
}

TEST_F(ViewPoolTest, GivesUpOnAnArchiveThatNeverStandsStill) {
  const Error error = error_of([] { throw Xapian::DatabaseModifiedError("overtaken"); });
  EXPECT_EQ(attempts(), 100);
  EXPECT_PRED_FORMAT2(testing::IsSubstring, "changes faster than it can be read", error.what());
}

TEST_F(ViewPoolTest, SaysWhereTheArchiveVanishes) {
  try {
    count_after(
        damaged_article, [&] { fs::remove_all(archive()); }, 10);
    ADD_FAILURE() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::no_archive);
    EXPECT_EQ(std::string(error.what()), "there is no archive at " + archive().string());
  }
}

TEST_F(ViewPoolTest, KeepsTheGenerationThatItReads) {
  pool().with_view([&](const View& view) {
    build(stories(3), {.run = {.keep = 1}});
    EXPECT_TRUE(fs::exists(archive() / "gen-000001"));
    EXPECT_EQ(view.database.get_document(1).get_data().empty(), false);
    return 0;
  });
  ASSERT_EQ(witness.remarks.size(), 1U);
  EXPECT_EQ(witness.remarks[0], (archive() / "gen-000001").string() +
                                    ": is outdated but a search still uses it; a later run "
                                    "deletes it");
}

TEST_F(ViewPoolTest, ClosesAllIdleViewsOfOldGenerationsWithTheNextCall) {
  open_views(1);
  const std::size_t files_of_one = open_files();
  ASSERT_GT(files_of_one, 0U);
  open_views(4);
  EXPECT_EQ(open_files(), 4 * files_of_one);
  build(stories(3), {.run = {.keep = 1}});
  open_views(1);
  EXPECT_EQ(open_files(), files_of_one);
  EXPECT_EQ(Archive(archive()).remove_outdated(1), std::vector<std::string>{});
  EXPECT_FALSE(fs::exists(archive() / "gen-000001"));
}

TEST_F(ViewPoolTest, ClosesAViewThatANewGenerationReplacedWhileItWasInUse) {
  open_views(1);
  const std::size_t files_of_one = open_files();
  pool().with_view([&](const View&) {
    build(stories(3));
    open_views(1);
    return 0;
  });
  EXPECT_EQ(open_files(), files_of_one);
}

TEST_F(ViewPoolTest, OpensNoMoreFilesHoweverOftenTheArchiveChanges) {
  open_views(2);
  const std::size_t files = open_files();
  for (int count = 3; count < 9; ++count) {
    if (count % 3 == 0) {
      build(stories(count));
    } else {
      update(stories(count));
    }
    open_views(2);
    EXPECT_EQ(open_files(), files);
  }
}

TEST_F(ViewPoolTest, NeverMixesAnIndexWithABackupPutIntoItsPlace) {
  const fs::path generation = archive() / "gen-000001";
  fs::copy(generation, scratch() / "backup");
  const auto articles_with_the_word = [&] {
    return pool().with_view([](const View& view) { return view.database.get_termfreq("kata"); });
  };
  update(stories(5));
  EXPECT_EQ(articles_with_the_word(), 5U);
  fs::remove_all(generation);
  fs::rename(scratch() / "backup", generation);
  update(stories(3));  // brings the backup to the revision that the view has
  EXPECT_EQ(articles_with_the_word(), 3U);
}

TEST_F(ViewPoolTest, RemembersNothingOfAnArchiveForACopyOfItThatTookItsPlace) {
  const fs::path copy = scratch() / "copy";
  fs::copy(archive(), copy, fs::copy_options::recursive);
  update({{.id = "satu", .title = "Pelangi", .body = "Air naik."}});
  const Searcher searcher(archive());
  EXPECT_EQ(searcher.search(Query::parse("pelangi")).total, 1U);
  // The same name, the same UUID, the same number of commits.
  fs::rename(archive(), scratch() / "old");
  fs::rename(copy, archive());
  update({{.id = "dua", .title = "Gerhana", .body = "Tanah goyang."}});
  EXPECT_EQ(searcher.search(Query::parse("pelangi")).total, 0U);
  EXPECT_EQ(searcher.search(Query::parse("gerhana")).total, 1U);
}

TEST_F(ViewPoolTest, ReadsAnArchiveWithoutAMarker) {
  fs::remove(archive() / "gen-000001" / "kliping-generation");
  EXPECT_EQ(count_after([] {}, [] {}, 0), 2U);
  update(stories(3));
  EXPECT_EQ(count_after([] {}, [] {}, 0), 3U);
}

}  // namespace
}  // namespace kliping::test
