// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "kliping/query.h"
#include "tests/unit/query/tree_text.h"

namespace kliping::test {
namespace {

std::string all_of(const std::string& query) { return tree_text(Query::parse(query).tree()); }

std::string any_of(const std::string& query) {
  return tree_text(Query::parse(query, {.match = Match::any}).tree());
}

TEST(StopWords, AreWelcomeBesideOtherWordsButNotDemanded) {
  EXPECT_EQ(all_of("harga yang naik"), "and(word(harga) maybe(word(yang)) word(naik))");
  EXPECT_EQ(all_of("title:dan banjir"), "and(maybe(word(title: dan)) word(banjir))");
}

TEST(StopWords, CountInQuotationMarks) {
  EXPECT_EQ(all_of("\"yang\" naik"), "and(phrase(yang) word(naik))");
}

TEST(StopWords, CountBesideOperatorsThatLookAtPlaces) {
  EXPECT_EQ(all_of("~\"yang\" naik"), "and(stemmed_phrase(yang) word(naik))");
  EXPECT_EQ(all_of("apa NEAR/3 itu naik"), "and(near/3(word(apa) word(itu)) word(naik))");
  EXPECT_EQ(all_of("atleast2(yang) naik"), "and(atleast2(word(yang)) word(naik))");
}

TEST(StopWords, AreWelcomeBesideOperatorsThatLookAtPlaces) {
  EXPECT_EQ(all_of("a NEAR/3 b yang"), "and(near/3(word(a) word(b)) maybe(word(yang)))");
  EXPECT_EQ(all_of("sentence(a b) yang"), "and(sentence(word(a) word(b)) maybe(word(yang)))");
}

TEST(StopWords, MustOneMatchWhereThereAreNoOthers) {
  EXPECT_EQ(all_of("yang"), "word(yang)");
  EXPECT_EQ(all_of("apa itu"), "or(word(apa) word(itu))");
  EXPECT_EQ(all_of("apa itu source:Tempo"), "and(or(word(apa) word(itu)) filter(source: Tempo))");
}

TEST(StopWords, CountWhereTheyAreNegatedOrAlternatives) {
  EXPECT_EQ(all_of("banjir -yang"), "and(word(banjir) not(word(yang)))");
  EXPECT_EQ(all_of("banjir OR yang"), "or(word(banjir) word(yang))");
}

TEST(StopWords, AreNotDemandedAsAGroupEither) {
  EXPECT_EQ(all_of("(apa itu) banjir"), "and(maybe(or(word(apa) word(itu))) word(banjir))");
}

TEST(StopWords, AreNeitherNegationsNorWhatCanBeANoun) {
  EXPECT_EQ(all_of("tidak bersalah"), "and(word(tidak) word(bersalah))");
  EXPECT_EQ(all_of("bisa ular Antara"), "and(word(bisa) word(ular) word(Antara))");
}

TEST(StopWords, AreOnlyWholeWords) {
  EXPECT_EQ(all_of("di-PHK massal"), "and(word(di-PHK) word(massal))");
}

TEST(MatchingAny, NeedsOneOfTheWords) {
  EXPECT_EQ(any_of("banjir gempa"), "or(word(banjir) word(gempa))");
  EXPECT_EQ(any_of("banjir \"air naik\" long*"), "or(word(banjir) phrase(air naik) prefix(long))");
}

TEST(MatchingAny, TakesWhatLooksAtPlacesForAnAlternativeToo) {
  EXPECT_EQ(any_of("banjir ~\"air naik\" atleast2(gempa) sentence(a b) c NEAR/3 d"),
            "or(word(banjir) stemmed_phrase(air naik) atleast2(word(gempa)) "
            "sentence(word(a) word(b)) near/3(word(c) word(d)))");
}

TEST(MatchingAny, KeepsFiltersAndNegations) {
  EXPECT_EQ(any_of("banjir gempa source:Tempo -simulasi"),
            "and(or(word(banjir) word(gempa)) filter(source: Tempo) not(word(simulasi)))");
}

TEST(MatchingAny, DoesNotMatchByStopWordsAlone) {
  EXPECT_EQ(any_of("siapa presiden pertama"),
            "and(or(word(presiden) word(pertama)) maybe(word(siapa)))");
}

TEST(MatchingAny, TakesAWrittenAndAtItsWord) {
  EXPECT_EQ(any_of("banjir gempa AND padang"), "or(word(banjir) and(word(gempa) word(padang)))");
}

TEST(MatchingAny, TakesAnyNumberOfWrittenAnds) {
  EXPECT_EQ(any_of("a AND b AND c d"), "or(and(word(a) word(b) word(c)) word(d))");
  std::string query = "*";
  for (int times = 0; times < 10000; ++times) query += " AND *";
  EXPECT_FALSE(any_of(query).empty());
}

TEST(MatchingAny, HoldsInsideGroups) {
  EXPECT_EQ(any_of("(banjir gempa) padang"), "or(or(word(banjir) word(gempa)) word(padang))");
}

}  // namespace
}  // namespace kliping::test
