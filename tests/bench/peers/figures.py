# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what a run of tests/bench/run.sh has left in its directory:

run.tsv       name and value: processor, cores, memory, articles, rounds ...
versions.tsv  engine and version, in the order of the table
missing.tsv   engine and why it was not measured
index.tsv     engine, seconds, bytes; a line a round
search/N/ENGINE.tsv   of round N, as measure.h describes
agreement.txt         what agreement.py said
"""
import glob
import math
import os
import statistics

KINDS = ("term", "and", "or", "phrase", "facet", "filter")
PARTS = (0.50, 0.95, 0.99)

# What each engine is called, with its version.
LABELS = {
    "kliping": "kliping {}",
    "kliping_one": "kliping {}, 1 thread",
    "sqlite": "SQLite FTS5 {}",
    "postgres": "PostgreSQL {}",
    "xapian": "Xapian {}, scriptindex",
    "xapian_compact": "Xapian {}, compacted",
    "xapian_quick": "Xapian {}, no exact count",
    "lucene": "Lucene {}, 1 thread",
    "lucene_two": "Lucene {}, 2 threads",
    "lucene_plus_plus": "Lucene++ {}",
    "groonga": "Groonga {}",
}


def label_of(name, version=""):
    return LABELS.get(name, name).format(version).replace(" ,", ",").strip()


class Engine:
    """Medians over the rounds; what was not measured is None."""

    def __init__(self, name, version):
        self.name = name
        self.label = label_of(name, version)
        self.seconds = None
        self.megabytes = None
        self.milliseconds = {}  # kind: of p50, p95 and p99


def rows(path):
    if not os.path.exists(path):
        return []
    with open(path, encoding="utf-8") as file:
        return [line.rstrip("\n").split("\t") for line in file]


def percentile(values, part):
    """The smallest value that `part` of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(1, math.ceil(part * len(ordered))) - 1]


def percentiles_of(path):
    """Of one round: kind to its percentiles in milliseconds."""
    times = {}
    for kind, microseconds, *_ in rows(path):
        times.setdefault(kind, []).append(float(microseconds) / 1000)
    return {kind: [percentile(values, part) for part in PARTS] for kind, values in times.items()}


def read_run(directory):
    return dict(row for row in rows(os.path.join(directory, "run.tsv")))


def read_missing(directory):
    return rows(os.path.join(directory, "missing.tsv"))


def read_engines(directory):
    engines = []
    index = rows(os.path.join(directory, "index.tsv"))
    for name, version in rows(os.path.join(directory, "versions.tsv")):
        engine = Engine(name, version)
        own = [row for row in index if row[0] == name]
        if own:
            engine.seconds = statistics.median(float(row[1]) for row in own)
            engine.megabytes = statistics.median(float(row[2]) for row in own) / 1e6
        rounds = [percentiles_of(path)
                  for path in sorted(glob.glob(os.path.join(directory, "search", "*", name + ".tsv")))]
        for kind in KINDS:
            measured = [one[kind] for one in rounds if kind in one]
            if measured:
                engine.milliseconds[kind] = [statistics.median(part) for part in zip(*measured)]
        engines.append(engine)
    # Compacting comes after indexing.
    plain = next((engine for engine in engines if engine.name == "xapian"), None)
    for engine in engines:
        if engine.name == "xapian_compact" and plain and engine.seconds is not None:
            engine.seconds += plain.seconds
    return engines
