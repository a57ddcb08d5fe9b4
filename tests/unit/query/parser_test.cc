// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "kliping/query.h"
#include "tests/support/archive_fixture.h"
#include "tests/unit/query/tree_text.h"

namespace kliping::test {
namespace {

class QueryParser : public ArchiveTest {
 protected:
  static std::string parsed(const std::string& query) {
    return tree_text(Query::parse(query, {.today = today}).tree());
  }
};

TEST_F(QueryParser, JoinsWordsByAnd) {
  EXPECT_EQ(parsed("banjir jakarta"), "and(word(banjir) word(jakarta))");
  EXPECT_EQ(parsed("banjir AND jakarta"), parsed("banjir jakarta"));
}

TEST_F(QueryParser, BindsOrLooserThanAnd) {
  EXPECT_EQ(parsed("a b OR c d"), "or(and(word(a) word(b)) and(word(c) word(d)))");
  EXPECT_EQ(parsed("a (b OR c) d"), "and(word(a) or(word(b) word(c)) word(d))");
}

TEST_F(QueryParser, NegatesOneOperand) {
  EXPECT_EQ(parsed("a -b c"), "and(word(a) not(word(b)) word(c))");
  EXPECT_EQ(parsed("a NOT (b OR c)"), "and(word(a) not(or(word(b) word(c))))");
  EXPECT_EQ(parsed("-\"a b\""), "not(phrase(a b))");
}

TEST_F(QueryParser, KnowsFieldsByBothNamesInAnyCase) {
  EXPECT_EQ(parsed("sumber:Reuters"), "filter(source: Reuters)");
  EXPECT_EQ(parsed("SOURCE:Reuters"), "filter(source: Reuters)");
  EXPECT_EQ(parsed("judul:\"perang dagang\""), "phrase(title: perang dagang)");
}

TEST_F(QueryParser, ReadsAWordInCapitalsBehindAnEqualsSign) {
  EXPECT_EQ(parsed("=AS"), "capitals(as)");
  EXPECT_EQ(parsed("title:(=A.S. Rusia)"), "and(capitals(title: as) word(title: Rusia))");
  EXPECT_EQ(expect_bad_query("banjir =as", 7), "= needs one word in capitals after it");
  EXPECT_EQ(parsed("a = b"), "and(word(a) word(b))");
  static_cast<void>(expect_bad_query("=AS-Rusia", 0));
}

TEST_F(QueryParser, AppliesAFieldToAWholeGroup) {
  EXPECT_EQ(parsed("source:(Reuters OR \"The Guardian\")"),
            "or(filter(source: Reuters) filter(source: The Guardian))");
  EXPECT_EQ(parsed("title:(a OR b) c"), "and(or(word(title: a) word(title: b)) word(c))");
}

TEST_F(QueryParser, ReadsDatesOfEveryWidth) {
  EXPECT_EQ(parsed("date:2025-02-27"), "published(2025-02-27..2025-02-27)");
  EXPECT_EQ(parsed("date:27/2/2025"), "published(2025-02-27..2025-02-27)");
  EXPECT_EQ(parsed("tanggal:\"27 Februari 2025\""), "published(2025-02-27..2025-02-27)");
  EXPECT_EQ(parsed("date:2024-02"), "published(2024-02-01..2024-02-29)");
  EXPECT_EQ(parsed("date:2025"), "published(2025-01-01..2025-12-31)");
  EXPECT_EQ(parsed("month:2025-02"), "published(2025-02-01..2025-02-28)");
}

TEST_F(QueryParser, ReadsSpansThatAreOpenAtOneEnd) {
  EXPECT_EQ(parsed("date:2025-01-15..2025-02-28"), "published(2025-01-15..2025-02-28)");
  EXPECT_EQ(parsed("date:2024-12..2025-01"), "published(2024-12-01..2025-01-31)");
  EXPECT_EQ(parsed("date:..2025-01-31"), "published(..2025-01-31)");
  EXPECT_EQ(parsed("date:2025.."), "published(2025-01-01..)");
}

TEST_F(QueryParser, CountsRelativeDaysFromToday) {
  EXPECT_EQ(parsed("tanggal:kemarin"), "published(2025-03-09..2025-03-09)");
  EXPECT_EQ(parsed("date:\"hari ini\""), "published(2025-03-10..2025-03-10)");
  EXPECT_EQ(parsed("since:7d"), "published(2025-03-03..)");
  EXPECT_EQ(parsed("sejak:2w"), "published(2025-02-24..)");
  EXPECT_EQ(parsed("since:1m"), "published(2025-02-10..)");
  EXPECT_EQ(parsed("since:1y"), "published(2024-03-10..)");
}

TEST_F(QueryParser, GivesTheLastDayOfAMonthThatIsShorter) {
  const Date end_of_march = *make_date(2025, 3, 31);
  EXPECT_EQ(tree_text(Query::parse("since:1m", {.today = end_of_march}).tree()),
            "published(2025-02-28..)");
}

TEST_F(QueryParser, TakesAStarAloneForEverythingAndBehindAWordForAPrefix) {
  EXPECT_EQ(parsed("*"), "everything");
  EXPECT_EQ(parsed("banj*"), "prefix(banj)");
}

TEST_F(QueryParser, PassesOverSignsWithoutLettersOrDigits) {
  EXPECT_EQ(parsed("banjir & longsor -"), "and(word(banjir) word(longsor))");
}

TEST_F(QueryParser, TakesAColonBeforeABlankForPunctuation) {
  EXPECT_EQ(parsed("Catatan: banjir"), "and(word(Catatan) word(banjir))");
}

TEST_F(QueryParser, PointsAtAQuotationMarkThatIsNotClosed) {
  EXPECT_EQ(expect_bad_query("banjir \"tingkat tinggi", 7), "a quotation mark is not closed");
}

TEST_F(QueryParser, PointsAtBracketsWithoutAPartner) {
  EXPECT_EQ(expect_bad_query("banjir (a OR b", 7), "a bracket is not closed");
  EXPECT_EQ(expect_bad_query("banjir a) b", 8), "a closing bracket without an opening one");
  EXPECT_EQ(expect_bad_query("a ()", 3), "nothing stands between the brackets");
}

TEST_F(QueryParser, NamesTheNearestFieldToOneThatDoesNotExist) {
  EXPECT_EQ(expect_bad_query("banjir sorce:Reuters", 7), "there is no field `sorce`");
  try {
    static_cast<void>(Query::parse("sorce:Reuters"));
  } catch (const Error& error) {
    EXPECT_EQ(error.hint(), "did you mean source: ?");
  }
}

TEST_F(QueryParser, RefusesDatesThatDoNotExist) {
  EXPECT_EQ(expect_bad_query("date:2025-02-31", 5), "`2025-02-31` is no date or span of dates");
  EXPECT_EQ(expect_bad_query("date:2025-13", 5), "`2025-13` is no date or span of dates");
  EXPECT_EQ(expect_bad_query("date:2025-03..2025-02", 5),
            "`2025-03..2025-02` is no date or span of dates");
  EXPECT_EQ(expect_bad_query("since:lama", 6), "`lama` is no span of time");
}

TEST_F(QueryParser, RefusesOperatorsWithoutOperands) {
  static_cast<void>(expect_bad_query("OR banjir", 0));
  static_cast<void>(expect_bad_query("banjir OR", 9));
  static_cast<void>(expect_bad_query("banjir AND", 7));
  static_cast<void>(expect_bad_query("banjir NOT", 7));
  static_cast<void>(expect_bad_query("a AND AND b", 6));
}

TEST_F(QueryParser, RefusesAFieldWithoutAValue) {
  EXPECT_EQ(expect_bad_query("source: Reuters", 7), "source: has no value");
  EXPECT_EQ(expect_bad_query("source:", 7), "source: has no value");
}

TEST_F(QueryParser, RefusesAQueryOfNothing) {
  EXPECT_EQ(expect_bad_query("", 0), "the query is empty");
  EXPECT_EQ(expect_bad_query("  ", 0), "the query is empty");
  EXPECT_EQ(expect_bad_query("- &", 0), "there is no letter or digit to search for");
}

TEST_F(QueryParser, RefusesAStarInsideAWordOrBehindOneLetter) {
  static_cast<void>(expect_bad_query("b*", 0));
  static_cast<void>(expect_bad_query("ban*r*", 0));
}

TEST_F(QueryParser, BoundsNestingAndLength) {
  const std::string deep(200, '(');
  EXPECT_EQ(expect_bad_query(deep + "a" + std::string(200, ')'), 100),
            "brackets are nested deeper than 100");
  static_cast<void>(expect_bad_query(std::string(70'000, 'a'), 65'536));
}

TEST_F(QueryParser, PassesOverANameOfSignsBeforeAColon) {
  EXPECT_EQ(parsed("_: banjir"), "word(banjir)");
  static_cast<void>(expect_bad_query("__:", 0));
}

TEST_F(QueryParser, TakesProseInAFieldGroupForAValue) {
  EXPECT_EQ(parsed("source:(Catatan: Tempo)"),
            "and(filter(source: Catatan) filter(source: Tempo))");
}

TEST_F(QueryParser, NormalisesPrefixes) {
  EXPECT_EQ(parsed("Jum'a*"), "prefix(juma)");
  EXPECT_EQ(parsed("MA\u2019RU*"), "prefix(maru)");
}

TEST_F(QueryParser, RefusesAStarWhereItWouldMeanNothing) {
  static_cast<void>(expect_bad_query("title:*", 6));
  static_cast<void>(expect_bad_query("source:*", 7));
  static_cast<void>(expect_bad_query("author:Budi*", 7));
  static_cast<void>(expect_bad_query("\"banjir be*\"", 0));
}

TEST_F(QueryParser, BoundsTheNumberOfWordsAndPrefixes) {
  std::string words;
  for (int i = 0; i < 501; ++i) words += "di ";
  static_cast<void>(expect_bad_query(words, 1500));
  std::string prefixes;
  for (int i = 0; i < 11; ++i) prefixes += "ab* ";
  static_cast<void>(expect_bad_query(prefixes, 40));
}

TEST_F(QueryParser, RefusesSpansThatReachBackBeforeAnyPress) {
  static_cast<void>(expect_bad_query("since:40000y", 6));
  static_cast<void>(expect_bad_query("since:99999w", 6));
  static_cast<void>(expect_bad_query("since:99999999999d", 6));
}

TEST_F(QueryParser, PointsAtAClosingBracketThatComesFirst) {
  EXPECT_EQ(expect_bad_query(") banjir", 0), "a closing bracket without an opening one");
}

}  // namespace
}  // namespace kliping::test
