// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/publisher.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

std::string publisher_of_text(std::string body) {
  RawArticle raw;
  raw.body = std::move(body);
  return publisher_of(raw, {});
}

TEST(Publisher, IsStatedBeforeItIsInferred) {
  RawArticle raw;
  raw.publisher = "www.detik.com";
  raw.url = "https://nasional.tempo.co/hujan";
  Dateline dateline;
  dateline.publisher = "Kompas.com";
  raw.body = "Copyright \u00A9 ANTARA 2025";
  EXPECT_EQ(publisher_of(raw, dateline), "detikcom");
  raw.publisher.clear();
  EXPECT_EQ(publisher_of(raw, dateline), "Tempo");
  raw.url.clear();
  EXPECT_EQ(publisher_of(raw, dateline), "Kompas.com");
  EXPECT_EQ(publisher_of(raw, {}), "Antara");
}

TEST(Publisher, IsToldByWhatOnlyItWritesUnderAnArticle) {
  EXPECT_EQ(publisher_of_text("Hujan turun.\nCopyright \u00A9 ANTARA 2025"), "Antara");
  EXPECT_EQ(publisher_of_text("Hujan turun.\n\u00A9 2025 TRIBUNnews.com Network"), "Tribunnews");
  EXPECT_EQ(publisher_of_text("Ikuti berita lainnya di Google News SURYA.co.id"), "Surya");
  EXPECT_EQ(publisher_of_text("Hujan turun.\n[Gambas:Video 20detik]"), "detikcom");
  EXPECT_EQ(publisher_of_text("Hujan turun.\n[Gambas:Video CNN]"), "CNN Indonesia");
  EXPECT_EQ(publisher_of_text("![Hujan](https://asset.kompas.com/a.jpg)\nHujan turun."),
            "Kompas.com");
}

TEST(Publisher, IsNotTheOutletInWhichTheArticleAppearedBefore) {
  EXPECT_EQ(publisher_of_text("Artikel ini telah tayang di Kompas.com dengan judul Hujan"), "");
}

TEST(Publisher, IsNotWhomPeopleSpokeTo) {
  EXPECT_EQ(publisher_of_text("\"Hujan,\" kata dia kepada Kompas.com."), "");
}

TEST(Publisher, IsUnknownWhereAPictureOrANoticeNamesNone) {
  EXPECT_EQ(publisher_of_text("![Hujan](https://contoh.id/a.jpg) Google News, \u00A9 2025"), "");
  EXPECT_EQ(publisher_of_text("![Hujan"), "");
}

}  // namespace
}  // namespace kliping
