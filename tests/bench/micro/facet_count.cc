// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counting all articles of a small archive by outlet and by month; and, to tell
// what of it is counting, finding them all alone. Items are articles.
#include <benchmark/benchmark.h>

#include <array>

#include "common/archive/stored_article.h"
#include "kliping/indexer.h"
#include "kliping/searcher.h"
#include "tests/bench/micro/invented_news.h"
#include "tests/bench/micro/rates.h"
#include "tests/support/scratch_directory.h"

namespace kliping::bench {
namespace {

/// A thousand invented articles in an archive that is deleted in the end.
class SmallArchive {
 public:
  SmallArchive() {
    InventedNews news;
    std::string lines;
    for (int i = 0; i < 1000; ++i) lines += to_json(news.article()) + '\n';
    const std::array<std::string, 1> inputs{scratch_.write("news.jsonl", lines).string()};
    RunObserver silent;
    build_archive(path(), inputs, silent);
  }

  [[nodiscard]] std::filesystem::path path() const { return scratch_ / "archive"; }

 private:
  test::ScratchDirectory scratch_;
};

/// Built once: each function below is run several times, to find out how often
/// to measure.
const SmallArchive& small_archive() {
  static const SmallArchive archive;
  return archive;
}

void search_all(benchmark::State& state, const std::vector<Field>& facets) {
  const Searcher searcher(small_archive().path());
  const Query query = Query::parse("yang");
  const SearchOptions options{.limit = 0, .facets = facets};
  std::size_t found = 0;
  for (auto _ : state) found = searcher.search(query, options).total;
  set_rates(state, 0, found);
}

void count_without_facet(benchmark::State& state) { search_all(state, {}); }
BENCHMARK(count_without_facet);

void count_facet_source(benchmark::State& state) { search_all(state, {Field::source}); }
BENCHMARK(count_facet_source);

void count_facet_month(benchmark::State& state) { search_all(state, {Field::month}); }
BENCHMARK(count_facet_month);

}  // namespace
}  // namespace kliping::bench
