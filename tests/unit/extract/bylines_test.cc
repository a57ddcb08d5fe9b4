// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/bylines.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace kliping {
namespace {

using Names = std::vector<std::string>;

TEST(Byline, NamesTheAuthor) {
  EXPECT_EQ(byline_author("Penulis: Rina Hartono"), "Rina Hartono");
  EXPECT_EQ(byline_author("Pewarta : Rina Hartono "), "Rina Hartono");
  EXPECT_EQ(byline_author("REPORTER: Rina Hartono"), "Rina Hartono");
  EXPECT_EQ(byline_author("Rep: Rina Hartono"), "Rina Hartono");
  EXPECT_EQ(byline_author("***(Penulis: Rina Hartono)***"), "Rina Hartono");
}

TEST(Byline, IsNoEditorNoSentenceAndNoEmptyLabel) {
  EXPECT_EQ(byline_author("Editor: Rina Hartono"), "");
  EXPECT_EQ(byline_author("Penulis:"), "");
  EXPECT_EQ(byline_author("Penulis itu berkata: saya lelah"), "");
  EXPECT_EQ(byline_author("Penulis: " + std::string(61, 'a')), "");
  EXPECT_EQ(byline_author("Rina Hartono"), "");
}

TEST(Byline, EndsBeforeTheEditor) {
  EXPECT_EQ(byline_author("Penulis: Rina Hartono | Editor: Joko"), "Rina Hartono");
  EXPECT_EQ(byline_author("(Penulis: Rina Hartono/Editor: Joko)"), "Rina Hartono");
  EXPECT_EQ(byline_author("Pewarta: Rina HartonoEditor: Joko"), "Rina Hartono");
}

TEST(Byline, MayNameSeveralButNotWhatTheyAre) {
  EXPECT_EQ(byline_author("Penulis: Rina Hartono, Joko Sari"), "Rina Hartono, Joko Sari");
  EXPECT_EQ(byline_author("Penulis: Rina Hartono, pengamat cuaca, dosen"), "Rina Hartono");
}

TEST(Byline, IsNoArticleOnOneLine) {
  EXPECT_EQ(byline_author("Penulis: Rina | Editor: JokoKABAR.co.id - " + std::string(200, 'x')),
            "");
}

struct Taken {
  std::string text;
  Names authors;
  bool operator==(const Taken&) const = default;
};

Taken taken(std::string_view line) {
  Taken result;
  result.text = without_bylines(line, result.authors);
  return result;
}

TEST(BylineInLine, GoesBeforeTheDateline) {
  EXPECT_EQ(taken("Penulis: Rina Hartono | Editor: Joko SariSURYA.co.id | MALANG - Hujan turun."),
            (Taken{"SURYA.co.id | MALANG - Hujan turun.", {"Rina Hartono"}}));
}

TEST(BylineInLine, MayHaveBlanksOfAnyKind) {
  EXPECT_EQ(taken("Penulis: Rina | Editor:\u00A0Joko\u00A0Sari\u00A0SURYA.co.id - Hujan."),
            (Taken{"SURYA.co.id - Hujan.", {"Rina"}}));
}

TEST(BylineInLine, GoesFromBracketsAndBetweenCommas) {
  EXPECT_EQ(taken("Hujan turun. (Penulis: Rina/Editor: Joko, published 1/9/2019)"),
            (Taken{"Hujan turun. ", {"Rina"}}));
  EXPECT_EQ(taken("Hujan turun.,Reporter: Rina,Sumber: Antara,Warga senang."),
            (Taken{"Hujan turun.,Sumber: Antara,Warga senang.", {"Rina"}}));
  EXPECT_EQ(taken("Hujan turun. (Sumber: Kompas.com/Rina | Editor: Joko)"),
            (Taken{"Hujan turun. (Sumber: Kompas.com/Rina)", {}}));
}

TEST(BylineInLine, OfAnEditorGoesFromTheEndOfALine) {
  EXPECT_EQ(taken("Hujan turun. Editor: Rina Hartono"), (Taken{"Hujan turun.", {}}));
}

TEST(BylineInLine, LeavesSentencesWithSuchWords) {
  for (const char* const line :
       {"Judul: Hujan; Penulis: Rina; Penerbit: Kota", "Editor: orang yang menyunting naskah.",
        "Kata editor: jangan menyerah.", "Sumber: Antara"}) {
    EXPECT_EQ(taken(line), (Taken{line, {}}));
  }
}

}  // namespace
}  // namespace kliping
