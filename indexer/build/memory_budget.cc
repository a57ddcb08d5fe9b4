// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/build/memory_budget.h"

#include <algorithm>
#include <string>

#include "kliping/error.h"
#include "kliping/run_options.h"

namespace kliping::memory_budget {
namespace {

/// How much memory Xapian takes to hold a byte of text until it is committed:
/// measured 8 to 10 bytes, with batches of 1 to 16 MB.
constexpr std::size_t memory_per_text = 12;

/// What the program takes beside that: measured 27 MB, and some room for
/// articles of more than usual length.
constexpr std::size_t memory_of_program = std::size_t{40} << 20;

/// What a worker takes: the stems that its Analyzer remembers are up to 4 MB, and
/// there is what it writes.
constexpr std::size_t memory_per_worker = std::size_t{6} << 20;

}  // namespace

void require(std::size_t budget) {
  if (budget >= least_memory_bytes) return;
  throw Error(ErrorCode::bad_usage,
              "the memory budget is too small: " + std::to_string(budget) + " bytes",
              "give at least " + std::to_string(least_memory_bytes >> 20) + "M");
}

std::size_t text_beside(std::size_t budget, std::size_t taken) {
  return (budget - std::min(budget, memory_of_program + taken)) / memory_per_text;
}

std::size_t workers(std::size_t budget, std::size_t wanted) {
  const std::size_t room = (budget - std::min(budget, memory_of_program)) / memory_per_worker;
  return std::clamp<std::size_t>(room, 1, std::max<std::size_t>(wanted, 1));
}

}  // namespace kliping::memory_budget
