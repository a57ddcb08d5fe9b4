// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/plain_text.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

/// Expects this kicker, headline and body of the text.
void expect_parts(std::string_view content, std::string_view section, std::string_view title,
                  std::string_view body) {
  const RawArticle article = parse_plain_text(content);
  EXPECT_EQ(article.section, section);
  EXPECT_EQ(article.title, title);
  EXPECT_EQ(article.body, body);
}

TEST(PlainText, ReadsKickerHeadlineAndSummaryAboveTheDateline) {
  expect_parts(
      "Musim Hujan\n"
      "Petani Wonosobo Mulai Menanam\n"
      "Hujan datang lebih awal.\n"
      "TRIBUNNEWS.COM, WONOSOBO - Petani mulai menanam.\n"
      "Mereka senang.\n",
      "Musim Hujan", "Petani Wonosobo Mulai Menanam",
      "Hujan datang lebih awal.\nTRIBUNNEWS.COM, WONOSOBO - Petani mulai menanam.\n"
      "Mereka senang.\n");
}

TEST(PlainText, ReadsTwoLinesAboveTheDatelineAsKickerAndHeadline) {
  expect_parts("Musim Hujan\nPetani Mulai Menanam\nKOMPAS.com - Petani mulai menanam.\n",
               "Musim Hujan", "Petani Mulai Menanam", "KOMPAS.com - Petani mulai menanam.\n");
}

TEST(PlainText, ReadsASecondLineThatEndsAsASentenceAsTheSummary) {
  for (const std::string summary : {"Hujan datang lebih awal.", "Bupati: \"Hujan datang.\"",
                                    "Kata dia, \u201CHujan.\u201D", "Hujan datang (lebih awal.)"}) {
    expect_parts("Petani Mulai Menanam\n" + summary + "\nKOMPAS.com - Petani mulai menanam.\n", "",
                 "Petani Mulai Menanam", summary + "\nKOMPAS.com - Petani mulai menanam.\n");
  }
}

TEST(PlainText, ReadsOneLineAboveTheDatelineAsTheHeadline) {
  expect_parts("Petani Mulai Menanam\nJAKARTA - Petani mulai menanam.\n", "",
               "Petani Mulai Menanam", "JAKARTA - Petani mulai menanam.\n");
}

TEST(PlainText, ReadsTextThatStartsWithItsDatelineAsABody) {
  expect_parts("JAKARTA - Petani mulai menanam.\nMereka senang.\n", "", "",
               "JAKARTA - Petani mulai menanam.\nMereka senang.\n");
}

TEST(PlainText, TakesADatelineFarDownForPartOfTheBody) {
  expect_parts("Petani Mulai Menanam\nSatu.\nDua.\nTiga.\nEmpat.\nLima.\nEnam.\nJAKARTA - Tujuh.\n",
               "", "Petani Mulai Menanam",
               "Satu.\nDua.\nTiga.\nEmpat.\nLima.\nEnam.\nJAKARTA - Tujuh.\n");
}

TEST(PlainText, TellsHeadlinesFromSentencesWithoutADateline) {
  expect_parts("Musim Hujan\nPetani Mulai Menanam\nPetani mulai menanam.\n", "Musim Hujan",
               "Petani Mulai Menanam", "Petani mulai menanam.\n");
  expect_parts("Petani Mulai Menanam\nPetani mulai menanam.\nMereka senang.\n", "",
               "Petani Mulai Menanam", "Petani mulai menanam.\nMereka senang.\n");
}

TEST(PlainText, TakesTheFirstLineForTheHeadlineEvenIfItIsASentence) {
  expect_parts("Petani mulai menanam.\nMereka senang.\n", "", "Petani mulai menanam.",
               "Mereka senang.\n");
  expect_parts("Petani Mulai Menanam", "", "Petani Mulai Menanam", "");
}

TEST(PlainText, PassesOverBoilerplateAboveTheHeadline) {
  expect_parts("ADVERTISEMENT\n\nBaca juga: Banjir\nPetani Mulai Menanam\nPetani mulai menanam.\n",
               "", "Petani Mulai Menanam", "Petani mulai menanam.\n");
}

TEST(PlainText, TakesNoBylineForAHeadline) {
  const RawArticle article = parse_plain_text(
      "Petani Mulai Menanam\nPenulis: Rina Hartono\nWONOSOBO, KOMPAS.com - Petani menanam.\n");
  EXPECT_EQ(article.section, "");
  EXPECT_EQ(article.title, "Petani Mulai Menanam");
  EXPECT_NE(article.body.find("Penulis: Rina Hartono\n"), std::string::npos);
  EXPECT_NE(article.body.find("WONOSOBO, KOMPAS.com - Petani menanam.\n"), std::string::npos);
}

TEST(PlainText, TakesNoBoilerplateBelowTheHeadlineForAHeadline) {
  const RawArticle article =
      parse_plain_text("Petani Mulai Menanam\nBagikan\nPetani mulai menanam.\n");
  EXPECT_EQ(article.section, "");
  EXPECT_EQ(article.title, "Petani Mulai Menanam");
}

TEST(PlainText, PassesOverBlankLines) {
  expect_parts("\n\n  Musim Hujan \n\u00A0\nPetani Mulai Menanam\n\nPetani mulai menanam.\n\n",
               "Musim Hujan", "Petani Mulai Menanam", "Petani mulai menanam.\n");
}

TEST(PlainText, ReadsTheLineBreaksOfWindows) {
  expect_parts("Musim Hujan\r\nPetani Mulai Menanam\r\nPetani mulai menanam.\r\n", "Musim Hujan",
               "Petani Mulai Menanam", "Petani mulai menanam.\n");
}

TEST(PlainText, LeavesWhatTextDoesNotSayEmpty) {
  const RawArticle article = parse_plain_text("Petani Mulai Menanam\nPetani mulai menanam.\n");
  EXPECT_EQ(article.id, "");
  EXPECT_EQ(article.where, "");
  EXPECT_EQ(article.publisher, "");
  EXPECT_EQ(article.date, "");
  EXPECT_EQ(article.url, "");
  EXPECT_TRUE(article.authors.empty());
  EXPECT_TRUE(article.tags.empty());
}

TEST(PlainText, FindsNothingInTextWithoutLines) {
  expect_parts("", "", "", "");
  expect_parts("\n \r\n", "", "", "");
  expect_parts("ADVERTISEMENT\n", "", "", "");
}

}  // namespace
}  // namespace kliping
