// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/results/sentence_begin.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

/// What of the text stands from the beginning of the sentence that has `word`
/// in it up to that word; `-` where that is too far.
std::string before(const std::string& text, const std::string& word, std::size_t reach = 100) {
  const std::size_t position = text.find(word);
  const auto begin = sentence_begin(text, position, reach);
  return begin ? text.substr(*begin, position - *begin) : "-";
}

TEST(SentenceBegin, IsBehindTheEndOfTheSentenceBefore) {
  EXPECT_EQ(before("Hujan turun. Air naik.", "naik"), "Air ");
  EXPECT_EQ(before("Hujan turun! Air naik.", "Air"), "");
}

TEST(SentenceBegin, IsAtTheBeginningOfTheLine) {
  EXPECT_EQ(before("Hujan turun\nAir naik.", "naik"), "Air ");
  EXPECT_EQ(before("Hujan turun", "turun"), "Hujan ");
}

TEST(SentenceBegin, HasItsQuotationMark) {
  EXPECT_EQ(before("Ia tiba. \"Air naik,\" katanya.", "naik"), "\"Air ");
}

TEST(SentenceBegin, IsNotBehindAnAbbreviation) {
  EXPECT_EQ(before("Hujan turun. Kata dr. Sari di sana.", "sana"), "Kata dr. Sari di ");
}

TEST(SentenceBegin, IsNoneWhereItIsFar) {
  EXPECT_EQ(before("Hujan turun sejak pagi buta di kota", "kota", 10), "-");
  EXPECT_EQ(before("Sejak pagi. Hujan turun lebat di kota", "kota", 10), "-");
}

TEST(SentenceBegin, IsFoundInLettersOfSeveralBytes) {
  const std::string word = "\u0416\u0416\u0416";
  std::string text;
  for (int i = 0; i < 40; ++i) text += word + (i % 5 == 4 ? ". " : " ");
  for (std::size_t reach = 0; reach < 60; ++reach) {
    const auto begin = sentence_begin(text, text.size() - 1, reach);
    EXPECT_TRUE(!begin || text.substr(*begin).starts_with(word)) << reach;
  }
}

}  // namespace
}  // namespace kliping
