// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/positions.h"

#include <gtest/gtest.h>

namespace kliping::match {
namespace {

using Positions = std::vector<std::uint32_t>;

Positions positions_in(const PositionList& list, std::size_t article) {
  const auto positions = list.of(article);
  return {positions.begin(), positions.end()};
}

TEST(PositionList, KnowsTheArticlesThatWereAddedInAnyOrder) {
  PositionList list(4);
  list.add(2, Positions{5, 9, 65535});
  list.add(0, Positions{1});
  list.add(3, Positions{});
  EXPECT_FALSE(list.knows(1));
  EXPECT_EQ(positions_in(list, 2), (Positions{5, 9, 65535}));
  EXPECT_EQ(positions_in(list, 0), Positions{1});
  EXPECT_TRUE(list.knows(3));
  EXPECT_EQ(positions_in(list, 3), Positions{});
}

TEST(PositionList, DoesNotKnowAnArticleThatIsTooLongForIt) {
  PositionList list(1);
  list.add(0, Positions{5, 65536});
  EXPECT_FALSE(list.knows(0));
}

}  // namespace
}  // namespace kliping::match
