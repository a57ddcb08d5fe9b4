// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

/// A Searcher that outlives changes of its archive.
class SearcherLife : public ArchiveTest {
 protected:
  static std::vector<Story> stories(int count, const std::string& word) {
    std::vector<Story> list;
    for (int i = 0; i < count; ++i) {
      list.push_back({.id = std::to_string(i), .title = "Berita " + word, .body = word});
    }
    return list;
  }

  static std::size_t total(const Searcher& searcher, const std::string& query) {
    return searcher.search(Query::parse(query)).total;
  }
};

TEST_F(SearcherLife, SeesAnUpdate) {
  build(stories(2, "lama"));
  const Searcher searcher(archive());
  EXPECT_EQ(total(searcher, "lama"), 2U);
  update(stories(3, "lama"));
  EXPECT_EQ(total(searcher, "lama"), 3U);
}

TEST_F(SearcherLife, SeesSeveralUpdatesAtOnce) {
  build(stories(2, "lama"));
  const Searcher searcher(archive());
  EXPECT_EQ(total(searcher, "lama"), 2U);
  for (int count = 3; count < 10; ++count) update(stories(count, "lama"));
  EXPECT_EQ(total(searcher, "lama"), 9U);
}

TEST_F(SearcherLife, MovesToANewGenerationWhoseForerunnersAreGone) {
  build(stories(2, "lama"));
  const Searcher searcher(archive());
  EXPECT_EQ(total(searcher, "lama"), 2U);
  for (int round = 0; round < 4; ++round) build(stories(5, "baru"));
  EXPECT_EQ(total(searcher, "lama"), 0U);
  EXPECT_EQ(total(searcher, "baru"), 5U);
  EXPECT_EQ(searcher.article_count(), 5U);
}

TEST_F(SearcherLife, FollowsTheExceptionsOfANewGeneration) {
  build(stories(1, "beruang"));
  const Searcher searcher(archive());
  EXPECT_EQ(total(searcher, "uang"), 1U);
  build(stories(1, "beruang"), {.exceptions = StemExceptions::parse("beruang satwa", "")});
  EXPECT_EQ(total(searcher, "uang"), 0U);
  EXPECT_EQ(total(searcher, "satwa"), 1U);
  EXPECT_EQ(total(searcher, "beruang"), 1U);
}

TEST_F(SearcherLife, GivesResultsThatOutliveIt) {
  build(stories(1, "lama"));
  Results results;
  {
    const Searcher searcher(archive());
    results = searcher.search(Query::parse("lama"));
  }
  EXPECT_EQ(results.hits.at(0).title.text, "Berita lama");
}

TEST_F(SearcherLife, ServesSeveralThreadsWhileTheArchiveChanges) {
  build(stories(20, "kata"));
  const Searcher searcher(archive());
  std::atomic<bool> done = false;
  std::atomic<int> wrong = 0;
  std::atomic<int> searches = 0;
  const auto search_on = [&] {
    while (!done || searches < 40) {
      // Every state of the archive has 20 articles with the word.
      const Results results = searcher.search(Query::parse("kata"), {.limit = 20});
      if (results.total != 20 || results.hits.size() != 20) ++wrong;
      ++searches;
    }
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < 3; ++i) threads.emplace_back(search_on);
  for (int round = 0; round < 15; ++round) {
    const std::string word = "kata putaran" + std::to_string(round);
    if (round % 5 == 4) {
      build(stories(20, word));
    } else {
      update(stories(20, word));
    }
  }
  done = true;
  for (std::thread& thread : threads) thread.join();
  EXPECT_EQ(wrong, 0);
  EXPECT_GE(searches, 40);
}

TEST_F(SearcherLife, NamesADamagedArchiveAndTheCommandThatBuildsItAgain) {
  build(stories(300, "lama"));
  const Searcher searcher(archive());
  std::filesystem::resize_file(archive() / "gen-000001" / "docdata.glass", 100);
  try {
    static_cast<void>(total(searcher, "lama"));
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::failure);
    EXPECT_EQ(error.hint(), "build the archive again: kliping-index build --archive " +
                                archive().string() + " INPUT...");
  }
}

TEST_F(SearcherLife, FailsToOpenWhereThereIsNoArchive) {
  try {
    const Searcher searcher(archive());
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::no_archive);
    EXPECT_NE(error.hint().find("kliping-index build"), std::string::npos);
  }
}

}  // namespace
}  // namespace kliping::test
