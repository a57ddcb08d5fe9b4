// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "tests/bench/peers/bench_query.h"

namespace kliping::bench {

/// What an engine says to a query.
struct Answer {
  std::size_t hits = 0;  ///< exact
  /// Of facets: how many publishers there are, and how many articles the one
  /// with most of them has. Articles without a publisher do not count.
  std::size_t facet_values = 0;
  std::size_t facet_most = 0;
};

/// A query, put into an engine's own language or form beforehand, waits to be
/// asked. The call must do all that a program has to do for an answer: parse,
/// find, rank, read the keys of the ten best, count.
using Ask = std::function<Answer()>;

/// The answer to one query, and what it took.
struct Measured {
  Answer answer;
  double microseconds = 0;
};

/// Asks all once to warm up, then once more with the clock running.
[[nodiscard]] std::vector<Measured> measure(const std::vector<Ask>& asks);

/// Prints a line a query to standard output: kind, microseconds, hits, publishers
/// and most of one publisher; a tab between. Every engine's program prints this.
void print(const std::vector<BenchQuery>& queries, const std::vector<Measured>& measured);

}  // namespace kliping::bench
