"""The days of a period, one by one: what every series is made of. A day without a word is not a clear day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache
from typing import NamedTuple

from journal.trends.sums import ONE_DAY, Span, Stretch, Sums

_EPOCH, _SECOND = datetime(1970, 1, 1, tzinfo=UTC), timedelta(seconds=1)


class DayOf(NamedTuple):
    """One day of the patient: `entries` began on it, `late` of them were written down over 24 hours after they began.

    `severities` holds the severity (0-10) of each where it was asked. `seconds` are those of numbness on that day, by every
    entry that was going on (two at once count twice; one that was never ended counts up to its
    last word). `numb`: an entry began or was going on. `clear`: the patient noted a day without numbness, and no entry says
    otherwise.
    """

    day: date
    entries: int
    late: int
    seconds: int
    severities: tuple[int, ...]
    numb: bool
    clear: bool

    @property
    def logged(self) -> bool:
        """Whether anything at all is known of the day."""
        return self.numb or self.clear


def days(sums: Sums) -> tuple[DayOf, ...]:
    """Every day of the period, the first first. Needs `begun`, `stretches` and `clear`."""
    first, many = sums.span.since.toordinal(), sums.span.days
    entries, late, seconds = [0] * many, [0] * many, [0] * many
    severities: list[tuple[int, ...]] = [()] * many
    numb, noted = [False] * many, [False] * many
    for day, begun, rated, spent, later in sums.begun:
        at = day.toordinal() - first
        numb[at] = True
        entries[at] += begun
        severities[at] += rated
        seconds[at] += spent
        late[at] += later
    for stretch in sums.stretches:
        for day, spent in split(stretch, sums.span):
            at = day.toordinal() - first
            numb[at] = True
            seconds[at] += spent
    for day in sums.clear:
        noted[day.toordinal() - first] = True
    clear = [one and not other for one, other in zip(noted, numb, strict=True)]
    columns = (sums.span.each(), entries, late, seconds, severities, numb, clear)
    return tuple(map(DayOf._make, zip(*columns, strict=True)))


def split(stretch: Stretch, span: Span) -> Iterator[tuple[date, int]]:
    """The days of the span that an entry reaches into, with its seconds on each (parts of a second dropped from both ends).

    A day on which it has not a second (it ended at midnight, or that day was left out by the calendar) is no day of it.
    """
    first, last, start, end, zone = stretch
    until = min(max(first, last), span.until)  # with offsets alone, the end may seem to lie on an earlier day
    day = max(first, span.since)
    edge = start if day == first else _midnight(day, zone)
    while day <= until:
        following = max(edge, min(end, _midnight(day + ONE_DAY, zone)))
        if following > edge or day == first:
            yield day, following - edge
        day, edge = day + ONE_DAY, following


@lru_cache(maxsize=8192)  # in ten years there are as many midnights as days
def _midnight(day: date, zone: tzinfo) -> int:
    """The instant at which the day began in the zone, in seconds since 1970."""
    # When clocks skip midnight, this reading of it is the instant at which they did.
    return (datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC) - _EPOCH) // _SECOND
