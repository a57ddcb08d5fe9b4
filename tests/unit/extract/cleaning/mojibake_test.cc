// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/mojibake.h"

#include <gtest/gtest.h>

namespace kliping {
namespace {

TEST(Mojibake, OfWindows1252IsRepaired) {
  EXPECT_EQ(with_encoding_repaired("\u00E2\u20AC\u0153Hujan\u00E2\u20AC\u009D, kata dia"),
            "\u201CHujan\u201D, kata dia");
  EXPECT_EQ(with_encoding_repaired("Jum\u00E2\u20AC\u2122at"), "Jum\u2019at");
  EXPECT_EQ(with_encoding_repaired("caf\u00C3\u00A9 5\u00C2\u00A0km"), "caf\u00E9 5\u00A0km");
}

TEST(Mojibake, OfLatin1IsRepaired) {
  EXPECT_EQ(with_encoding_repaired("hujan\u00E2\u0080\u0094angin"), "hujan\u2014angin");
  EXPECT_EQ(with_encoding_repaired("seharga \u00E2\u0082\u00AC3.100"), "seharga \u20AC3.100");
}

TEST(Mojibake, OfMacRomanIsRepaired) {
  EXPECT_EQ(with_encoding_repaired("\u201A\u00C4\u00FAHujan\u201A\u00C4\u00F9 \u201A\u00C4\u00EC"),
            "\u201CHujan\u201D \u2013");
  EXPECT_EQ(with_encoding_repaired("turun.\u00AC\u2020Warga"), "turun.\u00A0Warga");
  EXPECT_EQ(with_encoding_repaired("Blach\u221A\u00A9"), "Blach\u00E9");
}

TEST(Mojibake, InsideAnotherEncodingsSequenceIsNotSeen) {
  // `Ä¶` alone would be a letter in Windows-1252.
  EXPECT_EQ(with_encoding_repaired("hujan\u201A\u00C4\u00B6"), "hujan\u2026");
}

TEST(Mojibake, MadeTwiceIsRepairedTwice) {
  EXPECT_EQ(with_encoding_repaired("caf\u00C3\u0192\u00C2\u00A9"), "caf\u00E9");
}

TEST(Mojibake, OfEmojiIsRepaired) {
  EXPECT_EQ(with_encoding_repaired("hore \u00F0\u0178\u2018\u008F"), "hore \U0001F44F");
}

TEST(Mojibake, OfAnotherScriptIsRepairedInARow) {
  EXPECT_EQ(with_encoding_repaired("\u00D8\u00B3\u00D9\u201E\u00D8\u00A7\u00D9\u2026"),
            "\u0633\u0644\u0627\u0645");
  EXPECT_EQ(with_encoding_repaired("sebuah \u00D8\u00B3"), "sebuah \u00D8\u00B3");
}

TEST(Mojibake, IsNotSeenInSoundText) {
  for (const char* const text :
       {"Hujan turun.", "\u201CHujan\u201D \u2013 \u2018angin\u2019\u2026", "caf\u00E9 \u00C4rger",
        "akar \u221A2 dan \u221A\u03C0", "\u201CSk\u00E5l\u00C4\u201D kata dia",
        "S\u00E3o Tom\u00E9 e Pr\u00EDncipe", "\u00C2ngelo", "60\u00B0\u00B1\u00BD",
        "\u0633\u0644\u0627\u0645", "ro\u00EE\u2019asy", "rusak \uFFFD di sini"}) {
    EXPECT_EQ(with_encoding_repaired(text), text);
  }
}

TEST(Mojibake, RootsInsideWordsAreLettersAndOthersStay) {
  EXPECT_EQ(with_encoding_repaired("akar \u221A\u00B1 itu"), "akar \u221A\u00B1 itu");
  EXPECT_EQ(with_encoding_repaired("Vi\u221A\u00B1ales"), "Vi\u00F1ales");
}

TEST(Mojibake, KeepsInvalidBytesAsTheyAre) {
  EXPECT_EQ(with_encoding_repaired("caf\u00C3\xA9\xFF"), "caf\u00C3\xA9\xFF");
  EXPECT_EQ(with_encoding_repaired("\u00E2\u20AC"), "\u00E2\u20AC");
}

}  // namespace
}  // namespace kliping
