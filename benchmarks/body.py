"""Drawing the body: how long the first picture of a size takes, and each one after it, in processor time."""

import statistics
import time

from rich.style import Style

from journal.body.marks import Mark
from journal.body.outlines import VIEWS, outline
from journal.body.raster import raster
from journal.widgets.body_paint import FULL, Palette, grid, line, looks

SIZES = ((24, 15), (60, 39), (160, 48), (240, 70))
LIMIT = 5.0  # milliseconds, after the first time
_INK = Style(color="#dddddd", bgcolor="#335566")
PALETTE = Palette(
    Style(color="#dddddd", bgcolor="#111111"), dict.fromkeys(("body", "earlier", "heat", "picked", "here"), _INK), True
)


def run(pairs: int) -> None:
    """Prints one line for each size: the slowest view of each. One above the limit is marked, in words."""
    print(f"{'columns x rows':<16}{'first ms':>10}{'again ms':>10}{'limit':>8}")
    for width, height in SIZES:
        first, again = 0.0, 0.0
        for view in VIEWS:
            places = outline(view).places
            marks = {place: Mark(picked=number % 3 == 0, heat=number % 5) for number, place in enumerate(places)}
            raster.cache_clear()
            grid.cache_clear()
            first = max(first, _drawn(view, width, height, marks))
            again = max(again, statistics.median(_drawn(view, width, height, marks) for _ in range(pairs)))
        mark = "" if again <= LIMIT else "  above"
        print(f"{f'{width} x {height}':<16}{first:>10.1f}{again:>10.1f}{LIMIT:>8.1f}{mark}", flush=True)


def _drawn(view: str, width: int, height: int, marks: dict[tuple[str, str], Mark]) -> float:
    began = time.process_time()
    made = grid(view, width, height, whole_cells=False)
    dressed = looks(made, marks, next(iter(marks)), PALETTE, FULL)
    shown: dict[int, dict[int, int]] = {}
    for number, place in enumerate(made.places, 1):
        x, y = made.anchors[place]
        shown.setdefault(y, {})[x] = number
    for y in range(height):
        line(made, y, dressed, shown.get(y, {}), PALETTE)
    return (time.process_time() - began) * 1000
