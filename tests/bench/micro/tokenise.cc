// SPDX-License-Identifier: GPL-3.0-or-later
//
// Parting a text into words.
#include "common/text/tokenise.h"

#include "tests/bench/micro/invented_news.h"
#include "tests/bench/micro/rates.h"

namespace kliping::bench {
namespace {

void tokenise(benchmark::State& state) {
  const std::string text = InventedNews().text(100'000);
  std::size_t words = 0;
  Token token;
  for (auto _ : state) {
    words = 0;
    for (Tokenizer tokenizer(text); tokenizer.next(token);) ++words;
    benchmark::DoNotOptimize(words);
  }
  set_rates(state, text.size(), words);
}
BENCHMARK(tokenise);

}  // namespace
}  // namespace kliping::bench
