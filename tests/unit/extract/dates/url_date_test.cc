// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <string>

#include "indexer/extract/dates/publish_date.h"

namespace kliping {
namespace {

std::string day_in(std::string_view url) {
  const auto day = date_in_url(url);
  return day ? to_string(*day) : "none";
}

TEST(UrlDate, ReadsYearMonthAndDayOfThePath) {
  EXPECT_EQ(day_in("https://contoh.id/berita/2025/02/27/hujan-turun"), "2025-02-27");
  EXPECT_EQ(day_in("https://contoh.id/2025/2/7/hujan-turun"), "2025-02-07");
  EXPECT_EQ(day_in("https://contoh.id/read/2025/02/27/193000/hujan"), "2025-02-27");
  EXPECT_EQ(day_in("https://contoh.id/2025/02/27"), "2025-02-27");
}

TEST(UrlDate, ReadsADateThatBeginsOrEndsAName) {
  for (const char* const url : {
           "https://contoh.id/read/20250227/215/869425/hujan-turun",
           "https://contoh.id/nasional/20250227193000-12-345/hujan-turun",
           "https://contoh.id/2025-02-27-hujan-turun",
           "https://contoh.id/hujan-turun-20250227",
           "https://contoh.id/hujan-turun-2025-02-27/",
       }) {
    EXPECT_EQ(day_in(url), "2025-02-27") << url;
  }
}

TEST(UrlDate, ReadsTheSecondAtTheEndOfAName) {
  EXPECT_EQ(day_in("https://contoh.id/read/1438311/207/hujan-turun-1740659400"), "2025-02-27");
  EXPECT_EQ(day_in("https://contoh.id/read/hujan-turun-1740686400"), "2025-02-28")
      << "already the next day in Jakarta";
}

TEST(UrlDate, ReadsTheLetterThatStandsForTheMonth) {
  EXPECT_EQ(day_in("http://contoh.id/read/25B27193000868/hujan-turun"), "2025-02-27");
  EXPECT_EQ(day_in("http://contoh.id/read/25L31193000868/hujan-turun"), "2025-12-31");
  for (const char* const url :
       {"http://contoh.id/25M27193000868/", "http://contoh.id/25B30193000868",
        "http://contoh.id/25B271/", "http://contoh.id/25B27hujan-turun"}) {
    EXPECT_EQ(day_in(url), "none") << url;
  }
}

TEST(UrlDate, PrefersTheFoldersToAnyNumber) {
  EXPECT_EQ(day_in("https://contoh.id/read/2025/02/27/20211211/hujan"), "2025-02-27");
}

TEST(UrlDate, FindsNoneElsewhere) {
  for (const char* const url : {
           "",
           "/",
           "https://contoh.id/hujan-turun",
           "https://contoh.id/2025/02/hujan",
           "https://contoh.id/2025/13/27/hujan",
           "https://contoh.id/2025/02/30/hujan",
           "https://contoh.id/hujan-20250230",
           "https://contoh.id/hujan-2025-02-30",
           "https://contoh.id/12345/02/27/hujan",
           "https://contoh.id/2025/-2/27/hujan",
           "https://contoh.id/9999/01/01/hujan",
           "https://contoh.id/hujan-2025",
           "https://contoh.id/hujan/1740659400",
           "https://contoh.id/hujan-0040659400",
       }) {
    EXPECT_EQ(day_in(url), "none") << url;
  }
}

TEST(UrlDate, PassesOverNumbersThatAreNoDate) {
  EXPECT_EQ(day_in("https://contoh.id/1000/50/60/2025/02/27/hujan"), "2025-02-27");
  EXPECT_EQ(day_in("https://contoh.id/read/19010711/hujan"), "none");
  EXPECT_EQ(day_in("https://contoh.id/read/202502271/hujan"), "none");
}

TEST(UrlDate, ChoosesNoneOfTwoDatesInAName) {
  EXPECT_EQ(day_in("https://contoh.id/jadwal-20250227-20250301"), "none");
}

TEST(UrlDate, LooksAtNoQueryAndNoFragment) {
  EXPECT_EQ(day_in("https://contoh.id/hujan?date=2025/02/27/"), "none");
  EXPECT_EQ(day_in("https://contoh.id/hujan#/2025/02/27/"), "none");
}

}  // namespace
}  // namespace kliping
