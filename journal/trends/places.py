"""Where it was felt: region and side with first and last day, and the same as a timeline of the spread."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date
from operator import sub
from typing import NamedTuple

from journal.body.graph import Point, points
from journal.trends.sums import Felt


class Where(NamedTuple):
    """A region and one side (what was written for both sides counts for each): `first` and `last` day it was felt in the
    period, on how many `days`, as a `share` (0-1) of the days on which anything was felt. `away` is the longest stretch of
    days between two days on which it was felt; `months` holds the days of each calendar month from `first` to `last`.
    """

    region: str
    side: str
    first: date
    last: date
    days: int
    share: float
    away: int
    months: tuple[int, ...]


def places(felt: Sequence[Felt]) -> tuple[Where, ...]:
    """Every region and side, the one of the most days first."""
    every = len(days_felt(felt))
    found = (_where(point, sorted(map(date.toordinal, on)), every) for point, on in felt_on(felt).items())
    return tuple(sorted(found, key=lambda one: (-one.days, one.region, one.side)))


def spread(felt: Sequence[Felt]) -> tuple[Where, ...]:
    """The same in the order in which they were first felt."""
    return tuple(sorted(places(felt), key=lambda one: (one.first, one.region, one.side)))


def days_felt(felt: Sequence[Felt]) -> set[date]:
    """The days on which anything was felt."""
    return set[date]().union(*(one.days for one in felt))


FeltOn = Mapping[Point, set[date]]
"""The days of each region and single side."""


def felt_on(felt: Sequence[Felt]) -> FeltOn:
    """The days of each region and single side."""
    found: defaultdict[Point, set[date]] = defaultdict(set)
    for place, on in felt:
        for point in points(*place):
            found[point].update(on)
    return found


def by_month(on: Sequence[int]) -> list[tuple[date, int]]:
    """How many of these days, numbers as of `date.toordinal` in order, lie in each month from the first to the last."""
    found = []
    at, (year, month) = 0, date.fromordinal(on[0]).timetuple()[:2]
    while at < len(on):
        begins = date(year, month, 1)
        year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        after = bisect_left(on, date(year, month, 1).toordinal(), at)
        found.append((begins, after - at))
        at = after
    return found


def _where(point: Point, on: list[int], every: int) -> Where:
    away = max(map(sub, on[1:], on), default=1) - 1
    months = tuple([days for _month, days in by_month(on)])
    return Where(*point, date.fromordinal(on[0]), date.fromordinal(on[-1]), len(on), len(on) / every, away, months)
