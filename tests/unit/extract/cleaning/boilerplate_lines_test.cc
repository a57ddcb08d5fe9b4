// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/boilerplate_lines.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

TEST(BoilerplateLine, KnowsPointersToOtherArticles) {
  for (const char* const line : {
           "Baca juga: Banjir Surut",
           "Baca Juga",
           "BACA JUGA : Banjir Surut",
           "Baca: Banjir Surut",
           "Lihat juga Video: Banjir",
           "Simak Video 'Banjir'",
           "Tonton juga: Banjir",
           "Saksikan video pilihan berikut ini",
           "Pilihan Editor: Banjir Surut",
           "Halaman selanjutnya",
           "Baca halaman selanjutnya",
           "Artikel Lain Terkait Banjir",
           "Artikel ini telah tayang di Kabar Kota dengan judul \"Banjir\"",
       }) {
    EXPECT_TRUE(is_boilerplate(line)) << line;
  }
}

TEST(BoilerplateLine, KnowsPlaceHoldersAndNotices) {
  for (const char* const line : {
           "ADVERTISEMENT",
           "SCROLL TO CONTINUE WITH CONTENT",
           "SCROLL TO RESUME CONTENT",
           "GULIR UNTUK LANJUT BACA",
           "Scroll ke bawah untuk melanjutkan membaca",
           "Iklan",
           "Bagikan",
           "Dengarkan artikel",
           "loading...",
           "loading\u2026",
           "[Gambas:Video CNN]",
           "Halaman 2/3",
           "Klik untuk baca: https://contoh.id/banjir",
           "https://contoh.id/banjir",
           "Komentar menjadi tanggung jawab komentator",
           "Update berita terbaru di Google News KABAR.co.id",
           "Dapatkan update berita pilihan di Telegram",
           "*Dapatkan update berita pilihan di Telegram*",
           "Download aplikasi Kabar Kota",
           "Follow Kabar Kota di WhatsApp Channel",
           "Telusuri berita Jakarta lainnya",
           "Add as a preferred source on Google",
           "Rekomendasi untuk Anda",
           ":quality(80)/foto.jpg",
           "Copyright \u00A9 ANTARA 2025",
           "\u00A9 2025 Kabar Kota",
           "Dilarang keras mengambil konten ini",
           "Editor: Rina",
           "Red: Rina",
           "#banjir #jakarta",
       }) {
    EXPECT_TRUE(is_boilerplate(line)) << line;
  }
}

TEST(BoilerplateLine, CountsLinesWithoutTextAsBoilerplate) {
  EXPECT_TRUE(is_boilerplate(""));
  EXPECT_TRUE(is_boilerplate(" \t\u00A0\r"));
}

TEST(BoilerplateLine, LeavesSentencesThatBeginAlike) {
  for (const char* const line : {
           "Baca dan tulis diajarkan di desa itu.",
           "Simak penjelasan ahli berikut.",
           "Iklan rokok dilarang di kota itu.",
           "Bagikan bantuan, polisi turun ke desa.",
           "Editor film itu meninggal dunia.",
           "Halaman rumahnya tergenang.",
           "#JagaSungai menjadi gerakan warga.",
           "# 1",
           "Lihat saja nanti, kata dia.",
       }) {
    EXPECT_FALSE(is_boilerplate(line)) << line;
  }
}

TEST(BoilerplateLine, KnowsCreditsOfPhotos) {
  for (const char* const line : {
           "Foto: Rina Hartono/detikcom",
           "Foto : Rina Hartono",
           "(Foto: Kabar Kota)",
           "Foto/Dok SindoNews/Rina Hartono",
           "Dok. Kabar Kota",
           "(REUTERS/Rina Hartono)",
           "(Tribunnews.com/Rina Hartono)",
       }) {
    EXPECT_TRUE(is_boilerplate(line)) << line;
  }
}

TEST(BoilerplateLine, KnowsWhereAnArticleWasFirstPublished) {
  EXPECT_TRUE(is_boilerplate("Sebagian artikel ini telah tayang di Kabar Kota."));
  EXPECT_TRUE(is_boilerplate("***Artikel ini pernah tayang di Kabar Kota dengan judul [Banjir](" +
                             std::string(300, 'x') + ")***"));
}

TEST(BoilerplateLine, LeavesWhatOnlyLooksLikeACredit) {
  for (const char* const line : {
           "Foto itu diambil pada Senin.",
           "Sumber: Reuters",
           "(27/2/2025)",
           "(Rina Hartono)",
           "Warga bisa melapor di https://contoh.id",
           "Halaman 2/3 buku itu robek.",
           "Dokumen itu hilang.",
       }) {
    EXPECT_FALSE(is_boilerplate(line)) << line;
  }
}

}  // namespace
}  // namespace kliping
