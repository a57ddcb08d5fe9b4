// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/match/list_cache.h"

#include <gtest/gtest.h>

namespace kliping::match {
namespace {

struct List {
  std::size_t size;
  [[nodiscard]] std::size_t bytes() const { return size; }
};

std::shared_ptr<const List> list_of(std::size_t size) { return std::make_shared<List>(List{size}); }

TEST(ListCache, GivesBackWhatItKeeps) {
  ListCache<List> cache(10'000);
  EXPECT_EQ(cache.find("a"), nullptr);
  cache.keep("a", list_of(1000));
  ASSERT_NE(cache.find("a"), nullptr);
  EXPECT_EQ(cache.find("a")->size, 1000U);
}

TEST(ListCache, ForgetsWhatWasNotAskedForTheLongest) {
  ListCache<List> cache(10'000);
  for (const char* const key : {"a", "b", "c"}) cache.keep(key, list_of(3000));
  EXPECT_NE(cache.find("a"), nullptr);
  cache.keep("d", list_of(3000));
  EXPECT_NE(cache.find("a"), nullptr);
  EXPECT_EQ(cache.find("b"), nullptr);
  EXPECT_NE(cache.find("c"), nullptr);
  EXPECT_NE(cache.find("d"), nullptr);
}

TEST(ListCache, KeepsNothingForWhichItHasNoRoomAtAll) {
  ListCache<List> cache(10'000);
  cache.keep("a", list_of(3000));
  cache.keep("b", list_of(10'001));
  EXPECT_EQ(cache.find("b"), nullptr);
  EXPECT_NE(cache.find("a"), nullptr);
}

TEST(ListCache, KeepsTheLastOfTwo) {
  ListCache<List> cache(10'000);
  cache.keep("a", list_of(1));
  cache.keep("a", list_of(2));
  EXPECT_EQ(cache.find("a")->size, 2U);
}

}  // namespace
}  // namespace kliping::match
