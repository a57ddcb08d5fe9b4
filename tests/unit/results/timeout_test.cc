// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

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
  for (const char* const query : {"banjir", "*", "\"kota besar\"", "-kota", "tiada"}) {
    const Results results = search(query, {.facets = {Field::month}, .timeout = milliseconds(0)});
    EXPECT_FALSE(results.exact) << query;
    EXPECT_EQ(results.total, 0U);
    EXPECT_TRUE(results.hits.empty());
    ASSERT_EQ(results.facets.size(), 1U);
    EXPECT_TRUE(results.facets.front().values.empty());
  }
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

}  // namespace
}  // namespace kliping::test
