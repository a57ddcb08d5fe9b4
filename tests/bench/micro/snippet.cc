// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding in bodies what a query looked for and choosing the passages that a hit
// shows. Bytes are those of the bodies.
#include "searcher/results/snippet.h"

#include "kliping/query.h"
#include "searcher/results/needles.h"
#include "tests/bench/micro/invented_news.h"
#include "tests/bench/micro/rates.h"

namespace kliping::bench {
namespace {

void make_snippets(benchmark::State& state) {
  InventedNews news;
  std::vector<std::string> bodies;
  for (int i = 0; i < 100; ++i) bodies.push_back(news.article().body);
  Analyzer analyzer;
  const Query query = Query::parse("pemerintah kota warga");
  const std::vector<Needle> needles = find_needles(query.tree(), analyzer).body;
  const std::vector<double> weights(needles.size(), 1.0);
  for (auto _ : state) {
    for (const std::string& body : bodies) {
      const auto finds = find_in(body, needles, analyzer);
      benchmark::DoNotOptimize(make_snippet(body, finds, weights, 240));
    }
  }
  set_rates(state, bytes_of(bodies), bodies.size());
}
BENCHMARK(make_snippets)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kliping::bench
