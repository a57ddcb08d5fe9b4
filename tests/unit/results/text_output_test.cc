// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/app/text_output.h"

#include <gtest/gtest.h>

#include <sstream>

#include "common/text/ascii.h"
#include "common/text/utf8.h"

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

/// A screen that shows every letter.
const program::Screen unicode_screen{.unicode = true};

std::string printed(const Results& results, const program::Screen& screen = unicode_screen) {
  std::ostringstream out;
  print_text(out, results, screen);
  return out.str();
}

void expect_text(const std::string& text, const std::string& part) {
  EXPECT_NE(text.find(part), std::string::npos) << "no `" << part << "` in:\n" << text;
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
  EXPECT_EQ(printed(results, {}),
            "6 articles\n"
            "\n"
            "source\n"
            "  Reuters       4 ########################################\n"
            "  AFP           1 ##########\n");
}

TEST(TextOutput, GivesEmptyBucketsNoBarAndFoldsALongRow) {
  Results results;
  results.total = 3;
  std::vector<FacetValue> years{{"1990", 2}, {"1991", 0}, {"1992", 1}};
  for (int year = 1993; year < 2010; ++year) years.push_back({std::to_string(year), 0});
  years.push_back({"2010", 1});
  results.facets = {a_facet(Field::year, years)};
  EXPECT_EQ(printed(results, {}),
            "3 articles\n"
            "\n"
            "year\n"
            "  1990             2 ########################################\n"
            "  1991             0\n"
            "  1992             1 ####################\n"
            "  1993..2009       0\n"
            "  2010             1 ####################\n");
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

TEST(TextOutput, SaysThatAnAnswerIsPartial) {
  Results results = one_hit();
  results.exact = false;
  results.total = 40;
  results.facets = {a_facet(Field::source, {{"AFP", 3}})};
  std::ostringstream out;
  print_text(out, results, unicode_screen, std::chrono::milliseconds(2000));
  expect_text(out.str(), "at least 40 articles, 1 to 1 shown; the search stopped after 2s\n");
  expect_text(out.str(), "source (incomplete)\n");
}

TEST(TextOutput, SaysThatAPageIsBehindTheLastHit) {
  Results results;
  results.total = 3;
  results.offset = 10;
  EXPECT_EQ(printed(results), "3 articles, none behind the first 10\n");
}

TEST(TextOutput, PrintsAWholeArticleWhereTheHitHasIt) {
  Results results = one_hit();
  Article article;
  article.id = "a-1";
  article.body = "Air naik.\nBanjir surut.";
  article.publisher = "Tempo";
  article.cited = {"AFP"};
  article.published =
      Timestamp{*make_date(2025, 2, 26), ClockTime{std::chrono::minutes(19 * 60 + 30)}};
  article.authors = {"Sri", "Budi"};
  results.hits[0].article = article;
  results.hits[0].body_matches = {{10, 16}};
  program::Screen screen = unicode_screen;
  screen.columns = 40;
  EXPECT_EQ(printed(results, screen),
            "1. Banjir di Kota\n"
            "publisher  Tempo\n"
            "date       2025-02-26 19:30 WIB\n"
            "authors    Sri, Budi\n"
            "cited      AFP\n"
            "id         a-1\n"
            "\n"
            "Air naik.\n"
            "\n"
            "Banjir surut.\n"
            "\n"
            "\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500"
            "\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500"
            "\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500"
            "\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\u2500\n"
            "1 article, 1 to 1 shown\n");
  screen.colours = true;
  expect_text(printed(results, screen), "\x1b[1;33mBanjir\x1b[0m surut.");
}

TEST(TextOutput, NamesTheZoneOfATimeElsewhere) {
  Results results = one_hit();
  Article article;
  article.published = Timestamp{*make_date(2025, 2, 26),
                                ClockTime{std::chrono::minutes(90), std::chrono::minutes(-240)}};
  results.hits[0].article = article;
  expect_text(printed(results), "date       2025-02-26 01:30 -04:00\n");
}

TEST(TextOutput, UsesColoursOnlyWhereTheScreenHasThem) {
  program::Screen colours = unicode_screen;
  colours.colours = true;
  EXPECT_EQ(printed(one_hit()).find('\x1b'), std::string::npos);
  EXPECT_NE(printed(one_hit(), colours).find("\x1b[1;33mBanjir\x1b[0m"), std::string::npos);
}

TEST(TextOutput, FitsNarrowScreens) {
  Results results = one_hit();
  results.total = 47'616;
  results.exact = false;
  results.hits[0].snippet.text =
      "Banjir merendam ribuan rumah di sepanjang pantai utara pulau itu.";
  results.facets = {
      a_facet(Field::source, {{"Kantor Berita Yang Sangat Panjang Namanya", 1'234'567}}),
      a_facet(Field::month, {{"2025-01", 3}})};
  results.facets[0].without_value = 12;
  for (const bool unicode : {false, true}) {
    for (std::size_t columns = 20; columns <= 40; ++columns) {
      std::istringstream lines(printed(results, {.unicode = unicode, .columns = columns}));
      for (std::string line; std::getline(lines, line);) {
        EXPECT_LE(utf8::display_width(line), columns) << line;
      }
    }
  }
}

TEST(TextOutput, IsAsciiWhereTheLocaleHasNothingElse) {
  Results results = one_hit();
  results.hits[0].snippet = {"\u2026Erdo\u011Fan tiba\u2026", {}};
  results.facets = {a_facet(Field::source, {{"Le Mond\u00E9", 1}})};
  const std::string text = printed(results, {});
  EXPECT_TRUE(ascii::is_ascii(text)) << text;
  expect_text(text, "   ...Erdogan tiba...\n");
}

}  // namespace
}  // namespace kliping::app
