// SPDX-License-Identifier: GPL-3.0-or-later
//
// Cleaning scraped articles and finding out who published them, when and where,
// and whom they cite. Bytes are those of title and body.
#include "indexer/extract/extract.h"

#include "tests/bench/micro/invented_news.h"
#include "tests/bench/micro/rates.h"

namespace kliping::bench {
namespace {

void extract_articles(benchmark::State& state) {
  InventedNews news;
  std::vector<RawArticle> articles;
  std::size_t bytes = 0;
  for (int i = 0; i < 100; ++i) {
    articles.push_back(news.raw_article());
    bytes += articles.back().title.size() + articles.back().body.size();
  }
  for (auto _ : state) {
    for (const RawArticle& article : articles) benchmark::DoNotOptimize(extract(article));
  }
  set_rates(state, bytes, articles.size());
}
BENCHMARK(extract_articles)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kliping::bench
