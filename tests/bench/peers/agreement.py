# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the numbers of hits of engines that look at words alike.

Usage: agreement.py QUERIES DIRECTORY

DIRECTORY has for each engine ENGINE.tsv, as measure.h describes. Two counts are
taken as one where they differ by no more than BOUND of the larger, or by FEW
articles: a tokenizer may part a word here and there at another place. How many of
the queries may differ by more, and why they do, is said for each pair below. Prints
a line a pair; where there are more than that, also the queries, and exits with 1.
Facets must be the same wherever the hits are.
"""
import os
import sys

BOUND = 0.02
FEW = 2

NAMES = {
    "kliping_exact": "kliping, words as they are",
    "sqlite": "SQLite",
    "groonga": "Groonga",
    "lucene_plus_plus": "Lucene++",
    "lucene": "Lucene",
    "xapian": "Xapian",
    "xapian_compact": "Xapian, compacted",
    "postgres": "PostgreSQL",
}

WORDS = ("term", "and", "or", "facet", "filter")
PHRASE = ("phrase",)

# Two engines, the kinds of query, the share of those that may differ, and why.
PAIRS = [
    ("sqlite", "kliping_exact", WORDS + PHRASE, 0.01,
     "apostrophes, initials and words that were glued together"),
    ("sqlite", "lucene_plus_plus", WORDS + PHRASE, 0.01,
     "Lucene++ has addresses such as kompas.com as one word"),
    ("sqlite", "groonga", WORDS, 0.01, "Groonga parts letters from digits"),
    ("sqlite", "groonga", PHRASE, 0.08, "in Groonga a phrase does not run over punctuation"),
    ("sqlite", "xapian", PHRASE, 0.01, "apostrophes and initials"),
    ("xapian", "xapian_compact", WORDS + PHRASE, 0.0, "it is the same index"),
    ("xapian", "postgres", WORDS, 0.02,
     "one stemmer; PostgreSQL has addresses and words around a slash as one word"),
    ("xapian", "lucene", WORDS, 0.12, "two stemmers made after one paper"),
    ("postgres", "lucene", PHRASE, 0.08, "the same, in phrases of stems"),
]


def read_queries(path):
    with open(path, encoding="utf-8") as file:
        return [" ".join(line.split("\t")).strip() for line in file]


def read_answers(path):
    """For each query its kind, hits, and the two figures of its facet."""
    answers = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            kind, _, hits, values, most = line.rstrip("\n").split("\t")
            answers.append((kind, int(hits), (int(values), int(most))))
    return answers


def differs(one, other):
    return abs(one - other) > max(FEW, BOUND * max(one, other))


def compare(pair, queries, ours, theirs):
    """Prints how a pair agrees; whether that is well enough."""
    first, second, kinds, allowed, reason = pair
    compared = [(query, one, other) for query, one, other in zip(queries, ours, theirs)
                if one[0] in kinds]
    if not compared:
        return True
    equal = sum(one[1] == other[1] for _, one, other in compared)
    apart = [(query, one[1], other[1]) for query, one, other in compared
             if differs(one[1], other[1])]
    facets = [(query, one[2], other[2]) for query, one, other in compared
              if one[1] == other[1] and one[2] != other[2]]
    most = int(allowed * len(compared))
    agreed = len(apart) <= most and not facets
    what = "phrases" if kinds == PHRASE else "words" if kinds == WORDS else "all"
    print(f"{NAMES[first]} and {NAMES[second]}, {what}: {equal} of {len(compared)} counts equal, "
          f"{len(apart)} more than {BOUND:.0%} apart (at most {most}: {reason})"
          f"{'' if agreed else ': THEY DISAGREE'}")
    if not agreed:
        for query, one, other in (apart if len(apart) > most else []) + facets:
            print(f"disagree on `{query}`: {one} and {other}", file=sys.stderr)
    return agreed


def main():
    queries = read_queries(sys.argv[1])
    answers = {}
    for name in sorted(os.listdir(sys.argv[2])):
        engine, extension = os.path.splitext(name)
        if extension != ".tsv" or engine not in NAMES:
            continue
        answers[engine] = read_answers(os.path.join(sys.argv[2], name))
        if len(answers[engine]) != len(queries):
            sys.exit(f"{name} has {len(answers[engine])} answers to {len(queries)} queries")
    agreed = True
    for pair in PAIRS:
        if pair[0] in answers and pair[1] in answers:
            agreed &= compare(pair, queries, answers[pair[0]], answers[pair[1]])
    sys.exit(0 if agreed else 1)


if __name__ == "__main__":
    main()
