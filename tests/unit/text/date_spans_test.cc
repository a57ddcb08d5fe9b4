// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/date_spans.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

/// A Saturday.
constexpr Date today{std::chrono::year(2025), std::chrono::month(3), std::chrono::day(1)};

/// The range as `FIRST..LAST`, an open end left out; `none` where there is none.
std::string range_in(std::string_view text, Date day = today) {
  const auto range = calendar::parse_range(text, day);
  if (!range) return "none";
  const auto end = [](const std::optional<Date>& end_day) {
    return end_day ? to_string(*end_day) : "";
  };
  return end(range->first) + ".." + end(range->last);
}

/// The first day of the span as text, `none` where it is none.
std::string start_in(std::string_view text, Date day = today) {
  const auto start = calendar::start_of_last(text, day);
  return start ? to_string(*start) : "none";
}

TEST(ParseRange, TakesADayForItself) { EXPECT_EQ(range_in("27/2/2025"), "2025-02-27..2025-02-27"); }

TEST(ParseRange, TakesAYearForAllOfIt) { EXPECT_EQ(range_in("2024"), "2024-01-01..2024-12-31"); }

TEST(ParseRange, TakesAMonthForAllOfIt) {
  for (const char* const text :
       {"2024-02", "2024/2", "2/2024", "02-2024", "Februari 2024", "feb 2024", "2024 Feb"}) {
    EXPECT_EQ(range_in(text), "2024-02-01..2024-02-29") << text;
  }
}

TEST(ParseRange, CountsRelativeDaysFromToday) {
  EXPECT_EQ(range_in("Kemarin"), "2025-02-28..2025-02-28");
  EXPECT_EQ(range_in("hari ini"), "2025-03-01..2025-03-01");
  EXPECT_EQ(range_in("tomorrow"), "2025-03-02..2025-03-02");
}

TEST(ParseRange, ReachesFromTheBeginningOfOneSpanToTheEndOfTheOther) {
  EXPECT_EQ(range_in("2025-01-15..2025-02"), "2025-01-15..2025-02-28");
  EXPECT_EQ(range_in("2023..2024"), "2023-01-01..2024-12-31");
  EXPECT_EQ(range_in("Januari 2025..kemarin"), "2025-01-01..2025-02-28");
}

TEST(ParseRange, LeavesAnEndOpen) {
  EXPECT_EQ(range_in("2025-02.."), "2025-02-01..");
  EXPECT_EQ(range_in("..2024"), "..2024-12-31");
  EXPECT_EQ(range_in("27.2.2025.."), "2025-02-27..");
}

TEST(ParseRange, AllowsASpanOfOneDay) {
  EXPECT_EQ(range_in("2025-02-27..27/2/2025"), "2025-02-27..2025-02-27");
}

TEST(ParseRange, RefusesASpanThatEndsBeforeItBegins) {
  EXPECT_EQ(range_in("2025-02-28..2025-02-27"), "none");
  EXPECT_EQ(range_in("hari ini..2024"), "none");
}

TEST(ParseRange, RefusesWhatMeansNoSpan) {
  for (const char* const text : {"", "..", "...", "banjir", "25", "2/25", "13/2025", "2025-13",
                                 "1700", "2025..banjir", "banjir..2025", "2023..2024..2025"}) {
    EXPECT_EQ(range_in(text), "none") << text;
  }
}

TEST(ParseRange, TakesAWeekFromMondayToSunday) {
  EXPECT_EQ(range_in("2025-W09"), "2025-02-24..2025-03-02");
  EXPECT_EQ(range_in("2025-w01"), "2024-12-30..2025-01-05");
  EXPECT_EQ(range_in("2020-W53"), "2020-12-28..2021-01-03");
  EXPECT_EQ(range_in("2023-W01"), "2023-01-02..2023-01-08");
  EXPECT_EQ(range_in("2025-W09..2025-W10"), "2025-02-24..2025-03-09");
}

TEST(ParseRange, RefusesWeeksThatDoNotExist) {
  for (const char* const text : {"2025-W00", "2025-W53", "2025-W54", "2025-W99", "2025-W9",
                                 "2025-W", "25-W09", "2025W09", "2025-W0x", "1700-W05", "W09"}) {
    EXPECT_EQ(range_in(text), "none") << text;
  }
}

TEST(ParseRange, TakesDaysOfOneMonth) {
  for (const char* const text :
       {"18-20/2/2025", "18-20 Februari 2025", "18-20.2.2025", "18 - 20 Feb 2025", "18-20/02/25"}) {
    EXPECT_EQ(range_in(text), "2025-02-18..2025-02-20") << text;
  }
  EXPECT_EQ(range_in("18-20/2/2025..18-20/3/2025"), "2025-02-18..2025-03-20");
}

