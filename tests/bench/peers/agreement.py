# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares the numbers of hits of engines that look at words alike.

Usage: agreement.py QUERIES DIRECTORY

DIRECTORY has for each engine ENGINE.tsv, as measure.h describes. Two counts are
taken as one where they differ by no more than BOUND of the larger, or by FEW
articles: a tokenizer may part a word here and there at another place. How many of
the queries may differ by more, which way, and why, is said for each pair below. Prints
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

# Two engines, the kinds of query, the share of those that may differ, which way, and
# why. FEWER: the second may count fewer; it never may count more.
EITHER, FEWER = "either way", "fewer"
PAIRS = [
    ("sqlite", "kliping_exact", WORDS + PHRASE, 0.01, EITHER,
     "apostrophes, initials and words that were glued together"),
    ("sqlite", "lucene_plus_plus", WORDS + PHRASE, 0.06, FEWER,
     "what has a full stop and no blank between, as kompas.com, is one word for Lucene++"),
    ("sqlite", "groonga", WORDS, 0.01, EITHER, "Groonga parts letters from digits"),
    ("sqlite", "groonga", PHRASE, 0.15, FEWER,
     "in Groonga a phrase does not run over punctuation"),
    ("sqlite", "xapian", PHRASE, 0.01, EITHER, "apostrophes and initials"),
    ("xapian", "xapian_compact", WORDS + PHRASE, 0.0, EITHER, "it is the same index"),
    ("xapian", "postgres", WORDS, 0.08, FEWER,
     "one stemmer; full stops and slashes without a blank part no words for PostgreSQL"),
    ("xapian", "lucene", WORDS, 0.12, EITHER, "two stemmers made after one paper"),
    ("postgres", "lucene", PHRASE, 0.15, EITHER, "the same, in phrases of stems"),
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
    first, second, kinds, allowed, way, reason = pair
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
    wrong = apart if len(apart) > most else []
    if way == FEWER:
        wrong = wrong or [one for one in apart if one[2] > one[1]]
    agreed = not wrong and not facets
    what = "phrases" if kinds == PHRASE else "words" if kinds == WORDS else "all"
    print(f"{NAMES[first]} and {NAMES[second]}, {what}: {equal} of {len(compared)} counts equal, "
          f"{len(apart)} more than {BOUND * 100:.0f} % apart (at most {most}, {way}: {reason})"
          f"{'' if agreed else ': THEY DISAGREE'}")
    if not agreed:
        for query, one, other in wrong + facets:
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
