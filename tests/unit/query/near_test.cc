// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "kliping/query.h"
#include "tests/support/bad_query.h"
#include "tests/unit/query/tree_text.h"

namespace kliping::test {
namespace {

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
  EXPECT_EQ(expect_bad_query("title:a NEAR/3 b", 8),
            "NEAR/3 cannot join words of different fields");
  EXPECT_EQ(expect_bad_query("(a OR title:b) NEAR/3 c", 15),
            "NEAR/3 cannot join words of different fields");
  EXPECT_EQ(parsed("url:kompas NEAR/3 url:tren"), "near/3(phrase(url: kompas) phrase(url: tren))");
}

TEST(Near, RefusesWhatHasNoPlace) {
  for (const char* const query :
       {"a NEAR source:Tempo", "a NEAR *", "a NEAR date:2025", "a NEAR words:3", "a NEAR (b OR -c)",
        "a NEAR sentence(b c)", "a NEAR atleast2(b)", "a NEAR (b OR sentence(c))"}) {
    EXPECT_EQ(expect_bad_query(query, 2), "NEAR needs words or phrases of the text") << query;
  }
}

TEST(Near, RefusesWordsSideBySideInAGroup) {
  EXPECT_EQ(expect_bad_query("(a b) NEAR c", 3), "words side by side have no place of their own");
  EXPECT_EQ(expect_bad_query("c NEAR (a AND b)", 10),
            "words side by side have no place of their own");
  EXPECT_EQ(expect_bad_query("(apa itu) NEAR c", 5),
            "words side by side have no place of their own");
  EXPECT_EQ(expect_bad_query("title:(a b) NEAR title:c", 9),
            "words side by side have no place of their own");
  EXPECT_EQ(expect_bad_query("((a b) OR c) NEAR d", 4),
            "words side by side have no place of their own");
}

TEST(Near, TakesWordsSideBySideForAlternativesWhereAnyIsEnough) {
  EXPECT_EQ(parsed_for_any("(a yang) NEAR c"), "near/10(or(word(a) word(yang)) word(c))");
  EXPECT_EQ(parsed_for_any("a b NEAR c"), "or(word(a) near/10(word(b) word(c)))");
}

TEST(Near, NeedsAWordBeforeAndAfterIt) {
  for (const char* const query : {"a NEAR", "a NEAR -b", "a NEAR OR b", "a NEAR AND b",
                                  "a NEAR NEAR b", "a NEAR )", "a NEAR &", "& NEAR b"}) {
    EXPECT_EQ(expect_bad_query(query, 2), "NEAR needs a word before and after it") << query;
  }
  EXPECT_EQ(expect_bad_query("NEAR/3 a", 0), "NEAR/3 needs a word before and after it");
  EXPECT_EQ(expect_bad_query("a OR ADJ b", 5), "ADJ needs a word before and after it");
}

TEST(Near, HasADistanceFromOneToNinetyNine) {
  EXPECT_EQ(parsed("a NEAR/1 b NEAR/99 c"), "near/99(near/1(word(a) word(b)) word(c))");
  EXPECT_EQ(expect_bad_query("a NEAR/0 b", 2), "`NEAR/0` needs a distance from 1 to 99");
  EXPECT_EQ(expect_bad_query("a DEKAT/100 b", 2), "`DEKAT/100` needs a distance from 1 to 99");
  EXPECT_EQ(expect_bad_query("a ADJ/ b", 2), "`ADJ/` needs a distance from 1 to 99");
  EXPECT_EQ(expect_bad_query("a NEAR/x b", 2), "`NEAR/x` needs a distance from 1 to 99");
  EXPECT_EQ(expect_bad_query("a NEAR/-1 b", 2), "`NEAR/-1` needs a distance from 1 to 99");
  EXPECT_EQ(expect_bad_query("a NEAR/99999999999999999999 b", 2),
            "`NEAR/99999999999999999999` needs a distance from 1 to 99");
}

}  // namespace
}  // namespace kliping::test
