#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
#
# A PostgreSQL of one's own in a directory: made by initdb, reached by a socket in
# that directory alone (no port is opened), and gone with it. initdb refuses root;
# root runs it as the user `nobody`.
#
# Usage: private_postgres.sh start|stop DIRECTORY
#        then PGHOST=DIRECTORY PGUSER=bench PGDATABASE=postgres
set -euo pipefail

command=$1
directory=$2
programs=$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -n 1)

as_nobody() {
  if [[ $(id -u) -eq 0 ]]; then
    (cd / && setpriv --reuid nobody --regid nogroup --clear-groups -- "$@")
  else
    "$@"
  fi
}

start() {
  mkdir -p "$directory"
  [[ $(id -u) -eq 0 ]] && chown nobody:nogroup "$directory"
  as_nobody "$programs/initdb" --pgdata "$directory/data" --username bench --auth trust \
    --encoding UTF8 --locale C.UTF-8 --no-sync >/dev/null
  # What a machine for it would be given; nothing is lost but by a power cut.
  cat >>"$directory/data/postgresql.conf" <<CONFIGURATION
listen_addresses = ''
unix_socket_directories = '$directory'
shared_buffers = 512MB
work_mem = 64MB
maintenance_work_mem = 512MB
max_wal_size = 4GB
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum = off
CONFIGURATION
  as_nobody "$programs/pg_ctl" --pgdata "$directory/data" --wait --silent \
    --log "$directory/log" start >/dev/null
}

case $command in
  start) start ;;
  stop) as_nobody "$programs/pg_ctl" --pgdata "$directory/data" --wait --silent --mode fast stop ;;
  *) echo "private_postgres.sh: start or stop, not $command" >&2; exit 64 ;;
esac
