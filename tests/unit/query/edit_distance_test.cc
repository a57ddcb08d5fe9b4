// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/query/edit_distance.h"

#include <gtest/gtest.h>

#include <string>

namespace kliping {
namespace {

TEST(EditDistance, CountsLettersPutInLeftOutAndExchanged) {
  EXPECT_EQ(edit_distance("banjir", "banjir", 5), 0U);
  EXPECT_EQ(edit_distance("banjir", "banjirr", 5), 1U);
  EXPECT_EQ(edit_distance("banjir", "bajir", 5), 1U);
  EXPECT_EQ(edit_distance("banjir", "bamjir", 5), 1U);
  EXPECT_EQ(edit_distance("banjir", "pajar", 5), 3U);
}

TEST(EditDistance, CountsTwoSwappedLettersAsOneEdit) {
  EXPECT_EQ(edit_distance("banjir", "banjri", 5), 1U);
  EXPECT_EQ(edit_distance("banjir", "abnjri", 5), 2U);
}

TEST(EditDistance, TouchesNothingTwice) { EXPECT_EQ(edit_distance("ca", "abc", 5), 3U); }

TEST(EditDistance, KnowsTextsWithoutLetters) {
  EXPECT_EQ(edit_distance("", "", 5), 0U);
  EXPECT_EQ(edit_distance("", "abc", 5), 3U);
  EXPECT_EQ(edit_distance("abc", "", 5), 3U);
}

TEST(EditDistance, StopsCountingBehindTheMost) {
  EXPECT_EQ(edit_distance("banjir", "kering", 2), 3U);
  EXPECT_EQ(edit_distance("a", "banjir", 2), 3U);
  EXPECT_EQ(edit_distance("abcd", "wxyz", 0), 1U);
  EXPECT_EQ(edit_distance("banjir", "bamjri", 2), 2U);
}

TEST(EditDistance, MeasuresTextsLongerThanAnyWord) {
  const std::string text(300, 'a');
  EXPECT_EQ(edit_distance(text + "bc", text + "cb", 5), 1U);
}

}  // namespace
}  // namespace kliping
