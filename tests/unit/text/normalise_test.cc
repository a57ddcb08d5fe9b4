// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/normalise.h"

#include <gtest/gtest.h>

#include <string>

#include "common/text/utf8.h"

namespace kliping {
namespace {

TEST(Normalise, FoldsCapitals) { EXPECT_EQ(normalise("KOMPAS Pagi 24"), "kompas pagi 24"); }

TEST(Normalise, FoldsCapitalsBeyondAscii) {
  EXPECT_EQ(normalise("МОСКВА"), "москва");
  EXPECT_EQ(normalise("ΑΘΗΝΑ"), "αθηνα");
}

TEST(Normalise, LeavesAsciiPunctuationAndDigitsAlone) {
  EXPECT_EQ(normalise("@[`{~}]: 1.500,00!"), "@[`{~}]: 1.500,00!");
}

TEST(Normalise, TakesAccentsOff) {
  EXPECT_EQ(normalise("Erdoğan"), "erdogan");
  EXPECT_EQ(normalise("São Tomé"), "sao tome");
  EXPECT_EQ(normalise("Béla Bartók"), "bela bartok");
}

TEST(Normalise, TakesACombiningAccentForThePrecomposedOne) {
  EXPECT_EQ(normalise("Pele\u0301"), normalise("Pel\u00E9"));
}

TEST(Normalise, WritesTheLettersThatUnicodeDoesNotDecomposePlainly) {
  EXPECT_EQ(normalise("Ødegaard"), "odegaard");
  EXPECT_EQ(normalise("Łódź"), "lodz");
  EXPECT_EQ(normalise("Đoković"), "dokovic");
  EXPECT_EQ(normalise("Ærø, cœur"), "aero, coeur");
  EXPECT_EQ(normalise("Yıldız"), "yildiz");
}

TEST(Normalise, MakesATurkishDottedCapitalAnOrdinaryI) {
  EXPECT_EQ(normalise("İstanbul"), "istanbul");
}

TEST(Normalise, UnfoldsWidthAndLigatures) {
  EXPECT_EQ(normalise("Ｊａｋａｒｔａ　２０２５"), "jakarta 2025");
  EXPECT_EQ(normalise("ﬁlm"), "film");
  EXPECT_EQ(normalise("Straße"), "strasse");
}

TEST(Normalise, DropsInvisibleCharacters) {
  EXPECT_EQ(normalise("ke\u00ADmen\u200Bteri\u200Dan\uFEFF"), "kementerian");
}

TEST(Normalise, LeavesNothingOfALoneCombiningMark) { EXPECT_EQ(normalise("\u0301"), ""); }

TEST(Normalise, GivesTheSameAgainForItsOwnResult) {
  for (const char* const text : {"Erdoğan", "Łódź", "İstanbul", "Straße", "한국", "東京", "الجزيرة",
                                 "ᾳ", "½", "ǿ", "ﬁlm", "Việt Nam"}) {
    const std::string once = normalise(text);
    EXPECT_EQ(normalise(once), once) << text;
  }
}

TEST(Normalise, ReplacesBytesThatAreNotUtf8) {
  EXPECT_EQ(normalise("banjir\xFF"), "banjir\uFFFD");
  EXPECT_EQ(utf8::first_invalid(normalise("\xC3 \xE2\x82 \xED\xA0\x80")), std::nullopt);
}

TEST(Normalise, ReplacesTheOldContentOfItsOutput) {
  std::string out = "left from the word before";
  normalise("Kota", out);
  EXPECT_EQ(out, "kota");
  normalise("Łomża", out);
  EXPECT_EQ(out, "lomza");
  normalise("", out);
  EXPECT_EQ(out, "");
}

}  // namespace
}  // namespace kliping
