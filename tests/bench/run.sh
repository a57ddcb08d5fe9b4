#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Compares kliping with the search engines that Debian has: SQLite's FTS5,
# PostgreSQL, Xapian by Omega's scriptindex, Lucene, Lucene++ and Groonga. All
# index the same articles and answer the same queries, made of the articles' own
# words (peers/query_generator.h). The engines take turns, round by round, and
# what is printed are medians over the rounds. Checks that engines which look at
# words alike count the same hits (peers/agreement.py), and fails where they do
# not. Prints one table and writes it, with a plot, to tests/bench/results; a run
# that leaves something out writes to build/bench/results.
#
# Installs the Debian packages that it needs; runs for an hour or so. While it
# does, nothing else should run on the machine.
#
# Usage: tests/bench/run.sh [OPTION...] [NEWS.jsonl[.zst]]
#   --rounds N         so many rounds (5)
#   --index-rounds N   index in the first N of them only (as many as rounds)
#   --engines A,B      only these: see peers/engines.sh
#   --articles N       only the first N articles
#   --queries N        so many queries of each of the six kinds (250)
#   --results DIR      write table and plot there
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

here=$PWD/tests/bench
rounds=5 index_rounds='' engines='' articles='' queries=250 results='' news=''
while [[ $# -gt 0 ]]; do
  case $1 in
    --rounds) rounds=$2; shift 2 ;;
    --index-rounds) index_rounds=$2; shift 2 ;;
    --engines) engines=$2; shift 2 ;;
    --articles) articles=$2; shift 2 ;;
    --queries) queries=$2; shift 2 ;;
    --results) results=$2; shift 2 ;;
    --help) sed -n '3,/^set/{/^set/d;s/^# \?//;p}' "$0"; exit 0 ;;
    -*) echo "run.sh: unknown option $1" >&2; exit 64 ;;
    *) news=$1; shift ;;
  esac
done
index_rounds=${index_rounds:-$rounds}
if [[ -z $results ]]; then
  results=$here/results
  if [[ $rounds -lt 5 || $index_rounds -lt 5 || $queries -ne 250 || -n $engines$articles ]]; then
    results=$PWD/build/bench/results
  fi
fi
mkdir -p "$results"
results=$(cd "$results" && pwd)
news=${news:-../shared/data/news.jsonl.zst}
if [[ ! -f $news ]]; then
  echo "There is no $news: give a file of articles as JSON lines, plain or in zst, with at" >&2
  echo "least title and body each:  tests/bench/run.sh NEWS.jsonl" >&2
  exit 1
fi

bash common/setup/install_packages.sh build test bench
# What cannot be had is a dash in the table.
bash common/setup/install_packages.sh peers || echo "run.sh: going on with what is there" >&2

build=build/bench
mkdir -p "$build"
if ! { cmake --preset release -B "$build" -DKLIPING_BUILD_BENCHMARKS=ON -DKLIPING_BUILD_PEERS=ON &&
       cmake --build "$build" --target kliping-index bench_programs; } >"$build.log" 2>&1; then
  cat "$build.log" >&2
  exit 1
fi
programs=$PWD/$build/bin

work=$(mktemp -d)
chmod 755 "$work"  # for the user that PostgreSQL runs as
# shellcheck source=peers/engines.sh
source "$here/peers/engines.sh"
opened=()
clean_up() {
  local engine
  for engine in "${opened[@]}"; do
    if declare -F "close_$engine" >/dev/null; then "close_$engine" || true; fi
  done
  rm -rf "$work"
}
trap clean_up EXIT

say() { echo "$(date +%H:%M:%S) $*" >&2; }

# --- what all are given ---------------------------------------------------------
read_news() { if [[ $news == *.zst ]]; then zstd -dcq "$news"; else cat "$news"; fi; }
say "Reading the articles ..."
read_news | { if [[ -n $articles ]]; then head -n "$articles"; else cat; fi; } \
  >"$work/articles.jsonl" || [[ -n $articles ]]
"$programs/kliping-index" extract --quiet "$work/articles.jsonl" |
  "$programs/common_form" "$work/articles.tsv" --omega "$work/articles.omega"
"$programs/make_queries" "$work/articles.tsv" --count "$queries" >"$work/queries.tsv"

# --- which engines --------------------------------------------------------------
if [[ -z $engines ]]; then
  chosen=("${all_engines[@]}")
else
  IFS=, read -ra chosen <<<"$engines"
