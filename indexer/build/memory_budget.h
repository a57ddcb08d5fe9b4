// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

/// How much a run may have in hand for the memory that it was given
/// (RunOptions::memory_bytes).
namespace kliping::memory_budget {

/// Throws Error (bad_usage) where the budget is less than least_memory_bytes.
void require(std::size_t budget);

/// How many bytes of articles' text may wait in memory to be written, beside
/// the program and `taken` bytes of other things; 0 where these fill the budget.
[[nodiscard]] std::size_t text_beside(std::size_t budget, std::size_t taken);

/// How many workers of `wanted` there is room for; at least 1.
[[nodiscard]] std::size_t workers(std::size_t budget, std::size_t wanted);

}  // namespace kliping::memory_budget
