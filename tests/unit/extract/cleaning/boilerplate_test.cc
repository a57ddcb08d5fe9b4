// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/cleaning/boilerplate.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

TEST(CleanBody, DropsBoilerplateLinesAndKeepsTheRest) {
  EXPECT_EQ(clean_body("Hujan turun.\nBaca juga: Banjir Surut\n\nWarga senang.\nIklan\n"),
            "Hujan turun.\nWarga senang.");
}

TEST(CleanBody, TakesPlaceHoldersOutOfALine) {
  EXPECT_EQ(clean_body("Hujan turun. SCROLL TO CONTINUE WITH CONTENT Warga senang."),
            "Hujan turun. Warga senang.");
  EXPECT_EQ(clean_body("Hujan turun.ADVERTISEMENTWarga senang."), "Hujan turun. Warga senang.");
  EXPECT_EQ(clean_body("Hujan turun. [Gambas:Video CNN] Warga senang."),
            "Hujan turun. Warga senang.");
}

TEST(CleanBody, KeepsTheTextBehindAPlaceHolderThatOpensTheLine) {
  EXPECT_EQ(clean_body("SCROLL TO CONTINUE WITH CONTENTWarga senang."), "Warga senang.");
  EXPECT_EQ(clean_body("ADVERTISEMENT Warga senang."), "Warga senang.");
  EXPECT_EQ(clean_body("[Gambas:Video CNN]Warga senang."), "Warga senang.");
}

TEST(CleanBody, DropsALineOfPlaceHoldersAlone) {
  EXPECT_EQ(clean_body("Hujan turun.\nADVERTISEMENT [Gambas:Video CNN] \nWarga senang."),
            "Hujan turun.\nWarga senang.");
}

TEST(CleanBody, DropsBylines) {
  EXPECT_EQ(clean_body("Penulis: Rina\nHujan turun.\nPewarta: Joko\nEditor: Sari"), "Hujan turun.");
}

TEST(CleanBody, TakesTheDesksInitialsOffTheEnd) {
  EXPECT_EQ(clean_body("Warga senang. (kid/djm)"), "Warga senang.");
  EXPECT_EQ(clean_body("Warga senang.\n(rca)\n"), "Warga senang.");
  EXPECT_EQ(clean_body("Warga senang.(abc/de/fghi)\nBaca juga: Banjir"), "Warga senang.");
  EXPECT_EQ(clean_body("(rca)"), "");
}

TEST(CleanBody, LeavesOtherBracketsAtTheEnd) {
  for (const char* const text :
       {"Warga senang (27/2/2025)", "Warga memuji bupati (PDIP)", "Warga senang ()",
        "Warga senang (gembira)", "Warga senang a)", "Warga (rca) senang."}) {
    EXPECT_EQ(clean_body(text), text);
  }
}

TEST(CleanBody, SqueezesWhiteSpaceAndChangesNothingElse) {
  EXPECT_EQ(clean_body("  Hujan\u00A0 turun\t\u201Cderas\u201D.\r\nWarga  senang.\r\n"),
            "Hujan turun \u201Cderas\u201D.\nWarga senang.");
}

TEST(CleanBody, LeavesNothingOfABodyOfBoilerplate) {
  EXPECT_EQ(clean_body("Baca juga: Banjir\n#banjir\n"), "");
}

TEST(CleanBody, KeepsAnArticleOnOneLineThatBeginsAsBoilerplateDoes) {
  std::string article = "Baca juga: Harga beras naik. ";
  while (article.size() < 400) article += "Pemerintah menambah pasokan beras ke pasar. ";
  EXPECT_NE(clean_body(article), "");
}

TEST(CleanBody, KeepsTextBehindABracketThatIsNotClosed) {
  EXPECT_EQ(clean_body("Hujan [Gambas: deras turun."), "Hujan [Gambas: deras turun.");
}

TEST(CleanBody, ReadsALineOfManyPlaceholdersInOnePass) {
  std::string line = "Hujan";
  for (int i = 0; i < 200'000; ++i) line += "[Gambas:x]ADVERTISEMENT";
  EXPECT_EQ(clean_body(line), "Hujan");
}

TEST(CleanBody, DropsTheTitlesBelowTheirHead) {
  EXPECT_EQ(clean_body("Hujan turun.\nBaca juga:\n\nBanjir Surut di Kota\n\nHarga Beras Naik Lagi\n"
                       "Warga senang karena hujan reda.\nHarga Beras Naik Lagi"),
            "Hujan turun.\nWarga senang karena hujan reda.\nHarga Beras Naik Lagi");
}

TEST(CleanBody, FindsWhatStandsAtTheEndOfAnyLine) {
  EXPECT_EQ(clean_body("Hujan turun. Klik halaman selanjutnya\nWarga senang."),
            "Hujan turun.\nWarga senang.");
}

TEST(CleanBody, TakesWhatStandsInsideAnArticleOnOneLine) {
  EXPECT_EQ(clean_body("Hujan turun. Baca juga: Banjir Surut di KotaWarga senang. [Gambas:Video "
                       "20detik] Simak Video \"Banjir Surut\" (kid/djm) banjir jakarta hujan"),
            "Hujan turun. Warga senang.");
}

TEST(CleanBody, ReadsALineOfManyPointersInOnePass) {
  std::string line;
  for (int i = 0; i < 100'000; ++i) line += "Baca juga:";
  EXPECT_EQ(clean_body(line), "");
  line.clear();
  for (int i = 0; i < 20'000; ++i) line += "Hujan turun. Baca juga: Banjir SurutWarga senang. ";
  EXPECT_EQ(clean_body(line).find("Baca"), std::string::npos);
}

TEST(CleanTitle, LosesThePageNumber) {
  EXPECT_EQ(clean_title("Banjir Surut - Halaman all"), "Banjir Surut");
  EXPECT_EQ(clean_title("Banjir Surut \u2013 Halaman 2"), "Banjir Surut");
  EXPECT_EQ(clean_title("Banjir Surut | halaman all "), "Banjir Surut");
}

TEST(CleanTitle, KeepsAPageThatTheArticleIsAbout) {
  EXPECT_EQ(clean_title("Naskah Kuno 200 Halaman"), "Naskah Kuno 200 Halaman");
  EXPECT_EQ(clean_title("Halaman 2"), "Halaman 2");
  EXPECT_EQ(clean_title("Naskah Kuno - Halaman yang Hilang"), "Naskah Kuno - Halaman yang Hilang");
}

}  // namespace
}  // namespace kliping