TEST(ParseRange, TellsDaysOfOneMonthFromADateWithHyphens) {
  EXPECT_EQ(range_in("27-2-2025"), "2025-02-27..2025-02-27");
  EXPECT_EQ(range_in("2025-02"), "2025-02-01..2025-02-28");
  EXPECT_EQ(range_in("02-2025"), "2025-02-01..2025-02-28");
}

TEST(ParseRange, RefusesDaysOfAMonthThatDoNotExist) {
  for (const char* const text :
       {"20-18/2/2025", "0-3/2/2025", "27-30/2/2025", "18-20-2-2025", "18-2025/2/20", "-20/2/2025",
        "18-/2/2025", "274-20/2/2025", "18-20 Februari"}) {
    EXPECT_EQ(range_in(text), "none") << text;
  }
}

TEST(ParseRange, TakesTheWeekMonthOrYearOfTodayAndTheOneBefore) {
  for (const char* const text : {"pekan ini", "minggu ini", "this week"}) {
    EXPECT_EQ(range_in(text), "2025-02-24..2025-03-02") << text;
  }
  for (const char* const text : {"Pekan lalu", "minggu lalu", "last week"}) {
    EXPECT_EQ(range_in(text), "2025-02-17..2025-02-23") << text;
  }
  EXPECT_EQ(range_in("bulan ini"), "2025-03-01..2025-03-31");
  EXPECT_EQ(range_in("this month"), "2025-03-01..2025-03-31");
  EXPECT_EQ(range_in("bulan lalu"), "2025-02-01..2025-02-28");
  EXPECT_EQ(range_in("last month"), "2025-02-01..2025-02-28");
  EXPECT_EQ(range_in("tahun ini"), "2025-01-01..2025-12-31");
  EXPECT_EQ(range_in("this year"), "2025-01-01..2025-12-31");
  EXPECT_EQ(range_in("tahun lalu"), "2024-01-01..2024-12-31");
  EXPECT_EQ(range_in("last year"), "2024-01-01..2024-12-31");
}

TEST(ParseRange, CountsTheWeekOfASundayAndOfAMonday) {
  EXPECT_EQ(range_in("pekan ini", *make_date(2025, 3, 2)), "2025-02-24..2025-03-02");
  EXPECT_EQ(range_in("pekan ini", *make_date(2025, 3, 3)), "2025-03-03..2025-03-09");
}

TEST(ParseRange, TakesTheWholeMonthBeforeTheLastDayOfALongerOne) {
  EXPECT_EQ(range_in("bulan lalu", *make_date(2025, 3, 31)), "2025-02-01..2025-02-28");
  EXPECT_EQ(range_in("tahun lalu", *make_date(2024, 2, 29)), "2023-01-01..2023-12-31");
}

TEST(ParseRange, LeavesASundayAndOtherWordsAlone) {
  for (const char* const text : {"minggu", "pekan", "ini pekan", "lalu", "hari lalu", "week last",
                                 "pekan  lalu", "this", "last", "w ini"}) {
    EXPECT_EQ(range_in(text), "none") << text;
  }
}

TEST(ParseRange, StaysInTheYearsOfAPress) {
  EXPECT_EQ(range_in("besok", *make_date(2200, 12, 31)), "none");
  EXPECT_EQ(range_in("tahun lalu", *make_date(1800, 1, 1)), "none");
  EXPECT_EQ(range_in("1800-W01"), "none");
}

TEST(StartOfLast, CountsDaysWeeksMonthsAndYears) {
  EXPECT_EQ(start_in("7d"), "2025-02-22");
  EXPECT_EQ(start_in("2w"), "2025-02-15");
  EXPECT_EQ(start_in("3m"), "2024-12-01");
  EXPECT_EQ(start_in("1y"), "2024-03-01");
  EXPECT_EQ(start_in("0d"), "2025-03-01");
}

TEST(StartOfLast, KnowsIndonesianNames) {
  EXPECT_EQ(start_in("7hari"), start_in("7d"));
  EXPECT_EQ(start_in("2 Pekan"), start_in("2w"));
  EXPECT_EQ(start_in("2minggu"), start_in("2w"));
  EXPECT_EQ(start_in("3bulan"), start_in("3m"));
  EXPECT_EQ(start_in("1tahun"), start_in("1y"));
}

TEST(StartOfLast, GivesTheLastDayOfAMonthThatIsShorter) {
  EXPECT_EQ(start_in("1m", *make_date(2025, 3, 31)), "2025-02-28");
}

TEST(StartOfLast, RefusesWhatIsNoSpan) {
  for (const char* const text : {"", "7", "d", "hari", "7x", "-7d", "7dd", "7d7", "99999999999d",
                                 "200001d", "40000y", "99999w", "4 2d"}) {
    EXPECT_EQ(start_in(text), "none") << text;
  }
}

}  // namespace
}  // namespace kliping
