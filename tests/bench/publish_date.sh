#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Measures how well publish dates are inferred where metadata have none, and
# prints one table, each figure with its target: how many articles get a date,
# how many of these dates are the right day or within a day of it, for all and
# by confidence; first from the text alone, then with the address.
#
# Usage: tests/bench/publish_date.sh [DIRECTORY OF THE MEASURING DATA]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

data=${1:-../shared/data}
if [[ ! -f $data/news.jsonl.zst ]]; then
  echo "There is no $data/news.jsonl.zst: nothing measured." >&2
  exit 0
fi

bash common/setup/install_packages.sh build test bench
bash common/setup/build.sh release

zstd -dcq "$data/news.jsonl.zst" |
  python3 tests/bench/publish_date.py build/release/bin/kliping-index
