// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/documents.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <random>

namespace kliping::match {
namespace {

Documents random_documents(std::mt19937& random, std::size_t one_in) {
  Documents documents;
  for (Xapian::docid document = 1; document <= 2000; ++document) {
    if (random() % one_in == 0) documents.push_back(document);
  }
  return documents;
}

TEST(Documents, AreFoundByGallopingFromWhereOneStands) {
  const Documents list{2, 4, 6, 8, 10, 12};
  EXPECT_EQ(gallop(list, 0, 1), 0U);
  EXPECT_EQ(gallop(list, 0, 2), 0U);
  EXPECT_EQ(gallop(list, 1, 9), 4U);
  EXPECT_EQ(gallop(list, 4, 12), 5U);
  EXPECT_EQ(gallop(list, 0, 13), 6U);
  EXPECT_EQ(gallop(list, 6, 1), 6U);
  EXPECT_EQ(gallop({}, 0, 1), 0U);
}

TEST(Documents, WithinARangeIncludeItsEnds) {
  const Documents list{2, 4, 6};
  const DocumentSpan middle = within(list, 4, 6);
  EXPECT_EQ(Documents(middle.begin(), middle.end()), (Documents{4, 6}));
  EXPECT_TRUE(within(list, 7, 9).empty());
}

TEST(Documents, AreCutUnitedAndSubtractedAsSetsAre) {
  std::mt19937 random(1945);
  for (const std::size_t one_in : {1U, 2U, 3U, 40U, 500U}) {
    const Documents one = random_documents(random, one_in);
    const Documents other = random_documents(random, 3);
    Documents both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(),
                          std::back_inserter(both));
    Documents any;
    std::set_union(one.begin(), one.end(), other.begin(), other.end(), std::back_inserter(any));
    Documents left;
    std::set_difference(one.begin(), one.end(), other.begin(), other.end(),
                        std::back_inserter(left));
    EXPECT_EQ(intersect(one, other), both) << one_in;
    EXPECT_EQ(intersect(other, one), both) << one_in;
    EXPECT_EQ(unite({one, other}), any) << one_in;
    EXPECT_EQ(subtract(one, other), left) << one_in;
  }
}

TEST(Documents, OfManyListsAreUnitedEachOnce) {
  const Documents one{1, 9};
  const Documents two{2, 9};
  const Documents three{9};
  const Documents four{3, 4, 5, 9};
  EXPECT_EQ(unite({one, two, three, four, {}}), (Documents{1, 2, 3, 4, 5, 9}));
  EXPECT_EQ(unite({one}), one);
  EXPECT_EQ(unite({}), Documents{});
}

}  // namespace
}  // namespace kliping::match
