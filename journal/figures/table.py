"""A table of figures, before it is drawn anywhere."""

from __future__ import annotations

from typing import NamedTuple


class Table(NamedTuple):
    """A heading for each column, and the rows. `bars` has a number for each row that may be drawn behind it."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    bars: tuple[float, ...] = ()
