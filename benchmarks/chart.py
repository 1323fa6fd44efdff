"""A line of 3,650 points, as ten years have days, drawn by us and by plotext, turn by turn.

plotext is no part of the journal. It is installed into an environment of its own, with what the report is held against, and the
path of its python is given (`--others`):

    python3 -m venv elsewhere && elsewhere/bin/pip install plotext==5.3.2 reportlab==5.1.0
"""

import random
import statistics
import subprocess
import time
from collections.abc import Iterator

from benchmarks.rows import Row
from journal.widgets.charts.columns import FELT, SILENT, Track
from journal.widgets.charts.line import Line
from journal.widgets.charts.rows import Mark, Room
from journal.widgets.glyphs import FULL

POINTS, WIDTH, HEIGHT, TARGET = 3650, 118, 30, 0.1
PLOTEXT = """
import random, time
import plotext
chance = random.Random(1)
days, values = list(range({points})), [chance.randint(0, 10) for _ in range({points})]

def draw():
    plotext.clear_figure()
    plotext.plot_size({width}, {height})
    plotext.plot(days, values)
    return plotext.build()

draw()
began = time.process_time()
assert draw()
print((time.process_time() - began) * 1000)
"""


def rows(python: str, pairs: int) -> Iterator[Row]:
    """The processor time of both."""
    chart, room = _chart(), Room(WIDTH, HEIGHT, FULL)
    script = PLOTEXT.format(points=POINTS, width=WIDTH, height=HEIGHT)
    ours, theirs = [], []
    for _ in range(pairs):
        began = time.process_time()
        chart.rows(room, None)
        ours.append((time.process_time() - began) * 1000)
        theirs.append(float(subprocess.run([python, "-c", script], check=True, capture_output=True, text=True).stdout))
    ratio = statistics.median(mine / other for mine, other in zip(ours, theirs, strict=True))
    both = statistics.median(ours), statistics.median(theirs)
    yield Row("T14", f"a line in {WIDTH}x{HEIGHT} cells, against plotext", POINTS, *both, "ms", ratio, TARGET)


def _chart() -> Line:
    chance = random.Random(1)
    values = tuple(chance.randint(0, 10) if chance.random() < 0.9 else None for _ in range(POINTS))
    names = tuple(f"day {number}" for number in range(POINTS))
    known = tuple(SILENT if value is None else FELT for value in values)
    return Line((Track("worst severity a day", values, 10),), names, known, tuple(map(Mark, names)))
