#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sends a long stream of real articles through `kliping-index extract` and
# prints how fast it goes and how much memory it takes, which should not grow
# with the stream.
#
# Usage: tests/bench/extract_stream.sh [GIGABYTES] [NEWS.jsonl.zst]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

gigabytes=${1:-10}
news=${2:-../shared/data/news.jsonl.zst}
if [[ ! -f $news ]]; then
  echo "There is no $news: nothing measured." >&2
  exit 0
fi
bash common/setup/install_packages.sh build test
bash common/setup/build.sh release

# The articles again and again, whole ones, up to that size.
stream() {
  while zstd -dcq "$news" 2>/dev/null; do :; done |
    LC_ALL=C awk -v most="${gigabytes}e9" '{ size += length + 1; if (size > most) exit; print }' ||
    true
}

echo "$gigabytes GB of articles:"
stream | command time --format '%e s elapsed, %U s user, peak memory %M kB' \
  build/release/bin/kliping-index extract --quiet - | wc -l | sed 's/$/ articles/'
