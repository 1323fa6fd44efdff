"""How long entries lasted: those that ended, by where they began."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from journal.trends.numbers import middle
from journal.trends.sums import Lasted

HOUR, DAY = 3600, 86_400


class Durations(NamedTuple):
    """Of the `ended` entries of a period: the median and the longest in seconds (None without any), and how many lasted more
    than 1 hour and more than 24 hours. Of `open` entries no end is known, so they are in none of these figures.
    """

    ended: int
    open: int
    median: float | None
    longest: int | None
    over_hour: int
    over_day: int


def durations(lasted: Sequence[Lasted]) -> Durations:
    """The lengths of the entries that began in the period."""
    counts: Counter[int] = Counter()
    still_open = 0
    for one in lasted:
        if one.seconds is None:
            still_open += one.entries
        else:
            counts[one.seconds] += one.entries
    return Durations(
        ended=counts.total(),
        open=still_open,
        median=middle(counts),
        longest=max(counts, default=None),
        over_hour=sum(entries for seconds, entries in counts.items() if seconds > HOUR),
        over_day=sum(entries for seconds, entries in counts.items() if seconds > DAY),
    )
