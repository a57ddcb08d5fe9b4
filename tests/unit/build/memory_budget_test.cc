// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/memory_budget.h"

#include <gtest/gtest.h>

#include "kliping/run_options.h"

namespace kliping {
namespace {

TEST(MemoryBudget, HasRoomForTextBesideTheProgramAndWhatIsTaken) {
  const std::size_t budget = std::size_t{256} << 20;
  EXPECT_GT(memory_budget::text_beside(budget, 0), std::size_t{10} << 20);
  EXPECT_LT(memory_budget::text_beside(budget, 0), budget / 10);
  EXPECT_EQ(memory_budget::text_beside(budget, budget), 0U);
}

TEST(MemoryBudget, HasRoomForTheWorkersThatFitIn) {
  EXPECT_EQ(memory_budget::workers(RunOptions().memory_bytes, 8), 8U);
  EXPECT_EQ(memory_budget::workers(least_memory_bytes, 64), 4U);
  EXPECT_EQ(memory_budget::workers(0, 64), 1U);
  EXPECT_EQ(memory_budget::workers(RunOptions().memory_bytes, 0), 1U);
}

}  // namespace
}  // namespace kliping
