"""Whether the numb area grew: reached a new area next to an old one, its mirror on the other side, or one elsewhere.

What was numb in the 30 days before a window is not new (without that, every fluctuation would count as spread). A window
starts from the last state before it, when that is open or at most 7 days old, else from its first entry (4.5.12).
"""

from datetime import datetime, timedelta
from functools import lru_cache
from typing import NamedTuple

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.baseline import baseline_points
from journal.rules.predicates.explanations import everyday
from journal.rules.predicates.mildness import mild
from journal.rules.predicates.zones import Zone, known, mirrored, near, next_segment, zone_of, zones_of

CONTIGUOUS, MIRROR, MULTIFOCAL, LOCAL = "contiguous", "mirror", "multifocal", "local"


class Moment(NamedTuple):
    """What one reading of an episode showed. `grows`: it can be growth, or what growth came from."""

    at: datetime
    facts: Facts
    points: frozenset[Point]
    zones: frozenset[Zone]
    grows: bool


class Growth(NamedTuple):
    """A new area: where, of which kind, the latest earlier moment it grew from, and the moment it was first there."""

    kind: str
    zone: Zone
    old: Moment
    new: Moment

    @property
    def took(self) -> timedelta:
        """The time between the two moments."""
        return self.new.at - self.old.at


def grew(case: Case, window: timedelta) -> tuple[Growth, ...]:
    """Every growth whose new area appeared within `window`, oldest first.

    Only unexplained entries grow, from unexplained or diagnosed ones; a passing tingle does neither, but what it touched is
    not new. Numbness with an everyday reason is left out altogether: a slept-on arm does not make its spread old.
    """
    start = case.now - window
    edge = start - limits.SPREAD_BASE.span
    moments = [moment for moment in _moments(case) if moment.at >= edge or moment.facts.end is None]
    before = [moment for moment in moments if moment.at < start]
    inside = [moment for moment in moments if moment.at >= start]
    base = baseline_points(case).union(*(moment.points for moment in before))
    last = [m for m in before if start - m.at <= limits.SPREAD_LAST_STATE.span or m.facts.end is None]
    return tuple(_walk(last, inside, base))


def _moments(case: Case) -> list[Moment]:
    """All that the longest window and the time before it hold, and whatever is still open, in the order of time."""
    if "moments of growth" not in case.memo:
        since = case.now - limits.SPREAD_MONTH.span - limits.SPREAD_BASE.span
        found = []
        for facts in case.facts:
            if (facts.heard < since and facts.end is not None) or everyday(case, facts):
                continue
            grows = not mild(facts)
            for state in facts.states:
                if state.at >= since or facts.end is None:
                    found.append(Moment(state.at, facts, state.points, zones_of(state.points), grows))
        case.memo["moments of growth"] = sorted(found, key=lambda m: (m.at, _in_order(m.points)))
    return case.memo["moments of growth"]  # type: ignore[return-value]  # what was put there just above


@lru_cache(maxsize=4096)
def _in_order(touched: frozenset[Point]) -> tuple[Point, ...]:
    return tuple(sorted(touched))


def _walk(last: list[Moment], inside: list[Moment], base: frozenset[Point]) -> list[Growth]:
    """Each moment beside all that was there before it; what is told within minutes of it is the same state, in any order."""
    grown: dict[tuple[int, Zone, datetime], Growth] = {}
    earlier, affected, passed = [moment for moment in last if moment.grows], base, 0
    zones = zones_of(affected)
    for moment in inside:
        while moment.at - inside[passed].at >= limits.SPREAD_APART.span:
            affected |= inside[passed].points
            zones |= inside[passed].zones
            if inside[passed].grows:
                earlier.append(inside[passed])
            passed += 1
        if moment.grows and not moment.points <= affected:
            apart = [other for other in earlier if _apart(other, moment)]
            for zone in sorted(moment.zones):
                found = _new_zone(zone, moment, apart, zones) or _local(zone, moment, apart, affected)
                if found is not None:
                    grown.setdefault((id(moment.facts), zone, found.old.at), found)
    return list(grown.values())


def _apart(old: Moment, new: Moment) -> bool:
    """Whether they are two moments. What is written down as two entries within minutes is one, as quick as its onset says."""
    return new.at - old.at >= limits.SPREAD_APART.span


def _new_zone(zone: Zone, new: Moment, apart: list[Moment], affected: frozenset[Zone]) -> Growth | None:
    if not apart or known(zone, affected):
        return None
    fresh = [point for point in new.points if zone_of(point) == zone]
    # It may have crossed places that filled in at the same time: toes to shin to thigh in one step.
    bridge = frozenset(point for point in new.points if known(zone_of(point), affected))
    for other in reversed(apart):
        reached = other.points | (bridge if any(known(zone_of(point), other.zones) for point in bridge) else frozenset())
        if near(fresh, reached, int(limits.SPREAD_STEPS.amount)) or next_segment(zone, other.zones):
            return Growth(CONTIGUOUS, zone, other, new)
        if mirrored(zone, other.zones):
            return Growth(MIRROR, zone, other, new)
    return Growth(MULTIFOCAL, zone, apart[-1], new)


def _local(zone: Zone, new: Moment, apart: list[Moment], affected: frozenset[Point]) -> Growth | None:
    before = frozenset(point for point in affected if zone_of(point) == zone)
    fresh = frozenset(point for point in new.points if zone_of(point) == zone) - before
    last = next((other for other in reversed(apart) if zone in other.zones), None)
    if not before or last is None or len(fresh) < limits.LOCAL_NEW.amount or len(fresh) < len(before):
        return None
    return Growth(LOCAL, zone, last, new)
