// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <limits>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

using Ids = std::vector<std::string>;

constexpr std::array orders{Sort::relevance, Sort::newest, Sort::oldest, Sort::outlet};

/// Many articles that no order can tell apart, and some that it can.
class Pages : public ArchiveTest {
 protected:
  void SetUp() override {
    std::vector<Story> stories;
    for (int i = 0; i < 30; ++i) {
      Story story{.id = std::to_string(i), .title = "Banjir", .body = "banjir di kota"};
      if (i % 3 == 1) story.date = i % 2 == 0 ? "2025-01-02" : "2025-01-03";
      if (i % 3 == 2) story.publisher = i % 2 == 0 ? "Tempo" : "Antara";
      if (i % 5 == 0) story.body += " banjir lagi";
      stories.push_back(story);
    }
    build(stories);
  }
};

TEST_F(Pages, NeverOverlapAndMissNothing) {
  for (const Sort sort : orders) {
    SCOPED_TRACE(static_cast<int>(sort));
    const Ids all = ids_of("banjir", {.sort = sort});
    ASSERT_EQ(all.size(), 30U);
    Ids paged;
    for (std::size_t offset = 0; offset < 35; offset += 7) {
      const Results page = search("banjir", {.limit = 7, .offset = offset, .sort = sort});
      for (const Hit& hit : page.hits) {
        paged.push_back(hit.id);
        EXPECT_EQ(hit.rank, paged.size());
      }
    }
    EXPECT_EQ(paged, all);
  }
}

TEST_F(Pages, NeverChangeTotalsOrFacets) {
  const Results whole = search("banjir", {.limit = 100, .facets = {Field::publisher}});
  for (const Sort sort : orders) {
    for (const std::size_t offset : {0U, 10U, 29U, 500U}) {
      for (const std::size_t limit : {0U, 1U, 10U}) {
        const Results page =
            search("banjir",
                   {.limit = limit, .offset = offset, .sort = sort, .facets = {Field::publisher}});
        EXPECT_EQ(page.total, 30U);
        EXPECT_TRUE(page.exact);
        ASSERT_EQ(page.facets.at(0).values.size(), whole.facets.at(0).values.size());
        EXPECT_EQ(page.facets.at(0).values.at(0).count, whole.facets.at(0).values.at(0).count);
        EXPECT_EQ(page.facets.at(0).without_value, 20U);
      }
    }
  }
}

TEST_F(Pages, MayBeAsLongAsNumbersGo) {
  constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
  EXPECT_EQ(search("banjir", {.limit = most}).hits.size(), 30U);
  EXPECT_EQ(search("banjir", {.limit = most, .offset = 29}).hits.size(), 1U);
  EXPECT_EQ(search("banjir", {.limit = most, .offset = most}).hits.size(), 0U);
}

TEST_F(Pages, GiveWhatIsEqualInTheOrderOfTheArchive) {
  EXPECT_EQ(ids_of("banjir source:Tempo", {.sort = Sort::newest}),
            (Ids{"2", "8", "14", "20", "26"}));
}

class Orders : public ArchiveTest {
 protected:
  void SetUp() override {
    build({
        {.id = "old-zaman",
         .title = "Kota",
         .body = "isi",
         .publisher = "Zaman",
         .date = "2020-01-01"},
        {.id = "undated", .title = "Kota kota", .body = "isi"},
        {.id = "new-antara",
         .title = "Kota",
         .body = "isi",
         .publisher = "ANTARA",
         .date = "2025-01-03"},
        {.id = "old-antara",
         .title = "Kota",
         .body = "isi",
         .publisher = "Antara",
         .date = "2025-01-01"},
        {.id = "undated-antara", .title = "Kota", .body = "isi", .publisher = "Antara"},
        {.id = "nobody", .title = "Kota", .body = "isi", .date = "2025-01-02"},
        {.id = "batam",
         .title = "Kota",
         .body = "isi",
         .publisher = "batam lokal",
         .date = "2025-01-05"},
    });
  }
};

TEST_F(Orders, ByOutletGoByTheAlphabetThenByDateAndPutThoseWithoutOneLast) {
  EXPECT_EQ(ids_of("kota", {.sort = Sort::outlet}),
            (Ids{"new-antara", "old-antara", "undated-antara", "batam", "old-zaman", "nobody",
                 "undated"}));
}

TEST_F(Orders, ByDatePutArticlesWithoutOneLastEitherWay) {
  EXPECT_EQ(ids_of("kota", {.sort = Sort::newest}),
            (Ids{"batam", "new-antara", "nobody", "old-antara", "old-zaman", "undated",
                 "undated-antara"}));
  EXPECT_EQ(ids_of("kota", {.sort = Sort::oldest}),
            (Ids{"old-zaman", "old-antara", "nobody", "new-antara", "batam", "undated",
                 "undated-antara"}));
}

TEST_F(Orders, ByRelevancePutTheNewerOfTwoEqualsFirst) {
  EXPECT_EQ(ids_of("date:2020..2025"),
            (Ids{"batam", "new-antara", "nobody", "old-antara", "old-zaman"}));
}

TEST_F(Orders, KeepTheScoreWhateverTheyAre) {
  const double by_relevance = search("id:batam kota").hits.at(0).score;
  EXPECT_GT(by_relevance, 0);
  EXPECT_EQ(search("id:batam kota", {.sort = Sort::outlet}).hits.at(0).score, by_relevance);
}

}  // namespace
}  // namespace kliping::test
