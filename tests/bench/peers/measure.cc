// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/measure.h"

#include <chrono>
#include <cstdio>

namespace kliping::bench {

std::vector<Measured> measure(const std::vector<Ask>& asks) {
  using Clock = std::chrono::steady_clock;
  std::vector<Measured> measured;
  measured.reserve(asks.size());
  for (const Ask& ask : asks) ask();
  for (const Ask& ask : asks) {
    const auto start = Clock::now();
    const Answer answer = ask();
    const std::chrono::duration<double, std::micro> took = Clock::now() - start;
    measured.push_back({answer, took.count()});
  }
  return measured;
}

void print(const std::vector<BenchQuery>& queries, const std::vector<Measured>& measured) {
  for (std::size_t i = 0; i < queries.size(); ++i) {
    const auto& [answer, microseconds] = measured[i];
    std::printf("%s\t%.1f\t%zu\t%zu\t%zu\n", std::string(name_of(queries[i].kind)).c_str(),
                microseconds, answer.hits, answer.facet_values, answer.facet_most);
  }
}

}  // namespace kliping::bench
