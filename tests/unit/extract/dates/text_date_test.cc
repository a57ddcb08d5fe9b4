// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>

#include "indexer/extract/dates/publish_date.h"

namespace kliping {
namespace {

std::string day_of(std::string_view body, std::string_view title = "") {
  const auto inferred = date_in_text(title, body);
  return inferred ? to_string(inferred->day) : "none";
}

DateConfidence confidence_of(std::string_view body, std::string_view title = "") {
  const auto inferred = date_in_text(title, body);
  return inferred ? inferred->confidence : DateConfidence::none;
}

TEST(TextDate, ReadsADateWithItsWeekday) {
  for (const char* const body : {
           "Hujan turun pada Kamis (27/2/2025).",
           "Hujan turun Kamis ( 27 / 2 / 2025 ).",
           "Hujan turun Kamis (27/2/25).",
           "Hujan turun Kamis (27-2-2025).",
           "Hujan turun Kamis pagi (27/2/2025).",
           "Hujan turun Kamis siang, 27 Februari 2025.",
           "Hujan turun Kamis dini hari (27/2/2025).",
           "\"Hujan turun,\" kata Sari pada hari Kamis, 27 Februari 2025.",
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

TEST(TextDate, TakesTheYearOfAnotherDate) {
  EXPECT_EQ(day_of("Warga mengungsi sejak Rabu (26/2/2025). \"Aman,\" kata Sari, Kamis (27/2)."),
            "2025-02-27");
  EXPECT_EQ(day_of("Tanggul jebol Selasa (31/12/2024). \"Aman,\" kata Sari, Rabu (1/1)."),
            "2025-01-01");
}

TEST(TextDate, TakesTheYearThatMakesTheWeekdayFit) {
  EXPECT_EQ(day_of("\"Panen 2025 baik,\" kata Sari, Kamis (27/2)."), "2025-02-27");
  EXPECT_EQ(day_of("\"Panen 2024 baik,\" kata Sari, Kamis (27/2)."), "2025-02-27");
  EXPECT_EQ(day_of("\"Menjelang 2026 siap,\" kata Sari, Kamis (27/2)."), "2025-02-27");
}

TEST(TextDate, GuessesNoYearFromHistory) {
  EXPECT_EQ(day_of("\"Gempa 1998 besar,\" kata Sari, Kamis (27/2)."), "none");
}

TEST(TextDate, FindsNoneWithoutADayAYearOrADayThatExists) {
  for (const char* const body : {
           "",
           "Hujan turun pada Kamis.",
           "Hujan turun Kamis (27/2).",
           "Hujan turun Kamis (31/2/2025).",
           "Kamis",
           "Kamis 27",
           "Skor 27/2 dan 3/4 bagian, 2025.",
       }) {
    EXPECT_EQ(day_of(body), "none") << body;
  }
}

TEST(TextDate, LeavesADateWithoutAWeekdayUnanswered) {
  EXPECT_EQ(day_of("Gedung itu diresmikan pada 27 Februari 2025."), "none");
}

TEST(TextDate, LeavesALoneEventUnansweredThatMayBeDaysAgo) {
  EXPECT_EQ(day_of("Jembatan baru itu menghubungkan dua desa. "
                   "Jembatan itu diresmikan pada Kamis, 27 Februari 2025."),
            "none");
}

TEST(TextDate, TakesTheLatestDate) {
  EXPECT_EQ(day_of("Korban hilang Selasa (25/2/2025), ditemukan Kamis (27/2/2025), "
                   "setelah dicari sejak Rabu (26/2/2025)."),
            "2025-02-27");
}

TEST(TextDate, BelievesWhoSpokeWhenRatherThanALaterDayThatIsExpected) {
  EXPECT_EQ(day_of("\"Siap,\" kata Sari, Kamis (27/2/2025). Sidang akan digelar pada "
                   "Kamis (6/3/2025)."),
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

TEST(TextDate, TakesTheNextDayForWhatHappenedAtNightAbroad) {
  EXPECT_EQ(day_of("Kapal itu tiba di Rotterdam pada Rabu (26/2/2025) waktu setempat."),
            "2025-02-27");
}

TEST(TextDate, LooksForARelativeDayInTheSameSentenceOnly) {
  EXPECT_EQ(day_of("Panen selesai kemarin. Kamis (27/2/2025) hujan turun."), "2025-02-27");
  EXPECT_EQ(day_of("Hujan turun Kamis (27/2/2025). Besok cerah."), "2025-02-27");
}

TEST(TextDate, IsSurestWhereTheTextCallsTheDayToday) {
  EXPECT_EQ(confidence_of("\"Air surut,\" kata Sari dalam keterangan tertulis, hari ini, "
                          "Kamis (27/2/2025)."),
            DateConfidence::high);
}

TEST(TextDate, IsNeverSurestWhereTheYearIsGuessed) {
  EXPECT_EQ(confidence_of("\"Air surut,\" kata Sari dalam keterangan tertulis, hari ini, "
                          "Kamis (27/2). Tanggul dibangun pada 2025."),
            DateConfidence::medium);
}

TEST(TextDate, IsFairlySureOfTheDayOnWhichSomebodySpoke) {
  EXPECT_EQ(confidence_of("\"Air surut,\" kata Sari, Kamis (27/2/2025)."), DateConfidence::medium);
}

TEST(TextDate, IsLessSureWhereWeekdayAndDateDisagree) {
  const std::string right = "\"Air surut,\" kata Sari, Kamis (27/2/2025).";
  const std::string wrong = "\"Air surut,\" kata Sari, Rabu (27/2/2025).";
  EXPECT_EQ(day_of(wrong), "2025-02-27");
  EXPECT_LT(confidence_of(wrong), confidence_of(right));
}

TEST(TextDate, IsLessSureOfALoneEvent) {
  EXPECT_EQ(confidence_of("Gedung itu diresmikan pada Kamis (27/2/2025) malam."),
            DateConfidence::low);
}

TEST(TextDate, GivesNoDateOutOfTheYearsOfAnArchive) {
  EXPECT_EQ(day_of("Hujan turun kemarin, Rabu (31/12/2200)."), "none");
}

std::string byline_of(std::string_view body) {
  const auto moment = date_in_byline(body);
  return moment ? to_string(*moment) : "none";
}

TEST(BylineDate, IsReadWithItsTimeAndZone) {
  EXPECT_EQ(byline_of("Kamis, 27 Februari 2025 | 19:30 WIB\nHujan turun."),
            "2025-02-27T19:30+07:00");
  EXPECT_EQ(byline_of("Hujan Turun\n\nSari Dewi , Jurnalis-Kamis, 27 Februari 2025 |19:30 WITA\n"),
            "2025-02-27T19:30+08:00");
  EXPECT_EQ(byline_of("Contoh.com- 27/02/2025, 19:30 WIB"), "2025-02-27T19:30+07:00");
}

TEST(BylineDate, IsNoneInASentenceAnInvitationOrFarBelow) {
  EXPECT_EQ(byline_of("Hujan turun Kamis, 27 Februari 2025, 19:30 WIB di Solo."), "none");
  EXPECT_EQ(byline_of("Kamis, 27 Februari 2025 pukul 19:30 WIB"), "none");
  EXPECT_EQ(byline_of("a\nb\nc\nd\ne\nKamis, 27 Februari 2025 | 19:30 WIB"), "none");
  EXPECT_EQ(byline_of("Kamis, 27 Februari 2025 WIB"), "none");
  EXPECT_EQ(byline_of(""), "none");
}

}  // namespace
}  // namespace kliping
