// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>

#include "indexer/extract/publish_date.h"

namespace kliping {
namespace {

std::string day_of(std::string_view body) {
  const auto day = date_in_text(body);
  return day ? to_string(*day) : "none";
}

TEST(TextDate, ReadsADateWithItsWeekday) {
  for (const char* const body : {
           "Hujan turun pada Kamis (27/2/2025).",
           "Hujan turun Kamis ( 27 / 2 / 2025 ).",
           "Hujan turun Kamis (27/2/25).",
           "Hujan turun Kamis (27-2-2025).",
           "Hujan turun Kamis pagi (27/2/2025).",
           "Hujan turun Kamis malam, 27 Februari 2025.",
           "Hujan turun Kamis dini hari (27/2/2025).",
           "Hujan turun pada hari Kamis, 27 Februari 2025.",
           "Hujan turun Kamis 27 Februari 2025 di Solo.",
           "Kamis (27/2/2025",
       }) {
    EXPECT_EQ(day_of(body), "2025-02-27") << body;
  }
}

TEST(TextDate, KnowsEverySpellingOfFriday) {
  for (const char* const friday : {"Jumat", "Jum'at", "Jum\u2019at", "JUMAT"}) {
    EXPECT_EQ(day_of("Hujan turun " + std::string(friday) + " (28/2/2025)."), "2025-02-28")
        << friday;
  }
}

TEST(TextDate, FindsNoneWithoutAWeekdayAYearOrADayThatExists) {
  for (const char* const body : {
           "",
           "Hujan turun pada 27 Februari 2025.",
           "Hujan turun pada Kamis.",
           "Hujan turun Kamis (27/2).",
           "Hujan turun Kamis (27/2). 2025 tahun yang basah.",
           "Hujan turun Kamis (31/2/2025).",
           "Hujan turun Kamis. 27/2/2025 hari basah.",
           "Kamis",
           "Kamis 27",
       }) {
    EXPECT_EQ(day_of(body), "none") << body;
  }
}

TEST(TextDate, TakesTheLatestDate) {
  EXPECT_EQ(day_of("Korban hilang Selasa (25/2/2025), ditemukan Kamis (27/2/2025), "
                   "setelah dicari sejak Rabu (26/2/2025)."),
            "2025-02-27");
}

TEST(TextDate, PassesOverDatesAhead) {
  EXPECT_EQ(day_of("Bupati berkata Kamis (27/2/2025), sidang digelar Senin (3/3/2025) mendatang."),
            "2025-02-27");
  EXPECT_EQ(day_of("Sidang digelar Senin (3/3/2025) nanti."), "none");
  EXPECT_EQ(day_of("Sidang digelar Senin (3/3/2025) depan."), "none");
}

TEST(TextDate, LooksForAheadInTheSameSentenceOnly) {
  EXPECT_EQ(day_of("Hujan turun Kamis (27/2/2025). Nanti sore cerah."), "2025-02-27");
  EXPECT_EQ(day_of("Hujan turun Kamis (27/2/2025).\nDepan pasar tergenang."), "2025-02-27");
}

TEST(TextDate, CountsFromWhatTheTextCallsTheDay) {
  EXPECT_EQ(day_of("Sidang digelar besok, Jumat (28/2/2025)."), "2025-02-27");
  EXPECT_EQ(day_of("Hujan turun kemarin, Rabu (26/2/2025)."), "2025-02-27");
  EXPECT_EQ(day_of("Sidang digelar lusa, Sabtu (1/3/2025)."), "2025-02-27");
  EXPECT_EQ(day_of("Hujan turun hari ini, Kamis (27/2/2025)."), "2025-02-27");
  EXPECT_EQ(day_of("Hujan turun Rabu (26/2/2025) kemarin."), "2025-02-27");
  EXPECT_EQ(day_of("Hujan turun Kamis (27/2/2025) hari ini."), "2025-02-27");
  EXPECT_EQ(day_of("Sidang digelar besok hari Jumat (28/2/2025)."), "2025-02-27");
}

TEST(TextDate, BelievesARelativeDayBeforeAnyOtherDate) {
  EXPECT_EQ(day_of("Dokumen bertanggal Senin (3/3/2025). Hujan turun kemarin, Rabu (26/2/2025)."),
            "2025-02-27");
}

TEST(TextDate, LooksForARelativeDayInTheSameSentenceOnly) {
  EXPECT_EQ(day_of("Panen selesai kemarin. Kamis (27/2/2025) hujan turun."), "2025-02-27");
  EXPECT_EQ(day_of("Hujan turun Kamis (27/2/2025). Besok cerah."), "2025-02-27");
}

}  // namespace
}  // namespace kliping