fi
: >"$work/versions.tsv"
: >"$work/missing.tsv"
running=()
for engine in "${chosen[@]}"; do
  if ! declare -F "check_$engine" >/dev/null; then
    echo "run.sh: there is no engine $engine, only ${all_engines[*]}" >&2
    exit 64
  fi
  needed=''
  [[ $engine == xapian_compact ]] && needed=xapian
  [[ $engine == xapian_quick ]] && needed=xapian_compact
  if [[ -n $needed && " ${running[*]} " != *" $needed "* ]]; then
    printf '%s\t%s\n' "$engine" "it needs what $needed has made" >>"$work/missing.tsv"
    continue
  fi
  missing=$("check_$engine" | paste -s -d ';')
  if [[ -n $missing ]]; then
    printf '%s\t%s\n' "$engine" "$missing" >>"$work/missing.tsv"
    continue
  fi
  opened+=("$engine")
  if declare -F "prepare_$engine" >/dev/null && ! "prepare_$engine"; then
    printf '%s\t%s\n' "$engine" 'it could not be started' >>"$work/missing.tsv"
    continue
  fi
  printf '%s\t%s\n' "$engine" "$("version_$engine")" >>"$work/versions.tsv"
  running+=("$engine")
done

# --- the rounds -----------------------------------------------------------------
# index ENGINE: makes its index anew; a line of engine, seconds and bytes.
index() {
  local engine=$1 directory=$work/index/$1 start stop
  rm -rf "$directory"
  mkdir -p "$directory"
  sync
  start=$EPOCHREALTIME
  "index_$engine" "$directory"
  stop=$EPOCHREALTIME
  sync
  printf '%s\t%s\t%s\n' "$engine" "$(awk "BEGIN { print $stop - $start }")" \
    "$("size_$engine" "$directory")" >>"$work/index.tsv"
}

: >"$work/index.tsv"
for ((round = 1; round <= rounds; ++round)); do
  mkdir -p "$work/search/$round"
  for engine in "${running[@]}"; do
    say "Round $round of $rounds: $engine"
    if [[ $round -le $index_rounds ]] && declare -F "index_$engine" >/dev/null; then
      index "$engine"
    fi
    if declare -F "search_$engine" >/dev/null; then
      "search_$engine" "$work/index/$engine" >"$work/search/$round/$engine.tsv"
    fi
  done
done

# --- what came of it ------------------------------------------------------------
agreed=0
mkdir -p "$work/counts"
cp "$work/search/1/"*.tsv "$work/counts"
if [[ -d $work/index/kliping ]]; then
  # All have the same articles, unless an id comes twice: kliping has it once then.
  indexed=$("$programs/kliping-index" info --archive "$work/index/kliping/archive" |
            awk '$1 == "articles" { print $2 }')
  if [[ $indexed -ne $(wc -l <"$work/articles.tsv") ]]; then
    echo "run.sh: kliping has $indexed articles, the others $(wc -l <"$work/articles.tsv")" >&2
    agreed=1
  fi
  search_kliping_exact "$work/index/kliping" >"$work/counts/kliping_exact.tsv"
fi
python3 "$here/peers/agreement.py" "$work/queries.tsv" "$work/counts" >"$work/agreement.txt" ||
  agreed=1

{
  printf 'processor\t%s\n' "$(lscpu | sed -n 's/^Model name: *//p' | head -n 1)"
  printf 'cores\t%s\n' "$(nproc)"
  printf 'memory\t%s\n' "$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1e6 }' /proc/meminfo)"
  printf 'system\t%s\n' "$(. /etc/os-release && echo "$PRETTY_NAME")"
  printf 'articles\t%s\n' "$(wc -l <"$work/articles.tsv")"
  printf 'text\t%s\n' "$(cut -f 4,5 "$work/articles.tsv" | wc -c)"
  printf 'queries\t%s\n' "$(wc -l <"$work/queries.tsv")"
  printf 'rounds\t%s\n' "$rounds"
  printf 'index_rounds\t%s\n' "$index_rounds"
  printf 'date\t%s\n' "$(date -u +%Y-%m-%d)"
} >"$work/run.tsv"
python3 "$here/peers/table.py" "$work" >"$results/latest.md"
python3 "$here/peers/plot.py" "$work" >"$results/latest.svg"
cat "$results/latest.md"
say "Written: $results/latest.md and latest.svg"
exit "$agreed"
