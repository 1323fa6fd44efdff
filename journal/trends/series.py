"""Episodes, hours and severity per day, week or month, and over a whole period. What is not known stays a gap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import groupby
from typing import NamedTuple

from journal.trends.days import DayOf
from journal.trends.numbers import middle
from journal.trends.sums import Span

DAY, WEEK, MONTH = "day", "week", "month"
UNITS = (DAY, WEEK, MONTH)


class Period(NamedTuple):
    """What the days from `since` to `until` (both counted) held.

    `numb` days with numbness, `clear` days noted without it, and `silent` days of which nothing is known. `entries` began in
    it, `late` of them were written down over 24 hours after they began. `hours` of numbness, two entries at once counting
    twice. `median` and `worst` severity, 0-10, of the `rated` entries; None when none was rated.
    """

    since: date
    until: date
    numb: int
    clear: int
    silent: int
    entries: int
    late: int
    hours: float
    median: float | None
    worst: int | None
    rated: int

    @property
    def logged(self) -> int:
        """On how many days anything was written, also that there was nothing."""
        return self.numb + self.clear

    @property
    def span(self) -> Span:
        """Its days."""
        return Span(self.since, self.until)


def series(lived: Sequence[DayOf], unit: str, first_weekday: int = 0) -> tuple[Period, ...]:
    """A period for each day, week or month, the first first; those at the edges hold only the days that were asked for.

    `unit` is one of UNITS; `first_weekday` says with which day a week begins (Monday 0).
    """

    def start(one: DayOf) -> date:
        if unit == MONTH:
            return one.day.replace(day=1)
        return one.day if unit == DAY else one.day - timedelta(days=(one.day.weekday() - first_weekday) % 7)

    return tuple(total(tuple(group)) for _start, group in groupby(lived, key=start))


def total(lived: Sequence[DayOf]) -> Period:
    """All of these days together. Raises IndexError without any."""
    rated: Counter[int] = Counter()
    for one in lived:
        for severity, entries in one.severities:
            rated[severity] += entries
    numb, clear = sum(one.numb for one in lived), sum(one.clear for one in lived)
    return Period(
        since=lived[0].day,
        until=lived[-1].day,
        numb=numb,
        clear=clear,
        silent=len(lived) - numb - clear,
        entries=sum(one.entries for one in lived),
        late=sum(one.late for one in lived),
        hours=sum(one.seconds for one in lived) / 3600,
        median=middle(rated),
        worst=max(rated, default=None),
        rated=rated.total(),
    )
