// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "kliping/query.h"
#include "tests/support/bad_query.h"
#include "tests/unit/query/tree_text.h"

namespace kliping::test {
namespace {

/// A Monday.
constexpr Date today{std::chrono::year(2025), std::chrono::month(3), std::chrono::day(10)};

std::string parsed_today(const std::string& query) {
  return tree_text(Query::parse(query, {.today = today}).tree());
}

TEST(Dates, ReadsDatesOfEveryWidth) {
  EXPECT_EQ(parsed_today("date:2025-02-27"), "published(2025-02-27..2025-02-27)");
  EXPECT_EQ(parsed_today("date:27/2/2025"), "published(2025-02-27..2025-02-27)");
  EXPECT_EQ(parsed_today("tanggal:\"27 Februari 2025\""), "published(2025-02-27..2025-02-27)");
  EXPECT_EQ(parsed_today("date:2024-02"), "published(2024-02-01..2024-02-29)");
  EXPECT_EQ(parsed_today("date:2025"), "published(2025-01-01..2025-12-31)");
  EXPECT_EQ(parsed_today("date:2025-W09"), "published(2025-02-24..2025-03-02)");
  EXPECT_EQ(parsed_today("tanggal:18-20/2/2025"), "published(2025-02-18..2025-02-20)");
}

TEST(Dates, AreTheSameBehindEveryFieldOfThem) {
  for (const char* const field :
       {"year", "tahun", "month", "bulan", "week", "pekan", "day", "hari"}) {
    EXPECT_EQ(parsed_today(std::string(field) + ":2025-02"), "published(2025-02-01..2025-02-28)");
  }
}

TEST(Dates, ReadsSpansThatAreOpenAtOneEnd) {
  EXPECT_EQ(parsed_today("date:2025-01-15..2025-02-28"), "published(2025-01-15..2025-02-28)");
  EXPECT_EQ(parsed_today("date:2024-12..2025-01"), "published(2024-12-01..2025-01-31)");
  EXPECT_EQ(parsed_today("date:..2025-01-31"), "published(..2025-01-31)");
  EXPECT_EQ(parsed_today("date:2025.."), "published(2025-01-01..)");
}

TEST(Dates, CountsRelativeDaysFromToday) {
  EXPECT_EQ(parsed_today("tanggal:kemarin"), "published(2025-03-09..2025-03-09)");
  EXPECT_EQ(parsed_today("date:\"hari ini\""), "published(2025-03-10..2025-03-10)");
  EXPECT_EQ(parsed_today("since:7d"), "published(2025-03-03..)");
  EXPECT_EQ(parsed_today("sejak:2w"), "published(2025-02-24..)");
  EXPECT_EQ(parsed_today("since:1m"), "published(2025-02-10..)");
  EXPECT_EQ(parsed_today("since:1y"), "published(2024-03-10..)");
  EXPECT_EQ(parsed_today("sejak:7hari"), "published(2025-03-03..)");
  EXPECT_EQ(parsed_today("tanggal:\"pekan lalu\""), "published(2025-03-03..2025-03-09)");
  EXPECT_EQ(parsed_today("sejak:\"bulan lalu\""), "published(2025-02-01..)");
}

TEST(Dates, GivesTheLastDayOfAMonthThatIsShorter) {
  const Date end_of_march = *make_date(2025, 3, 31);
  EXPECT_EQ(tree_text(Query::parse("since:1m", {.today = end_of_march}).tree()),
            "published(2025-02-28..)");
}

TEST(Dates, RefusesDatesThatDoNotExist) {
  EXPECT_EQ(expect_bad_query("date:2025-02-31", 5), "`2025-02-31` is no date or span of dates");
  EXPECT_EQ(expect_bad_query("date:2025-13", 5), "`2025-13` is no date or span of dates");
  EXPECT_EQ(expect_bad_query("date:2025-03..2025-02", 5),
            "`2025-03..2025-02` is no date or span of dates");
  EXPECT_EQ(expect_bad_query("since:lama", 6), "`lama` is no span of time");
  EXPECT_EQ(expect_bad_query("since:..2025", 6), "`..2025` is no span of time");
  EXPECT_EQ(expect_bad_query("date:minggu", 5), "`minggu` is no date or span of dates");
}

TEST(Dates, RefusesSpansThatReachBackBeforeAnyPress) {
  static_cast<void>(expect_bad_query("since:40000y", 6));
  static_cast<void>(expect_bad_query("since:99999w", 6));
  static_cast<void>(expect_bad_query("since:99999999999d", 6));
}

TEST(Values, AreWholeNames) {
  EXPECT_EQ(parsed_today("source:Reuters"), "filter(source: Reuters)");
  EXPECT_EQ(expect_bad_query("source:\"\"", 7), "the value is empty");
  EXPECT_EQ(expect_bad_query("source:\"  \"", 7), "the value is empty");
  EXPECT_EQ(expect_bad_query("source:~\"The Guardian\"", 7),
            "~ is for words of the text, and this field has values");
  EXPECT_EQ(expect_bad_query("date:~\"hari ini\"", 5),
            "~ is for words of the text, and this field has values");
}

TEST(Lengths, AreSpansOfNumbers) {
  EXPECT_EQ(parsed_today("words:>800"), "length(801..)");
  EXPECT_EQ(parsed_today("words:>=800"), "length(800..)");
  EXPECT_EQ(parsed_today("words:<300"), "length(..299)");
  EXPECT_EQ(parsed_today("words:<=300"), "length(..300)");
  EXPECT_EQ(parsed_today("words:800"), "length(800..800)");
  EXPECT_EQ(parsed_today("words:300..500"), "length(300..500)");
  EXPECT_EQ(parsed_today("words:300.."), "length(300..)");
  EXPECT_EQ(parsed_today("words:..500"), "length(..500)");
}

TEST(Lengths, CanBeWrittenInOtherWays) {
  EXPECT_EQ(parsed_today("kata:>800"), "length(801..)");
  EXPECT_EQ(parsed_today("words:\"> 800\""), "length(801..)");
  EXPECT_EQ(parsed_today("words:(<100 OR >800)"), "or(length(..99) length(801..))");
  EXPECT_EQ(parsed_today("words:0"), "length(0..0)");
}

TEST(Lengths, HoldAsFiltersWhereAnyWordIsEnough) {
  EXPECT_EQ(tree_text(Query::parse("a b words:>9", {.match = Match::any}).tree()),
            "and(or(word(a) word(b)) length(10..))");
}

TEST(Lengths, RefuseWhatIsNoNumberOfWords) {
  for (const char* const value :
       {"banyak", "..", "500..300", "<0", ">99999999", "99999999999999999999", "-5", ">", ">=",
        "300...500", "300..banyak", "banyak..300", "1,5", "=300", "<>3", "300..400..500", ">..3"}) {
    EXPECT_EQ(expect_bad_query(std::string("a words:") + value, 8),
              "`" + std::string(value) + "` is no number of words");
  }
}

}  // namespace
}  // namespace kliping::test
