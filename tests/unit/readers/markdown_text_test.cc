// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/markdown_text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "indexer/readers/loose_emphasis.h"

namespace kliping {
namespace {

TEST(MarkdownText, HasALineForEachParagraphAndHeading) {
  EXPECT_EQ(markdown_to_text("# Hujan\n\nTurun deras\nsejak pagi.\n\n## Reda ##\n\nSore hari.\n"),
            "Hujan\nTurun deras sejak pagi.\nReda\nSore hari.\n");
}

TEST(MarkdownText, KeepsLineBreaksOfTextThatWasNotWrapped) {
  const std::string paragraph(130, 'x');
  EXPECT_EQ(markdown_to_text(paragraph + "\n" + paragraph + "\n"),
            paragraph + "\n" + paragraph + "\n");
  const std::string link = "[di\nsini](https://contoh.id/" + std::string(150, 'x') + ")";
  EXPECT_EQ(markdown_to_text("Hujan\nturun " + link + ".\n"), "Hujan turun di sini.\n");
}

TEST(MarkdownText, KeepsLineBreaksThatAreMarked) {
  EXPECT_EQ(markdown_to_text("Satu  \ndua\\\ntiga\n"), "Satu\ndua\ntiga\n");
  EXPECT_EQ(markdown_to_text("Satu\\\n\\\n\nDua\\\n"), "Satu\nDua\n");
}

TEST(MarkdownText, HasTheTextOfLinksAndNothingOfImages) {
  EXPECT_EQ(markdown_to_text("Baca [di *sini*](https://contoh.id/a_(b) \"judul\") atau "
                             "<https://contoh.id>.\n\n![Foto: banjir](a.jpg)\n\n"
                             "[![foto](a.jpg)](b) Turun [itu][1].\n\n[1]: https://contoh.id\n"),
            "Baca di sini atau https://contoh.id.\nTurun itu.\n");
}

TEST(MarkdownText, HasItemsOfListsWithTheirNumbers) {
  EXPECT_EQ(markdown_to_text("- satu\n* dua\n+ tiga\n\n3. empat\n4. lima\n\n\\- enam\n"),
            "satu\ndua\ntiga\n3. empat\n4. lima\nenam\n");
}

TEST(MarkdownText, HasNoMarksOfQuotesRulesAndCode) {
  EXPECT_EQ(markdown_to_text("> Kutipan\n> panjang.\n\n---\n\n***\n\n```sh\nls *.md\n```\n\n"
                             "`kode` dan Jum`at.\n\nJudul\n=====\n"),
            "Kutipan panjang.\nls *.md\nkode dan Jum`at.\nJudul\n");
}

TEST(MarkdownText, HasARowOfATableALine) {
  EXPECT_EQ(markdown_to_text("| Kota | Hujan |\n|:---|---:|\n| **Bogor** | 20 \\| 30 mm |\n"),
            "Kota, Hujan\nBogor, 20 | 30 mm\n");
}

TEST(MarkdownText, HasNoHtml) {
  EXPECT_EQ(markdown_to_text("Satu<br>dua <b>tiga</b> &amp; empat&nbsp;&ldquo;lima&rdquo;.\n\n"
                             "<!-- rahasia -->\n\n<script>\nx()\n</script>\n\n<div>Enam</div>\n"),
            "Satu\ndua tiga & empat\u00A0\u201Clima\u201D.\nEnam\n");
}

TEST(MarkdownText, HasEscapedCharactersAsTheyAre) {
  EXPECT_EQ(markdown_to_text("\\\"Hujan\\\" \\[gambar\\] \\*penting\\* 1\\. a\\_b\n"),
            "\"Hujan\" [gambar] *penting* 1. a_b\n");
}

TEST(MarkdownText, TakesIndentedTextForText) {
  EXPECT_EQ(markdown_to_text("    Hujan *deras*.\n\n\tReda.\n"), "Hujan deras.\nReda.\n");
}

TEST(MarkdownText, IsReadInPiecesWhereItIsLong) {
  std::string markdown;
  std::string text;
  for (int paragraph = 0; paragraph < 100'000; ++paragraph) {
    markdown += "Hujan **deras**\u2026\n\n";
    text += "Hujan deras\u2026\n";
  }
  EXPECT_EQ(markdown_to_text(markdown), text);
  std::string one_line;
  for (int word = 0; word < 200'000; ++word) one_line += "hujan\u2026 ";
  std::string read = markdown_to_text(one_line);
  for (std::string* const words : {&read, &one_line}) {
    std::erase_if(*words, [](char c) { return c == ' ' || c == '\n'; });
  }
  EXPECT_EQ(read, one_line);
}

TEST(MarkdownText, ComesOfNestingHoweverDeep) {
  EXPECT_EQ(markdown_to_text(std::string(100'000, '>') + "hujan"), "hujan\n");
  std::string links(100'000, '[');
  EXPECT_EQ(markdown_to_text(links), links + "\n");
}

TEST(MarkdownText, OfOneLineIsOneLine) {
  EXPECT_EQ(markdown_line_to_text("**Penulis:** Rina \\& [Joko](x)"), "Penulis: Rina & Joko");
  EXPECT_EQ(markdown_line_to_text(""), "");
}

TEST(TableRows, HaveCellsBetweenBars) {
  using Cells = std::vector<std::string_view>;
  EXPECT_EQ(cells_of_row("| satu | dua\\|tiga ||"), (Cells{"satu", "dua\\|tiga", ""}));
  EXPECT_EQ(cells_of_row("satu | dua"), Cells());
  EXPECT_EQ(cells_of_row("| satu"), Cells());
  EXPECT_EQ(cells_of_row("|"), Cells());
  EXPECT_TRUE(is_rule_of_table("|---|:-:|"));
  EXPECT_FALSE(is_rule_of_table("| - satu |"));
}

TEST(LooseEmphasis, IsTakenOffHoweverBlanksStand) {
  EXPECT_EQ(without_emphasis("**JAKARTA, KOMPAS.com** -- Hujan"), "JAKARTA, KOMPAS.com -- Hujan");
  EXPECT_EQ(without_emphasis("**JAKARTA, KOMPAS.com **- Hujan"), "JAKARTA, KOMPAS.com - Hujan");
  EXPECT_EQ(without_emphasis("**KOMPAS.com -\u00A0**Hujan"), "KOMPAS.com -\u00A0Hujan");
  EXPECT_EQ(without_emphasis("dikutip dari *Antara.\u00A0*"), "dikutip dari Antara.\u00A0");
  EXPECT_EQ(without_emphasis("kata *satu* dan **dua *tiga***, ~~empat~~"),
            "kata satu dan dua tiga, empat");
  EXPECT_EQ(without_emphasis("****\\[video\\]\\****"), "\\[video\\]");
  EXPECT_EQ(without_emphasis("akun *\\@h\\*\\*\\** itu"), "akun \\@h\\*\\*\\* itu");
}

TEST(LooseEmphasis, LeavesWhatIsNone) {
  for (const char* const line :
       {"5 * 3 * 2 = 30", "akun h\\*\\*\\*\\*t itu", "*) Penulis adalah dosen", "k***n", "* butir",
        "ketik *363#", "a~b", ""}) {
    EXPECT_EQ(without_emphasis(line), line);
  }
}

TEST(LooseEmphasis, IsTakenOffWithoutItsFellowWhereItIsDouble) {
  EXPECT_EQ(without_emphasis("**Hujan deras"), "Hujan deras");
  EXPECT_EQ(without_emphasis("Hujan deras. **"), "Hujan deras. ");
}

}  // namespace
}  // namespace kliping
