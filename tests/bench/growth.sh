#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How cost grows with the number of articles: builds archives of several sizes,
# asks each the same queries, and updates it with 5,000 new articles. The articles
# are those of a file again and again, with other ids, dates and words
# (growth/multiply.cc says how). Prints a line a size, as soon as it is measured:
# seconds, microseconds an article, peak memory and size of a build; seconds and peak
# memory of the update; milliseconds of queries, the 50th, 95th and 99th in a hundred,
# from one thread that has the machine to itself.
#
# A million articles need about two gigabytes for their text and, in TMPDIR, room
# for an archive twice over.
#
# Usage: tests/bench/growth.sh [--news NEWS.jsonl[.zst]] [--queries N] [ARTICLES...]
#   the sizes are 10000 100000 1000000 where none is given
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

news=../shared/data/news.jsonl.zst queries=250 sizes=()
while [[ $# -gt 0 ]]; do
  case $1 in
    --news) news=$2; shift 2 ;;
    --queries) queries=$2; shift 2 ;;
    -*) echo "growth.sh: unknown option $1" >&2; exit 64 ;;
    *) sizes+=("$1"); shift ;;
  esac
done
[[ ${#sizes[@]} -gt 0 ]] || sizes=(10000 100000 1000000)
[[ -f $news ]] || { echo "There is no $news; name a file of JSON lines with --news." >&2; exit 1; }

bash common/setup/install_packages.sh build test bench
build=build/bench
mkdir -p "$build"
if ! { cmake --preset release -B "$build" -DKLIPING_BUILD_BENCHMARKS=ON &&
       cmake --build "$build" --target kliping-index bench_programs multiply; } \
       >"$build.log" 2>&1; then
  cat "$build.log" >&2
  exit 1
fi
programs=$PWD/$build/bin

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
read_news() { if [[ $news == *.zst ]]; then zstd -dcq "$news"; else cat "$news"; fi; }
read_news | "$programs/kliping-index" extract --quiet --input-format jsonl - >"$scratch/base.jsonl"
"$programs/common_form" "$scratch/articles.tsv" <"$scratch/base.jsonl"
"$programs/make_queries" "$scratch/articles.tsv" --count "$queries" >"$scratch/queries.tsv"
rm "$scratch/articles.tsv"

# indexed COMMAND FILE: runs it; sets seconds and megabytes (of memory).
indexed() {
  command time --output "$scratch/time" --format '%e %M' "$programs/kliping-index" "$1" --quiet \
    --archive "$scratch/archive" "$2"
  read -r seconds kilobytes <"$scratch/time"
  megabytes=$((kilobytes / 1000))
}

# For each kind of query: ` 0.41 / 1.2 / 3.0 |`.
percentiles() {
  "$programs/kliping_search" "$scratch/archive" "$scratch/queries.tsv" >"$scratch/times.tsv"
  PYTHONPATH=tests/bench/peers python3 - "$scratch/times.tsv" <<'PYTHON'
import sys
import figures
of_kinds = figures.percentiles_of(sys.argv[1])
cells = [" / ".join(f"{part:.3g}" for part in of_kinds[kind]) for kind in figures.KINDS]
print(" | ".join(cells))
PYTHON
}

echo '| articles | build, s | µs an article | peak memory, MB | archive, MB | update with 5,000, s | its peak memory, MB | term | and | or | phrase | facet | filter |'
echo '|---|---|---|---|---|---|---|---|---|---|---|---|---|'
for size in "${sizes[@]}"; do
  rm -rf "$scratch/archive"
  "$programs/multiply" "$scratch/base.jsonl" "$size" >"$scratch/news.jsonl"
  "$programs/multiply" "$scratch/base.jsonl" 5000 --from "$size" >"$scratch/new.jsonl"
  indexed build "$scratch/news.jsonl"
  archive=$(find "$scratch/archive" -type f -printf '%s\n' | awk '{ sum += $1 } END { printf "%d", sum / 1e6 }')
  row="| $size | $seconds | $(awk "BEGIN { printf \"%.0f\", 1e6 * $seconds / $size }") | $megabytes | $archive"
  times=$(percentiles)
  indexed update "$scratch/new.jsonl"
  echo "$row | $seconds | $megabytes | $times |"
done
