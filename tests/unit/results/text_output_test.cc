// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <sstream>

#include "searcher/app/output.h"

namespace kliping::app {
namespace {

Hit a_hit() {
  Hit hit;
  hit.rank = 1;
  hit.title = {"Banjir di Kota", {{0, 6}}};
  hit.publisher = "Tempo";
  hit.cited = {"AFP", "Reuters"};
  hit.published = Timestamp{*make_date(2025, 2, 26), std::nullopt};
  hit.section = "Nasional";
  hit.snippet = {"Banjir merendam kota.", {{0, 6}}};
  return hit;
}

Results one_hit() {
  Results results;
  results.total = 1;
  results.hits = {a_hit()};
  return results;
}

Facet a_facet(Field field, std::vector<FacetValue> values) {
  Facet facet;
  facet.field = field;
  facet.distinct = values.size();
  facet.values = std::move(values);
  return facet;
}

std::string printed(const Results& results, const program::Screen& screen = {}) {
  std::ostringstream out;
  print_text(out, results, screen);
  return out.str();
}

TEST(TextOutput, NumbersHitsAndNamesOutletDateSectionAndCitations) {
  EXPECT_EQ(printed(one_hit()),
            "1. Banjir di Kota\n"
            "   Tempo \u00B7 2025-02-26 \u00B7 Nasional \u00B7 cites AFP, Reuters\n"
            "   Banjir merendam kota.\n"
            "\n"
            "1 article, 1 to 1 shown\n");
}

TEST(TextOutput, SaysWhereTitleAndDateAreUnknown) {
  Results results = one_hit();
  results.hits[0] = {};
  results.hits[0].rank = 7;
  EXPECT_EQ(printed(results), "7. (no title)\n   undated\n\n1 article, 7 to 7 shown\n");
}

TEST(TextOutput, DrawsBarsInProportion) {
  Results results;
  results.total = 6;
  results.facets = {a_facet(Field::source, {{"Reuters", 4}, {"AFP", 1}})};
  EXPECT_EQ(printed(results),
            "6 articles\n"
            "\n"
            "source\n"
            "  Reuters       4 ########################################\n"
            "  AFP           1 ##########\n");
}

TEST(TextOutput, DrawsHistogramsWithEmptyBuckets) {
  Results results;
  results.total = 3;
  results.facets = {a_facet(Field::month, {{"2025-01", 2}, {"2025-03", 1}})};
  EXPECT_EQ(printed(results),
            "3 articles\n"
            "\n"
            "month\n"
            "  2025-01       2 ########################################\n"
            "  2025-02       0\n"
            "  2025-03       1 ####################\n");
}

TEST(TextOutput, SaysHowManyValuesWereCutAndHowManyArticlesHaveNone) {
  Facet facet = a_facet(Field::section, {{"Nasional", 2}});
  facet.distinct = 9;
  facet.without_value = 1;
  Results results;
  results.total = 3;
  results.facets = {facet};
  const std::string text = printed(results);
  EXPECT_NE(text.find("section (top 1 of 9)\n"), std::string::npos) << text;
  EXPECT_NE(text.find("  (none)         1\n"), std::string::npos) << text;
}

TEST(TextOutput, UsesColoursOnlyWhereTheScreenHasThem) {
  program::Screen colours;
  colours.colours = true;
  EXPECT_EQ(printed(one_hit()).find('\x1b'), std::string::npos);
  EXPECT_NE(printed(one_hit(), colours).find("\x1b[1;33mBanjir\x1b[0m"), std::string::npos);
}

TEST(TextOutput, FitsNarrowScreens) {
  Results results = one_hit();
  results.hits[0].snippet.text =
      "Banjir merendam ribuan rumah di sepanjang pantai utara pulau itu.";
  results.facets = {a_facet(Field::source, {{"Kantor Berita Yang Sangat Panjang Namanya", 3}})};
  program::Screen narrow;
  narrow.columns = 30;
  std::istringstream lines(printed(results, narrow));
  for (std::string line; std::getline(lines, line);) {
    EXPECT_LE(line.size(), 30U + 4U) << line;  // four bytes more for a middle dot or an ellipsis
  }
}

}  // namespace
}  // namespace kliping::app
