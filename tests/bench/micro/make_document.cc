// SPDX-License-Identifier: GPL-3.0-or-later
//
// Making Xapian documents of extracted articles, without writing them. Bytes are
// those of title and body.
#include "indexer/build/document.h"
#include "tests/bench/micro/invented_news.h"
#include "tests/bench/micro/rates.h"

namespace kliping::bench {
namespace {

void make_documents(benchmark::State& state) {
  InventedNews news;
  std::vector<Article> articles;
  std::vector<ArticleRecord> records;
  std::size_t bytes = 0;
  for (int i = 0; i < 100; ++i) {
    articles.push_back(news.article());
    records.push_back(record_of(articles.back()));
    bytes += articles.back().title.size() + articles.back().body.size();
  }
  Analyzer analyzer;
  for (auto _ : state) {
    for (std::size_t i = 0; i < articles.size(); ++i) {
      benchmark::DoNotOptimize(make_document(articles[i], records[i], analyzer));
    }
  }
  set_rates(state, bytes, articles.size());
}
BENCHMARK(make_documents)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace kliping::bench
