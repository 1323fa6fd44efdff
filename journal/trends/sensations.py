"""What was felt: on how many days each sensation, over the period and month by month."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from journal.trends.sums import Sensed


class Sensation(NamedTuple):
    """A sensation (id): on how many `days` it was felt anywhere, as a `share` (0-1) of all days on which something was felt."""

    id: str
    days: int
    share: float


class Mix(NamedTuple):
    """The sensations of the days from `since` to `until` on which something was felt (`days`), the most frequent first."""

    since: date
    until: date
    days: int
    sensations: tuple[Sensation, ...]


def mix(sensed: Sequence[Sensed]) -> Mix | None:
    """All of it together; None when nothing was felt. Days on which two sensations were felt count for both."""
    on: defaultdict[str, set[date]] = defaultdict(set)
    for one in sensed:
        for name in one.sensations:
            on[name].add(one.day)
    every = {one.day for one in sensed}
    if not every:
        return None
    ordered = sorted(on.items(), key=lambda item: (-len(item[1]), item[0]))
    felt = tuple(Sensation(name, len(found), len(found) / len(every)) for name, found in ordered)
    return Mix(min(every), max(every), len(every), felt)


def by_month(sensed: Sequence[Sensed]) -> tuple[Mix, ...]:
    """The same for each calendar month in which something was felt, the first first."""
    months: defaultdict[tuple[int, int], list[Sensed]] = defaultdict(list)
    for one in sensed:
        months[one.day.year, one.day.month].append(one)
    return tuple(found for _month, group in sorted(months.items()) if (found := mix(group)) is not None)
