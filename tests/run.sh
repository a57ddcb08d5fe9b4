#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds and runs every test: with g++, and with clang++ under AddressSanitizer
# and UndefinedBehaviorSanitizer; every warning is an error in both. Checks the
# format of the code, and lets each fuzzer run for some seconds. Installs what
# is missing of the Debian packages first.
#
# Tests that need the measuring data beside the project (../shared) are skipped
# where it is not there, and say so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash common/setup/install_packages.sh build test bench

echo "Checking the format ..." >&2
find common indexer searcher tests -name '*.cc' -o -name '*.h' | xargs clang-format --dry-run -Werror

# Leaks are faults too; the first fault of any kind ends the test. But for one:
# Xapian's check of an index deletes an object by a smaller type.
export ASAN_OPTIONS=detect_leaks=1:abort_on_error=0:new_delete_type_mismatch=0
export UBSAN_OPTIONS=print_stacktrace=1

for preset in tests sanitize; do
  bash common/setup/build.sh "$preset"
  echo "Testing ($preset) ..." >&2
  ctest --test-dir "build/$preset" --output-on-failure --parallel 2 >"build/$preset-tests.log" 2>&1 ||
    { grep -vE ' Passed |^ *Start ' "build/$preset-tests.log" >&2; exit 1; }
  grep -E '\(Skipped\)|tests passed' "build/$preset-tests.log"
done
bash tests/fuzz/run.sh 5
