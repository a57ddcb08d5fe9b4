// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/snippet.h"

#include <gtest/gtest.h>

#include "common/text/utf8.h"
#include "tests/support/archive_fixture.h"

namespace kliping::test {
namespace {

/// The text with its matches in square brackets.
std::string bracketed(const MarkedText& marked) {
  std::string out;
  std::size_t at = 0;
  for (const TextRange& range : marked.matches) {
    out += marked.text.substr(at, range.begin - at) + "[" +
           marked.text.substr(range.begin, range.end - range.begin) + "]";
    at = range.end;
  }
  return out + marked.text.substr(at);
}

std::string snippet_of(const std::string& body, const std::string& query, std::size_t bytes = 60) {
  Analyzer analyzer;
  const Query parsed = Query::parse(query);
  const Needles needles = find_needles(parsed.tree(), analyzer);
  return bracketed(make_snippet(body, find_in(body, needles.body, analyzer), bytes));
}

std::string title_of(const std::string& title, const std::string& query) {
  Analyzer analyzer;
  const Query parsed = Query::parse(query);
  const Needles needles = find_needles(parsed.tree(), analyzer);
  return bracketed(mark_all(title, find_in(title, needles.title, analyzer)));
}

TEST(Snippet, MarksAWordInEveryForm) {
  EXPECT_EQ(snippet_of("Rumah dan rumahnya di kota.", "rumah"), "[Rumah] dan [rumahnya] di kota.");
}

TEST(Snippet, MarksAHyphenatedWordWhole) {
  EXPECT_EQ(snippet_of("Buku-bukunya dan buku.", "buku"), "[Buku-bukunya] dan [buku].");
  EXPECT_EQ(snippet_of("Mereka undang ahli undang-undang.", "undang-undang"),
            "Mereka undang ahli [undang-undang].");
}

TEST(Snippet, MarksAPhraseOnlyWhereItIsWhole) {
  EXPECT_EQ(snippet_of("Tingkat air naik ke tingkat tinggi.", "\"tingkat tinggi\""),
            "Tingkat air naik ke [tingkat tinggi].");
}

TEST(Snippet, MarksWordsByTheirBeginning) {
  EXPECT_EQ(snippet_of("Banjir dan bandang.", "banj*"), "[Banjir] dan bandang.");
}

TEST(Snippet, MarksNothingForFiltersAndNegations) {
  EXPECT_EQ(snippet_of("Banjir di kota.", "-banjir source:Reuters *"), "Banjir di kota.");
}

TEST(Snippet, ShowsThePassageWithMostOfTheQuery) {
  const std::string body =
      "Banjir datang pada pagi hari di kota tua. Warga menunggu dengan sabar di atap rumah. "
      "Bantuan banjir dan gempa tiba pada malam hari.";
  EXPECT_EQ(snippet_of(body, "banjir OR gempa"),
            "\u2026Bantuan [banjir] dan [gempa] tiba pada malam hari.");
}

TEST(Snippet, ShowsTheBeginningWhereNothingIsMarked) {
  EXPECT_EQ(snippet_of("Satu dua tiga empat lima enam tujuh delapan.", "*", 20),
            "Satu dua tiga empat\u2026");
}

TEST(Snippet, BeginsAndEndsBetweenWords) {
  const std::string body = "aaaaaaaaaa bbbbbbbbbb cccccccccc banjir dddddddddd eeeeeeeeee ffffffff";
  EXPECT_EQ(snippet_of(body, "banjir", 30), "\u2026[banjir] dddddddddd eeeeeeeeee\u2026");
}

TEST(Snippet, TurnsLineBreaksIntoSpaces) {
  EXPECT_EQ(snippet_of("Banjir.\nLongsor.", "banjir"), "[Banjir]. Longsor.");
}

TEST(Snippet, NeverCutsACharacter) {
  std::string body;
  for (int i = 0; i < 100; ++i) body += "\u0416\u0416\u0416";
  for (std::size_t bytes = 1; bytes < 40; ++bytes) {
    const std::string text = snippet_of(body, "*", bytes);
    EXPECT_EQ(utf8::first_invalid(text), std::nullopt) << bytes;
  }
}

TEST(Snippet, StaysWithinItsLengthWhateverTheQuery) {
  std::string body;
  for (int i = 0; i < 200; ++i) body += "banjir longsor gempa ";
  for (const std::size_t bytes : {10U, 33U, 100U, 240U}) {
    Analyzer analyzer;
    const Query query = Query::parse("longsor gempa \"banjir longsor gempa banjir longsor\"");
    const Needles needles = find_needles(query.tree(), analyzer);
    const MarkedText snippet = make_snippet(body, find_in(body, needles.body, analyzer), bytes);
    EXPECT_LE(snippet.text.size(), bytes + 6) << bytes;
  }
}

TEST(Snippet, IsEmptyForAnEmptyBody) { EXPECT_EQ(snippet_of("", "banjir"), ""); }

TEST(Title, IsMarkedByWordsOfTheTextAndOfTheTitle) {
  EXPECT_EQ(title_of("Banjir di Kota", "banjir title:kota"), "[Banjir] di [Kota]");
}

TEST(Title, HasOneMarkWhereFindsOverlap) {
  EXPECT_EQ(title_of("Banjir Kota Tua", "\"banjir kota\" \"kota tua\""), "[Banjir Kota Tua]");
}

TEST(Snippet, IsFoundAtOnceInAVeryLongText) {
  std::string body;
  for (int i = 0; i < 200'000; ++i) body += "banjir longsor ";
  EXPECT_EQ(snippet_of(body, "banjir longsor \"longsor banjir\"", 15),
            "\u2026[longsor banjir]\u2026");
}

TEST(Needles, AreNotRepeatedWithTheWordsOfTheQuery) {
  Analyzer analyzer;
  const Query query = Query::parse("banjir banjir Banjir \"a b\" \"a b\"");
  EXPECT_EQ(find_needles(query.tree(), analyzer).body.size(), 2U);
}

}  // namespace
}  // namespace kliping::test
