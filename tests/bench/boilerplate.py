# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts boilerplate before and after `kliping-index extract`.

Reads articles as JSON lines on standard input; see boilerplate.sh.
"""

import argparse
import difflib
import json
import random
import re
import subprocess
import sys

# Each is what a reader would look for, without regard to how the program
# finds it. Sentences of articles that happen to match are not meant: so
# capitals, colons and beginnings of lines are asked for where a phrase could
# be a part of one.
PATTERNS = {
    "Baca juga": r"(?:Baca|BACA) *(?:[Jj]uga|JUGA)\b|\bbaca juga *:",
    "(Baca: ...)": r"[(\[] *(?:Baca|BACA) *:|(?m:^ *(?:Baca|BACA) *:)",
    "Simak juga, Simak Video": r"\b(?:Simak|SIMAK) (?:[Jj]uga|JUGA|Video|VIDEO)\b",
    "Tonton juga": r"\b(?:Tonton|TONTON) (?:[Jj]uga|JUGA|Video|VIDEO)\b",
    "Lihat juga, Lihat Video": r"\b(?:Lihat|LIHAT) (?:[Jj]uga:?|JUGA) (?:[Vv]ideo|[A-Z'\"])|\bLihat Video\b",
    "Saksikan ...": r"\bSaksikan (?:juga|[Vv]ideo|Live ?[Dd]etik)",
    "SCROLL TO ...": r"SCROLL TO|Scroll ke bawah",
    "ADVERTISEMENT": r"ADVERTISEMENT|(?m:^ *(?:Advertisement|Iklan) *$)",
    "GULIR UNTUK ...": r"GULIR UNTUK",
    "[Gambas:...]": r"\[Gambas:",
    "photo credit": r"(?m:^ *\(?Foto *[:/])|\( *Foto *:|\((?:REUTERS|AFP|ANTARA FOTO)/|\(Tribun[a-z.]*com/",
    "initials at the end": r"\([a-z]{2,4}(?: ?/ ?[a-z]{2,4})*\)[ ,.]*\Z",
    "Penulis:, Reporter:, Pewarta:": r"(?m:^ *\(?(?:Penulis|Reporter|Pewarta|Rep) *:)|\((?:Penulis|Reporter) *:",
    "Editor:, Red:": r"\b(?:Editor|Red|Redaktur) *: *[A-Z]",
    "telah tayang di": r"(?:[Aa]rtikel|[Bb]erita) ini (?:telah|sebelumnya|pernah) (?:pernah )?(?:tayang|dimuat)",
    "Klik untuk baca": r"Klik untuk baca",
    "notice on comments": r"[Kk]omentar menjadi tanggung jawab|(?m:^ *Isi komentar)",
    "image address": r":quality\(",
    "loading...": r"(?i:loading *(?:\.\.\.|\u2026))",
    "Halaman 2/3": r"\bHalaman \d+/\d+|\bHalaman +1 +2\b",
    "Halaman selanjutnya": r"(?m:[Hh]alaman (?:selanjutnya|berikutnya)[ .:>]*$)",
    "Halaman all (title)": r"\A.*[Hh]alaman all *\n",
    "Copyright": r"Copyright \u00a9|\u00a9 20\d\d",
    "Dilarang keras mengambil": r"Dilarang keras mengambil",
    "Update berita": r"Update berita|Google News SURYA",
    "Dapatkan update": r"\bDapatkan (?:update|informasi terpilih|berita terbaru)",
    "Download aplikasi": r"\bDownload aplikasi [A-Z]",
    "tag line": r"(?m:^ *#\w+(?: +#\w+)* *$)",
    "bare URL line": r"(?m:^ *<?(?:https?://|www\.)\S+ *$)",
    "Pilihan Editor": r"Pilihan Editor *:",
    "Artikel terkait": r"(?:Artikel Lain Terkait|(?:Artikel|Berita) [Tt]erkait *:)",
    "Follow WhatsApp Channel": r"Follow .{0,40}WhatsApp Channel|Saluran WhatsApp",
    "Telusuri berita lainnya": r"(?m:^ *Telusuri berita .*lainnya)",
    "Bagikan, Dengarkan artikel": r"(?m:^ *(?:Bagikan|Dengarkan artikel) *$)",
    "Preferred source": r"preferred source on Google",
    "Rekomendasi untuk Anda": r"Rekomendasi untuk Anda|(?m:^ *Berita Rekomendasi)",
    "entity": r"&(?:amp|quot|nbsp|lt|gt|apos|[lr][sd]quo|#\d+|#x[0-9a-fA-F]+);",
    "HTML tag": r"</?(?:br|p|strong|em|b|i|span|div)(?: [^<>]*)?/?>",
    "mojibake (Windows-1252)": r"\u00e2\u20ac|\u00e2\u0080|\u00c3[\u0080-\u00bf]|\u00c2[\u00a0\u00ab\u00bb\u00b0]",
    "mojibake (Mac Roman)": r"\u201a\u00c4|\u00ac\u2020|\u221a[\u00a1-\u00b1]",
}


def drawn(lines, count, seed):
    articles = [json.loads(line) for line in lines]
    articles = [article for article in articles if article.get("body", "").strip()]
    if count:
        articles = random.Random(seed).sample(articles, min(count, len(articles)))
    return articles


def extracted(program, articles):
    """The articles as the program would index them, by id."""
    text = "".join(json.dumps(article) + "\n" for article in articles)
    outcome = subprocess.run([program, "extract", "--quiet", "-"], input=text,
                             capture_output=True, text=True, check=False)
    if not outcome.stdout:
        sys.exit(outcome.stderr)
    return {article["id"]: article for article in map(json.loads, outcome.stdout.splitlines())}


def text_of(article):
    return article.get("title", "") + "\n" + article.get("body", "")


def print_counts(before, after):
    print(f"{'bodies with':<32} {'before':>7} {'after':>7}")
    for name, pattern in PATTERNS.items():
        expression = re.compile(pattern)
        counts = [sum(1 for article in articles if expression.search(text_of(article)))
                  for articles in (before, after)]
        print(f"{name:<32} {counts[0]:>7} {counts[1]:>7}")


def print_left(after, most):
    for name, pattern in PATTERNS.items():
        left = 0
        for article in after:
            match = re.search(pattern, text_of(article))
            if match and left < most:
                text = text_of(article)[max(0, match.start() - 60):match.end() + 100]
                print(f"{name}: {article['id']}: ...{text!r}")
                left += 1


def print_differences(pairs, count):
    """What was taken out of a body, in brackets, between what stands around it."""
    shown = 0
    for before, after in pairs:
        old, new = before["body"].split(), after.get("body", "").split()
        if old == new or shown == count:
            continue
        shown += 1
        print(f"\n--- {before['id']}")
        for kind, begin, end, other, other_end in difflib.SequenceMatcher(
                None, old, new, autojunk=False).get_opcodes():
            if kind == "equal":
                continue
            around = " ".join(old[max(0, begin - 8):begin]), " ".join(old[end:end + 8])
            print(f"{around[0]} [-{' '.join(old[begin:end])}-]"
                  f"{{+{' '.join(new[other:other_end])}+}} {around[1]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--diff", type=int, default=0)
    parser.add_argument("--left", type=int, default=0)
    options = parser.parse_args()

    before = drawn(sys.stdin, options.count, options.seed)
    by_id = extracted(options.program, before)
    pairs = [(article, by_id[article["id"]]) for article in before if article["id"] in by_id]
    print_counts([old for old, _ in pairs], [new for _, new in pairs])
    print_left([new for _, new in pairs], options.left)
    print_differences(pairs, options.diff)


main()
