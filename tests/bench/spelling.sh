#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures suggestions on the measuring data: how many misspelled words of the
# news are found again, how many right ones are taken for mistakes, and what
# that costs (tests/bench/spelling.cc says how). Right words are those that
# three of the passages for measuring relevance have. With --show also the words
# that went wrong.
#
# Usage: tests/bench/spelling.sh [--show] [DIRECTORY OF THE MEASURING DATA]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

show=()
if [[ ${1:-} == --show ]]; then
  show=(--show)
  shift
fi
data=${1:-../shared/data}
if [[ ! -f $data/news.jsonl.zst || ! -d $data/retrieval ]]; then
  echo "There is no $data/news.jsonl.zst or no $data/retrieval: nothing measured." >&2
  exit 0
fi

bash common/setup/install_packages.sh build test bench
build=build/bench
mkdir -p "$build"
if ! { cmake --preset release -B "$build" -DKLIPING_BUILD_BENCHMARKS=ON &&
       cmake --build "$build" --target kliping-index spelling; } >"$build.log" 2>&1; then
  cat "$build.log" >&2
  exit 1
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

zstd -dcq "$data/news.jsonl.zst" |
  "$build/bin/kliping-index" build --quiet --archive "$scratch/archive" -
cat "$data"/retrieval/*/corpus.jsonl | python3 -c '
import collections, json, random, re, sys
passages = collections.Counter()
for line in sys.stdin:
    passages.update(set(re.findall("[a-z]+", json.loads(line)["text"].lower())))
words = sorted(word for word, count in passages.items() if count >= 3)
random.Random(1945).shuffle(words)
print("\n".join(words))' >"$scratch/words"
"$build/bin/spelling" "$scratch/archive" "${show[@]}" <"$scratch/words"
