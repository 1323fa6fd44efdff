"""How strong an area usually is: counts of each severity 0-10 before an entry, looked up instead of counted again.

Every entry of a known pattern is compared with the 30 days before it. Counting those anew for each would make the check of a
dense journal grow with the square of its entries.
"""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import accumulate
from typing import NamedTuple

from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.vocabulary import SEVERITY

Counts = list[int]
"""How often each severity was noted, 0 first."""


_BITS = 32  # of each count in a sum: many more than entries


class _Row(NamedTuple):
    """The entries of one set of areas: their starts, and before and after each how often every severity was noted so far.

    The eleven counts of a sum stand side by side in one number, so that two sums are taken from one another at once.
    """

    starts: list[datetime]
    sums: list[int]


def severities_before(case: Case, facts: Facts, span: timedelta) -> Counts:
    """How often each severity was the worst of an entry of the same areas, begun before this one and at most `span` before."""
    found = 0
    for zones, row in _rows(case).items():
        if zones & facts.zones:
            first, past = bisect_left(row.starts, facts.start - span), bisect_left(row.starts, facts.start)
            found += row.sums[past] - row.sums[first]
    return [found >> _BITS * level & (1 << _BITS) - 1 for level in SEVERITY]


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
        together: dict[frozenset[tuple[str, str]], list[Facts]] = {}
        for facts in case.facts:  # oldest first
            together.setdefault(facts.zones, []).append(facts)
        case.memo["severities"] = {zones: _row(found) for zones, found in together.items()}
    return case.memo["severities"]  # type: ignore[return-value]  # what was put there just above


def _row(found: list[Facts]) -> _Row:
    noted = (0 if facts.worst is None else 1 << _BITS * facts.worst for facts in found)
    return _Row([facts.start for facts in found], list(accumulate(noted, initial=0)))
