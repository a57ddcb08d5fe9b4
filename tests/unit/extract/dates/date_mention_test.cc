// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/dates/date_mention.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "indexer/extract/dates/date_year.h"

namespace kliping {
namespace {

/// The dates of the text, `W` before those with a weekday: `W27/2/2025 3/4`.
std::string mentions_in(std::string_view text) {
  const WordScan words(text);
  std::string result;
  for (const DateMention& mention : date_mentions(words)) {
    if (!result.empty()) result += ' ';
    result += fmt::format("{}{}/{}", mention.weekday ? "W" : "", mention.day, mention.month);
    if (mention.year) result += fmt::format("/{}", *mention.year);
  }
  return result;
}

/// The days that the dates of the text are, with their years.
std::string days_in(std::string_view text) {
  const WordScan words(text);
  std::string result;
  for (const DatedMention& dated : with_years(date_mentions(words), words)) {
    if (!result.empty()) result += ' ';
    result += to_string(dated.day);
    if (!dated.weekday_fits) result += '!';
  }
  return result;
}

TEST(DateMention, IsFoundWithItsWeekday) {
  EXPECT_EQ(mentions_in("Hujan turun Kamis (27/2/2025)."), "W27/2/2025");
  EXPECT_EQ(mentions_in("Hujan turun Kamis (27/2)."), "W27/2");
  EXPECT_EQ(mentions_in("Hujan turun Kamis malam WIB (27/2)."), "W27/2");
  EXPECT_EQ(mentions_in("Hujan turun Kamis dini hari (27/2)."), "W27/2");
  EXPECT_EQ(mentions_in("Hujan turun Kamis lalu (27/2)."), "W27/2");
  EXPECT_EQ(mentions_in("Hujan turun Kamis, 27 Februari 2025."), "W27/2/2025");
  EXPECT_EQ(mentions_in("Hujan turun Kamis 27 Februari."), "W27/2");
  EXPECT_EQ(mentions_in("Hujan turun Kamis,\u00A027\u00A0Februari\u00A02025."), "W27/2/2025");
}

TEST(DateMention, IsFoundWithoutAWeekday) {
  EXPECT_EQ(mentions_in("Sejak 27 Februari 2025 hujan turun."), "27/2/2025");
  EXPECT_EQ(mentions_in("Sejak 27 Februari hujan turun."), "27/2");
  EXPECT_EQ(mentions_in("Sejak 27/2/2025 hujan turun."), "27/2/2025");
  EXPECT_EQ(mentions_in("Sejak 2025-02-27 hujan turun."), "27/2/2025");
  EXPECT_EQ(mentions_in("Hari ini (27/2) hujan turun."), "27/2");
}

TEST(DateMention, EndsARange) {
  EXPECT_EQ(mentions_in("Pameran 27-28 Februari 2025."), "28/2/2025");
}

TEST(DateMention, IsNoFractionScoreTimeOrNumber) {
  for (const char* const text : {"3/4 bagian", "skor 27/2", "pukul 19.30 WIB", "27 orang", "1.500",
                                 "Kamis. 27 orang", "31/2/2025", "13/13/2025", "0/2/2025"}) {
    EXPECT_EQ(mentions_in(text), "") << text;
  }
}

TEST(DateMention, TakesAWeekdayFromItsOwnSentenceOnly) {
  EXPECT_EQ(mentions_in("Hujan turun Kamis. 27/2/2025 hari basah."), "27/2/2025");
}

TEST(DateMention, IsSoughtInChroniclesOnlyAtTheirBeginning) {
  std::string chronicle;
  for (int count = 0; count < 300; ++count) chronicle += "27/2/2025, ";
  const WordScan words(chronicle);
  EXPECT_EQ(date_mentions(words).size(), 200U);
}

TEST(DateYear, IsThatOfTheNearestDateWithOne) {
  EXPECT_EQ(days_in("Rabu (26/2/2025) dan Kamis (27/2)"), "2025-02-26 2025-02-27");
  EXPECT_EQ(days_in("Rabu (1/1/2025) dan Selasa (31/12)"), "2025-01-01 2024-12-31");
  EXPECT_EQ(days_in("17 Agustus 1945, Rabu (26/2/2025), 27 Februari"),
            "1945-08-17 2025-02-26 2025-02-27");
}

TEST(DateYear, IsTheOneNearTheNewestThatMakesTheWeekdayFit) {
  EXPECT_EQ(days_in("Kamis (27/2), piala 2025"), "2025-02-27");
  EXPECT_EQ(days_in("Kamis (27/2), piala 2026"), "2025-02-27");
  EXPECT_EQ(days_in("Kamis (27/2), piala 2017 dan 2018"), "2020-02-27");
  EXPECT_EQ(days_in("Kamis (27/2), piala 2016"), "") << "four years off";
}

TEST(DateYear, StaysUnknownWhereNothingSaysIt) {
  EXPECT_EQ(days_in("Kamis (27/2)"), "");
  EXPECT_EQ(days_in("27 Februari, piala 2025"), "") << "no weekday to test it by";
  EXPECT_EQ(days_in("Kamis (27/2), gempa 1998"), "") << "history only";
}

TEST(DateYear, TellsWhereTheWeekdayIsAnotherOne) {
  EXPECT_EQ(days_in("Rabu (27/2/2025)"), "2025-02-27!");
}

}  // namespace
}  // namespace kliping
