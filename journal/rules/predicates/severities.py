"""How strong an area usually is: counts of each severity 0-10 before an entry, looked up instead of counted again.

Every entry of a known pattern is compared with the 30 days before it. Counting those anew for each would make the check of a
dense journal grow with the square of its entries.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, timedelta

from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.vocabulary import SEVERITY

Counts = list[int]
"""How often each severity was noted, 0 first."""


class _Row:
    """The entries of one set of areas: their starts, and after each how often every severity had been noted so far."""

    def __init__(self) -> None:
        self.starts: list[datetime] = []
        self.sums: list[Counts] = [[0] * len(SEVERITY)]

    def add(self, start: datetime, level: int | None) -> None:
        self.starts.append(start)
        sums = list(self.sums[-1])
        if level is not None:
            sums[level] += 1
        self.sums.append(sums)


def severities_before(case: Case, facts: Facts, span: timedelta) -> Counts:
    """How often each severity was the worst of an entry of the same areas, begun before this one and at most `span` before."""
    found = [0] * len(SEVERITY)
    for zones, row in _rows(case).items():
        if zones & facts.zones:
            first, past = bisect_left(row.starts, facts.start - span), bisect_left(row.starts, facts.start)
            found = [sum_ + now - old for sum_, now, old in zip(found, row.sums[past], row.sums[first], strict=True)]
    return found


def middle(counts: Sequence[int]) -> float | None:
    """The median of counted severities; None when there are none."""
    total = sum(counts)
    if not total:
        return None
    return (_at(counts, (total - 1) // 2) + _at(counts, total // 2)) / 2


def highest(counts: Sequence[int]) -> int | None:
    """The highest severity that was counted; None when there is none."""
    return max((level for level, count in enumerate(counts) if count), default=None)


def _at(counts: Sequence[int], place: int) -> int:
    """The severity at a place in their order."""
    for level, count in enumerate(counts):
        if place < count:
            return level
        place -= count
    raise IndexError(place)


def _rows(case: Case) -> dict[frozenset[tuple[str, str]], _Row]:
    if "severities" not in case.memo:
        rows: dict[frozenset[tuple[str, str]], _Row] = {}
        for facts in case.facts:  # oldest first
            rows.setdefault(facts.zones, _Row()).add(facts.start, facts.worst)
        case.memo["severities"] = rows
    return case.memo["severities"]  # type: ignore[return-value]  # what was put there just above
