#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures the stemmer on the measuring data and prints one table: for each
# list of words with their roots how many it gets right (by tokens where the
# list has frequencies), how well it brings the words of one root together
# (conflation F), and the same for Xapian's Indonesian stemmer; then how many
# words a second it does on one core without remembering any.
#
# Usage: tests/bench/stemming.sh [DIRECTORY OF THE MEASURING DATA]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

data=${1:-../shared/data}
if [[ ! -d $data/stemming ]]; then
  echo "There is no $data/stemming: nothing measured." >&2
  exit 0
fi

bash common/setup/install_packages.sh build test
build=build/bench
mkdir -p "$build"
if ! { cmake --preset release -B "$build" -DKLIPING_BUILD_BENCHMARKS=ON &&
       cmake --build "$build" --target kliping-index stem_speed; } >"$build.log" 2>&1; then
  cat "$build.log" >&2
  exit 1
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
gold=$data/stemming
cat "$gold"/id_csui-ud-{train,test}.conllu >"$scratch/csui.conllu"
cat "$gold"/id_gsd-ud-{dev,test}.conllu >"$scratch/gsd.conllu"
cp "$gold/unimorph_dev.tsv" "$scratch/unimorph.tsv"
# `analyze` prints words in lower case, and stem_eval.py looks them up as the
# list has them, which here is partly in capitals.
tr '[:upper:]' '[:lower:]' <"$gold/sastrawi_test_pairs.tsv" >"$scratch/sastrawi.tsv"

# Prints `exact F` of a command on a list.
figures() {
  local list=$1
  shift
  python3 "$data/tools/stem_eval.py" "$list" "$@" |
    sed -E 's/.*exact ([0-9.]+) .* F ([0-9.]+).*/\1 \2/'
}

printf '%-18s %8s %8s %8s %8s %8s %8s\n' '' exact target F target 'Snowball' F
row() {
  local name=$1 list=$2 exact_target=$3 f_target=$4
  read -r exact f < <(figures "$scratch/$list" "$build/bin/kliping-index" analyze)
  read -r their_exact their_f < <(figures "$scratch/$list" "$build/bin/stem_speed" --snowball)
  printf '%-18s %8s %8s %8s %8s %8s %8s\n' "$name" "$exact" "$exact_target" "$f" "$f_target" \
    "$their_exact" "$their_f"
}
row 'UD CSUI' csui.conllu 96 90
row 'UD GSD' gsd.conllu 92 89.5
row 'UniMorph' unimorph.tsv 95 96
row 'Sastrawi tests' sastrawi.tsv 97 -

zstd -dcq "$data/news.jsonl.zst" |
  python3 -c 'import json, sys
for line in sys.stdin:
    article = json.loads(line)
    print(article.get("title", ""))
    print(article.get("body", ""))' >"$scratch/news.txt"
echo "speed: $("$build/bin/stem_speed" <"$scratch/news.txt") (target 1)"
