// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <functional>

#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

using Counts = std::vector<std::pair<std::string, std::size_t>>;

Counts counts_of(const Facet& facet) {
  Counts counts;
  for (const FacetValue& value : facet.values) counts.emplace_back(value.value, value.count);
  return counts;
}

class Selections : public ArchiveTest {
 protected:
  void SetUp() override {
    build({
        {.id = "1",
         .title = "Kota",
         .body = "kota, dikutip Reuters",
         .publisher = "Tempo",
         .date = "2025-02-26",
         .section = "Nasional"},
        {.id = "2",
         .title = "Kota",
         .body = "kota",
         .publisher = "Antara",
         .date = "2025-02-27",
         .section = "Bisnis"},
        {.id = "3",
         .title = "Kota",
         .body = "kota",
         .publisher = "Tempo",
         .date = "2025-04-01",
         .section = "Bisnis"},
        {.id = "4", .title = "Kota", .body = "kota, dikutip Reuters", .section = "Nasional"},
        {.id = "5", .title = "Kota", .body = "kota"},
        {.id = "6", .title = "Desa", .body = "desa", .publisher = "Tempo", .date = "2025-02-01"},
    });
  }

  [[nodiscard]] std::vector<std::string> ids_with(std::vector<Selection> selections) const {
    return ids_of("kota", {.selections = std::move(selections), .sort = Sort::oldest});
  }

  [[nodiscard]] Results facets_with(std::vector<Selection> selections,
                                    std::vector<Field> facets) const {
    return search("kota",
                  {.selections = std::move(selections), .limit = 1, .facets = std::move(facets)});
  }

  static ErrorCode code_of(const std::function<void()>& action) {
    try {
      action();
    } catch (const Error& error) {
      return error.code();
    }
    ADD_FAILURE() << "no error";
    return ErrorCode::failure;
  }
};

using Ids = std::vector<std::string>;

TEST_F(Selections, LeaveArticlesWithOneOfTheValues) {
  EXPECT_EQ(ids_with({{Field::publisher, {"Tempo"}}}), (Ids{"1", "3"}));
  EXPECT_EQ(ids_with({{Field::publisher, {"Tempo", "Antara"}}}), (Ids{"1", "2", "3"}));
  EXPECT_EQ(ids_with({{Field::publisher, {"Kompas"}}}), Ids{});
}

TEST_F(Selections, OfSeveralFieldsMustAllFit) {
  EXPECT_EQ(ids_with({{Field::publisher, {"Tempo"}}, {Field::section, {"Bisnis"}}}), Ids{"3"});
}

TEST_F(Selections, OfNoValueChooseNothing) {
  EXPECT_EQ(ids_with({{Field::publisher, {}}}).size(), 5U);
}

TEST_F(Selections, MatchAsTheFilterOfAQueryDoes) {
  EXPECT_EQ(ids_with({{Field::publisher, {"tempo.co"}}}), (Ids{"1", "3"}));
  EXPECT_EQ(ids_with({{Field::section, {"NASIONAL"}}}), (Ids{"1", "4"}));
  EXPECT_EQ(ids_with({{Field::source, {"Reuters"}}}), (Ids{"1", "4"}));
}

TEST_F(Selections, OfAnEmptyValueStandForArticlesWithoutOne) {
  EXPECT_EQ(ids_with({{Field::publisher, {""}}}), (Ids{"4", "5"}));
  EXPECT_EQ(ids_with({{Field::source, {""}}}), Ids{"5"});
  EXPECT_EQ(ids_with({{Field::section, {"", "Bisnis"}}}), (Ids{"2", "3", "5"}));
  EXPECT_EQ(ids_with({{Field::month, {""}}}), (Ids{"4", "5"}));
}

TEST_F(Selections, OfDatesTakeTheirBuckets) {
  EXPECT_EQ(ids_with({{Field::month, {"2025-02"}}}), (Ids{"1", "2"}));
  EXPECT_EQ(ids_with({{Field::day, {"2025-02-27", "2025-04-01"}}}), (Ids{"2", "3"}));
  EXPECT_EQ(ids_with({{Field::week, {"2025-W09"}}}), (Ids{"1", "2"}));
  EXPECT_EQ(ids_with({{Field::year, {"2025"}}}), (Ids{"1", "2", "3"}));
}

