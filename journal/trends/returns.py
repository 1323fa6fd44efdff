"""Stretches without numbness between two days with it, and how it came back. Only days noted clear are known to be clear."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from journal.trends.days import DayOf

LONG_ENOUGH = 28
"""Days without an entry of numbness from which on the next one is told as a return."""


class Return(NamedTuple):
    """`days` in between without an entry of numbness, `clear` of them noted clear; `last` was numb before, `back` is again.

    `back` is None when it has not come back in the period.
    """

    last: date
    back: date | None
    days: int
    clear: int


def returns(lived: Sequence[DayOf], least: int = LONG_ENOUGH) -> tuple[Return, ...]:
    """Every stretch of at least `least` days without an entry of numbness after the first one, the earliest first."""
    numb = [number for number, one in enumerate(lived) if one.numb]
    found = []
    for last, back in pairwise([*numb, len(lived)] if numb else []):
        between = lived[last + 1 : back]
        if len(between) >= least:
            again = lived[back].day if back < len(lived) else None
            found.append(Return(lived[last].day, again, len(between), sum(one.clear for one in between)))
    return tuple(found)
