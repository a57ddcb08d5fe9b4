# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# The engines that tests/bench/run.sh compares, each with these functions:
#   check_ENGINE             says what is missing for it; nothing where all is there
#   prepare_ENGINE           once, before all; close_ENGINE once, after all
#   version_ENGINE           prints the engine's version
#   index_ENGINE DIRECTORY   indexes; all of it counts as its time
#   size_ENGINE DIRECTORY    prints the bytes of what it made
#   search_ENGINE DIRECTORY  prints the lines of measure.h
# One that has no index_ENGINE or no search_ENGINE shares that of another. To be
# sourced; needs $programs, $work (with articles.jsonl, articles.tsv, articles.omega
# and queries.tsv) and $here.

all_engines=(kliping kliping_one sqlite postgres xapian xapian_compact xapian_quick
             lucene lucene_two lucene_plus_plus groonga)

# need FILE PACKAGE: says that a package is missing where the file is.
need() { [[ -e $1 ]] || echo "Debian's package $2 is not installed"; }

bytes_in() { find "$1" -type f -printf '%s\n' | awk '{ sum += $1 } END { print sum }'; }

# --- kliping: from the articles as they came, which it has to extract ---------
check_kliping() { :; }
version_kliping() { "$programs/kliping-index" --version | awk 'NR == 1 { print $NF }'; }
index_kliping() {
  "$programs/kliping-index" build --quiet --archive "$1/archive" "$work/articles.jsonl"
}
size_kliping() { bytes_in "$1"; }
search_kliping() { "$programs/kliping_search" "$1/archive" "$work/queries.tsv"; }

# With one thread it makes an archive of the same kind.
check_kliping_one() { :; }
version_kliping_one() { version_kliping; }
index_kliping_one() {
  "$programs/kliping-index" build --quiet --jobs 1 --archive "$1/archive" "$work/articles.jsonl"
}
size_kliping_one() { bytes_in "$1"; }

# The counts for words as they are: compared, not timed.
search_kliping_exact() {
  "$programs/kliping_search" "$1/archive" "$work/queries.tsv" --words exact
}

# --- the peers that are one program of the library's own ----------------------
check_sqlite() { need "$programs/bench_sqlite" libsqlite3-dev; }
version_sqlite() { "$programs/bench_sqlite" version; }
index_sqlite() { "$programs/bench_sqlite" index "$1" "$work/articles.tsv"; }
size_sqlite() { "$programs/bench_sqlite" size "$1"; }
search_sqlite() { "$programs/bench_sqlite" search "$1" "$work/queries.tsv"; }

check_lucene_plus_plus() { need "$programs/bench_lucene_plus_plus" liblucene++-dev; }
version_lucene_plus_plus() { "$programs/bench_lucene_plus_plus" version; }
index_lucene_plus_plus() { "$programs/bench_lucene_plus_plus" index "$1" "$work/articles.tsv"; }
size_lucene_plus_plus() { "$programs/bench_lucene_plus_plus" size "$1"; }
search_lucene_plus_plus() { "$programs/bench_lucene_plus_plus" search "$1" "$work/queries.tsv"; }

check_groonga() { need "$programs/bench_groonga" libgroonga-dev; }
version_groonga() { "$programs/bench_groonga" version; }
index_groonga() { "$programs/bench_groonga" index "$1" "$work/articles.tsv"; }
size_groonga() { "$programs/bench_groonga" size "$1"; }
search_groonga() { "$programs/bench_groonga" search "$1" "$work/queries.tsv"; }

# --- PostgreSQL: one private server for all rounds ----------------------------
check_postgres() {
  need "$programs/bench_postgres" libpq-dev
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null ||
    echo "Debian's package postgresql is not installed"
}
prepare_postgres() {
  export PGHOST=$work/postgres PGUSER=bench PGDATABASE=postgres
  bash "$here/peers/private_postgres.sh" start "$PGHOST"
}
close_postgres() { bash "$here/peers/private_postgres.sh" stop "$work/postgres"; }
version_postgres() { "$programs/bench_postgres" version; }
index_postgres() { "$programs/bench_postgres" index "$1" "$work/articles.tsv"; }
size_postgres() { "$programs/bench_postgres" size "$1"; }
search_postgres() { "$programs/bench_postgres" search "$1" "$work/queries.tsv"; }

# --- Xapian by Omega's scriptindex --------------------------------------------
check_xapian() { need /usr/bin/scriptindex xapian-omega; }
version_xapian() { "$programs/bench_xapian" version; }
index_xapian() {
  scriptindex --stemmer=indonesian "$1/index" "$here/peers/omega.script" "$work/articles.omega" \
    >/dev/null
}
size_xapian() { bytes_in "$1"; }
search_xapian() { "$programs/bench_xapian" search "$1/index" "$work/queries.tsv"; }

# What xapian has made, compacted: its time is added to that of xapian.
check_xapian_compact() {
  check_xapian
  need /usr/bin/xapian-compact xapian-tools
}
version_xapian_compact() { version_xapian; }
index_xapian_compact() {
  xapian-compact "$work/index/xapian/index" "$1/index" >/dev/null 2>"$1/log" ||
    { cat "$1/log" >&2; return 1; }
}
size_xapian_compact() { bytes_in "$1"; }
search_xapian_compact() { search_xapian "$1"; }

# The compacted index, asked for the ten best without an exact count. Facets are counts.
check_xapian_quick() { check_xapian_compact; }
version_xapian_quick() { version_xapian; }
search_xapian_quick() {
  "$programs/bench_xapian" quick search "$work/index/xapian_compact/index" "$work/queries.tsv" |
    awk '$1 != "facet"'
}

# --- Lucene ---------------------------------------------------------------------
lucene_jars() {
  local part
  for part in core queryparser analyzers-common; do
    compgen -G "/usr/share/java/lucene-$part-8*.jar" | head -n 1
  done | paste -s -d :
}
lucene() { java -classpath "$(lucene_jars):$work/classes" Lucene "$@"; }
check_lucene() {
  command -v javac >/dev/null || echo "Debian's package default-jdk-headless is not installed"
  [[ $(lucene_jars) == *analyzers-common* ]] ||
    echo "Debian's package liblucene8-java is not installed"
}
prepare_lucene() {
  javac -d "$work/classes" -classpath "$(lucene_jars)" "$here/peers/Lucene.java"
}
version_lucene() { lucene version; }
index_lucene() { lucene index "$1" "$work/articles.tsv" 1; }
size_lucene() { lucene size "$1"; }
search_lucene() { lucene search "$1" "$work/queries.tsv"; }

# With two threads it makes an index of the same kind.
check_lucene_two() { check_lucene; }
prepare_lucene_two() { prepare_lucene; }
version_lucene_two() { version_lucene; }
index_lucene_two() { lucene index "$1" "$work/articles.tsv" 2; }
size_lucene_two() { lucene size "$1"; }
