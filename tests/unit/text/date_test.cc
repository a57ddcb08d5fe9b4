// SPDX-License-Identifier: GPL-3.0-or-later
#include "kliping/date.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

using std::chrono::minutes;

Timestamp at(int year, unsigned month, unsigned day) {
  return {make_date(year, month, day).value(), std::nullopt};
}

Timestamp at(int year, unsigned month, unsigned day, int minute, int offset) {
  return {make_date(year, month, day).value(), ClockTime{minutes(minute), minutes(offset)}};
}

TEST(MakeDate, KnowsTheLengthsOfMonths) {
  EXPECT_TRUE(make_date(2025, 1, 31));
  EXPECT_FALSE(make_date(2025, 2, 31));
  EXPECT_FALSE(make_date(2025, 4, 31));
}

TEST(MakeDate, KnowsLeapYears) {
  EXPECT_TRUE(make_date(2024, 2, 29));
  EXPECT_TRUE(make_date(2000, 2, 29));
  EXPECT_FALSE(make_date(2025, 2, 29));
  EXPECT_FALSE(make_date(1900, 2, 29));
}

TEST(MakeDate, RefusesMonthsAndDaysThatDoNotExist) {
  EXPECT_FALSE(make_date(2025, 0, 1));
  EXPECT_FALSE(make_date(2025, 13, 1));
  EXPECT_FALSE(make_date(2025, 1, 0));
  EXPECT_FALSE(make_date(2025, 1, 32));
}

TEST(MakeDate, RefusesNumbersThatAreOnlyRightInTheirLastByte) {
  EXPECT_FALSE(make_date(2025, 257, 1));
  EXPECT_FALSE(make_date(2025, 1, 257));
}

TEST(MakeDate, RefusesYearsThatNoPressArchiveSpeaksOf) {
  EXPECT_TRUE(make_date(1800, 1, 1));
  EXPECT_TRUE(make_date(2200, 12, 31));
  EXPECT_FALSE(make_date(1799, 12, 31));
  EXPECT_FALSE(make_date(2201, 1, 1));
  EXPECT_FALSE(make_date(65536 + 2025, 1, 1));
}

TEST(PlusDays, MovesAcrossMonthsAndYears) {
  EXPECT_EQ(plus_days(*make_date(2024, 12, 31), 1), *make_date(2025, 1, 1));
  EXPECT_EQ(plus_days(*make_date(2024, 3, 1), -1), *make_date(2024, 2, 29));
  EXPECT_EQ(plus_days(*make_date(2025, 3, 10), 0), *make_date(2025, 3, 10));
}

TEST(TimestampText, IsTheDayAloneWhereNoTimeIsKnown) {
  EXPECT_EQ(to_string(*make_date(2025, 2, 7)), "2025-02-07");
  EXPECT_EQ(to_string(at(2025, 2, 7)), "2025-02-07");
}

TEST(TimestampText, NamesTimeAndZone) {
  EXPECT_EQ(to_string(at(2025, 2, 27, 19 * 60 + 30, 7 * 60)), "2025-02-27T19:30+07:00");
  EXPECT_EQ(to_string(at(2025, 2, 27, 5, -(3 * 60 + 30))), "2025-02-27T00:05-03:30");
  EXPECT_EQ(to_string(at(2025, 2, 27, 0, 0)), "2025-02-27T00:00+00:00");
}

TEST(TimestampText, IsInJakartasZoneWhereNoneIsSaid) {
  EXPECT_EQ(to_string(Timestamp{*make_date(2025, 2, 27), ClockTime{minutes(60)}}),
            "2025-02-27T01:00+07:00");
}

TEST(ParseTimestamp, ReadsWhatToStringWrote) {
  for (const Timestamp& moment :
       {at(2025, 2, 27), at(1800, 1, 1), at(2024, 2, 29, 23 * 60 + 59, 9 * 60),
        at(2025, 2, 27, 0, -(9 * 60 + 30)), at(2200, 12, 31, 1, 0)}) {
    EXPECT_EQ(parse_timestamp(to_string(moment)), moment) << to_string(moment);
  }
}

TEST(ParseTimestamp, RefusesAnyOtherForm) {
  for (const char* const text :
       {"", "2025", "2025-02", "2025-2-7", "27-02-2025", "2025/02/27", " 2025-02-27", "2025-02-27 ",
        "2025-02-27T", "2025-02-27T19:30", "2025-02-27 19:30+07:00", "2025-02-27T19:30+0700",
        "2025-02-27T19:30:00+07:00", "2025-02-27T19:30Z07:00", "2025-02-27T-1:30+07:00",
        "2025-02-27T1a:30+07:00", "+025-02-27", "2025--2-27"}) {
    EXPECT_EQ(parse_timestamp(text), std::nullopt) << text;
  }
}

TEST(ParseTimestamp, RefusesDaysAndTimesThatDoNotExist) {
  for (const char* const text : {"2025-02-30", "2025-13-01", "2025-02-27T24:00+07:00",
                                 "2025-02-27T19:60+07:00", "2025-02-27T19:30+24:00"}) {
    EXPECT_EQ(parse_timestamp(text), std::nullopt) << text;
  }
}

TEST(TodayInJakarta, IsAtMostADayAheadOfUtc) {
  const auto utc = [] {
    return Date(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  };
  const Date before = utc();
  const Date today = today_in_jakarta();
  EXPECT_GE(today, before);
  EXPECT_LE(today, plus_days(utc(), 1));
}

TEST(Weeks, BelongToTheYearThatHasMostOfTheirDays) {
  EXPECT_EQ(to_string(week_of(*make_date(2025, 2, 27))), "2025-W09");
  EXPECT_EQ(to_string(week_of(*make_date(2024, 12, 30))), "2025-W01");
  EXPECT_EQ(to_string(week_of(*make_date(2021, 1, 3))), "2020-W53");
  EXPECT_EQ(to_string(week_of(*make_date(2021, 1, 4))), "2021-W01");
}

TEST(Weeks, BeginOnMonday) {
  EXPECT_EQ(to_string(first_day_of({2025, 1})), "2024-12-30");
  EXPECT_EQ(to_string(first_day_of({2020, 53})), "2020-12-28");
  for (int day = 0; day < 800; ++day) {
    const Date date = plus_days(*make_date(2019, 12, 1), day);
    const Date monday = first_day_of(week_of(date));
    EXPECT_LE(monday, date);
    EXPECT_GT(plus_days(monday, 7), date);
  }
}

}  // namespace
}  // namespace kliping
