// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/canonical_text.h"

#include <gtest/gtest.h>

#include "kliping/query.h"
#include "searcher/query/syntax_tree.h"
#include "tests/unit/query/tree_text.h"

namespace kliping::test {
namespace {

constexpr Date today{std::chrono::year(2025), std::chrono::month(3), std::chrono::day(10)};

/// The canonical text of the query; that parsing it gives the same tree and
/// the same text is expected of each.
std::string canonical(const std::string& query, Match match = Match::all) {
  const Query parsed = Query::parse(query, {.today = today, .match = match});
  const std::string text = parsed.canonical_text();
  const Query again = Query::parse(text);
  EXPECT_TRUE(again.tree() == parsed.tree()) << query << "\n"
                                             << tree_text(parsed.tree()) << "\n"
                                             << tree_text(again.tree());
  EXPECT_EQ(again.canonical_text(), text);
  return text;
}

TEST(CanonicalText, IsTheTextOfASimpleQuery) {
  for (const char* const query : {"banjir",
                                  "banjir jakarta",
                                  "\"tingkat tinggi\"",
                                  "~\"membaca buku\"",
                                  "banj*",
                                  "=AS",
                                  "*",
                                  "a OR b",
                                  "a b OR c d",
                                  "a (b OR c) d",
                                  "(a b) c",
                                  "a NOT b",
                                  "NOT NOT a",
                                  "NOT (a OR b)",
                                  "a NEAR/10 b",
                                  "a ADJ/1 b NEAR/3 c",
                                  "a NEAR/3 (b ADJ/1 c)",
                                  "(a OR b) NEAR/2 c",
                                  "NOT a NEAR/3 b",
                                  "sentence(a b)",
                                  "sentence((a OR b) c)",
                                  "paragraph(a NEAR/3 b c)",
                                  "atleast3(a OR b)",
                                  "atleast3(a OR (b OR c))",
                                  "Al-Arabiya",
                                  "title:harga",
                                  "20:30",
                                  "title:\"a b\"",
                                  "title:~\"a b\"",
                                  "title:ab*",
                                  "title:=AS",
                                  "source:Reuters",
                                  "source:\"The Guardian\"",
                                  "url:\"kompas.com/tren\"",
                                  "words:412",
                                  "words:300..500",
                                  "date:2025-02-27",
                                  "date:2025-01-15..2025-02-28",
                                  "date:..2025-01-31"}) {
    EXPECT_EQ(canonical(query), query);
  }
}

TEST(CanonicalText, HasFieldsAndOperatorsInEnglish) {
  EXPECT_EQ(canonical("sumber:Antara ATAU judul:banjir BUKAN teras:kota"),
            "source:Antara OR title:banjir NOT lead:kota");
  EXPECT_EQ(canonical("a DEKAT/3 b DIIKUTI c -kalimat(d) minimal2(e)"),
            "a NEAR/3 b ADJ/1 c NOT sentence(d) atleast2(e)");
  EXPECT_EQ(canonical("a AND b"), "a b");
}

TEST(CanonicalText, SpellsOutDistancesAndDates) {
  EXPECT_EQ(canonical("a NEAR b"), "a NEAR/10 b");
  EXPECT_EQ(canonical("tanggal:\"Februari 2025\""), "date:2025-02-01..2025-02-28");
  EXPECT_EQ(canonical("tanggal:kemarin"), "date:2025-03-09");
  EXPECT_EQ(canonical("since:7d"), "date:2025-03-03..");
}

TEST(CanonicalText, WritesLengthsAsSpans) {
  EXPECT_EQ(canonical("kata:>800"), "words:801..");
  EXPECT_EQ(canonical("words:<300"), "words:..299");
  EXPECT_EQ(canonical("words:5..5"), "words:5");
}

TEST(CanonicalText, GivesEachWordItsOwnField) {
  EXPECT_EQ(canonical("title:(a NEAR/3 b -\"c d\")"), "title:a NEAR/3 title:b NOT title:\"c d\"");
  EXPECT_EQ(canonical("source:(Reuters OR \"The Guardian\")"),
            "source:Reuters OR source:\"The Guardian\"");
  EXPECT_EQ(canonical("title:atleast2(a)"), "atleast2(title:a)");
}

TEST(CanonicalText, NamesTheFieldOfAWordThatWouldBeReadAsSomethingElse) {
  for (const char* const query : {"text:OR", "text:NEAR/3", "text:-5", "text:a:b", "text:banjir:",
                                  "title:(//a)", "title:OR", "source:\"//a\"", "source:\" a\""}) {
    EXPECT_EQ(canonical(query), query);
  }
}

TEST(CanonicalText, LeavesStopWordsTheirPart) {
  EXPECT_EQ(canonical("harga yang naik"), "harga yang naik");
  EXPECT_EQ(canonical("apa itu"), "apa OR itu");
  EXPECT_EQ(canonical("(apa itu) banjir"), "(apa OR itu) banjir");
  EXPECT_EQ(canonical("source:Tempo apa itu"), "(apa OR itu) source:Tempo");
  EXPECT_EQ(canonical("sentence(harga yang naik)"), "sentence(harga naik)");
}

TEST(CanonicalText, SaysWhatAnyMeans) {
  EXPECT_EQ(canonical("siapa presiden pertama", Match::any), "(presiden OR pertama) siapa");
  EXPECT_EQ(canonical("banjir gempa source:Tempo -simulasi", Match::any),
            "(banjir OR gempa) source:Tempo NOT simulasi");
  EXPECT_EQ(canonical("(banjir gempa) padang", Match::any), "(banjir OR gempa) OR padang");
  EXPECT_EQ(canonical("banjir gempa AND padang", Match::any), "banjir OR gempa padang");
}

TEST(CanonicalText, TellsSentencesOfAlternativesFromAlternativesInASentence) {
  EXPECT_EQ(canonical("sentence(a OR b c)"), "sentence(a) OR sentence(b c)");
  EXPECT_EQ(canonical("sentence((a OR b))"), "sentence((a OR b))");
}

TEST(Trees, DifferWhereTheirQueriesMeanSomethingElse) {
  const auto tree = [](const char* query) { return Query::parse(query).tree(); };
  EXPECT_TRUE(tree("a (b)") == tree("a AND b"));
  EXPECT_FALSE(tree("a NEAR/3 b") == tree("a ADJ/3 b"));
  EXPECT_FALSE(tree("a NEAR/3 b") == tree("a NEAR/4 b"));
  EXPECT_FALSE(tree("sentence(a)") == tree("paragraph(a)"));
  EXPECT_FALSE(tree("title:a") == tree("a"));
  EXPECT_FALSE(tree("\"a\"") == tree("~\"a\""));
}

}  // namespace
}  // namespace kliping::test
