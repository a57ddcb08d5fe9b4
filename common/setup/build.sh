#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Configures and builds one preset of CMakePresets.json into build/PRESET.
# Quiet where all goes well; where it does not, shows what the tools said.
#
# Usage: build.sh PRESET
set -euo pipefail

preset=$1
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

log=build/$preset.log
mkdir -p build
echo "Building ($preset) ..." >&2
if ! { cmake --preset "$preset" && cmake --build --preset "$preset"; } >"$log" 2>&1; then
  cat "$log" >&2
  echo "The build of $preset failed; the same text is in $log." >&2
  exit 1
fi
