"""What a clinician has assessed: a visit counts for the sites it assessed until something gets worse (rules 4.5.9)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from journal.body.graph import Point, points
from journal.model.views import Place, Visit
from journal.rules import thresholds as limits
from journal.rules.case import Case, instant
from journal.rules.facts import Facts, State
from journal.rules.predicates.symptoms import worsening
from journal.rules.predicates.zones import known, near, zone_of

_NOON, _EMERGENCY_DAY = 12, timedelta(days=1)


def covers(places: tuple[Place, ...], touched: Iterable[Point], steps: int) -> bool:
    """Whether each touched point is one of the places, or so near one in its area; no places means all of the body."""
    named = frozenset(point for place in places for point in points(*place))
    zones = frozenset(map(zone_of, named))
    return not named or all(
        point in named or (steps > 0 and known(zone_of(point), zones) and near((point,), named, steps)) for point in touched
    )


def moment_of(visit: Visit) -> datetime:
    """When a visit was: its time, else noon UTC of its day; an emergency visit counts for all of its day, which led to it."""
    if visit.at is not None:
        return visit.at.astimezone(UTC)
    if visit.kind == "emergency_visit":
        return instant(visit.on) + _EMERGENCY_DAY
    return instant(visit.on, _NOON)


def assessing(case: Case, touched: Iterable[Point] = ()) -> tuple[datetime, ...]:
    """When visits assessed the numbness of these points, up to now, oldest first."""
    where = tuple(touched)
    found = []
    for visit in case.visits:
        happened = (visit.at.astimezone(UTC) if visit.at is not None else instant(visit.on)) <= case.now
        if (
            visit.assessed_numbness
            and not visit.pending
            and happened
            and covers(visit.sites, where, int(limits.COVER_STEPS.amount))
        ):
            found.append(min(moment_of(visit), case.now))
    return tuple(sorted(found))


def seen(case: Case, facts: Facts) -> bool:
    """Whether a visit assessed this episode after it began, and nothing in it has got worse since."""
    return any(at >= facts.start and not _worse_since(facts.states, at) for at in assessing(case, facts.points))


def _worse_since(states: tuple[State, ...], at: datetime) -> bool:
    before = [state for state in states if state.at <= at]
    after = [state for state in states if state.at > at]
    old_symptoms = frozenset().union(*(state.symptoms for state in before))
    old_zones = {zone_of(point) for state in before for point in state.points}
    severities = [state.severity for state in before if state.severity is not None]
    return any(
        (state.symptoms - old_symptoms) & worsening()
        or any(not known(zone_of(point), old_zones) for point in state.points)
        or (severities and state.severity is not None and state.severity >= max(severities) + limits.SEVERITY_RISE.amount)
        for state in after
    )
