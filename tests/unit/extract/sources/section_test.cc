// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/section.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

std::string section_of_url(std::string url) {
  RawArticle raw;
  raw.url = std::move(url);
  return section_of(raw);
}

TEST(Section, IsWhatTheSourceStates) {
  RawArticle raw;
  raw.section = " Laut\tMerah ";
  raw.url = "https://nasional.kompas.com/read/2025/02/27/hujan";
  EXPECT_EQ(section_of(raw), "Laut Merah");
}

TEST(Section, IsTheRubricOfTheHost) {
  EXPECT_EQ(section_of_url("https://nasional.kompas.com/read/2025/02/27/hujan"), "Nasional");
  EXPECT_EQ(section_of_url("https://sport.detik.com/sepakbola/d-1/hujan"), "Sport");
  EXPECT_EQ(section_of_url("https://investasi.kontan.co.id/news/hujan"), "Investasi");
}

TEST(Section, IsTheRubricOfThePath) {
  EXPECT_EQ(section_of_url("https://www.tribunnews.com/nasional/2025/02/27/hujan"), "Nasional");
  EXPECT_EQ(section_of_url("https://www.detik.com/jatim/hukum-dan-kriminal/d-1/hujan"),
            "Hukum dan Kriminal");
}

TEST(Section, IsNoPartOfAnAddressThatIsNoRubric) {
  for (const char* const url : {
           "https://www.detik.com/jatim/berita/d-1/hujan",
           "https://aceh.tribunnews.com/2023/10/02/hujan",
           "https://bisnis.com/read/1/hujan",
           "https://suara.com/tag/nasional/2",
           "https://contoh.id/nasional",
           "https://contoh.id/read?rubrik=/nasional/",
           "",
       }) {
    EXPECT_EQ(section_of_url(url), "") << url;
  }
}

}  // namespace
}  // namespace kliping
