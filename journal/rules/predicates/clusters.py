"""Entries that belong together: the same area over time, how bad it usually is, and whether an entry is like those before."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from datetime import timedelta
from functools import lru_cache
from operator import attrgetter

from journal.body.graph import Point, within
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.severities import highest, middle, severities_before
from journal.rules.predicates.symptoms import worsening
from journal.rules.predicates.zones import Zone

_START = attrgetter("start")


@lru_cache(maxsize=4096)
def _reach(touched: frozenset[Point]) -> frozenset[Point]:
    return frozenset().union(*(within(point, int(limits.CLUSTER_STEPS.amount)) for point in touched))


def linked(one: Facts, other: Facts) -> bool:
    """Whether two entries touch the same or neighbouring places on the same side."""
    return not _reach(one.points).isdisjoint(other.points)


def cluster(case: Case, facts: Facts) -> tuple[Facts, ...]:
    """Earlier entries of the same area, each at most 30 days before the next, oldest first, this one last."""
    key = ("cluster", facts)
    if key not in case.memo:
        chain, reach, gap = [facts], _reach(facts.points), limits.CLUSTER_GAP.span
        near = {touched for touched in _shapes(case) if not reach.isdisjoint(touched)}
        for other in reversed(tuple(case.before(facts, limits.WINDOW.span))):
            if other.points in near and chain[-1].start - other.heard <= gap:
                chain.append(other)
        case.memo[key] = tuple(reversed(chain))
    return case.memo[key]  # type: ignore[return-value]  # what was put there just above


def _shapes(case: Case) -> frozenset[frozenset[Point]]:
    """The sets of places that entries touch: most of a patient's are alike, so each is looked at once."""
    if "shapes" not in case.memo:
        case.memo["shapes"] = frozenset(facts.points for facts in case.facts)
    return case.memo["shapes"]  # type: ignore[return-value]  # what was put there just above


def usual_severity(case: Case, facts: Facts) -> float | None:
    """The median severity of the same areas in the 30 days before; None when it was never asked."""
    return middle(severities_before(case, facts, limits.MEDIAN_DAYS.span))


def worse_than_usual(case: Case, facts: Facts) -> bool:
    """Whether it is two points or more above the median of the 30 days before."""
    usual = usual_severity(case, facts)
    return usual is not None and facts.worst is not None and facts.worst >= usual + limits.SEVERITY_RISE.amount


def beyond_usual(case: Case, facts: Facts) -> bool:
    """Whether a known pattern got worse: stronger than ever in the 30 days before, and clearly above its median.

    One bad day among ups and downs is no change, so the highest of those days counts too; with few of them to compare with,
    only a leap does. A long entry is compared with itself: its last word with what it held more than a day before.
    """
    before = severities_before(case, facts, limits.MEDIAN_DAYS.span)
    if _beyond(facts.worst, before):
        return True
    last = facts.states[-1]
    earlier = [state.severity for state in facts.states if last.at - state.at >= limits.LASTING_HOURS.span]
    if not earlier:
        return False
    return _beyond(last.severity, [count + earlier.count(level) for level, count in enumerate(before)])


def _beyond(level: int | None, before: Sequence[int]) -> bool:
    usual, most = middle(before), highest(before)
    if level is None or usual is None or most is None:
        return False
    rise = limits.SEVERITY_RISE if sum(before) >= limits.USUAL_COUNT.amount else limits.SEVERITY_LEAP
    return level >= usual + rise.amount and level > most


def alike(one: frozenset[Point], other: frozenset[Point], share: float) -> bool:
    """Whether two sets of points share at least this much of what they touch together (Jaccard index)."""
    both = one | other
    return bool(both) and len(one & other) / len(both) >= share


def earlier_alike(case: Case, facts: Facts, span: timedelta) -> tuple[Facts, ...]:
    """Earlier entries within `span` that touch the same areas, whole, oldest first."""
    found: list[Facts] = []
    for zones, row in _by_areas(case).items():
        if facts.zones <= zones:
            first, past = bisect_left(row, facts.start - span, key=_START), bisect_left(row, facts.start, key=_START)
            found += row[first:past]
    return tuple(sorted(found, key=_START))


def _by_areas(case: Case) -> dict[frozenset[Zone], list[Facts]]:
    if "by areas" not in case.memo:
        rows: dict[frozenset[Zone], list[Facts]] = {}
        for facts in case.facts:  # oldest first
            rows.setdefault(facts.zones, []).append(facts)
        case.memo["by areas"] = rows
    return case.memo["by areas"]  # type: ignore[return-value]  # what was put there just above


def familiar(case: Case, facts: Facts) -> bool:
    """A standing pattern: three or more like entries before, the first at least 14 days back, and no worse symptom than theirs.

    It only keeps an entry of unknown speed, or one woken with, from being judged as sudden; never one that was sudden.
    """
    before = earlier_alike(case, facts, limits.KNOWN_DAYS.span)
    if len(before) < limits.FAMILIAR_COUNT.amount or facts.start - before[0].start < limits.FAMILIAR_DAYS.span:
        return False
    signs = facts.symptoms & worsening()
    return not signs or signs <= frozenset().union(*(other.symptoms for other in before))
