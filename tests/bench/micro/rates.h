// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <vector>

namespace kliping::bench {

/// Says that each round of a measurement worked through so many bytes and so many
/// words (or articles, queries): the table shows both a second.
inline void set_rates(benchmark::State& state, std::size_t bytes, std::size_t items) {
  const auto rounds = state.iterations();
  if (bytes > 0) state.SetBytesProcessed(rounds * static_cast<std::int64_t>(bytes));
  state.SetItemsProcessed(rounds * static_cast<std::int64_t>(items));
}

[[nodiscard]] inline std::size_t bytes_of(const std::vector<std::string>& texts) {
  std::size_t bytes = 0;
  for (const std::string& text : texts) bytes += text.size();
  return bytes;
}

}  // namespace kliping::bench
