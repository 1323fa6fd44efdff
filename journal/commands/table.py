"""Tables as lines: columns aligned, numbers to the right, and bars where they fit and are wanted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from journal.figures.table import Table
from journal.model.cells import cells, fitted

_NUMBER = re.compile(r"-|\d[\d,]*(\.\d+)?( of \d[\d,]*)?%?", re.ASCII)
_LONGEST, _SHORTEST, _NARROWEST = 24, 4, 12
_BAR, _BETWEEN = "#", "  "


def lines(table: Table, width: int | None, *, draw: bool) -> list[str]:
    """The table as lines; `draw` adds the bars when a terminal of this width (None: no terminal) has room for them.

    In a narrow terminal the first column is cut.
    """
    every = [table.head, *table.rows]
    widths = [max(_cells(row[column]) for row in every) for column in range(len(table.head))]
    if width is not None:
        over = sum(widths) + len(_BETWEEN) * (len(widths) - 1) - width
        widths[0] = min(widths[0], max(_NARROWEST, widths[0] - over))
        every = [(fitted(row[0], widths[0]), *row[1:]) for row in every]
    numeric = [all(_NUMBER.fullmatch(row[column]) for row in table.rows if row[column]) for column in range(len(widths))]
    texts = [_BETWEEN.join(map(_padded, row, widths, numeric)) for row in every]
    used = sum(widths) + len(_BETWEEN) * len(widths)
    room = _LONGEST if width is None else min(_LONGEST, width - used)
    if draw and room >= _SHORTEST and max(table.bars, default=0) > 0:
        texts = [f"{text}{_BETWEEN}{bar}" for text, bar in zip(texts, ["", *_bars(table.bars, room)], strict=True)]
    return [text.rstrip() for text in texts[not any(table.head) :]]


def _bars(values: Sequence[float], room: int) -> list[str]:
    """A bar for each number, the greatest as long as there is room; what is not nothing is at least seen."""
    most = max(values)
    return [_BAR * max(value > 0, round(value / most * room)) for value in values]


def _padded(text: str, width: int, to_the_right: bool) -> str:
    space = " " * (width - _cells(text))
    return f"{space}{text}" if to_the_right else f"{text}{space}"


def _cells(text: str) -> int:
    return len(text) if text.isascii() else sum(map(cells, text))
