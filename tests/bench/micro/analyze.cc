// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words and stems of a text: parting, normalising and stemming together, as the
// indexer and the searcher have it done.
#include "common/text/analyzer.h"
#include "tests/bench/micro/invented_news.h"
#include "tests/bench/micro/rates.h"

namespace kliping::bench {
namespace {

void analyze(benchmark::State& state) {
  const std::string text = InventedNews().text(1'000'000);
  Analyzer analyzer;
  std::size_t words = 0;
  for (auto _ : state) {
    words = 0;
    analyzer.for_each(text, [&](const AnalyzedToken& token) {
      benchmark::DoNotOptimize(&token);
      ++words;
    });
  }
  set_rates(state, text.size(), words);
}
BENCHMARK(analyze);

}  // namespace
}  // namespace kliping::bench
