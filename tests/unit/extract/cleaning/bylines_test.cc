// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/bylines.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

namespace kliping {
namespace {

TEST(Byline, IsALineThatNamesAWriter) {
  for (const char* const line :
       {"Penulis: Rina Hartono", "Pewarta : Rina Hartono ", "REPORTER: Rina Hartono",
        "Rep: Rina Hartono", "***(Penulis: Rina Hartono)***", "Penulis: Rina | Editor: Joko",
        "Penulis: Rina Hartono, Joko Sari", "Penulis: Rina Hartono, pengamat cuaca, dosen"}) {
    EXPECT_TRUE(is_byline(line)) << line;
  }
}

TEST(Byline, IsNoEditorNoSentenceAndNoEmptyLabel) {
  for (const std::string& line :
       {std::string("Editor: Rina Hartono"), std::string("Penulis:"),
        std::string("Penulis itu berkata: saya lelah"), "Penulis: " + std::string(61, 'a'),
        std::string("Rina Hartono")}) {
    EXPECT_FALSE(is_byline(line)) << line;
  }
}

TEST(Byline, IsNoArticleOnOneLine) {
  EXPECT_FALSE(is_byline("Penulis: Rina | Editor: JokoKABAR.co.id - " + std::string(200, 'x')));
}

TEST(BylineInLine, GoesBeforeTheDateline) {
  EXPECT_EQ(without_bylines(
                "Penulis: Rina Hartono | Editor: Joko SariSURYA.co.id | MALANG - Hujan turun."),
            "SURYA.co.id | MALANG - Hujan turun.");
}

TEST(BylineInLine, MayHaveBlanksOfAnyKind) {
  EXPECT_EQ(
      without_bylines("Penulis: Rina | Editor:\u00A0Joko\u00A0Sari\u00A0SURYA.co.id - Hujan."),
      "SURYA.co.id - Hujan.");
}

TEST(BylineInLine, GoesFromBracketsAndBetweenCommas) {
  EXPECT_EQ(without_bylines("Hujan turun. (Penulis: Rina/Editor: Joko, published 1/9/2019)"),
            "Hujan turun. ");
  EXPECT_EQ(without_bylines("Hujan turun.,Reporter: Rina,Sumber: Antara,Warga senang."),
            "Hujan turun.,Sumber: Antara,Warga senang.");
  EXPECT_EQ(without_bylines("Hujan turun. (Sumber: Kompas.com/Rina | Editor: Joko)"),
            "Hujan turun. (Sumber: Kompas.com/Rina)");
}

TEST(BylineInLine, OfAnEditorGoesFromTheEndOfALine) {
  EXPECT_EQ(without_bylines("Hujan turun. Editor: Rina Hartono"), "Hujan turun.");
}

TEST(BylineInLine, LeavesSentencesWithSuchWords) {
  for (const char* const line :
       {"Judul: Hujan; Penulis: Rina; Penerbit: Kota", "Editor: orang yang menyunting naskah.",
        "Kata editor: jangan menyerah.", "Sumber: Antara"}) {
    EXPECT_EQ(without_bylines(line), line);
  }
}

}  // namespace
}  // namespace kliping
