#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds the fuzzers and lets each look for that many seconds for an input that
# makes its reader crash, hang, leak, use too much memory or give text that is
# not UTF-8. Such an input is kept in build/fuzz/found and ends the run.
# Inputs that only reach new code are kept in build/fuzz/corpus.
#
# Usage: run.sh SECONDS [NAME...]      names as in tests/fuzz/CMakeLists.txt
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=$1
shift
bash common/setup/build.sh fuzz
if [[ $# -eq 0 ]]; then
  set -- $(sed -n 's/^kliping_fuzzer(\([a-z_]*\) .*/\1/p' tests/fuzz/CMakeLists.txt)
fi

# What AddressSanitizer keeps of freed memory would count as the reader's.
export ASAN_OPTIONS=detect_leaks=1:quarantine_size_mb=1
export UBSAN_OPTIONS=print_stacktrace=1

for name in "$@"; do
  echo "Fuzzing ($name, $seconds s) ..." >&2
  mkdir -p "build/fuzz/corpus/$name" build/fuzz/found
  log=build/fuzz-$name.log
  "build/fuzz/bin/${name}_fuzzer" -seed=1 -max_total_time="$seconds" -max_len=65536 -timeout=25 \
    -rss_limit_mb=300 -print_final_stats=1 -artifact_prefix="build/fuzz/found/$name-" \
    "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name" >"$log" 2>&1 ||
    { tail -n 60 "$log" >&2; exit 1; }
  grep number_of_executed_units "$log"
done
