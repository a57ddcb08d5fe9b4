// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "kliping/query.h"
#include "tests/support/bad_query.h"
#include "tests/unit/query/tree_text.h"

namespace kliping::test {
namespace {

TEST(Words, ReadsAWordInCapitalsBehindAnEqualsSign) {
  EXPECT_EQ(parsed("=AS"), "capitals(as)");
  EXPECT_EQ(parsed("title:(=A.S. Rusia)"), "and(capitals(title: as) word(title: Rusia))");
  EXPECT_EQ(expect_bad_query("banjir =as", 7), "= needs one word in capitals after it");
  EXPECT_EQ(parsed("a = b"), "and(word(a) word(b))");
  static_cast<void>(expect_bad_query("=AS-Rusia", 0));
}

TEST(Words, TakesAStarAloneForEverythingAndBehindAWordForAPrefix) {
  EXPECT_EQ(parsed("*"), "everything");
  EXPECT_EQ(parsed("banj*"), "prefix(banj)");
}

TEST(Words, NormalisesPrefixes) {
  EXPECT_EQ(parsed("Jum'a*"), "prefix(juma)");
  EXPECT_EQ(parsed("MA\u2019RU*"), "prefix(maru)");
}

TEST(Words, RefusesAStarInsideAWordOrBehindOneLetter) {
  static_cast<void>(expect_bad_query("b*", 0));
  static_cast<void>(expect_bad_query("\u00E9*", 0));
  static_cast<void>(expect_bad_query("ban*r*", 0));
}

TEST(Words, RefusesAStarWhereItWouldMeanNothing) {
  static_cast<void>(expect_bad_query("title:*", 6));
  static_cast<void>(expect_bad_query("source:*", 7));
  static_cast<void>(expect_bad_query("author:Budi*", 7));
  static_cast<void>(expect_bad_query("\"banjir be*\"", 0));
}

TEST(Words, PassesOverSignsWithoutLettersOrDigits) {
  EXPECT_EQ(parsed("banjir & longsor -"), "and(word(banjir) word(longsor))");
}

TEST(Words, BoundsTheNumberOfWordsAndPrefixes) {
  std::string words;
  for (int i = 0; i < 501; ++i) words += "di ";
  static_cast<void>(expect_bad_query(words, 1500));
  std::string prefixes;
  for (int i = 0; i < 11; ++i) prefixes += "ab* ";
  static_cast<void>(expect_bad_query(prefixes, 40));
}

TEST(StemmedPhrases, FindWordsInAnyForm) {
  EXPECT_EQ(parsed("~\"membaca buku\" kota"), "and(stemmed_phrase(membaca buku) word(kota))");
  EXPECT_EQ(parsed("title:~\"membaca buku\""), "stemmed_phrase(title: membaca buku)");
  EXPECT_EQ(parsed("judul:(~\"a b\" OR c)"), "or(stemmed_phrase(title: a b) word(title: c))");
  EXPECT_EQ(parsed("-~\u201Ca b\u201D"), "not(stemmed_phrase(a b))");
}

TEST(StemmedPhrases, AreOperandsLikeExactOnes) {
  EXPECT_EQ(parsed("~\"&\" a"), "word(a)");
  EXPECT_EQ(tree_text(Query::parse("~\"a b\" c", {.match = Match::any}).tree()),
            "or(stemmed_phrase(a b) word(c))");
  EXPECT_EQ(expect_bad_query("a ~\"banj* b\"", 2), "a * cannot stand in a phrase");
  EXPECT_EQ(expect_bad_query("a ~\"b", 3), "a quotation mark is not closed");
}

TEST(StemmedPhrases, NeedATildeThatTouchesThem) {
  EXPECT_EQ(expect_bad_query("a ~ \"b c\"", 2), "~ needs a phrase after it");
  EXPECT_EQ(expect_bad_query("a ~(b c)", 2), "~ needs a phrase after it");
  EXPECT_EQ(parsed("~b"), "word(~b)");
}

TEST(Leads, AreSearchedForWordsOfAllKinds) {
  EXPECT_EQ(parsed("lead:banjir"), "word(lead: banjir)");
  EXPECT_EQ(parsed("teras:(banj* \"a b\" =AS)"),
            "and(prefix(lead: banj) phrase(lead: a b) capitals(lead: as))");
}

TEST(TextField, IsWhatBareWordsSearch) {
  EXPECT_EQ(parsed("text:banjir"), parsed("banjir"));
  EXPECT_EQ(parsed("teks:(a OR \"b c\")"), parsed("a OR \"b c\""));
}

TEST(Addresses, AreFoundByTheirPartsInTheFormWritten) {
  EXPECT_EQ(parsed("url:kompas.com/tren"), "phrase(url: kompas.com/tren)");
  EXPECT_EQ(parsed("tautan:banjir"), "phrase(url: banjir)");
  EXPECT_EQ(parsed("url:https://contoh.id/a"), "phrase(url: https://contoh.id/a)");
  EXPECT_EQ(parsed("url:(\"a b\" OR tren)"), "or(phrase(url: a b) phrase(url: tren))");
  EXPECT_EQ(parsed("url:banj*"), "prefix(url: banj)");
}

TEST(Addresses, HaveNeitherOtherFormsNorCapitals) {
  EXPECT_EQ(expect_bad_query("url:~\"a b\"", 4), "url: has no other forms of words");
  EXPECT_EQ(expect_bad_query("url:=AS", 4), "url: does not tell capitals from others");
  EXPECT_EQ(expect_bad_query("url:/", 4), "url: has no letter or digit after it");
}

}  // namespace
}  // namespace kliping::test