TEST_F(Selections, LeaveTheCountsOfTheirOwnFacetAsTheyWere) {
  const Results results =
      facets_with({{Field::publisher, {"Tempo"}}}, {Field::section, Field::publisher});
  EXPECT_EQ(results.total, 2U);
  EXPECT_EQ(counts_of(results.facets.at(0)), (Counts{{"Bisnis", 1}, {"Nasional", 1}}));
  EXPECT_EQ(counts_of(results.facets.at(1)), (Counts{{"Tempo", 2}, {"Antara", 1}}));
  EXPECT_EQ(results.facets.at(1).without_value, 2U);
}

TEST_F(Selections, OfTwoFacetsEachNarrowTheOther) {
  const Results results = facets_with({{Field::publisher, {"Tempo"}}, {Field::section, {"Bisnis"}}},
                                      {Field::publisher, Field::section, Field::month});
  EXPECT_EQ(results.total, 1U);
  EXPECT_EQ(counts_of(results.facets.at(0)), (Counts{{"Antara", 1}, {"Tempo", 1}}));
  EXPECT_EQ(counts_of(results.facets.at(1)), (Counts{{"Bisnis", 1}, {"Nasional", 1}}));
  EXPECT_EQ(counts_of(results.facets.at(2)), (Counts{{"2025-04", 1}}));
}

TEST_F(Selections, GiveAsManyHitsAsTheFacetPromised) {
  const Results before = facets_with({}, {Field::source, Field::section, Field::week, Field::day});
  for (const Facet& facet : before.facets) {
    for (const FacetValue& value : facet.values) {
      EXPECT_EQ(ids_with({{facet.field, {value.value}}}).size(), value.count) << value.value;
    }
    EXPECT_EQ(ids_with({{facet.field, {""}}}).size(), facet.without_value);
  }
}

TEST_F(Selections, NeverChangeScores) {
  const double score = search("kota id:3").hits.at(0).score;
  EXPECT_EQ(
      search("kota id:3", {.selections = {{Field::section, {"Bisnis", ""}}}}).hits.at(0).score,
      score);
}

TEST_F(Selections, AreRefusedForAFieldThatIsNoFacet) {
  EXPECT_EQ(code_of([&] {
              static_cast<void>(ids_with({{Field::title, {"Kota"}}}));
            }),
            ErrorCode::bad_usage);
}

TEST_F(Selections, AreRefusedForADateThatIsNone) {
  EXPECT_EQ(code_of([&] {
              static_cast<void>(ids_with({{Field::month, {"2025-13"}}}));
            }),
            ErrorCode::bad_query);
}

class OrderOfFacets : public ArchiveTest {
 protected:
  void SetUp() override {
    build({
        {.id = "1", .title = "Kota", .body = "a", .section = "bisnis", .tags = {"Zebra", "air"}},
        {.id = "2", .title = "Kota", .body = "b", .section = "Olahraga", .tags = {"Zebra"}},
        {.id = "3", .title = "Kota", .body = "c", .section = "Olahraga", .tags = {"Buku", "Zebra"}},
        {.id = "4", .title = "Kota", .body = "d", .section = "Arsip", .tags = {"Buku"}},
    });
  }

  [[nodiscard]] Counts counts_in(FacetOrder order, std::size_t limit = 0) const {
    return counts_of(
        search("kota", {.facets = {Field::tag}, .facet_limit = limit, .facet_order = order})
            .facets.at(0));
  }
};

TEST_F(OrderOfFacets, IsByCountOrByTheAlphabetWhateverTheCase) {
  EXPECT_EQ(counts_in(FacetOrder::count), (Counts{{"Zebra", 3}, {"Buku", 2}, {"air", 1}}));
  EXPECT_EQ(counts_in(FacetOrder::value), (Counts{{"air", 1}, {"Buku", 2}, {"Zebra", 3}}));
}

TEST_F(OrderOfFacets, NeverChangesWhichValuesAreCut) {
  EXPECT_EQ(counts_in(FacetOrder::count, 2), (Counts{{"Zebra", 3}, {"Buku", 2}}));
  EXPECT_EQ(counts_in(FacetOrder::value, 2), (Counts{{"Buku", 2}, {"Zebra", 3}}));
}

}  // namespace
}  // namespace kliping::test
