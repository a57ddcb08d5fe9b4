// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/boilerplate.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/extract/boilerplate_lines.h"
#include "indexer/extract/bylines.h"

namespace kliping {
namespace {

using Names = std::vector<std::string>;

std::string cleaned(std::string_view scraped) { return clean_body(scraped).text; }

TEST(Boilerplate, KnowsPointersToOtherArticles) {
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

TEST(Boilerplate, KnowsPlaceHoldersAndNotices) {
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

TEST(Boilerplate, CountsLinesWithoutTextAsBoilerplate) {
  EXPECT_TRUE(is_boilerplate(""));
  EXPECT_TRUE(is_boilerplate(" \t\u00A0\r"));
}

TEST(Boilerplate, LeavesSentencesThatBeginAlike) {
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

TEST(Byline, NamesTheAuthor) {
  EXPECT_EQ(byline_author("Penulis: Rina Hartono"), "Rina Hartono");
  EXPECT_EQ(byline_author("Pewarta : Rina Hartono "), "Rina Hartono");
  EXPECT_EQ(byline_author("REPORTER: Rina Hartono"), "Rina Hartono");
  EXPECT_EQ(byline_author("Rep: Rina Hartono"), "Rina Hartono");
}

TEST(Byline, IsNoEditorNoSentenceAndNoEmptyLabel) {
  EXPECT_EQ(byline_author("Editor: Rina Hartono"), "");
  EXPECT_EQ(byline_author("Penulis:"), "");
  EXPECT_EQ(byline_author("Penulis itu berkata: saya lelah"), "");
  EXPECT_EQ(byline_author("Penulis: " + std::string(61, 'a')), "");
  EXPECT_EQ(byline_author("Rina Hartono"), "");
}

TEST(CleanBody, DropsBoilerplateLinesAndKeepsTheRest) {
  EXPECT_EQ(cleaned("Hujan turun.\nBaca juga: Banjir Surut\n\nWarga senang.\nIklan\n"),
            "Hujan turun.\nWarga senang.");
}

TEST(CleanBody, TakesPlaceHoldersOutOfALine) {
  EXPECT_EQ(cleaned("Hujan turun. SCROLL TO CONTINUE WITH CONTENT Warga senang."),
            "Hujan turun. Warga senang.");
  EXPECT_EQ(cleaned("Hujan turun.ADVERTISEMENTWarga senang."), "Hujan turun. Warga senang.");
  EXPECT_EQ(cleaned("Hujan turun. [Gambas:Video CNN] Warga senang."), "Hujan turun. Warga senang.");
}

TEST(CleanBody, KeepsTheTextBehindAPlaceHolderThatOpensTheLine) {
  EXPECT_EQ(cleaned("SCROLL TO CONTINUE WITH CONTENTWarga senang."), "Warga senang.");
  EXPECT_EQ(cleaned("ADVERTISEMENT Warga senang."), "Warga senang.");
  EXPECT_EQ(cleaned("[Gambas:Video CNN]Warga senang."), "Warga senang.");
}

TEST(CleanBody, DropsALineOfPlaceHoldersAlone) {
  EXPECT_EQ(cleaned("Hujan turun.\nADVERTISEMENT [Gambas:Video CNN] \nWarga senang."),
            "Hujan turun.\nWarga senang.");
}

TEST(CleanBody, GathersTheAuthorsOfBylines) {
  const CleanBody body = clean_body("Penulis: Rina\nHujan turun.\nPewarta: Joko\nEditor: Sari");
  EXPECT_EQ(body.text, "Hujan turun.");
  EXPECT_EQ(body.authors, (Names{"Rina", "Joko"}));
}

TEST(CleanBody, TakesTheDesksInitialsOffTheEnd) {
  EXPECT_EQ(cleaned("Warga senang. (kid/djm)"), "Warga senang.");
  EXPECT_EQ(cleaned("Warga senang.\n(rca)\n"), "Warga senang.");
  EXPECT_EQ(cleaned("Warga senang.(abc/de/fghi)\nBaca juga: Banjir"), "Warga senang.");
  EXPECT_EQ(cleaned("(rca)"), "");
}

TEST(CleanBody, LeavesOtherBracketsAtTheEnd) {
  for (const char* const text :
       {"Warga senang (27/2/2025)", "Warga memuji bupati (PDIP)", "Warga senang ()",
        "Warga senang (gembira)", "Warga senang a)", "Warga (rca) senang."}) {
    EXPECT_EQ(cleaned(text), text);
  }
}

TEST(CleanBody, SqueezesWhiteSpaceAndChangesNothingElse) {
  EXPECT_EQ(cleaned("  Hujan\u00A0 turun\t\u201Cderas\u201D.\r\nWarga  senang.\r\n"),
            "Hujan turun \u201Cderas\u201D.\nWarga senang.");
}

TEST(CleanBody, LeavesNothingOfABodyOfBoilerplate) {
  const CleanBody body = clean_body("Baca juga: Banjir\n#banjir\n");
  EXPECT_EQ(body.text, "");
  EXPECT_EQ(body.authors, Names{});
}

TEST(CleanBody, KeepsAnArticleOnOneLineThatBeginsAsBoilerplateDoes) {
  std::string article = "Baca juga: Harga beras naik. ";
  while (article.size() < 400) article += "Pemerintah menambah pasokan beras ke pasar. ";
  EXPECT_NE(clean_body(article).text, "");
}

TEST(CleanBody, KeepsTextBehindABracketThatIsNotClosed) {
  EXPECT_EQ(clean_body("Hujan [Gambas: deras turun.").text, "Hujan [Gambas: deras turun.");
}

TEST(CleanBody, ReadsALineOfManyPlaceholdersInOnePass) {
  std::string line = "Hujan";
  for (int i = 0; i < 200'000; ++i) line += "[Gambas:x]ADVERTISEMENT";
  EXPECT_EQ(clean_body(line).text, "Hujan");
}

}  // namespace
}  // namespace kliping
