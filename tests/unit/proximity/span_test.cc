// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/proximity/span.h"

#include <gtest/gtest.h>

namespace kliping::proximity {
namespace {

TEST(Spans, ArePutInOrderEachOnce) {
  Spans spans{{3, 3}, {9, 9}, {1, 1}, {3, 3}, {3, 4}};
  put_in_order(spans);
  EXPECT_EQ(spans, (Spans{{1, 1}, {3, 3}, {3, 4}, {9, 9}}));
}

TEST(Spans, JoinWhereTheyAreNearEnough) {
  EXPECT_EQ(join({{1, 1}}, {{4, 4}}, 3, true), (Spans{{1, 4}}));
  EXPECT_EQ(join({{1, 1}}, {{4, 4}}, 2, true), Spans{});
}

TEST(Spans, JoinInBothOrdersUnlessTold) {
  EXPECT_EQ(join({{4, 4}}, {{1, 1}}, 3, false), (Spans{{1, 4}}));
  EXPECT_EQ(join({{4, 4}}, {{1, 1}}, 3, true), Spans{});
}

TEST(Spans, CountTheDistanceFromTheEndOfOneToTheBeginningOfTheOther) {
  EXPECT_EQ(join({{1, 5}}, {{6, 8}}, 1, true), (Spans{{1, 8}}));
}

TEST(Spans, DoNotJoinWithWhatTheyOverlap) {
  EXPECT_EQ(join({{1, 3}}, {{2, 2}, {3, 5}}, 9, false), Spans{});
  EXPECT_EQ(join({{2, 2}, {6, 6}}, {{2, 2}, {6, 6}}, 9, false), (Spans{{2, 6}}));
}

TEST(Spans, AreCountedSoThatAsManyAsPossibleStandApart) {
  EXPECT_EQ(count_apart({}), 0U);
  EXPECT_EQ(count_apart({{1, 9}, {2, 3}, {3, 4}, {5, 5}}), 2U);
  EXPECT_EQ(count_apart({{1, 1}, {2, 2}, {3, 3}}), 3U);
}

TEST(Spans, ShareAUnitOnlyAsAWhole) {
  const std::vector<Xapian::termpos> beginnings{1, 5, 9};
  EXPECT_TRUE(share_unit(std::vector<Spans>{{{1, 1}, {6, 6}}, {{8, 8}}}, beginnings));
  EXPECT_FALSE(share_unit(std::vector<Spans>{{{4, 4}}, {{5, 5}}}, beginnings));
  EXPECT_FALSE(share_unit(std::vector<Spans>{{{4, 5}}, {{6, 6}}}, beginnings));
  EXPECT_TRUE(share_unit(std::vector<Spans>{{{9, 9}}, {{70, 71}}}, beginnings));
  EXPECT_FALSE(share_unit(std::vector<Spans>{{{1, 1}}}, {}));
}

}  // namespace
}  // namespace kliping::proximity
