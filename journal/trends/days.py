"""The days of a period, one by one: what every series is made of. A day without a word is not a clear day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from journal import clock
from journal.trends.sums import ONE_DAY, Span, Stretch, Sums


class DayOf(NamedTuple):
    """One day of the patient: `entries` began on it, `late` of them were written down over 24 hours after they began.

    `severities` holds (severity 0-10, entries) of those where it was asked, `asked` in number. `seconds` are those of
    numbness on that day, by every entry that was going on (two at once count twice; one that was never ended counts up to its
    last word). `numb`: an entry began or was going on. `clear`: the patient noted a day without numbness, and no entry says
    otherwise.
    """

    day: date
    entries: int
    late: int
    seconds: int
    severities: tuple[tuple[int, int], ...]
    numb: bool
    clear: bool

    @property
    def logged(self) -> bool:
        """Whether anything at all is known of the day."""
        return self.numb or self.clear


def days(sums: Sums) -> tuple[DayOf, ...]:
    """Every day of the period, the first first. Needs `begun`, `spent`, `stretches` and `clear`."""
    entries: dict[date, int] = defaultdict(int)
    severities: dict[date, list[tuple[int, int]]] = defaultdict(list)
    for begun in sums.begun:
        entries[begun.day] += begun.entries
        if begun.severity is not None:
            severities[begun.day].append((begun.severity, begun.entries))
    spent = {one.day: one for one in sums.spent}
    lived: dict[date, int] = defaultdict(int)
    for stretch in sums.stretches:
        for day, seconds in split(stretch, sums.span):
            lived[day] += seconds
    clear = frozenset(sums.clear)
    return tuple(
        DayOf(
            day,
            entries.get(day, 0),
            spent[day].late if day in spent else 0,
            (spent[day].seconds if day in spent else 0) + lived.get(day, 0),
            tuple(severities[day]) if day in severities else (),
            numb := day in entries or day in lived,
            day in clear and not numb,
        )
        for day in sums.span.each()
    )


def split(stretch: Stretch, span: Span) -> Iterator[tuple[date, int]]:
    """The days of the span that an entry reaches into, with its seconds on each (parts of a second dropped from both ends).

    A day on which it has not a second (it ended at midnight, or that day was left out by the calendar) is no day of it.
    """
    start, end = (moment.replace(microsecond=0) for moment in (stretch.start, stretch.end))
    first = clock.local_day(start, stretch.zone)
    last = max(first, clock.local_day(end, stretch.zone))  # with offsets alone, the end may seem to lie on an earlier day
    day = max(first, span.since)
    edge = start if day == first else _midnight(day, stretch, start)
    while day <= min(last, span.until):
        following = min(end, _midnight(day + ONE_DAY, stretch, start))
        seconds = int((following - edge) / timedelta(seconds=1))
        if seconds > 0 or day == first:
            yield day, max(0, seconds)
        day, edge = day + ONE_DAY, following


def _midnight(day: date, stretch: Stretch, start: datetime) -> datetime:
    """The instant at which the day began where the entry was lived."""
    zone = clock.zone_of(stretch.zone) or start.tzinfo
    # When clocks skip midnight, this reading of it is the instant at which they did.
    return datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
