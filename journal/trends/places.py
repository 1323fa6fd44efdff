"""Where it was felt: region and side with first and last day, and the same as a timeline of the spread."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from journal.body.graph import Point, points
from journal.model.views import Place
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
    every = len({one.day for one in felt})
    found = (_where(point, sorted(on), every) for point, on in felt_on(felt).items())
    return tuple(sorted(found, key=lambda one: (-one.days, one.region, one.side)))


def spread(felt: Sequence[Felt]) -> tuple[Where, ...]:
    """The same in the order in which they were first felt."""
    return tuple(sorted(places(felt), key=lambda one: (one.first, one.region, one.side)))


def felt_on(felt: Sequence[Felt]) -> dict[Point, set[date]]:
    """The days of each region and single side."""
    days: defaultdict[Place, set[date]] = defaultdict(set)
    for one in felt:
        days[one.place].add(one.day)
    found: defaultdict[Point, set[date]] = defaultdict(set)
    for place, on in days.items():
        for point in points(*place):
            found[point] |= on
    return found


def _where(point: Point, on: list[date], every: int) -> Where:
    away = max(((later - earlier).days - 1 for earlier, later in pairwise(on)), default=0)
    months = [0] * (_month(on[-1]) - _month(on[0]) + 1)
    for day in on:
        months[_month(day) - _month(on[0])] += 1
    return Where(*point, on[0], on[-1], len(on), len(on) / every, away, tuple(months))


def _month(day: date) -> int:
    return day.year * 12 + day.month
