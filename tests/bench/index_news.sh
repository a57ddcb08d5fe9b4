#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Indexes the real articles of the measuring data and prints how fast, in how
# much memory and into how many bytes; then how long a search takes.
#
# Usage: tests/bench/index_news.sh [NEWS.jsonl.zst]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

news=${1:-../shared/data/news.jsonl.zst}
[[ -f $news ]] || { echo "There is no $news; name a file of JSON lines in zst." >&2; exit 1; }
bash common/setup/install_packages.sh build test
bash common/setup/build.sh release

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
zstd -dcq "$news" >"$scratch/news.jsonl"

command time --format 'build: %e s elapsed, %U s user, peak memory %M kB' \
  build/release/bin/kliping-index build --archive "$scratch/archive" "$scratch/news.jsonl"
build/release/bin/kliping-index info --archive "$scratch/archive" | grep -E '^(articles|size)'
command time --format 'update, nothing changed: %e s elapsed, %U s user, peak memory %M kB' \
  build/release/bin/kliping-index update --archive "$scratch/archive" "$scratch/news.jsonl"
for query in 'pemerintah' 'banjir jakarta' 'banjir OR gempa' '"rumah sakit"' 'source:Reuters' '*'; do
  command time --format "search $query: %e s elapsed, peak memory %M kB" \
    build/release/bin/kliping-search --archive "$scratch/archive" --format json \
    --facet source,month "$query" >/dev/null
done
