// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/pointer_title.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

/// The title that `text` begins with; `?` where its end is not certain.
std::string title(std::string_view text) {
  const auto end = title_end(text);
  return end ? std::string(text.substr(0, *end)) : "?";
}

TEST(PointerTitle, EndsWhereABlankWasLost) {
  EXPECT_EQ(title("Banjir Surut di Kota DepokWarga senang."), "Banjir Surut di Kota Depok");
  EXPECT_EQ(title("Banjir Surut 2019Warga senang."), "Banjir Surut 2019");
  EXPECT_EQ(title("Benarkah Banjir Surut?Warga senang."), "Benarkah Banjir Surut?");
  EXPECT_EQ(title("Banjir Surut\u201CKami lega\u201D"), "Banjir Surut");
  EXPECT_EQ(title("Beras Naik, Ini Kata BPSPemerintah diam."), "Beras Naik, Ini Kata BPS");
}

TEST(PointerTitle, GoesOnBehindACapitalInsideAName) {
  EXPECT_EQ(title("WhatsApp dan YouTube Padam di MotoGP MandalikaWarga kecewa."),
            "WhatsApp dan YouTube Padam di MotoGP Mandalika");
  EXPECT_EQ(title("Pelaku UMKMnya Rugi di McDonald DepokWarga kecewa."),
            "Pelaku UMKMnya Rugi di McDonald Depok");
}

TEST(PointerTitle, EndsBeforeTheNumberOfAListsNextItem) {
  EXPECT_EQ(title("Banjir Surut di Depok2. Harga Beras NaikWarga senang."),
            "Banjir Surut di Depok");
  EXPECT_EQ(title("Timnas U-202. Laga Terakhir"), "Timnas U-20");
  EXPECT_EQ(title("Banjir Surut 2022. Warga senang."), "Banjir Surut 2022.");
  EXPECT_EQ(title("Beras Rp 12.500 per Kilogram di DepokWarga senang."),
            "Beras Rp 12.500 per Kilogram di Depok");
}

TEST(PointerTitle, GoesOnInsideATagOrAnAccount) {
  EXPECT_EQ(title("Ramai #JagaSungaiKita dan @KabarKotaRaya"),
            "Ramai #JagaSungaiKita dan @KabarKotaRaya");
}

TEST(PointerTitle, EndsAtTwoBlanksOrACommaWithoutOne) {
  EXPECT_EQ(title("Banjir Surut  Warga senang."), "Banjir Surut  ");
  EXPECT_EQ(title("Banjir Surut \u00A0Warga senang."), "Banjir Surut \u00A0");
  EXPECT_EQ(title("Banjir Surut,,Warga senang."), "Banjir Surut");
}

TEST(PointerTitle, EndsBeforeAQuotationThatIsASentence) {
  EXPECT_EQ(title("Banjir Surut \"Kami lega karena air surut,\" kata dia."), "Banjir Surut ");
  EXPECT_EQ(title("Film \"Bumi Basah\" Tayang di DepokWarga senang."),
            "Film \"Bumi Basah\" Tayang di Depok");
}

TEST(PointerTitle, EndsBeforeAWordThatOpensSentences) {
  EXPECT_EQ(title("Harga Beras Naik Namun pemerintah diam."), "Harga Beras Naik ");
  EXPECT_EQ(title("Harga Beras Naik Menurut Rina, pasokan berkurang."), "Harga Beras Naik ");
  EXPECT_EQ(title("Harga Beras Naik Sementara itu, Direktur Utama Bank Kota menunggu."),
            "Harga Beras Naik ");
  EXPECT_EQ(title("Kenapa Harga Beras Naik? Rina menunggu."), "Kenapa Harga Beras Naik? ");
}

TEST(PointerTitle, EndsWithTheTextUnlessThatIsASentence) {
  EXPECT_EQ(title("Banjir Surut di Kota"), "Banjir Surut di Kota");
  EXPECT_EQ(title("Saham melonjak, begini kata analis"), "Saham melonjak, begini kata analis");
  EXPECT_EQ(title("Banjir Surut Rina mengatakan warga pulang."), "?");
}

TEST(PointerTitle, IsNotCertainWhereTheSentenceHasSwallowedIt) {
  EXPECT_EQ(title("Banjir Surut Rina menjelaskan, air sudah turun. Warga pulang."), "?");
  EXPECT_EQ(title("Banjir Surut " + std::string(300, 'X')), "?");
}

TEST(PointerTitle, IsToldFromASentence) {
  EXPECT_TRUE(is_title("Banjir Surut di Kota"));
  EXPECT_FALSE(is_title("Banjir surut di kota itu"));
  EXPECT_FALSE(is_title("Banjir Surut."));
  EXPECT_FALSE(is_title("Depok"));
  EXPECT_FALSE(is_title(""));
}

TEST(PointerTitle, EndsAsASentenceWithAStopAlsoInAQuotation) {
  EXPECT_TRUE(ends_as_sentence("Hujan turun. "));
  EXPECT_TRUE(ends_as_sentence("\"Hujan turun.\""));
  EXPECT_FALSE(ends_as_sentence("Hujan turun..."));
  EXPECT_FALSE(ends_as_sentence("Hujan turun?"));
}

}  // namespace
}  // namespace kliping
