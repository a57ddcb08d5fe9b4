// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/suggest/spelling_distance.h"

#include <gtest/gtest.h>

namespace kliping {
namespace {

std::size_t distance(std::string_view one, std::string_view other, std::size_t most = 4) {
  return SpellingTarget(one).distance_to(other, most);
}

TEST(SpellingDistance, TakesWaysToWriteASoundForNearerThanASlip) {
  for (const auto& [one, other] :
       {std::pair("tjendana", "cendana"), std::pair("djakarta", "jakarta"),
        std::pair("soeharto", "suharto"), std::pair("khianat", "hianat"),
        std::pair("syukur", "sukur"), std::pair("sholat", "solat"),
        std::pair("aktivitas", "aktifitas"), std::pair("taxi", "taksi"),
        std::pair("qatar", "katar"), std::pair("pebruari", "februari"), std::pair("jang", "yang"),
        std::pair("ijazah", "ijasah"), std::pair("muhammad", "muhamad")}) {
    EXPECT_EQ(distance(one, other), SpellingTarget::other_sounds) << one;
    EXPECT_EQ(distance(other, one), SpellingTarget::other_sounds) << one;
  }
}

TEST(SpellingDistance, CountsSlipsBesideOtherSounds) {
  EXPECT_EQ(distance("banjir", "banjir"), 0U);
  EXPECT_EQ(distance("banjir", "banjri"), SpellingTarget::slip);
  EXPECT_EQ(distance("tjendana", "cendanna"), SpellingTarget::other_sounds);
  EXPECT_EQ(distance("tjendana", "cendata"), SpellingTarget::other_sounds + SpellingTarget::slip);
}

TEST(SpellingDistance, IsMoreThanTheMostWhereItIsFarther) {
  EXPECT_GT(distance("banjir", "kering", 4), 4U);
  EXPECT_GT(distance("banjir", "banjri", 1), 1U);
  EXPECT_GT(distance("banjir", "bangir", 0), 0U);
}

}  // namespace
}  // namespace kliping
