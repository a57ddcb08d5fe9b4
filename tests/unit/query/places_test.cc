// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "kliping/query.h"
#include "tests/support/bad_query.h"
#include "tests/unit/query/tree_text.h"

namespace kliping::test {
namespace {

std::string parsed(const std::string& query) { return tree_text(Query::parse(query).tree()); }

std::string parsed_for_any(const std::string& query) {
  return tree_text(Query::parse(query, {.match = Match::any}).tree());
}

TEST(Near, JoinsTwoWordsInEitherOrder) {
  EXPECT_EQ(parsed("menteri NEAR/5 energi"), "near/5(word(menteri) word(energi))");
  EXPECT_EQ(parsed("menteri DEKAT/5 energi"), parsed("menteri NEAR/5 energi"));
}

TEST(Near, JoinsTwoWordsInTheOrderWritten) {
  EXPECT_EQ(parsed("menteri ADJ/3 energi"), "adj/3(word(menteri) word(energi))");
  EXPECT_EQ(parsed("menteri DIIKUTI/3 energi"), parsed("menteri ADJ/3 energi"));
}

TEST(Near, ReachesTenWordsOrTheNextOneWhereNoDistanceIsWritten) {
  EXPECT_EQ(parsed("a NEAR b"), "near/10(word(a) word(b))");
  EXPECT_EQ(parsed("a DEKAT b"), "near/10(word(a) word(b))");
  EXPECT_EQ(parsed("a ADJ b"), "adj/1(word(a) word(b))");
  EXPECT_EQ(parsed("a DIIKUTI b"), "adj/1(word(a) word(b))");
}

TEST(Near, IsReadFromTheLeftInAChain) {
  EXPECT_EQ(parsed("a NEAR/3 b ADJ/2 c"), "adj/2(near/3(word(a) word(b)) word(c))");
  EXPECT_EQ(parsed("a NEAR/3 (b ADJ/2 c)"), "near/3(word(a) adj/2(word(b) word(c)))");
}

TEST(Near, BindsTighterThanWordsSideBySideAndNegations) {
  EXPECT_EQ(parsed("a b NEAR/3 c d"), "and(word(a) near/3(word(b) word(c)) word(d))");
  EXPECT_EQ(parsed("a -b NEAR/3 c"), "and(word(a) not(near/3(word(b) word(c))))");
  EXPECT_EQ(parsed("a OR b NEAR/3 c"), "or(word(a) near/3(word(b) word(c)))");
  EXPECT_EQ(parsed("a AND b NEAR/3 c"), "and(word(a) near/3(word(b) word(c)))");
}

TEST(Near, TakesEverythingThatHasAPlace) {
  EXPECT_EQ(parsed("\"a b\" NEAR ~\"c d\""), "near/10(phrase(a b) stemmed_phrase(c d))");
  EXPECT_EQ(parsed("ab* NEAR =AS"), "near/10(prefix(ab) capitals(as))");
  EXPECT_EQ(parsed("(a OR \"b c\") NEAR d"), "near/10(or(word(a) phrase(b c)) word(d))");
}

TEST(Near, CountsStopWordsLikeOthers) {
  EXPECT_EQ(parsed("yang NEAR/2 kota banjir"), "and(near/2(word(yang) word(kota)) word(banjir))");
  EXPECT_EQ(parsed("apa ADJ itu"), "adj/1(word(apa) word(itu))");
  EXPECT_EQ(parsed("apa ADJ itu banjir"), "and(adj/1(word(apa) word(itu)) word(banjir))");
}

TEST(Near, IsAWordInSmallLettersAndBehindAColon) {
  EXPECT_EQ(parsed("a near b"), "and(word(a) word(near) word(b))");
  EXPECT_EQ(parsed("title:NEAR/3"), "word(title: NEAR/3)");
}

TEST(Near, StaysInOneField) {
  EXPECT_EQ(parsed("title:(a NEAR/3 b)"), "near/3(word(title: a) word(title: b))");
  EXPECT_EQ(parsed("title:a NEAR/3 title:b"), "near/3(word(title: a) word(title: b))");
  EXPECT_EQ(bad_query("title:a NEAR/3 b", 8), "NEAR/3 cannot join words of different fields");
  EXPECT_EQ(bad_query("(a OR title:b) NEAR/3 c", 15),
            "NEAR/3 cannot join words of different fields");
  EXPECT_EQ(parsed("url:kompas NEAR/3 url:tren"), "near/3(phrase(url: kompas) phrase(url: tren))");
}

TEST(Near, RefusesWhatHasNoPlace) {
  for (const char* const query :
       {"a NEAR source:Tempo", "a NEAR *", "a NEAR date:2025", "a NEAR words:3", "a NEAR (b OR -c)",
        "a NEAR sentence(b c)", "a NEAR atleast2(b)", "a NEAR (b OR sentence(c))"}) {
    EXPECT_EQ(bad_query(query, 2), "NEAR needs words or phrases of the text") << query;
  }
}

TEST(Near, RefusesWordsSideBySideInAGroup) {
  EXPECT_EQ(bad_query("(a b) NEAR c", 3), "words side by side have no place of their own");
  EXPECT_EQ(bad_query("c NEAR (a AND b)", 10), "words side by side have no place of their own");
  EXPECT_EQ(bad_query("(apa itu) NEAR c", 5), "words side by side have no place of their own");
  EXPECT_EQ(bad_query("title:(a b) NEAR title:c", 9),
            "words side by side have no place of their own");
  EXPECT_EQ(bad_query("((a b) OR c) NEAR d", 4), "words side by side have no place of their own");
}

TEST(Near, TakesWordsSideBySideForAlternativesWhereAnyIsEnough) {
  EXPECT_EQ(parsed_for_any("(a yang) NEAR c"), "near/10(or(word(a) word(yang)) word(c))");
  EXPECT_EQ(parsed_for_any("a b NEAR c"), "or(word(a) near/10(word(b) word(c)))");
}

TEST(Near, NeedsAWordBeforeAndAfterIt) {
  for (const char* const query : {"a NEAR", "a NEAR -b", "a NEAR OR b", "a NEAR AND b",
                                  "a NEAR NEAR b", "a NEAR )", "a NEAR &", "& NEAR b"}) {
    EXPECT_EQ(bad_query(query, 2), "NEAR needs a word before and after it") << query;
  }
  EXPECT_EQ(bad_query("NEAR/3 a", 0), "NEAR/3 needs a word before and after it");
  EXPECT_EQ(bad_query("a OR ADJ b", 5), "ADJ needs a word before and after it");
}

TEST(Near, HasADistanceFromOneToNinetyNine) {
  EXPECT_EQ(parsed("a NEAR/1 b NEAR/99 c"), "near/99(near/1(word(a) word(b)) word(c))");
  EXPECT_EQ(bad_query("a NEAR/0 b", 2), "`NEAR/0` needs a distance from 1 to 99");
  EXPECT_EQ(bad_query("a DEKAT/100 b", 2), "`DEKAT/100` needs a distance from 1 to 99");
  EXPECT_EQ(bad_query("a ADJ/ b", 2), "`ADJ/` needs a distance from 1 to 99");
  EXPECT_EQ(bad_query("a NEAR/x b", 2), "`NEAR/x` needs a distance from 1 to 99");
  EXPECT_EQ(bad_query("a NEAR/-1 b", 2), "`NEAR/-1` needs a distance from 1 to 99");
  EXPECT_EQ(bad_query("a NEAR/99999999999999999999 b", 2),
            "`NEAR/99999999999999999999` needs a distance from 1 to 99");
}

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
  EXPECT_EQ(bad_query("sentence((a b) ADJ c)", 12),
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
    EXPECT_EQ(bad_query(query, 11), "sentence( ) needs words or phrases of the text") << query;
  }
}

TEST(Sentence, RefusesNegationsAndWrittenAnds) {
  EXPECT_EQ(bad_query("sentence(a -b)", 11), "- cannot stand inside sentence( )");
  EXPECT_EQ(bad_query("kalimat(a BUKAN b)", 10), "BUKAN cannot stand inside kalimat( )");
  EXPECT_EQ(bad_query("sentence(a AND b)", 11), "AND cannot stand inside sentence( )");
}

TEST(Sentence, LooksAtTheWholeText) {
  EXPECT_EQ(parsed("sentence(text:a b)"), "sentence(word(a) word(b))");
  EXPECT_EQ(parsed("text:sentence(a b)"), "sentence(word(a) word(b))");
  EXPECT_EQ(bad_query("sentence(a title:b)", 11),
            "sentence( ) looks at headline and text together");
  EXPECT_EQ(bad_query("title:sentence(a b)", 6), "sentence( ) cannot stand behind this field");
  EXPECT_EQ(bad_query("source:(kalimat(a b))", 8), "kalimat( ) cannot stand behind this field");
}

TEST(Sentence, NeedsSomethingInItsBrackets) {
  EXPECT_EQ(bad_query("sentence()", 9), "nothing stands between the brackets");
  EXPECT_EQ(bad_query("sentence(& -)", 9), "there is no letter or digit to search for");
  EXPECT_EQ(bad_query("sentence(a OR)", 13), "OR needs something before and after it");
  EXPECT_EQ(bad_query("a sentence(b", 10), "a bracket is not closed");
}

TEST(Sentence, CountsWordsAsOftenAsTheyAreLookedFor) {
  std::string group = "(a0 OR b0 c0)";
  for (const char* const more :
       {"(a OR b c)", "(d OR e f)", "(g OR h i)", "(j OR k l)", "(m OR n o)", "(p OR q r)"}) {
    group += more;
  }
  EXPECT_EQ(bad_query("sentence(" + group + ")", 72),
            "these brackets stand for more than 100 alternatives");
  std::string words = "sentence((a OR b c)";
  for (int i = 0; i < 300; ++i) words += " w" + std::to_string(i);
  EXPECT_EQ(bad_query(words + ")", 0), "the query has more than 500 words");
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
  EXPECT_EQ(bad_query("source:atleast2(a)", 7), "atleast2( ) cannot stand behind this field");
  EXPECT_EQ(bad_query("atleast2(title:a OR b)", 0),
            "atleast2( ) cannot join words of different fields");
}

TEST(AtLeast, RefusesWhatHasNoPlace) {
  EXPECT_EQ(bad_query("atleast2(a b)", 11), "words side by side have no place of their own");
  EXPECT_EQ(bad_query("atleast2(source:Tempo)", 0),
            "atleast2( ) needs words or phrases of the text");
}

TEST(AtLeast, CountsFromOneToNinetyNine) {
  for (const char* const name :
       {"atleast0", "atleast", "minimal100", "atleast99999999999999999999"}) {
    EXPECT_EQ(bad_query("x " + std::string(name) + "(a)", 2),
              "`" + std::string(name) + "(` needs a number from 1 to 99 before the bracket");
  }
}

TEST(Functions, AreGuessedWhereTheirNameIsMisspelt) {
  EXPECT_EQ(bad_query("x sentense(a b)", 2), "there is no function `sentense(`");
  EXPECT_EQ(bad_query("x Paragraft(a b)", 2), "there is no function `Paragraft(`");
  EXPECT_EQ(bad_query("x atlest3(a)", 2), "there is no function `atlest3(`");
  EXPECT_EQ(hint_of("sentense(a b)"),
            "did you mean sentence( )? To search for the word, put a blank before the bracket");
}

TEST(Functions, AreNotGuessedInOtherWords) {
  EXPECT_EQ(parsed("Tempo(a)"), "and(word(Tempo) word(a))");
  EXPECT_EQ(parsed("alamat(a)"), "and(word(alamat) word(a))");
  EXPECT_EQ(parsed("atlet(renang)"), "and(word(atlet) word(renang))");
  EXPECT_EQ(parsed("maksimal(a)"), "and(word(maksimal) word(a))");
}

TEST(Places, AreBoundInDepth) {
  std::string query;
  for (int i = 0; i < 101; ++i) query += "atleast2(";
  EXPECT_EQ(bad_query(query, 908), "brackets are nested deeper than 100");
  EXPECT_EQ(bad_query("sentence(" + std::string(100, '('), 108),
            "brackets are nested deeper than 100");
}

}  // namespace
}  // namespace kliping::test
