// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text/stem_memo.h"

#include <gtest/gtest.h>

namespace kliping {
namespace {

using Stems = std::vector<std::string>;

/// What the memo says of `form`; nothing where it does not know it.
Stems found(const StemMemo& memo, const std::string& form) {
  Stems stems{"untouched"};
  return memo.find(form, stems) ? stems : Stems{};
}

TEST(StemMemo, KnowsNothingAtFirstAndLeavesTheStemsAlone) {
  Stems stems{"untouched"};
  EXPECT_FALSE(StemMemo().find("menulis", stems));
  EXPECT_EQ(stems, Stems{"untouched"});
}

TEST(StemMemo, GivesBackOneStemOrSeveral) {
  StemMemo memo;
  memo.remember("menulis", {"tulis"});
  memo.remember("kereta", {"kereta"});
  memo.remember("pertanggungjawaban", {"tanggung", "jawab"});
  EXPECT_EQ(found(memo, "menulis"), Stems{"tulis"});
  EXPECT_EQ(found(memo, "kereta"), Stems{"kereta"});
  EXPECT_EQ(found(memo, "pertanggungjawaban"), (Stems{"tanggung", "jawab"}));
  EXPECT_EQ(found(memo, "tulis"), Stems{});
}

TEST(StemMemo, KnowsAllOfThousandsOfWords) {
  StemMemo memo;
  for (int i = 0; i < 20'000; ++i) memo.remember("kata" + std::to_string(i), {std::to_string(i)});
  for (int i = 0; i < 20'000; ++i) {
    ASSERT_EQ(found(memo, "kata" + std::to_string(i)), Stems{std::to_string(i)});
  }
}

TEST(StemMemo, ForgetsTheOldOnesWhenItIsFull) {
  StemMemo memo;
  for (int i = 0; i < 100'000; ++i) memo.remember("kata" + std::to_string(i), {std::to_string(i)});
  EXPECT_EQ(found(memo, "kata0"), Stems{});
  EXPECT_EQ(found(memo, "kata99999"), Stems{"99999"});
}

}  // namespace
}  // namespace kliping
