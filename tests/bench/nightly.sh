#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Times the work of a night on the real articles of the measuring data: full
# build, updates with 0, 100 and 5,000 changed articles, verify and compact; and
# an update of 100,000 unchanged articles in as many files. Prints the table of
# indexer/doc/operations.md: seconds, peak memory, megabytes of the archive.
#
# Usage: tests/bench/nightly.sh [NEWS.jsonl.zst]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

news=${1:-../shared/data/news.jsonl.zst}
[[ -f $news ]] || { echo "There is no $news; name a file of JSON lines in zst." >&2; exit 1; }
bash common/setup/install_packages.sh build test bench
bash common/setup/build.sh release

program=$PWD/build/release/bin/kliping-index
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
cd "$scratch"
zstd -dcq "$OLDPWD/$news" >news.jsonl

# change COUNT: news.jsonl with so many articles changed, spread over all.
change() {
  python3 - "$1" <<'PYTHON'
import json, sys
changed = int(sys.argv[1])
lines = open("news.jsonl", encoding="utf-8").readlines()
step = len(lines) // changed
with open(f"changed-{changed}.jsonl", "w", encoding="utf-8") as out:
    for number, line in enumerate(lines):
        if number % step == 0 and number // step < changed:
            article = json.loads(line)
            article["body"] += " Berita ini diperbarui."
            line = json.dumps(article, ensure_ascii=False) + "\n"
        out.write(line)
PYTHON
}

# split COUNT: so many short articles in files of their own.
split() {
  python3 - "$1" <<'PYTHON'
import itertools, json, os, sys
count = int(sys.argv[1])
articles = itertools.cycle([json.loads(line) for line in open("news.jsonl", encoding="utf-8")])
for number, article in zip(range(count), articles):
    directory = f"files/{number // 1000:04d}"
    os.makedirs(directory, exist_ok=True)
    article = {"id": f"f{number}", "title": article.get("title", ""), "body": article.get("body", "")[:600]}
    with open(f"{directory}/{number:07d}.json", "w", encoding="utf-8") as out:
        json.dump(article, out, ensure_ascii=False)
PYTHON
}

# row WHAT ARCHIVE COMMAND...: runs kliping-index COMMAND... and prints a row.
row() {
  local what=$1 archive=$2
  shift 2
  command time --output time --format '%e %M' "$program" "$1" --archive "$archive" --quiet \
    "${@:2}" >/dev/null
  read -r seconds kilobytes <time
  printf '| %s | %s | %d | %d |\n' "$what" "$seconds" $((kilobytes / 1000)) \
    $(($(du --bytes --summarize "$archive" | cut -f1) / 1000000))
}

change 100
change 5000
printf '| run | seconds | peak memory, MB | archive, MB |\n|---|---|---|---|\n'
row 'full build' archive build news.jsonl
row 'update, nothing changed' archive update news.jsonl
row 'update, 100 articles changed' archive update changed-100.jsonl
row 'update, 5,000 articles changed' archive update changed-5000.jsonl
row 'update with a budget of 128M, 5,000 articles changed back' archive update --memory 128M news.jsonl
row 'verify' archive verify
row 'verify --deep' archive verify --deep
row 'compact, the older generation deleted' archive compact --keep 1
row 'update of the compacted archive, 5,000 articles changed' archive update changed-5000.jsonl
split 100000
row 'full build of 100,000 files' files-archive build files
row 'update of 100,000 files, nothing changed' files-archive update files
