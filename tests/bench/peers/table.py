# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the table of a run of tests/bench/run.sh, as Markdown.

Usage: table.py DIRECTORY    (what is in it: figures.py)
"""
import os
import sys

import figures

NOTES = """\
Each engine has two lines: what was measured, and how many times kliping's own that
is. Times of queries are milliseconds, the 50th, 95th and 99th in a hundred; each is
from the text of a query to the keys of the ten best articles and the exact number of
all. A dash where nothing is said: the index is that of the line above, or is asked there.

* All were given the same articles, as `kliping-index extract` had read them: title and
  body as one text, with the places of words; publisher and date to filter and to count
  by. The time of kliping is that from the articles as they came, so with extracting,
  checking and publishing.
* The size of kliping's archive has the text of the articles in it, and more fields and
  facets than the others were given; that of the others has not (PostgreSQL's has the
  tsvector, by which it ranks).
* kliping indexes with all cores where nothing else is said; the others with one thread,
  but for Lucene with two, and for merging threads of Lucene's own. kliping may take 1 GB
  of memory, as is its default.
* "No exact count" is Xapian as it is mostly used: the ten best of the compacted index,
  with an estimate of all; of no use for facets.
* kliping stems by a lexicon; PostgreSQL (`indonesian`), Xapian and Lucene
  (IndonesianAnalyzer, without its stop words, which no other leaves out) by rules; SQLite
  (unicode61), Lucene++ (StandardAnalyzer, no stop words) and Groonga (TokenBigram) not
  at all. More forms of a word are more articles to rank.
* All were asked in their own process, one thread, but PostgreSQL over a socket of this
  machine. kliping gives hits with headline, publisher and date, the others ids.
* PostgreSQL: shared_buffers 512 MB, work_mem 64 MB, maintenance_work_mem 512 MB, fsync
  off, ts_rank, GIN. SQLite: one transaction with its usual journal, then `optimize`; cache
  of 512 MB. Lucene and Lucene++: a buffer of 256 MB, merged into one segment; Lucene's
  cache of queries is off, and the Java machine is warmed up ten times as long. Groonga: the
  index is made after loading; the file of the text is not counted in its size."""


def number(value):
    """With three digits that count."""
    if value is None:
        return "–"
    if value >= 100:
        return f"{value:.0f}"
    if value >= 10:
        return f"{value:.1f}"
    return f"{value:.2f}" if value >= 0.1 else f"{value:.3f}"


def times(value, base):
    return "–" if value is None or not base else f"{value / base:.2f}"


def cells(engine):
    """Lists of figures: what stands in one cell is one list."""
    return [[engine.seconds], [engine.megabytes]] + [
        engine.milliseconds.get(kind, [None]) for kind in figures.KINDS]


def row(label, columns):
    return "| " + " | ".join([label] + columns) + " |"


def table(engines, missing):
    lines = [row("engine", ["index, s", "index, MB"] + list(figures.KINDS)),
             "|" + "---|" * (3 + len(figures.KINDS))]
    base = next((cells(engine) for engine in engines if engine.name == "kliping"), None)
    for engine in engines:
        own = cells(engine)
        lines.append(row(f"**{engine.label}**", [" / ".join(map(number, cell)) for cell in own]))
        if base and engine.name != "kliping":
            ratios = [" / ".join(times(*pair) for pair in zip(cell, of_kliping))
                      for cell, of_kliping in zip(own, base)]
            lines.append(row("÷ kliping", ratios))
    for name, _ in missing:
        lines.append(row(f"**{figures.label_of(name)}** [^{name}]", ["–"] * (2 + len(figures.KINDS))))
    return lines


def main():
    directory = sys.argv[1]
    run = figures.read_run(directory)
    engines = figures.read_engines(directory)
    missing = figures.read_missing(directory)
    print(f"{int(run['articles']):,} articles with {int(run['text']) / 1e6:.1f} MB of text, "
          f"{int(run['queries']):,} queries; medians of {run['rounds']} rounds "
          f"({run['index_rounds']} of indexing) in which the engines took turns, {run['date']}, on "
          f"{run['processor']}, {run['cores']} cores, {run['memory']}, {run['system']}.")
    print()
    print("\n".join(table(engines, missing)))
    print()
    for name, reason in missing:
        print(f"[^{name}]: Not measured: {reason}.\n")
    print(NOTES)
    agreement = [line for line, in figures.rows(os.path.join(directory, "agreement.txt"))]
    if agreement:
        print("\nNumbers of hits, compared among engines that look at words alike:\n")
        print("\n".join(f"* {line}" for line in agreement))


if __name__ == "__main__":
    main()
