// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/sources/origin.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using Names = std::vector<std::string>;

TEST(Origin, IsTheOutletInWhichTheArticleHasAppeared) {
  for (const char* const text : {
           "Hujan.\nArtikel ini telah tayang di Kompas.com dengan judul Hujan",
           "Hujan.Artikel ini sudah tayang di Kompas.com",
           "Sebagian artikel ini sebelumnya tayang di Kompas.com berjudul: Hujan",
           "***Artikel ini pernah tayang di [Kompas.com](https://contoh.id)***",
           "Berita ini telah terbit di laman Kompas.com",
       }) {
    EXPECT_EQ(origin_outlets(text), Names{"Kompas.com"}) << text;
  }
}

TEST(Origin, IsNamedOnceForEachOutlet) {
  EXPECT_EQ(origin_outlets("Artikel ini telah tayang di Kontan.co.id.\n"
                           "Artikel ini telah tayang di Kompas.com.\n"
                           "Artikel ini telah tayang di Kontan.co.id."),
            (Names{"Kontan", "Kompas.com"}));
}

TEST(Origin, IsNoOutletThatIsMerelyNamed) {
  for (const char* const text : {
           "Artikel ini membahas Kompas.com.",
           "Artikel ini telah tayang.",
           "Artikel ini telah tayang di ",
           "Film ini telah tayang di RCTI.",
           "Artikel ini telah tayang di mana saja.",
           "",
       }) {
    EXPECT_EQ(origin_outlets(text), Names{}) << text;
  }
}

}  // namespace
}  // namespace kliping
