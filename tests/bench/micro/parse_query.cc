// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading queries into syntax trees: words, phrases, fields, dates, brackets.
#include "kliping/query.h"
#include "tests/bench/micro/rates.h"

namespace kliping::bench {
namespace {

void parse_query(benchmark::State& state) {
  const std::vector<std::string> queries{
      "banjir",
      "pemerintah kota bandung",
      "banjir OR longsor OR \"gempa bumi\"",
      "\"rumah sakit\" -swasta penerbit:Kompas",
      "~\"kenaikan harga\" NEAR/5 beras date:2025-01..2025-03",
      "(judul:pemilu ATAU judul:pilkada) BUKAN rubrik:olahraga sejak:30d",
  };
  for (auto _ : state) {
    for (const std::string& query : queries) benchmark::DoNotOptimize(Query::parse(query));
  }
  set_rates(state, bytes_of(queries), queries.size());
}
BENCHMARK(parse_query);

}  // namespace
}  // namespace kliping::bench
