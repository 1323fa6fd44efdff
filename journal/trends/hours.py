"""At which time of day and on which weekday entries began, on the patient's clock."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from journal.trends.sums import Hour, Span


class Weekday(NamedTuple):
    """A weekday (Monday 0): how many of them the period has, and how many entries began in each hour 0-23 of them."""

    weekday: int
    days: int
    by_hour: tuple[int, ...]

    @property
    def entries(self) -> int:
        """How many entries began on this weekday."""
        return sum(self.by_hour)

    def between(self, first: int, last: int) -> int:
        """How many began from hour `first` up to hour `last`."""
        return sum(self.by_hour[first:last])


def hours(begun: Sequence[Hour], span: Span) -> tuple[Weekday, ...]:
    """The seven weekdays, Monday first."""
    grid = [[0] * 24 for _ in range(7)]
    for one in begun:
        grid[one.weekday][one.hour] += one.entries
    weeks, rest = divmod(span.days, 7)
    extra = {(span.since.weekday() + number) % 7 for number in range(rest)}
    return tuple(Weekday(day, weeks + (day in extra), tuple(row)) for day, row in enumerate(grid))
