# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the plot of a run of tests/bench/run.sh, as SVG: a panel for seconds of
indexing, size and each kind of query, a line an engine, on logarithmic scales. A dot
is the median; of queries, the line goes on to the 95th in a hundred and ends at the
99th. Colours are those of the reader's scheme, light or dark.

Usage: plot.py DIRECTORY    (what is in it: figures.py)
"""
import html
import math
import sys

import figures

LABEL_WIDTH = 210
PANEL_WIDTH = 400
LINE_HEIGHT = 19
HEAD = 34
FOOT = 30
GAP = 24

STYLE = """\
text { font: 12px system-ui, sans-serif; fill: #1f2328; }
.title { font-weight: 600; }
.tick { font-size: 10px; fill: #59636e; }
.own { font-weight: 600; fill: #b3261e; }
.grid { stroke: #d1d9e0; }
.range { stroke: #59636e; stroke-width: 2; }
.far { stroke: #59636e; stroke-width: 1; }
.dot { fill: #1f2328; }
.range.own, .far.own { stroke: #b3261e; }
.dot.own { fill: #b3261e; }
.paper { fill: #ffffff; }
@media (prefers-color-scheme: dark) {
  text, .dot { fill: #e6edf3; }
  .tick { fill: #9198a1; }
  .grid { stroke: #3d444d; }
  .range, .far { stroke: #9198a1; }
  .own, .dot.own { fill: #ff8a80; }
  .range.own, .far.own { stroke: #ff8a80; }
  .paper { fill: #0d1117; }
}"""


class Scale:
    """Powers of ten around all values, over the width of a panel."""

    def __init__(self, values, left):
        self.least = math.floor(math.log10(min(values)))
        self.most = max(math.ceil(math.log10(max(values))), self.least + 1)
        self.left = left

    def x(self, value):
        part = (math.log10(value) - self.least) / (self.most - self.least)
        return self.left + part * (PANEL_WIDTH - LABEL_WIDTH)

    def ticks(self):
        return [10.0 ** power for power in range(self.least, self.most + 1)]


def panel(title, lines, scaled, left, top):
    """`lines`: an engine and its values, the median first; `scaled`: what the scale spans."""
    out = [f'<text class="title" x="{left + LABEL_WIDTH}" y="{top + 14}">{html.escape(title)}</text>']
    scale = Scale(scaled, left + LABEL_WIDTH)
    bottom = top + HEAD + LINE_HEIGHT * len(lines)
    for tick in scale.ticks():
        x = scale.x(tick)
        out.append(f'<line class="grid" x1="{x:.1f}" y1="{top + HEAD - 10}" x2="{x:.1f}" y2="{bottom}"/>')
        out.append(f'<text class="tick" x="{x:.1f}" y="{bottom + 13}" text-anchor="middle">'
                   f"{tick:g}</text>")
    for number, (engine, values) in enumerate(lines):
        y = top + HEAD + LINE_HEIGHT * number + 4
        own = " own" if engine.name == "kliping" else ""
        places = [scale.x(value) for value in values]
        out.append(f'<text class="name{own}" x="{left + LABEL_WIDTH - 8}" y="{y + 4}" '
                   f'text-anchor="end">{html.escape(engine.label)}</text>')
        if len(places) > 1:
            out.append(f'<line class="range{own}" x1="{places[0]:.1f}" y1="{y}" '
                       f'x2="{places[1]:.1f}" y2="{y}"/>')
            out.append(f'<line class="far{own}" x1="{places[1]:.1f}" y1="{y}" '
                       f'x2="{places[2]:.1f}" y2="{y}"/>')
            out.append(f'<line class="far{own}" x1="{places[2]:.1f}" y1="{y - 4}" '
                       f'x2="{places[2]:.1f}" y2="{y + 4}"/>')
        out.append(f'<circle class="dot{own}" cx="{places[0]:.1f}" cy="{y}" r="4"/>')
    return out


def panels_of(engines):
    """Title, lines and all values that the scale spans; queries of all kinds share one."""
    seconds = [(e, [e.seconds]) for e in engines if e.seconds]
    megabytes = [(e, [e.megabytes]) for e in engines if e.megabytes]
    panels = [("index, seconds", seconds, values_of(seconds)),
              ("index, MB", megabytes, values_of(megabytes))]
    of_kinds = {kind: [(e, e.milliseconds[kind]) for e in engines if kind in e.milliseconds]
                for kind in figures.KINDS}
    times = [value for lines in of_kinds.values() for value in values_of(lines)]
    for kind, lines in of_kinds.items():
        panels.append((f"{kind}, ms: p50, p95, p99", lines, times))
    return [one for one in panels if one[1]]


def values_of(lines):
    return [value for _, values in lines for value in values]


def main():
    engines = figures.read_engines(sys.argv[1])
    panels = panels_of(engines)
    height = HEAD + LINE_HEIGHT * max(len(lines) for _, lines, _ in panels) + FOOT
    body = []
    for number, (title, lines, scaled) in enumerate(panels):
        left = GAP / 2 + (number % 2) * (PANEL_WIDTH + GAP)
        body += panel(title, lines, scaled, left, GAP / 2 + (number // 2) * height)
    whole_width = 2 * (PANEL_WIDTH + GAP) + GAP // 2
    whole_height = GAP + height * math.ceil(len(panels) / 2)
    print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {whole_width} {whole_height}" '
          f'width="{whole_width}" height="{whole_height}" role="img" '
          f'aria-label="kliping and other search engines: time of indexing, size, times of queries">')
    print(f"<style>\n{STYLE}\n</style>")
    print(f'<rect class="paper" width="{whole_width}" height="{whole_height}"/>')
    print("\n".join(body))
    print("</svg>")


if __name__ == "__main__":
    main()
