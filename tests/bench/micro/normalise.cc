// SPDX-License-Identifier: GPL-3.0-or-later
//
// Normalising words one by one: those of Indonesian, which are ASCII, and such
// with accents and full-width letters, which ICU has to look at.
#include "common/text/normalise.h"

#include "tests/bench/micro/invented_news.h"
#include "tests/bench/micro/rates.h"

namespace kliping::bench {
namespace {

constexpr std::size_t text_bytes = 100'000;

void normalise_all(benchmark::State& state, const std::vector<std::string>& words) {
  std::string form;
  for (auto _ : state) {
    for (const std::string& word : words) {
      normalise(word, form);
      benchmark::DoNotOptimize(form.data());
    }
  }
  set_rates(state, bytes_of(words), words.size());
}

void normalise_indonesian(benchmark::State& state) {
  normalise_all(state, written_words(InventedNews().text(text_bytes)));
}
BENCHMARK(normalise_indonesian);

void normalise_foreign(benchmark::State& state) {
  normalise_all(state, {"Erdoğan", "São", "Malmö", "Đà", "Nẵng", "Łódź", "Øresund", "Straße",
                        "ＡＳＥＡＮ", "Москва", "القاهرة", "ﬁnal"});
}
BENCHMARK(normalise_foreign);

}  // namespace
}  // namespace kliping::bench
