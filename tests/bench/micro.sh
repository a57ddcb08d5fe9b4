#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the micro benchmarks of tests/bench/micro on one core: normalise,
# tokenise, stem, analyze, extract, make documents, parse queries, make snippets,
# count facets; all on news that nobody wrote (invented_news.h). Each row is the
# median of five runs, with bytes and words (articles, queries) a second.
#
# Usage: tests/bench/micro.sh [OPTION OF GOOGLE BENCHMARK...]
#        tests/bench/micro.sh --benchmark_filter=stem --benchmark_repetitions=20
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

bash common/setup/install_packages.sh build test bench
build=build/bench
mkdir -p "$build"
if ! { cmake --preset release -B "$build" -DKLIPING_BUILD_BENCHMARKS=ON &&
       cmake --build "$build" --target micro; } >"$build.log" 2>&1; then
  cat "$build.log" >&2
  exit 1
fi

"$build/bin/micro" --benchmark_min_time=0.2 --benchmark_repetitions=5 \
  --benchmark_report_aggregates_only=true \
  "$@" 2>"$build/micro.log" | grep -vE '_(mean|stddev|cv) '
