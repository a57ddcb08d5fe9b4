// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

using Counts = std::vector<std::pair<std::string, std::size_t>>;

class Facets : public ArchiveTest {
 protected:
  void SetUp() override {
    build({
        {.id = "1",
         .title = "a",
         .body = "kota, dikutip Reuters dan AFP",
         .publisher = "Tempo",
         .date = "2025-02-26",
         .section = "Nasional",
         .tags = {"air", "kota"}},
        {.id = "2",
         .title = "b",
         .body = "kota, dikutip Reuters",
         .publisher = "Antara",
         .date = "2025-02-27",
         .section = "NASIONAL",
         .tags = {"kota"}},
        {.id = "3",
         .title = "c",
         .body = "kota",
         .publisher = "Reuters",
         .date = "2025-04-01",
         .section = "Nasional"},
        {.id = "4", .title = "d", .body = "kota"},
        {.id = "5", .title = "e", .body = "desa", .publisher = "Tempo", .date = "2024-01-01"},
    });
  }

  [[nodiscard]] Facet facet_of(Field field, const std::string& query = "kota",
                               SearchOptions options = {}) const {
    options.facets = {field};
    return search(query, options).facets.at(0);
  }

  static Counts counts_of(const Facet& facet) {
    Counts counts;
    for (const FacetValue& value : facet.values) counts.emplace_back(value.value, value.count);
    return counts;
  }
};

TEST_F(Facets, CountEachArticleOnceForEachOfItsValues) {
  EXPECT_EQ(counts_of(facet_of(Field::tag)), (Counts{{"kota", 2}, {"air", 1}}));
}

TEST_F(Facets, CountASourceOnceWhetherItPublishedOrIsCited) {
  EXPECT_EQ(counts_of(facet_of(Field::source)),
            (Counts{{"Reuters", 3}, {"AFP", 1}, {"Antara", 1}, {"Tempo", 1}}));
  EXPECT_EQ(counts_of(facet_of(Field::cited)), (Counts{{"Reuters", 2}, {"AFP", 1}}));
}

TEST_F(Facets, AgreeWithTheFilterOfTheSameName) {
  for (const FacetValue& value : facet_of(Field::source).values) {
    EXPECT_EQ(search("kota source:\"" + value.value + "\"").total, value.count) << value.value;
  }
}

TEST_F(Facets, CountSpellingsOfOneValueTogetherUnderTheMostFrequent) {
  EXPECT_EQ(counts_of(facet_of(Field::section)), (Counts{{"Nasional", 3}}));
}

TEST_F(Facets, CountDatesByTheirBuckets) {
  EXPECT_EQ(counts_of(facet_of(Field::month)),
            (Counts{{"2025-02", 2}, {"2025-03", 0}, {"2025-04", 1}}));
  EXPECT_EQ(counts_of(facet_of(Field::year, "*")), (Counts{{"2024", 1}, {"2025", 3}}));
  EXPECT_EQ(counts_of(facet_of(Field::day, "kota date:2025-02")),
            (Counts{{"2025-02-26", 1}, {"2025-02-27", 1}}));
}

TEST_F(Facets, CountWeeksFromMondayToSunday) {
  EXPECT_EQ(counts_of(facet_of(Field::week)), (Counts{{"2025-W09", 2},
                                                      {"2025-W10", 0},
                                                      {"2025-W11", 0},
                                                      {"2025-W12", 0},
                                                      {"2025-W13", 0},
                                                      {"2025-W14", 1}}));
}

TEST_F(Facets, CountOnlyDatesWithArticlesAsDistinct) {
  EXPECT_EQ(facet_of(Field::month).distinct, 2U);
  EXPECT_EQ(facet_of(Field::week).distinct, 2U);
}

TEST_F(Facets, SayHowManyArticlesHaveNoValue) {
  EXPECT_EQ(facet_of(Field::publisher).without_value, 1U);
  EXPECT_EQ(facet_of(Field::month).without_value, 1U);
  EXPECT_EQ(facet_of(Field::tag).without_value, 2U);
}

TEST_F(Facets, DoNotDependOnThePage) {
  for (const std::size_t offset : {0U, 2U, 10U}) {
    EXPECT_EQ(counts_of(facet_of(Field::source, "kota", {.limit = 1, .offset = offset})),
              counts_of(facet_of(Field::source)));
  }
  EXPECT_EQ(counts_of(facet_of(Field::source, "kota", {.limit = 0})),
            counts_of(facet_of(Field::source)));
}

TEST_F(Facets, AreCutToTheMostFrequentValuesAndSaySo) {
  const Facet cut = facet_of(Field::source, "kota", {.facet_limit = 2});
  EXPECT_EQ(counts_of(cut), (Counts{{"Reuters", 3}, {"AFP", 1}}));
  EXPECT_EQ(cut.distinct, 4U);
}

TEST_F(Facets, AreRefusedForAFieldOfWords) {
  try {
    static_cast<void>(facet_of(Field::title));
    FAIL() << "no error";
  } catch (const Error& error) {
    EXPECT_EQ(error.code(), ErrorCode::bad_usage);
  }
}

}  // namespace
}  // namespace kliping::test
