// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "kliping/query.h"
#include "tests/support/bad_query.h"
#include "tests/unit/query/tree_text.h"

namespace kliping::test {
namespace {

TEST(QueryParser, JoinsWordsByAnd) {
  EXPECT_EQ(parsed("banjir jakarta"), "and(word(banjir) word(jakarta))");
  EXPECT_EQ(parsed("banjir AND jakarta"), parsed("banjir jakarta"));
}

TEST(QueryParser, BindsOrLooserThanAnd) {
  EXPECT_EQ(parsed("a b OR c d"), "or(and(word(a) word(b)) and(word(c) word(d)))");
  EXPECT_EQ(parsed("a (b OR c) d"), "and(word(a) or(word(b) word(c)) word(d))");
}

TEST(QueryParser, NegatesOneOperand) {
  EXPECT_EQ(parsed("a -b c"), "and(word(a) not(word(b)) word(c))");
  EXPECT_EQ(parsed("a NOT (b OR c)"), "and(word(a) not(or(word(b) word(c))))");
  EXPECT_EQ(parsed("-\"a b\""), "not(phrase(a b))");
}

TEST(QueryParser, KnowsFieldsByBothNamesInAnyCase) {
  EXPECT_EQ(parsed("sumber:Reuters"), "filter(source: Reuters)");
  EXPECT_EQ(parsed("SOURCE:Reuters"), "filter(source: Reuters)");
  EXPECT_EQ(parsed("judul:\"perang dagang\""), "phrase(title: perang dagang)");
}

TEST(QueryParser, AppliesAFieldToAWholeGroup) {
  EXPECT_EQ(parsed("source:(Reuters OR \"The Guardian\")"),
            "or(filter(source: Reuters) filter(source: The Guardian))");
  EXPECT_EQ(parsed("title:(a OR b) c"), "and(or(word(title: a) word(title: b)) word(c))");
}

TEST(QueryParser, TakesAColonBeforeABlankForPunctuation) {
  EXPECT_EQ(parsed("Catatan: banjir"), "and(word(Catatan) word(banjir))");
}

TEST(QueryParser, PointsAtAQuotationMarkThatIsNotClosed) {
  EXPECT_EQ(expect_bad_query("banjir \"tingkat tinggi", 7), "a quotation mark is not closed");
}

TEST(QueryParser, PointsAtBracketsWithoutAPartner) {
  EXPECT_EQ(expect_bad_query("banjir (a OR b", 7), "a bracket is not closed");
  EXPECT_EQ(expect_bad_query("banjir (", 7), "a bracket is not closed");
  EXPECT_EQ(expect_bad_query("banjir a) b", 8), "a closing bracket without an opening one");
  EXPECT_EQ(expect_bad_query("a ()", 3), "nothing stands between the brackets");
}

TEST(QueryParser, NamesTheNearestFieldToOneThatDoesNotExist) {
  EXPECT_EQ(expect_bad_query("banjir sorce:Reuters", 7), "there is no field `sorce`");
  EXPECT_EQ(hint_of("sorce:Reuters"), "did you mean source: ?");
  EXPECT_EQ(hint_of("tautn:kompas"), "did you mean tautan: ?");
  EXPECT_EQ(hint_of("katta:>800"), "did you mean kata: ?");
  EXPECT_EQ(hint_of("taras:banjir"), "did you mean teras: ?");
}

TEST(QueryParser, RefusesOperatorsWithoutOperands) {
  static_cast<void>(expect_bad_query("OR banjir", 0));
  static_cast<void>(expect_bad_query("banjir OR", 9));
  static_cast<void>(expect_bad_query("banjir AND", 7));
  static_cast<void>(expect_bad_query("banjir NOT", 7));
  static_cast<void>(expect_bad_query("a AND AND b", 6));
}

TEST(QueryParser, RefusesAFieldWithoutAValue) {
  EXPECT_EQ(expect_bad_query("source: Reuters", 7), "source: has no value");
  EXPECT_EQ(expect_bad_query("source:", 7), "source: has no value");
}

TEST(QueryParser, RefusesAQueryOfNothing) {
  EXPECT_EQ(expect_bad_query("", 0), "the query is empty");
  EXPECT_EQ(expect_bad_query("  ", 0), "the query is empty");
  EXPECT_EQ(expect_bad_query("- &", 0), "there is no letter or digit to search for");
}

TEST(QueryParser, BoundsNestingAndLength) {
  const std::string deep(200, '(');
  EXPECT_EQ(expect_bad_query(deep + "a" + std::string(200, ')'), 100),
            "brackets are nested deeper than 100");
  static_cast<void>(expect_bad_query(std::string(70'000, 'a'), 65'536));
}

TEST(QueryParser, PassesOverANameOfSignsBeforeAColon) {
  EXPECT_EQ(parsed("_: banjir"), "word(banjir)");
  static_cast<void>(expect_bad_query("__:", 0));
}

TEST(QueryParser, TakesProseInAFieldGroupForAValue) {
  EXPECT_EQ(parsed("source:(Catatan: Tempo)"),
            "and(filter(source: Catatan) filter(source: Tempo))");
}

TEST(QueryParser, PointsAtAClosingBracketThatComesFirst) {
  EXPECT_EQ(expect_bad_query(") banjir", 0), "a closing bracket without an opening one");
}

}  // namespace
}  // namespace kliping::test
