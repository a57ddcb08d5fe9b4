// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/pointers.h"

#include <gtest/gtest.h>

#include <string>

#include "common/text/utf8.h"

namespace kliping {
namespace {

/// The line without its pointers, blanks squeezed.
std::string clean(std::string_view line) { return utf8::squeeze(without_pointers(line)); }

TEST(Pointers, EndWhereTheirBlankWasLost) {
  EXPECT_EQ(clean("Hujan turun. Baca juga: Banjir Surut di Kota DepokWarga senang."),
            "Hujan turun. Warga senang.");
  EXPECT_EQ(clean("Hujan turun.Baca Juga:Banjir Surut di Kota Depok\"Kami lega,\" kata dia."),
            "Hujan turun. \"Kami lega,\" kata dia.");
}

TEST(Pointers, EndAtTheirBracket) {
  EXPECT_EQ(clean("Hujan turun. (Baca juga: Banjir Surut (Lagi)) Warga senang."),
            "Hujan turun. Warga senang.");
  EXPECT_EQ(clean("Hujan turun. ( Baca juga : Banjir surut )"), "Hujan turun.");
  EXPECT_EQ(clean("Hujan turun. [Baca Juga: Banjir Surut] Warga senang."),
            "Hujan turun. Warga senang.");
  EXPECT_EQ(clean("Hujan turun. (Baca: Banjir Surut) Warga senang."), "Hujan turun. Warga senang.");
}

TEST(Pointers, MayHaveLostTheirTitle) {
  EXPECT_EQ(clean("Hujan turun.,Baca juga:,,Warga senang."), "Hujan turun., Warga senang.");
  EXPECT_EQ(clean("Hujan turun.,Baca juga,,Warga senang."), "Hujan turun., Warga senang.");
  EXPECT_EQ(clean("Hujan turun. Baca juga:"), "Hujan turun.");
}

TEST(Pointers, MayFollowOneAnother) {
  EXPECT_EQ(clean("Hujan turun. Baca juga: Banjir Surut Baca juga: Harga Beras NaikWarga senang."),
            "Hujan turun. Warga senang.");
  EXPECT_EQ(clean("Hujan turun. Baca juga: Banjir Surut Simak Video \"Banjir\" Warga senang."),
            "Hujan turun. Warga senang.");
}

TEST(Pointers, ToVideosEndWithTheirQuotation) {
  EXPECT_EQ(clean("Hujan turun. Simak Video 'Ma'ruf Tinjau Banjir': Warga senang."),
            "Hujan turun. Warga senang.");
  EXPECT_EQ(clean("Hujan turun. Tonton juga video \"Banjir Surut\" di sini: Warga senang."),
            "Hujan turun. Warga senang.");
  EXPECT_EQ(clean("Hujan turun. Lihat juga Video 'Banjir Surut':"), "Hujan turun.");
  EXPECT_EQ(clean("Hujan turun. Saksikan juga Sosok: Penjaga Pintu Air"), "Hujan turun.");
}

TEST(Pointers, FillTheirOwnLine) {
  EXPECT_EQ(clean("Baca juga: Banjir surut, warga kembali ke rumah"), "");
  EXPECT_EQ(clean("Simak juga Video Banjir Surut"), "");
  EXPECT_EQ(clean("**Baca juga: Banjir surut, warga kembaliPulang**"), "**");
}

TEST(Pointers, ToWhereAnArticleWasFirstPublishedEndWithTheTitle) {
  EXPECT_EQ(
      clean("Hujan turun.Artikel ini telah tayang di Kabar Kota dengan judul Banjir SurutWarga "
            "senang."),
      "Hujan turun. Warga senang.");
  EXPECT_EQ(clean("Hujan turun. Sebagian artikel ini telah tayang di Kabar Kota"), "Hujan turun.");
}

TEST(Pointers, LoseTheirLabelAloneWhereTheEndIsNotCertain) {
  EXPECT_EQ(clean("Hujan turun. Baca juga: Banjir Surut di Kota Depok Rina menjelaskan, air sudah "
                  "surut dan warga pulang."),
            "Hujan turun. Banjir Surut di Kota Depok Rina menjelaskan, air sudah surut dan warga "
            "pulang.");
}

TEST(Pointers, AreNoPartOfASentence) {
  for (const char* const line :
       {"Rambu harus dibaca juga oleh warga.", "Baca juga buku lain, kata dia.",
        "Warga terlihat juga di sana.", "Saya lihat video itu.", "Lihat juga bagaimana air surut.",
        "Simak juga bacaan niat berikut.", "Rambu yang efektif (baca: bikin pusing) dicabut.",
        "Saksikan penampilan mereka di kota.", "Ia membaca: hujan turun."}) {
    EXPECT_EQ(clean(line), line);
  }
}

}  // namespace
}  // namespace kliping
