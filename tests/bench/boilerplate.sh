#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Counts what is left of boilerplate and damage in the bodies of articles:
# draws articles of the measuring data with a fixed seed, cleans them with
# `kliping-index extract`, and prints for each pattern in how many bodies it
# stood before and stands after. The patterns (boilerplate.py) are written
# apart from the program's own tables.
#
# Usage: tests/bench/boilerplate.sh [--data DIRECTORY] [OPTION...]
#   --count N   draw N articles (1000); 0 takes all
#   --seed N    draw others (1)
#   --diff N    print also what was taken out of N of them, with its surroundings
#   --left N    print also up to N places where a pattern is left
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

data=../shared/data
if [[ ${1:-} == --data ]]; then
  data=$2
  shift 2
fi
if [[ ! -f $data/news.jsonl.zst ]]; then
  echo "There is no $data/news.jsonl.zst: nothing measured." >&2
  exit 0
fi

bash common/setup/install_packages.sh build test bench
bash common/setup/build.sh release

zstd -dcq "$data/news.jsonl.zst" |
  python3 tests/bench/boilerplate.py build/release/bin/kliping-index "$@"
