// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/extract/word_scan.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace kliping {
namespace {

using Strings = std::vector<std::string>;

Strings words_of(std::string_view text) {
  const WordScan words(text);
  Strings written;
  for (const Token& word : words.from(0)) {
    written.emplace_back(text.substr(word.begin, word.end - word.begin));
  }
  return written;
}

Strings forms_of(std::string_view text) {
  const WordScan words(text);
  Strings forms;
  for (std::size_t at = 0; at < words.size(); ++at) forms.push_back(words.form(at));
  return forms;
}

/// Whether the last of the words belongs to the sentence of the first.
bool is_one_sentence(std::string_view text) {
  const WordScan words(text);
  return words.same_sentence(words.size() - 1);
}

TEST(WordScan, GivesWordsAsWrittenAndInTheirNormalForm) {
  EXPECT_EQ(words_of("Hujan turun, Jum'at!"), (Strings{"Hujan", "turun", "Jum'at"}));
  EXPECT_EQ(forms_of("Hujan turun, Jum'at!"), (Strings{"hujan", "turun", "jumat"}));
}

TEST(WordScan, GivesWhatStandsBetweenTheWords) {
  const WordScan words("\u201CHujan,\u201D kata dia (30).");
  ASSERT_EQ(words.size(), 4U);
  EXPECT_EQ(words.gap_before(0), "\u201C");
  EXPECT_EQ(words.gap_before(1), ",\u201D ");
  EXPECT_EQ(words.gap_before(3), " (");
}

TEST(WordScan, GivesTheWordsFromOneOn) {
  const WordScan words("Hujan turun deras");
  ASSERT_EQ(words.from(1).size(), 2U);
  EXPECT_EQ(words.from(1).front().form, "turun");
  EXPECT_EQ(words.from(1).front().begin, 6U);
  EXPECT_TRUE(words.from(3).empty());
}

TEST(WordScan, HasNoWordsWhereTheTextHasNone) {
  EXPECT_EQ(WordScan("").size(), 0U);
  EXPECT_EQ(WordScan(" ... \u2014 ").size(), 0U);
}

TEST(WordScan, LeavesNoGapBetweenGluedWords) {
  const WordScan words("dariReuters");
  ASSERT_EQ(words.size(), 2U);
  EXPECT_EQ(words.gap_before(1), "");
  EXPECT_TRUE(words.same_sentence(1));
}

TEST(WordScan, EndsASentenceAtItsSigns) {
  for (const char* const text :
       {"Hujan. Turun", "Hujan! Turun", "Hujan? Turun", "Hujan; turun", "Hujan: turun",
        "Hujan\nturun", "Hujan.\u00A0Turun", "\"Hujan.\" Turun", "\u201CHujan.\u201D Turun",
        "\"Hujan.\"Turun", "(Hujan). Turun"}) {
    EXPECT_FALSE(is_one_sentence(text)) << text;
  }
}

TEST(WordScan, KeepsASentenceTogetherOverOtherSigns) {
  for (const char* const text : {"Hujan, turun", "Hujan (turun", "Hujan turun", "Contoh.id",
                                 "Hujan \u2014 turun", "\u201CHujan,\u201D turun"}) {
    EXPECT_TRUE(is_one_sentence(text)) << text;
  }
}

}  // namespace
}  // namespace kliping
