// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/calendar.h"

#include <gtest/gtest.h>

#include <string>

#include "common/text/normalise.h"

namespace kliping {
namespace {

/// The date as text, `none` where there is none.
std::string date_in(std::string_view text) {
  const auto date = calendar::parse_date(text);
  return date ? to_string(*date) : "none";
}

TEST(MonthNames, AreKnownInBothLanguages) {
  EXPECT_EQ(calendar::month_of("januari"), 1U);
  EXPECT_EQ(calendar::month_of("may"), 5U);
  EXPECT_EQ(calendar::month_of("agustus"), 8U);
  EXPECT_EQ(calendar::month_of("august"), 8U);
  EXPECT_EQ(calendar::month_of("desember"), 12U);
}

TEST(MonthNames, AreKnownInOldSpellingsAndShort) {
  EXPECT_EQ(calendar::month_of("pebruari"), 2U);
  EXPECT_EQ(calendar::month_of("nopember"), 11U);
  for (const char* const name : {"agu", "ags", "agt", "agust", "aug"}) {
    EXPECT_EQ(calendar::month_of(name), 8U) << name;
  }
}

TEST(MonthNames, AreNothingElse) {
  EXPECT_EQ(calendar::month_of(""), std::nullopt);
  EXPECT_EQ(calendar::month_of("januar"), std::nullopt);
  EXPECT_EQ(calendar::month_of("1"), std::nullopt);
}

TEST(WeekdayNames, AreKnownInFull) {
  EXPECT_EQ(calendar::weekday_of("senin"), std::chrono::Monday);
  EXPECT_EQ(calendar::weekday_of(normalise("Kamis")), std::chrono::Thursday);
  EXPECT_EQ(calendar::weekday_of("jumat"), std::chrono::Friday);
  EXPECT_EQ(calendar::weekday_of("minggu"), std::chrono::Sunday);
  EXPECT_EQ(calendar::weekday_of("ahad"), std::chrono::Sunday);
}

TEST(WeekdayNames, AreNotKnownShortBecauseThoseAreWords) {
  EXPECT_EQ(calendar::weekday_of("sen"), std::nullopt);
  EXPECT_EQ(calendar::weekday_of("min"), std::nullopt);
}

TEST(RelativeDays, AreCountedFromToday) {
  EXPECT_EQ(calendar::relative_day_of("kemarin lusa"), -2);
  EXPECT_EQ(calendar::relative_day_of("kemarin"), -1);
  EXPECT_EQ(calendar::relative_day_of("hari ini"), 0);
  EXPECT_EQ(calendar::relative_day_of("besok"), 1);
  EXPECT_EQ(calendar::relative_day_of("lusa"), 2);
  EXPECT_EQ(calendar::relative_day_of("nanti"), std::nullopt);
}

TEST(Years, OfTwoDigitsAreReadAroundTheTurnOfTheCentury) {
  EXPECT_EQ(calendar::year_of("00"), 2000);
  EXPECT_EQ(calendar::year_of("69"), 2069);
  EXPECT_EQ(calendar::year_of("70"), 1970);
  EXPECT_EQ(calendar::year_of("98"), 1998);
}

TEST(Years, OfFourDigitsAreReadAsTheyStand) { EXPECT_EQ(calendar::year_of("1945"), 1945); }

TEST(Years, OfOtherLengthsAreNone) {
  for (const char* const text : {"", "5", "202", "20255", "dua", "-5", "20x5"}) {
    EXPECT_EQ(calendar::year_of(text), std::nullopt) << text;
  }
}

TEST(ParseDate, ReadsTheFormsThatPeopleWrite) {
  for (const char* const text :
       {"2025-02-27", "2025/2/27", "27/2/2025", "27-02-2025", "27.2.2025", "27.2.25",
        "27 Februari 2025", "27 PEB 2025", "27-Feb-2025", "2025 Februari 27"}) {
    EXPECT_EQ(date_in(text), "2025-02-27") << text;
  }
}

TEST(ParseDate, PutsTheDayBeforeTheMonth) {
  EXPECT_EQ(date_in("3/4/2025"), "2025-04-03");
  EXPECT_EQ(date_in("4/13/2025"), "none");
}

TEST(ParseDate, RefusesDaysThatDoNotExist) {
  for (const char* const text : {"31/2/2025", "29 Februari 2025", "0/1/2025", "1/0/2025",
                                 "2025-02-257", "1/257/2025", "1/1/1700"}) {
    EXPECT_EQ(date_in(text), "none") << text;
  }
}

TEST(ParseDate, RefusesWhatIsNotADateAlone) {
  for (const char* const text :
       {"", "2025", "2/2025", "27 Februari", "Kamis 27 Februari 2025", "27/2/2025 pagi", "27//2025",
        "/2/2025", "27/2/", "x/y/z", "127/2/2025", "27/2/202"}) {
    EXPECT_EQ(date_in(text), "none") << text;
  }
}

}  // namespace
}  // namespace kliping
