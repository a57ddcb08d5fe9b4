#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares what `kliping-index extract` finds in labelled articles with the
labels, and prints one table, each figure beside its target.

LABELS is a table parted by tabs, `#` begins a comment:
  id         of the article in NEWS
  publisher  canonical name
  cited      canonical names of the outlets that it cites, parted by |
  place      of the dateline; `-` where it names none, empty without a dateline
  note       not read
NEWS is a file of JSON lines, packed with zstd.

The publisher is also looked for with the source's own word for it hidden:
then URL, dateline and text must tell.
"""
import argparse
import json
import pathlib
import subprocess
import sys
import tempfile
import unicodedata


def read_labels(path):
    labels = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        columns = (line.split("\t") + [""] * 5)[:5]
        if columns[0] == "id":
            continue
        cited = {name.strip() for name in columns[2].split("|") if name.strip()}
        labels[columns[0]] = (columns[1].strip(), cited, columns[3].strip())
    return labels


def plain(text):
    """Without case, accents and signs: `Bau-Bau` is `bau bau`."""
    text = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c if c.isalnum() else " " for c in text
                            if not unicodedata.combining(c)).split())


def read_outlets(path):
    """Every name and alias of the outlet table, with its canonical name."""
    names = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            name, _, _, aliases = line.split("\t")
            for alias in [name] + aliases.split("|"):
                names.setdefault(plain(alias.lstrip("?=")), name)
    return names


def find_articles(news, ids):
    unpacked = subprocess.run(["zstd", "-dcq", news], check=True, capture_output=True).stdout
    articles = (json.loads(line) for line in unpacked.splitlines())
    return [article for article in articles if article["id"] in ids]


def extract(program, articles, hidden=()):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for article in articles:
            shown = {key: value for key, value in article.items() if key not in hidden}
            file.write(json.dumps(shown, ensure_ascii=False) + "\n")
        file.flush()
        output = subprocess.run([program, "extract", "--quiet", file.name], check=True,
                                capture_output=True).stdout
    return {found["id"]: found for found in map(json.loads, output.splitlines())}


class Score:
    """Counts what is right, of how many, and keeps what differs."""

    def __init__(self, name, target):
        self.name, self.target = name, target
        self.right = self.total = 0
        self.errors = []

    def add(self, right, error=None):
        self.total += 1
        self.right += right
        if not right and error:
            self.errors.append(error)

    def print(self):
        share = f"{100 * self.right / self.total:.1f}" if self.total else "-"
        print(f"{self.name:<42} {share:>9} {self.target:>8} {self.right:>6} of {self.total}")


def compare(labels, shown, hidden, outlets):
    canonical = lambda name: outlets.get(plain(name), name)
    precision = Score("cited outlets: precision, %", ">= 95")
    recall = Score("cited outlets: recall, %", ">= 90")
    place = Score("place where there is a dateline, %", ">= 95")
    no_place = Score("no place where there is no dateline, %", "100")
    publisher = Score("publisher, %", ">= 98")
    publisher_hidden = Score("publisher, the source's word hidden, %", "-")
    for id, (gold_publisher, gold_cited, gold_place) in labels.items():
        if id not in shown:
            print(f"{id}: no such article, or it was rejected", file=sys.stderr)
            continue
        found = shown[id]
        gold = {canonical(name) for name in gold_cited}
        cited = {canonical(name) for name in found.get("cited", [])}
        for name in sorted(cited):
            precision.add(name in gold, (id, "cited too much", name))
        for name in sorted(gold):
            recall.add(name in cited, (id, "not cited", name))
        here = found.get("place", "")
        if gold_place:
            wanted = "" if gold_place == "-" else gold_place
            place.add(plain(here) == plain(wanted), (id, "place", f"{here!r} for {wanted!r}"))
        else:
            no_place.add(not here, (id, "place", f"{here!r} without a dateline"))
        for score, articles in ((publisher, shown), (publisher_hidden, hidden)):
            name = articles.get(id, {}).get("publisher", "")
            score.add(canonical(name) == canonical(gold_publisher),
                      (id, score.name.split(", %")[0], f"{name!r} for {gold_publisher!r}"))
    return [precision, recall, place, no_place, publisher, publisher_hidden]


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=pathlib.Path)
    parser.add_argument("news", type=pathlib.Path)
    parser.add_argument("program", help="kliping-index")
    parser.add_argument("--errors", action="store_true", help="list what differs")
    options = parser.parse_args()

    source = pathlib.Path(__file__).resolve().parents[2]
    labels = read_labels(options.labels)
    articles = find_articles(options.news, labels)
    scores = compare(labels, extract(options.program, articles),
                     extract(options.program, articles, hidden=("publisher",)),
                     read_outlets(source / "common/outlets/outlets.tsv"))
    print(f"{'':<42} {'measured':>9} {'target':>8}")
    for score in scores:
        score.print()
    if options.errors:
        for score in scores:
            for id, field, what in score.errors:
                print(f"{id}\t{field}\t{what}")


if __name__ == "__main__":
    main()
