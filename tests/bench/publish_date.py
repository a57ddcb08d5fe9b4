#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how well publish dates are inferred where metadata have none.

Takes the dates out of the articles that have one (a JSON object a line on
standard input), runs `kliping-index extract` on them with and without their
addresses, and prints how often a date was given and how often it was right.

Usage: publish_date.py KLIPING-INDEX < ARTICLES
"""

import datetime
import json
import subprocess
import sys

TARGETS = {
    "answered": 60.0,
    "right day": 75.0,
    "within a day": 92.0,
    "high: right day": 88.0,
}


def read_articles(lines):
    """The articles that have a date, numbered, and the day of each."""
    articles, days = [], []
    for line in lines:
        article = json.loads(line)
        if "date" not in article:
            continue
        days.append(datetime.date.fromisoformat(article.pop("date")[:10]))
        article["id"] = str(len(articles))
        articles.append(article)
    return articles, days


def extract(program, articles):
    """What the program prints for each article that it does not reject."""
    text = "".join(json.dumps(article) + "\n" for article in articles)
    result = subprocess.run([program, "extract", "--quiet", "-"], input=text,
                            capture_output=True, text=True, check=False)
    if result.returncode not in (0, 3):
        sys.exit(result.stderr)
    return [json.loads(line) for line in result.stdout.splitlines()]


def percent(part, whole):
    return 100 * part / whole if whole else 0.0


def row(name, value):
    target = TARGETS.get(name)
    print(f"{name:<34}{value:>9.1f}{target if target is not None else '-':>9}")


def share_row(name, errors, whole):
    """How often the answers are right, of which the errors in days are given."""
    row(f"{name}answered", percent(len(errors), whole))
    row(f"{name}right day", percent(errors.count(0), len(errors)))
    row(f"{name}within a day", percent(sum(error <= 1 for error in errors), len(errors)))


def report(title, extracted, days):
    errors = {"low": [], "medium": [], "high": []}
    for article in extracted:
        if article["published"] is None:
            continue
        day = datetime.date.fromisoformat(article["published"][:10])
        error = abs((day - days[int(article["id"])]).days)
        errors[article["date_confidence"]].append(error)
    print(f"{title:<34}{'measured':>9}{'target':>9}")
    share_row("", sum(errors.values(), []), len(days))
    share_row("medium or high: ", errors["medium"] + errors["high"], len(days))
    for confidence in ("high", "medium", "low"):
        share_row(f"{confidence}: ", errors[confidence], len(days))


def main():
    articles, days = read_articles(sys.stdin)
    print(f"{len(days)} articles whose date is known, in percent")
    with_address = extract(sys.argv[1], articles)
    for article in articles:
        article.pop("url", None)
    report("From the text alone", extract(sys.argv[1], articles), days)
    print()
    report("From address and text", with_address, days)


if __name__ == "__main__":
    main()
