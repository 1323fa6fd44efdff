"""Episodes, hours and severity per day, week or month, and over a whole period. What is not known stays a gap."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date
from itertools import chain, groupby
from operator import attrgetter
from typing import Any, NamedTuple

from journal.trends.days import DayOf
from journal.trends.numbers import middle
from journal.trends.sums import Span

DAY, WEEK, MONTH = "day", "week", "month"
UNITS = (DAY, WEEK, MONTH)
_DAY, _MONTH = attrgetter("day"), attrgetter("day.year", "day.month")


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

    def week(one: DayOf) -> int:
        return (one.day.toordinal() - 1 - first_weekday) // 7  # day 1 was a Monday

    together: dict[str, Callable[[DayOf], Any]] = {DAY: _DAY, WEEK: week, MONTH: _MONTH}
    return tuple(total(tuple(group)) for _key, group in groupby(lived, key=together[unit]))


def total(lived: Sequence[DayOf]) -> Period:
    """All of these days together. Raises ValueError without any."""
    days, entries, late, seconds, severities, numb, clear = zip(*lived, strict=True)
    rated = Counter(chain.from_iterable(severities))
    return Period(
        since=days[0],
        until=days[-1],
        numb=sum(numb),
        clear=sum(clear),
        silent=len(days) - sum(numb) - sum(clear),
        entries=sum(entries),
        late=sum(late),
        hours=sum(seconds) / 3600,
        median=middle(rated),
        worst=max(rated, default=None),
        rated=rated.total(),
    )
