#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Lets one process write an archive while eight threads and a program read it,
# and checks every answer (tests/soak/soak.cc says how).
#
# Usage: run.sh [SECONDS [PRESET]]    120 seconds; `thread` for ThreadSanitizer
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${1:-120}
preset=${2:-tests}
case $preset in
  thread) bash common/setup/build.sh thread ;;
  *) cmake --preset "$preset" >/dev/null && cmake --build --preset "$preset" --target soak >/dev/null ;;
esac
echo "Soaking for $seconds s ($preset) ..." >&2
TSAN_OPTIONS=${TSAN_OPTIONS:-halt_on_error=0:exitcode=66} "build/$preset/bin/soak" "$seconds"
