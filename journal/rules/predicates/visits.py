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
from journal.rules.predicates.zones import Zone, known, near, zone_of

_NOON = 12


def covers(places: tuple[Place, ...], touched: Iterable[Point], steps: int) -> bool:
    """Whether each touched point is one of the places, or so near one in its area; no places means all of the body."""
    named = frozenset(point for place in places for point in points(*place))
    zones = frozenset(map(zone_of, named))
    return not named or all(
        point in named or (steps > 0 and known(zone_of(point), zones) and near((point,), named, steps)) for point in touched
    )


def moment_of(case: Case, visit: Visit) -> datetime:
    """When a visit was: its time, else noon UTC of its day.

    One goes to an emergency department because of something. When nothing else of the last week can have been the reason, an
    emergency visit without a time came after the first entry of its day; what began later that day it has not seen.
    """
    if visit.at is not None:
        return visit.at.astimezone(UTC)
    noon = instant(visit.on, _NOON)
    if visit.kind != "emergency_visit":
        return noon
    key = ("reason", id(visit))
    if key not in case.memo:
        day = instant(visit.on)
        reasons = (
            facts.start
            for facts in case.facts
            if facts.start < day + timedelta(days=1)
            and facts.heard >= day - limits.VISIT_REASON.span
            and covers(visit.sites, facts.points, int(limits.COVER_STEPS.amount))
        )
        case.memo[key] = max(noon, next(reasons, noon))
    return case.memo[key]  # type: ignore[return-value]  # what was put there just above


def assessing(case: Case, touched: Iterable[Point] = ()) -> tuple[datetime, ...]:
    """When visits assessed the numbness of these points, up to now, oldest first."""
    if not case.visits:
        return ()
    where = frozenset(touched)
    key = ("assessing", where)
    if key not in case.memo:
        case.memo[key] = _assessing(case, where)
    return case.memo[key]  # type: ignore[return-value]  # what was put there just above


def _assessing(case: Case, where: frozenset[Point]) -> tuple[datetime, ...]:
    found = []
    for visit in case.visits:
        happened = (visit.at.astimezone(UTC) if visit.at is not None else instant(visit.on)) <= case.now
        if (
            visit.assessed_numbness
            and not visit.pending
            and happened
            and covers(visit.sites, where, int(limits.COVER_STEPS.amount))
        ):
            found.append(min(moment_of(case, visit), case.now))
    return tuple(sorted(found))


def assessed_since(case: Case, facts: Facts, since: datetime | None) -> bool:
    """Whether a visit has assessed these places since a feature was first there, and nothing has got worse after it.

    Worse is a new area or a newly present sign beyond all that was written down before the visit, in whichever entry.
    """
    if since is None:
        return False
    return any(at >= since and not _beyond(case, facts, at) for at in assessing(case, facts.points))


def _beyond(case: Case, facts: Facts, at: datetime) -> bool:
    symptoms, zones = known_at(case, at)
    new = any(
        (state.symptoms - symptoms) & worsening() or any(not known(zone_of(point), zones) for point in state.points)
        for state in facts.states
        if state.at > at
    )
    return new or (facts.start <= at and _worse_since(facts.states, at))


def known_at(case: Case, at: datetime) -> tuple[frozenset[str], frozenset[Zone]]:
    """Every symptom and every area that was written down by then."""
    key = ("known at", at)
    if key not in case.memo:
        states = [state for facts in case.facts if facts.start <= at for state in facts.states if state.at <= at]
        zones = frozenset(zone_of(point) for state in states for point in state.points)
        case.memo[key] = frozenset().union(*(state.symptoms for state in states)), zones
    return case.memo[key]  # type: ignore[return-value]  # what was put there just above


def seen(case: Case, facts: Facts) -> bool:
    """Whether a visit assessed this episode after it began, and nothing in it has got worse since."""
    return any(at >= facts.start and not _worse_since(facts.states, at) for at in assessing(case, facts.points))


def assessed_after(case: Case, touched: Iterable[Point], moment: datetime) -> bool:
    """Whether a visit assessed these points at this moment or later."""
    return any(at >= moment for at in assessing(case, touched))


def stronger_after(case: Case, facts: Facts, at: datetime) -> bool:
    """Whether its areas are two points stronger than in the 30 days before a visit, or have lost all feeling only since."""
    edge = at - limits.MEDIAN_DAYS.span
    alike = (other for other in case.facts if other.heard >= edge and other.zones & facts.zones)
    before = [state for other in alike for state in other.states if state.at <= at]
    after = [state for state in facts.states if state.at > at]
    if not before or not after:
        return False
    was = [state.severity for state in before if state.severity is not None]
    grades = [state.severity for state in after if state.severity is not None]
    stronger = bool(was and grades) and max(grades) >= max(was) + limits.SEVERITY_RISE.amount
    return stronger or bool(_gone(after) - _gone(before))


def _gone(states: Iterable[State]) -> frozenset[Zone]:
    """The areas without any feeling."""
    return frozenset(zone_of(point) for state in states for point, name in state.felt if name == "no_feeling")


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
