// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/placeholders.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

std::string clean(std::string_view line) { return without_placeholders(line); }

TEST(Placeholders, OfAdvertisementsBecomeBlanks) {
  EXPECT_EQ(clean("Hujan.SCROLL TO CONTINUE WITH CONTENTAngin."), "Hujan. Angin.");
  EXPECT_EQ(clean("Hujan.SCROLL TO RESUME CONTENTAngin."), "Hujan. Angin.");
  EXPECT_EQ(clean("Hujan.ADVERTISEMENTAngin."), "Hujan. Angin.");
  EXPECT_EQ(clean("Hujan.GULIR UNTUK LANJUT BACAAngin."), "Hujan. Angin.");
  EXPECT_EQ(clean("Hujan.,,,loading..."), "Hujan. ");
}

TEST(Placeholders, OfVideosAreTheirBracket) {
  EXPECT_EQ(clean("Hujan.[Gambas:Video 20detik]Angin."), "Hujan. Angin.");
  EXPECT_EQ(clean("Hujan.[img.2]Angin.[video.1]"), "Hujan. Angin. ");
  EXPECT_EQ(clean("Hujan [Gambas: deras turun."), "Hujan [Gambas: deras turun.");
}

TEST(Placeholders, OfPicturesGoWithTheirCaptions) {
  EXPECT_EQ(clean("Hujan. ![Hujan di Wonosobo.](https://contoh.id/foto/a.jpg) Angin."),
            "Hujan.   Angin.");
  for (const char* const line :
       {"Hujan ![tanpa alamat] turun.", "Hujan [lebat](https://contoh.id/a) turun."}) {
    EXPECT_EQ(clean(line), line);
  }
}

TEST(Placeholders, OfPicturesGoWithCaptionsOfAnyLength) {
  std::string caption = "Hujan turun";
  for (int i = 0; i < 100; ++i) caption += " di Wonosobo";
  EXPECT_EQ(clean("Hujan. ![" + caption + "](https://contoh.id/a.jpg) Angin."), "Hujan.   Angin.");
}

TEST(Placeholders, OfEveryKindAreHintedAt) {
  for (const char* const line : {
           "SCROLL TO RESUME CONTENT",
           "ADVERTISEMENT",
           "GULIR UNTUK LANJUT BACA",
           "Scroll ke bawah untuk membaca lebih lanjut",
           "[Gambas:Video]",
           "[img.2]",
           "[video.2]",
           "[embed.2]",
           "![Hujan](http://contoh.id/a.jpg)",
           "[bacajuga:Hujan](12)",
           "LOADING...",
           "Halaman 1 2",
           "Selanjutnya Halaman 1 2 3",
           "selengkapnya pada halaman berikut.",
           "Kisah Selengkapnya di halaman selanjutnya.",
           "Bersambung ke halaman berikutnya",
           "Ada di halaman kedua.",
           "( Foto Ilustrasi: Rina)",
           "(REUTERS/Rina)",
           "(AFP/Rina)",
           "(AFP PHOTO/Rina)",
           "(AP Photo/Rina)",
           "(AP/Rina)",
           "(ANTARA FOTO/Rina)",
           "(ANTARA/Rina)",
           "(Reuters/Rina)",
           "(Antara/Rina)",
           "(Contoh.com/Rina)",
           "(contoh.co.id/Rina)",
           "(contoh.id/Rina)",
           "Simak Videonya di bawah ini:",
           "Tonton video selengkapnya:",
           "Saksikan Live DetikPagi:",
           "UPDATE berita terkini di Contoh.com",
           "Add as a preferred source on Google",
       }) {
    EXPECT_TRUE(has_placeholder(line)) << line;
    EXPECT_NE(clean(line), line);
  }
}

TEST(Placeholders, OfTheNextPageAreTakenWithTheCallToReadIt) {
  EXPECT_EQ(clean("Hujan. Baca selengkapnya di halaman selanjutnya. Angin."), "Hujan.   Angin.");
  EXPECT_EQ(clean("Hujan.Lanjut ke halaman berikutnya (din)"), "Hujan.  (din)");
  EXPECT_EQ(clean("Hujan. Klik halaman selanjutnya >>>"), "Hujan.  ");
  EXPECT_EQ(clean("Hujan. Halaman 1 2 3 Selanjutnya banjir kota depok"), "Hujan.  ");
}

TEST(Placeholders, OfTheNextPageAreNoPartOfASentence) {
  for (const char* const line :
       {"Resepnya bisa dilihat di halaman selanjutnya.",
        "Pemain dibawa ke halaman berikutnya, kata dia.",
        "Klik halaman selanjutnya untuk melihat resep.", "Halaman 12 buku itu robek."}) {
    EXPECT_EQ(clean(line), line);
  }
}

TEST(Placeholders, OfPhotosAreCreditsInBrackets) {
  EXPECT_EQ(clean("Rina (Foto: Kabar Kota) tersenyum."), "Rina   tersenyum.");
  EXPECT_EQ(clean("Rina tersenyum. (REUTERS/Rina Hartono)"), "Rina tersenyum.  ");
  EXPECT_EQ(clean("Rina tersenyum. (Kompas.com/Rina Hartono)"), "Rina tersenyum.  ");
  EXPECT_EQ(clean("Rina (27/2/2025) tersenyum (kata Antara)."),
            "Rina (27/2/2025) tersenyum (kata Antara).");
}

TEST(Placeholders, OfTheOutletsChannelsAreTaken) {
  EXPECT_EQ(clean("Hujan.Update berita terbaru di Google News SURYA.co.id"), "Hujan. ");
  EXPECT_EQ(clean("Hujan. Saksikan Live DetikPagi: Angin."), "Hujan.   Angin.");
  EXPECT_EQ(clean("Hujan. Simak video berikut ini: Angin."), "Hujan.   Angin.");
}

TEST(Placeholders, LeaveSentencesOnVideos) {
  for (const char* const line :
       {"Warga melihat video berikut suaranya.", "Saksikan penampilan mereka malam ini.",
        "Lihat video itu sampai selesai, kata dia."}) {
    EXPECT_EQ(clean(line), line);
  }
}

}  // namespace
}  // namespace kliping
