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

std::vector<double> equal_weights(const std::vector<Needle>& needles) {
  return std::vector<double>(needles.size(), 1.0);
}

std::string snippet_of(const std::string& body, const std::string& query, std::size_t bytes = 60) {
  Analyzer analyzer;
  const Query parsed = Query::parse(query);
  const Needles needles = find_needles(parsed.tree(), analyzer);
  return bracketed(make_snippet(body, find_in(body, needles.body, analyzer),
                                equal_weights(needles.body), bytes));
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

TEST(Snippet, BeginsAtASentenceThatBeginsNear) {
  const std::string body =
      "Rapat digelar sejak pagi di kantor kelurahan yang baru dibangun itu. "
      "\"Menurut dr. Sari, banjir surut,\" kata lurah. Warga pulang ke rumah pada sore hari.";
  EXPECT_EQ(snippet_of(body, "banjir", 80),
            "\u2026\"Menurut dr. Sari, [banjir] surut,\" kata lurah. Warga pulang ke rumah pada "
            "sore\u2026");
}

TEST(Snippet, ShowsTwoPassagesWhereOneCannotShowAll) {
  const std::string between(" Rapat panjang berjalan tenang tanpa usul baru.");
  std::string body = "Banjir merendam pasar lama.";
  for (int i = 0; i < 10; ++i) body += between;
  body += " Gempa terasa di desa sebelah pada malam harinya.";
  const std::string text = snippet_of(body, "banjir gempa", 120);
  EXPECT_TRUE(text.starts_with("[Banjir] merendam pasar lama.")) << text;
  EXPECT_NE(text.find(" \u2026 [Gempa] terasa di desa sebelah"), std::string::npos) << text;
}

TEST(Snippet, ShowsOnePassageWhereASecondWouldShowNothingNew) {
  const std::string between(" Rapat panjang berjalan tenang tanpa usul baru.");
  std::string body = "Banjir merendam pasar lama.";
  for (int i = 0; i < 10; ++i) body += between;
  body += " Banjir surut.";
  EXPECT_EQ(snippet_of(body, "banjir gempa", 120).find(" \u2026 "), std::string::npos);
}

TEST(Snippet, PrefersTheRarerWord) {
  const std::string between(" Rapat panjang berjalan tenang tanpa usul baru.");
  std::string body = "Kota itu kota tua, kata warga kota.";
  for (int i = 0; i < 10; ++i) body += between;
  body += " Gempa terasa.";
  Analyzer analyzer;
  const Query query = Query::parse("kota OR gempa");
  const Needles needles = find_needles(query.tree(), analyzer);
  const auto finds = find_in(body, needles.body, analyzer);
  EXPECT_EQ(bracketed(make_snippet(body, finds, {0.1, 5.0}, 20)), "\u2026[Gempa] terasa.");
  EXPECT_TRUE(bracketed(make_snippet(body, finds, {5.0, 0.1}, 20)).starts_with("[Kota] itu"));
}

TEST(Snippet, KeepsAccentsWithTheirLetter) {
  std::string body;
  for (int i = 0; i < 30; ++i) body += "e\u0301\u0323";
  for (std::size_t bytes = 6; bytes < 40; ++bytes) {
    const std::string text = snippet_of(body, "*", bytes);
    EXPECT_EQ((text.size() - 3) % 5, 0U) << bytes << text;
  }
}

TEST(Snippet, IsNoneWhereNoBytesAreAllowed) {
  EXPECT_EQ(snippet_of("Banjir di kota.", "banjir", 0), "");
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
    const MarkedText snippet = make_snippet(body, find_in(body, needles.body, analyzer),
                                            equal_weights(needles.body), bytes);
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
