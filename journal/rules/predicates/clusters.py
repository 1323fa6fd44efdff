"""Entries that belong together: the same area over time, how bad it usually is, and whether an entry is like those before."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache

from journal.body.graph import Point, within
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.symptoms import worsening


@lru_cache(maxsize=4096)
def _reach(touched: frozenset[Point]) -> frozenset[Point]:
    return frozenset().union(*(within(point, int(limits.CLUSTER_STEPS.amount)) for point in touched))


def linked(one: Facts, other: Facts) -> bool:
    """Whether two entries touch the same or neighbouring places on the same side."""
    return not _reach(one.points).isdisjoint(other.points)


def cluster(case: Case, facts: Facts) -> tuple[Facts, ...]:
    """Earlier entries of the same area, each at most 30 days before the next, oldest first, this one last."""
    chain, reach, gap = [facts], _reach(facts.points), limits.CLUSTER_GAP.span
    for other in reversed(tuple(case.before(facts, limits.WINDOW.span))):
        if not reach.isdisjoint(other.points) and chain[-1].start - other.heard <= gap:
            chain.append(other)
    return tuple(reversed(chain))


def usual_severity(case: Case, facts: Facts) -> float | None:
    """The median severity of the same areas in the 30 days before; None when it was never asked."""
    levels = [
        other.worst
        for other in case.before(facts, limits.MEDIAN_DAYS.span)
        if other.worst is not None and other.zones & facts.zones
    ]
    if not levels:
        return None
    levels.sort()  # by hand: `statistics` would cost every command its import of decimal and fractions
    middle = len(levels) // 2
    return levels[middle] if len(levels) % 2 else (levels[middle - 1] + levels[middle]) / 2


def worse_than_usual(case: Case, facts: Facts) -> bool:
    """Whether it is two points or more above the median of the 30 days before."""
    usual = usual_severity(case, facts)
    return usual is not None and facts.worst is not None and facts.worst >= usual + limits.SEVERITY_RISE.amount


def alike(one: frozenset[Point], other: frozenset[Point], share: float) -> bool:
    """Whether two sets of points share at least this much of what they touch together (Jaccard index)."""
    both = one | other
    return bool(both) and len(one & other) / len(both) >= share


def earlier_alike(case: Case, facts: Facts, span: timedelta) -> tuple[Facts, ...]:
    """Earlier entries within `span` that touch the same areas, whole."""
    return tuple(other for other in case.before(facts, span) if facts.zones <= other.zones)


def familiar(case: Case, facts: Facts) -> bool:
    """A standing pattern: three or more like entries before, the first at least 14 days back, and no worse symptom than theirs.

    It only keeps an entry of unknown speed, or one woken with, from being judged as sudden; never one that was sudden.
    """
    before = earlier_alike(case, facts, limits.KNOWN_DAYS.span)
    if len(before) < limits.FAMILIAR_COUNT.amount or facts.start - before[0].start < limits.FAMILIAR_DAYS.span:
        return False
    return facts.symptoms & worsening() <= frozenset().union(*(other.symptoms for other in before))
