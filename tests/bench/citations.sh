#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures what is read from the text of articles: which outlets they cite,
# where they were written, who published them. Prints a table for the articles
# of tests/golden/news_labels.tsv and one for those of news_quoting_labels.tsv,
# which quote more often, each figure beside its target; with --errors also what
# differs.
#
# Usage: tests/bench/citations.sh [--errors] [DIRECTORY OF THE MEASURING DATA [LABELS]]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

errors=()
if [[ ${1:-} == --errors ]]; then
  errors=(--errors)
  shift
fi
news=${1:-../shared/data}/news.jsonl.zst
labels=("${2:-tests/golden/news_labels.tsv}")
[[ -n ${2:-} ]] || labels+=(tests/golden/news_quoting_labels.tsv)
for file in "$news" "${labels[@]}"; do
  if [[ ! -f $file ]]; then
    echo "There is no $file: nothing measured." >&2
    exit 0
  fi
done

bash common/setup/install_packages.sh build test bench
bash common/setup/build.sh release
for file in "${labels[@]}"; do
  echo "$file:"
  python3 tests/bench/citations.py "${errors[@]}" "$file" "$news" build/release/bin/kliping-index
done
