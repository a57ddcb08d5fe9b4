#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds kliping, indexes the sample articles into build/demo-archive and shows
# four searches. Installs what is missing of the Debian packages first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash common/setup/install_packages.sh build
bash common/setup/build.sh release
programs=build/release/bin
export KLIPING_ARCHIVE=build/demo-archive

# Prints a command as one would type it, and runs it.
show() {
  printf '\n$ %s' "$(basename "$1")"
  local argument
  for argument in "${@:2}"; do
    [[ $argument =~ ^[A-Za-z0-9_./,-]+$ ]] || argument="'$argument'"
    printf ' %s' "$argument"
  done
  printf '\n\n'
  "$@"
}

show "$programs/kliping-index" build sample_corpus

# A phrase.
show "$programs/kliping-search" '"pembicaraan tingkat tinggi"' --limit 3

# The phrase, narrowed to one cited outlet and one month.
show "$programs/kliping-search" '"pembicaraan tingkat tinggi" cited:"The Guardian" date:2025-02'

# Words in any of their forms, in one sentence.
show "$programs/kliping-search" 'sentence(perundingan (air OR sungai))' --limit 2

# How the whole archive spreads over outlets and months.
show "$programs/kliping-search" '*' --limit 0 --facet source,month
