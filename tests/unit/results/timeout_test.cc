// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <xapian.h>

#include "searcher/query/deadline.h"
#include "searcher/query/negation.h"
#include "searcher/results/match_watch.h"
#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

using std::chrono::milliseconds;

class Timeout : public ArchiveTest {
 protected:
  void SetUp() override {
    std::vector<Story> stories;
    for (int i = 0; i < 600; ++i) {
      stories.push_back(
          {.id = std::to_string(i), .title = "Banjir", .body = "kota besar", .date = "2025-01-01"});
    }
    build(stories);
  }
};

TEST_F(Timeout, OfNothingGivesNothingAndSaysSo) {
  for (const char* const query : {"banjir", "*", "\"kota besar\"", "tiada"}) {
    const Results results = search(query, {.facets = {Field::month}, .timeout = milliseconds(0)});
    EXPECT_FALSE(results.exact) << query;
    EXPECT_EQ(results.total, 0U);
    EXPECT_TRUE(results.hits.empty());
    ASSERT_EQ(results.facets.size(), 1U);
    EXPECT_TRUE(results.facets.front().values.empty());
  }
}

TEST_F(Timeout, BoundsTheSearchForWhatIsNegated) {
  Xapian::Database database((archive() / "gen-000001").string());
  Deadline past(milliseconds(0));
  Xapian::Enquire enquire(database);
  enquire.set_query(
      without(Xapian::Query::MatchAll, Xapian::Query("kota"), Xapian::Query::MatchAll, &past));
  EXPECT_THROW(static_cast<void>(enquire.get_mset(0, 0, database.get_doccount())), TimeIsUp);
}

TEST_F(Timeout, LeavesTheSearcherAsItWas) {
  const Searcher searcher(archive());
  const Query query = Query::parse("banjir");
  EXPECT_FALSE(searcher.search(query, {.timeout = milliseconds(0)}).exact);
  EXPECT_EQ(searcher.search(query).total, 600U);
}

TEST_F(Timeout, ThatIsFarAwayChangesNothing) {
  for (const milliseconds timeout : {milliseconds(3'600'000), milliseconds::max()}) {
    const Results results = search("banjir", {.facets = {Field::month}, .timeout = timeout});
    EXPECT_TRUE(results.exact);
    EXPECT_EQ(results.total, 600U);
    EXPECT_EQ(results.facets.front().values.at(0).count, 600U);
    EXPECT_EQ(results.hits.size(), 10U);
    EXPECT_EQ(results.hits.front().score, search("banjir").hits.front().score);
  }
}

TEST_F(Timeout, MayHaveBeenBeforeTheSearchBegan) {
  EXPECT_FALSE(search("banjir", {.timeout = milliseconds::min()}).exact);
}

/// Ends the search after so many matches.
class Interruption : public Xapian::MatchSpy {
 public:
  explicit Interruption(int after) : left_(after) {}
  void operator()(const Xapian::Document& /*document*/, double /*weight*/) override {
    if (left_-- == 0) throw TimeIsUp();
  }

 private:
  int left_;
};

TEST_F(Timeout, InTheMidstOfAMatchLeavesXapianWhole) {
  Xapian::Database database((archive() / "gen-000001").string());
  Deadline never{std::nullopt};
  MatchProgress progress;
  const std::vector<std::string> archives{database.get_uuid()};
  MatchWatch watch(archives, never, progress);
  Xapian::Enquire enquire(database);
  enquire.set_query(Xapian::Query(Xapian::Query::OP_AND, Xapian::Query(&watch),
                                  Xapian::Query("kota") & Xapian::Query("besar")));
  Interruption interruption(300);
  enquire.add_matchspy(&interruption);
  EXPECT_THROW(static_cast<void>(enquire.get_mset(0, 0, database.get_doccount())), TimeIsUp);
  enquire.clear_matchspies();
  progress = {};
  EXPECT_EQ(enquire.get_mset(0, 1000).size(), 600U);
}

}  // namespace
}  // namespace kliping::test
