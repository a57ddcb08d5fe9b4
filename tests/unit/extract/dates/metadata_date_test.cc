// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>

#include "indexer/extract/dates/publish_date.h"

namespace kliping {
namespace {

std::string reading_of(std::string_view text) {
  const auto moment = parse_metadata_date(text);
  return moment ? to_string(*moment) : "none";
}

TEST(MetadataDate, ReadsDaysWithoutATime) {
  for (const char* const text : {
           "2025-02-07",
           "2025-2-7",
           "2025/02/07",
           "20250207",
           "07/02/2025",
           "7-2-2025",
           "7/2/25",
           "7 Februari 2025",
           "Jumat, 7 Februari 2025",
           "Fri, 07 Feb 2025",
           "February 7, 2025",
           "7 Peb 2025",
           "07-Feb-2025",
           "07.02.2025",
           "2025.02.07",
           "7th February 2025",
           "February 7th, 2025",
       }) {
    EXPECT_EQ(reading_of(text), "2025-02-07") << text;
  }
}

TEST(MetadataDate, TakesTheMonthForTheFirstNumberOnlyWhereItMustBe) {
  EXPECT_EQ(reading_of("10/21/2025 20:43"), "2025-10-21T20:43+07:00");
  EXPECT_EQ(reading_of("10/11/2025 20:43"), "2025-11-10T20:43+07:00");
}

TEST(MetadataDate, ReadsTheFormsOfIso8601) {
  for (const char* const text : {
           "2025-02-27T19:30:00+07:00",
           "2025-02-27T19:30:00+0700",
           "2025-02-27T19:30+07",
           "2025-02-27T19:30:00.000+07:00",
           "2025-02-27T19:30:00",
           "2025-02-27T19:30",
           "2025-02-27 19:30:00",
           "2025-02-27 19:30",
           "2025-02-27T12:30:00Z",
           "2025-02-27T12:30Z",
           "2025-02-27T12:30:00.000Z",
           "2025-02-27T19:30:00.123456+07:00",
           "2025-02-27 19:30:00.123456",
           "2025-02-27 12:30:00 UTC",
       }) {
    EXPECT_EQ(reading_of(text), "2025-02-27T19:30+07:00") << text;
  }
}

TEST(MetadataDate, ReadsTheFormsThatPeopleAndFeedsWrite) {
  for (const char* const text : {
           "Thu, 27 Feb 2025 19:30:00 +0700",
           "Thu, 27 Feb 2025 12:30:00 GMT",
           "Kamis, 27 Februari 2025 19:30 WIB",
           "Kamis, 27 Februari 2025 | 19.30 WIB",
           "Kamis 27 Feb 2025 19:30 WIB",
           "Kamis, 27 Februari 2025 - 19:30 WIB",
           "27/02/2025, 19:30",
           "27/02/2025 19:30 WIB",
           "Diterbitkan: Kamis, 27/02/2025 19:30 WIB",
           "K|a|m|i|s, 27 Feb 2025 19:30 WIB",
           "K | a | m | i | s, 27 Februari 2025, 19.30 WIB",
           "Contoh.com- 27/02/2025, 19:30 WIB",
           "Sari Dewi , Jurnalis-Kamis, 27 Februari 2025 |19:30 WIB",
           "Kamis, 27 Februari 2025 pukul 19.30 WIB",
           "Thursday, February 27, 2025 7:30 PM",
           "Thu Feb 27 19:30:00 +0700 2025",
           "Thu Feb 27 19:30:00 2025",
       }) {
    EXPECT_EQ(reading_of(text), "2025-02-27T19:30+07:00") << text;
  }
}

TEST(MetadataDate, ReadsWhatProgramsWriteInDigitsAlone) {
  for (const char* const text : {
           "1740659400",
           "1740659400.25",
           "1740659400000",
           "20250227T123000Z",
           "20250227T123000.250Z",
           "20250227T193000+0700",
           "20250227T1930+07:00",
           "20250227T193000",
           "20250227193000",
           " 202502271930 ",
       }) {
    EXPECT_EQ(reading_of(text), "2025-02-27T19:30+07:00") << text;
  }
  EXPECT_EQ(reading_of("20250227T200000Z"), "2025-02-28T03:00+07:00");
  EXPECT_EQ(reading_of("20250227T193000+0900"), "2025-02-27T19:30+09:00");
}

TEST(MetadataDate, KnowsTheWordsForUnknown) {
  for (const char* const text : {"", " ", "-", "--", "None", "null", "NaN", "NaT", "N/A",
                                 "undefined", "0", "0000-00-00 00:00:00"}) {
    EXPECT_TRUE(says_unknown(text)) << text;
    EXPECT_EQ(reading_of(text), "none") << text;
  }
  EXPECT_FALSE(says_unknown("kemarin"));
  EXPECT_FALSE(says_unknown("2025-02-27"));
}

TEST(MetadataDate, KeepsTheZonesOfIndonesia) {
  EXPECT_EQ(reading_of("27 Februari 2025 19:30 WITA"), "2025-02-27T19:30+08:00");
  EXPECT_EQ(reading_of("27 Februari 2025 19:30 WIT"), "2025-02-27T19:30+09:00");
  EXPECT_EQ(reading_of("2025-02-27T19:30:00+08:00"), "2025-02-27T19:30+08:00");
  EXPECT_EQ(reading_of("2025-02-27T19:30:00+0900"), "2025-02-27T19:30+09:00");
}

TEST(MetadataDate, ConvertsOtherZonesToJakartas) {
  EXPECT_EQ(reading_of("2025-02-27T20:00:00Z"), "2025-02-28T03:00+07:00");
  EXPECT_EQ(reading_of("2025-02-28T23:15:00-05:00"), "2025-03-01T11:15+07:00");
  EXPECT_EQ(reading_of("2025-03-01T02:00:00+11:00"), "2025-02-28T22:00+07:00");
  EXPECT_EQ(reading_of("Thu, 27 Feb 2025 19:30:00 UTC"), "2025-02-28T02:30+07:00");
}

TEST(MetadataDate, ReadsAnOffsetFromGreenwich) {
  EXPECT_EQ(reading_of("27 Februari 2025 19:30 GMT+7"), "2025-02-27T19:30+07:00");
  EXPECT_EQ(reading_of("Thu Feb 27 2025 19:30:00 GMT+0700"), "2025-02-27T19:30+07:00");
  EXPECT_EQ(reading_of("2025-02-27 19:30 UTC-05:00"), "2025-02-28T07:30+07:00");
}

TEST(MetadataDate, KeepsTheDayWhereTheTimeDoesNotExist) {
  EXPECT_EQ(reading_of("2025-02-27 25:10"), "2025-02-27");
  EXPECT_EQ(reading_of("2025-02-27T19:75:00"), "2025-02-27");
}

TEST(MetadataDate, FindsNoDateThatDoesNotExist) {
  for (const char* const text : {
           "2025-02-30",
           "2025-13-01",
           "31/04/2025",
           "29 Februari 2025",
           "20250230",
           "20250230T193000Z",
           "00/00/0000",
           "0000-00-00 00:00:00",
           "1234-05-06",
           "30 Brumaire 2025",
       }) {
    EXPECT_EQ(reading_of(text), "none") << text;
  }
}

TEST(MetadataDate, MakesNoDateOfATime) {
  for (const char* const text : {
           "2025-02-30 10:11:12",
           "31-04-2025 10:11:12",
           "2025-02-30T10:11:12+07:00",
           "10:11:12",
           "Kamis, 27 Feb 10:11",
           "Mei 10:11",
       }) {
    EXPECT_EQ(reading_of(text), "none") << text;
  }
  EXPECT_EQ(reading_of("10:12 27/02/2025"), "2025-02-27");
}

TEST(MetadataDate, FindsNothingInRubbish) {
  for (const char* const text : {"", " ", "None", "kemarin", "2 jam yang lalu", "174065940", "T",
                                 "-", "+07:00", "Februari 2025", "\xFF\xC3", "2025", "27"}) {
    EXPECT_EQ(reading_of(text), "none") << text;
  }
}

TEST(MetadataDate, ReadsTimesOfTwelveHours) {
  const auto time_of = [](std::string_view text) {
    const auto moment = parse_metadata_date(text);
    return moment ? to_string(*moment) : "none";
  };
  EXPECT_EQ(time_of("27 Feb 2025 7:30 PM"), "2025-02-27T19:30+07:00");
  EXPECT_EQ(time_of("27 Feb 2025 7:30 AM"), "2025-02-27T07:30+07:00");
  EXPECT_EQ(time_of("27 Feb 2025 12:15 am"), "2025-02-27T00:15+07:00");
  EXPECT_EQ(time_of("27 Feb 2025 12:15 pm"), "2025-02-27T12:15+07:00");
}

TEST(MetadataDate, IsNoneWhereTheZoneMovesItOutOfTheCalendar) {
  EXPECT_EQ(parse_metadata_date("2200-12-31T23:30:00Z"), std::nullopt);
  EXPECT_EQ(parse_metadata_date("1800-01-01T00:30:00+09:30"), std::nullopt);
}

}  // namespace
}  // namespace kliping
