// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding the roots of different words, none of which is remembered.
#include <unordered_set>

#include "common/text/stemmer.h"
#include "common/text/tokenise.h"
#include "tests/bench/micro/invented_news.h"
#include "tests/bench/micro/rates.h"

namespace kliping::bench {
namespace {

std::vector<std::string> different_forms(std::string_view text) {
  std::unordered_set<std::string> forms;
  Tokenizer tokenizer(text);
  for (Token token; tokenizer.next(token);) forms.insert(token.form);
  return {forms.begin(), forms.end()};
}

void stem(benchmark::State& state) {
  const auto words = different_forms(InventedNews().text(1'000'000));
  const auto stemmer = make_stemmer();
  std::vector<std::string> roots;
  for (auto _ : state) {
    for (const std::string& word : words) {
      stemmer->stem(word, roots);
      benchmark::DoNotOptimize(roots.data());
    }
  }
  set_rates(state, bytes_of(words), words.size());
}
BENCHMARK(stem);

}  // namespace
}  // namespace kliping::bench
