// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "kliping/query.h"
#include "tests/support/bad_query.h"
#include "tests/unit/query/tree_text.h"

namespace kliping::test {
namespace {

TEST(Sentence, HoldsAllThatStandsInItsBrackets) {
  EXPECT_EQ(parsed("sentence(banjir \"air naik\")"), "sentence(word(banjir) phrase(air naik))");
  EXPECT_EQ(parsed("paragraph(banjir bogor)"), "paragraph(word(banjir) word(bogor))");
}

TEST(Sentence, IsKnownInBothLanguagesAndInAnyCase) {
  EXPECT_EQ(parsed("kalimat(a b)"), parsed("sentence(a b)"));
  EXPECT_EQ(parsed("Paragraf(a b)"), parsed("PARAGRAPH(a b)"));
}

TEST(Sentence, IsAWordWhereNoBracketTouchesIt) {
  EXPECT_EQ(parsed("kalimat (a)"), "and(word(kalimat) word(a))");
  EXPECT_EQ(parsed("kalimat"), "word(kalimat)");
}

TEST(Sentence, IsAskedForForEachAlternative) {
  EXPECT_EQ(parsed("sentence(a OR b c)"), "or(sentence(word(a)) sentence(word(b) word(c)))");
  EXPECT_EQ(parsed("sentence((a OR b c) d)"),
            "or(sentence(word(a) word(d)) sentence(word(b) word(c) word(d)))");
}

TEST(Sentence, KeepsAGroupOfSingleWordsTogether) {
  EXPECT_EQ(parsed("sentence((a OR b) c)"), "sentence(or(word(a) word(b)) word(c))");
  EXPECT_EQ(parsed("sentence((a b) c)"), "sentence(word(a) word(b) word(c))");
}

TEST(Sentence, TakesPairs) {
  EXPECT_EQ(parsed("sentence(a NEAR/3 b c)"), "sentence(near/3(word(a) word(b)) word(c))");
  EXPECT_EQ(parsed("sentence((a OR b) ADJ c)"), "sentence(adj/1(or(word(a) word(b)) word(c)))");
  EXPECT_EQ(expect_bad_query("sentence((a b) ADJ c)", 12),
            "words side by side have no place of their own");
}

TEST(Sentence, PassesOverStopWordsBesideOthers) {
  EXPECT_EQ(parsed("sentence(harga yang naik)"), "sentence(word(harga) word(naik))");
  EXPECT_EQ(parsed("sentence((apa OR itu) naik)"), "sentence(word(naik))");
  EXPECT_EQ(parsed("sentence(apa itu)"), "sentence(word(apa) word(itu))");
  EXPECT_EQ(parsed("sentence(\"yang\" naik)"), "sentence(phrase(yang) word(naik))");
}

TEST(Sentence, NeedsAllItsWordsWhereAnyIsEnoughOutsideOfIt) {
  EXPECT_EQ(parsed_for_any("sentence(a b) c"), "or(sentence(word(a) word(b)) word(c))");
}

TEST(Sentence, RefusesWhatHasNoPlace) {
  for (const char* const query :
       {"sentence(a source:Tempo)", "sentence(a *)", "sentence(a atleast2(b))",
        "sentence(a sentence(b))", "sentence(a date:2025)"}) {
    EXPECT_EQ(expect_bad_query(query, 11), "sentence( ) needs words or phrases of the text")
        << query;
  }
}

TEST(Sentence, RefusesNegationsAndWrittenAnds) {
  EXPECT_EQ(expect_bad_query("sentence(a -b)", 11), "- cannot stand inside sentence( )");
  EXPECT_EQ(expect_bad_query("kalimat(a BUKAN b)", 10), "BUKAN cannot stand inside kalimat( )");
  EXPECT_EQ(expect_bad_query("sentence(a AND b)", 11), "AND cannot stand inside sentence( )");
}

TEST(Sentence, LooksAtTheWholeText) {
  EXPECT_EQ(parsed("sentence(text:a b)"), "sentence(word(a) word(b))");
  EXPECT_EQ(parsed("text:sentence(a b)"), "sentence(word(a) word(b))");
  EXPECT_EQ(expect_bad_query("sentence(a title:b)", 11),
            "sentence( ) looks at headline and text together");
  EXPECT_EQ(expect_bad_query("title:sentence(a b)", 6),
            "sentence( ) cannot stand behind this field");
  EXPECT_EQ(expect_bad_query("source:(kalimat(a b))", 8),
            "kalimat( ) cannot stand behind this field");
}

TEST(Sentence, NeedsSomethingInItsBrackets) {
  EXPECT_EQ(expect_bad_query("sentence()", 9), "nothing stands between the brackets");
  EXPECT_EQ(expect_bad_query("sentence(& -)", 9), "there is no letter or digit to search for");
  EXPECT_EQ(expect_bad_query("sentence(a OR)", 13), "OR needs something before and after it");
  EXPECT_EQ(expect_bad_query("a sentence(b", 10), "a bracket is not closed");
  EXPECT_EQ(expect_bad_query("a sentence(", 10), "a bracket is not closed");
}

TEST(Sentence, CountsWordsAsOftenAsTheyAreLookedFor) {
  std::string group = "(a0 OR b0 c0)";
  for (const char* const more :
       {"(a OR b c)", "(d OR e f)", "(g OR h i)", "(j OR k l)", "(m OR n o)", "(p OR q r)"}) {
    group += more;
  }
  EXPECT_EQ(expect_bad_query("sentence(" + group + ")", 72),
            "these brackets stand for more than 100 alternatives");
  std::string words = "sentence((a OR b c)";
  for (int i = 0; i < 300; ++i) words += " w" + std::to_string(i);
  EXPECT_EQ(expect_bad_query(words + ")", 0), "the query has more than 500 words");
}

TEST(AtLeast, AsksForANumberOfPlaces) {
  EXPECT_EQ(parsed("atleast3(banjir)"), "atleast3(word(banjir))");
  EXPECT_EQ(parsed("Minimal12(\"air naik\")"), "atleast12(phrase(air naik))");
  EXPECT_EQ(parsed("atleast2(a OR b)"), "atleast2(or(word(a) word(b)))");
  EXPECT_EQ(parsed("atleast2(a NEAR/3 b) c"), "and(atleast2(near/3(word(a) word(b))) word(c))");
}

TEST(AtLeast, CanStandBehindAField) {
  EXPECT_EQ(parsed("title:atleast2(banjir)"), "atleast2(word(title: banjir))");
  EXPECT_EQ(parsed("atleast2(title:banjir)"), "atleast2(word(title: banjir))");
  EXPECT_EQ(expect_bad_query("source:atleast2(a)", 7),
            "atleast2( ) cannot stand behind this field");
  EXPECT_EQ(expect_bad_query("atleast2(title:a OR b)", 0),
            "atleast2( ) cannot join words of different fields");
}

TEST(AtLeast, RefusesWhatHasNoPlace) {
  EXPECT_EQ(expect_bad_query("atleast2(a b)", 11), "words side by side have no place of their own");
  EXPECT_EQ(expect_bad_query("atleast2(source:Tempo)", 0),
            "atleast2( ) needs words or phrases of the text");
}

TEST(AtLeast, CountsFromOneToNinetyNine) {
  for (const char* const name :
       {"atleast0", "atleast", "minimal100", "atleast99999999999999999999"}) {
    EXPECT_EQ(expect_bad_query("x " + std::string(name) + "(a)", 2),
              "`" + std::string(name) + "(` needs a number from 1 to 99 before the bracket");
  }
}

TEST(Functions, AreGuessedWhereTheirNameIsMisspelt) {
  EXPECT_EQ(expect_bad_query("x sentense(a b)", 2), "there is no function `sentense(`");
  EXPECT_EQ(expect_bad_query("x Paragraft(a b)", 2), "there is no function `Paragraft(`");
  EXPECT_EQ(expect_bad_query("x atlest3(a)", 2), "there is no function `atlest3(`");
  EXPECT_EQ(hint_of("sentense(a b)"),
            "did you mean sentence( )? To search for the word, put a blank before the bracket");
}

TEST(Functions, AreNotGuessedInOtherWords) {
  EXPECT_EQ(parsed("Tempo(a)"), "and(word(Tempo) word(a))");
  EXPECT_EQ(parsed("alamat(a)"), "and(word(alamat) word(a))");
  EXPECT_EQ(parsed("atlet(renang)"), "and(word(atlet) word(renang))");
  EXPECT_EQ(parsed("maksimal(a)"), "and(word(maksimal) word(a))");
}

TEST(Functions, AreBoundInDepth) {
  std::string query;
  for (int i = 0; i < 101; ++i) query += "atleast2(";
  EXPECT_EQ(expect_bad_query(query, 908), "brackets are nested deeper than 100");
  EXPECT_EQ(expect_bad_query("sentence(" + std::string(100, '('), 108),
            "brackets are nested deeper than 100");
}

}  // namespace
}  // namespace kliping::test
