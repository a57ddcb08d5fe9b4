#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures the analysis of Indonesian on the measuring data and prints one
# table, each figure with its target and, where there is one, that of Xapian's
# own Indonesian stemmer:
#   * for lists of words with their roots, how many roots are right (by tokens
#     where the list has frequencies) and how well the words of one root are
#     brought together (conflation F);
#   * for questions with known answers, how high the answer ranks (MRR) and
#     how often it is found;
#   * how many words a second are stemmed on one core, remembering none, and
#     how large the lexicon is.
#
# Usage: tests/bench/analysis.sh [DIRECTORY OF THE MEASURING DATA]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

data=${1:-../shared/data}
if [[ ! -d $data/stemming ]]; then
  echo "There is no $data/stemming: nothing measured." >&2
  exit 0
fi

bash common/setup/install_packages.sh build test bench
build=build/bench
mkdir -p "$build"
if ! { cmake --preset release -B "$build" -DKLIPING_BUILD_BENCHMARKS=ON &&
       cmake --build "$build" --target kliping-index kliping-search stemmer_cost; } \
       >"$build.log" 2>&1; then
  cat "$build.log" >&2
  exit 1
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

row() { printf '%-34s %9s %9s %9s\n' "$@"; }

# --- roots -----------------------------------------------------------------
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

roots() {
  local name=$1 list=$2 exact_target=$3 f_target=$4
  read -r exact f < <(figures "$scratch/$list" "$build/bin/kliping-index" analyze)
  read -r their_exact their_f < <(figures "$scratch/$list" "$build/bin/stemmer_cost" --snowball)
  row "$name: root, %" "$exact" "$exact_target" "$their_exact"
  row "$name: conflation F" "$f" "$f_target" "$their_f"
}

row '' measured target Snowball
roots 'UD CSUI' csui.conllu 96 90
roots 'UD GSD' gsd.conllu 92 89.5
roots 'UniMorph' unimorph.tsv 95 96
roots 'Sastrawi tests' sastrawi.tsv 97 -

# --- ranking ---------------------------------------------------------------
ranking() {
  local name=$1 collection=$data/retrieval/$2 depth=$3 target=$4
  "$build/bin/kliping-index" build --quiet --archive "$scratch/$2" "$collection/corpus.jsonl"
  "$build/bin/kliping-search" --archive "$scratch/$2" --batch "$collection/queries.tsv" \
    --format trec --match any --limit 100 >"$scratch/$2.run"
  read -r mrr recall < <(
    python3 "$data/tools/mrr.py" "$collection/qrels.txt" "$scratch/$2.run" "$depth" |
      sed -E 's/.*MRR@[0-9]+ ([0-9.]+) +recall@[0-9]+ ([0-9.]+).*/\1 \2/')
  row "$name: MRR@$depth" "$mrr" "$target" -
  row "$name: found in the first $depth" "$recall" - -
}
ranking 'TyDiQA-id' tydiqa-goldp-id 100 0.685
ranking 'IDK-MRC' idk-mrc 10 0.725

# --- cost ------------------------------------------------------------------
zstd -dcq "$data/news.jsonl.zst" |
  python3 -c 'import json, sys
for line in sys.stdin:
    article = json.loads(line)
    print(article.get("title", ""))
    print(article.get("body", ""))' >"$scratch/news.txt"
read -r speed memory words < <("$build/bin/stemmer_cost" <"$scratch/news.txt")
row "million words a second" "$speed" 1 -
row "lexicon, MiB" "$memory" 16 -
echo "($words distinct words of news.jsonl, the best of five runs)"
