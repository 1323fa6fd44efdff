"""Numbness that climbs: from both feet to legs and trunk, from both hands up the arms, or from both feet to both hands.

Numbness that climbs does not go away in between: entries over within 30 minutes, with nothing red, are no part of it. What was
numb on both sides in the 30 days before, before the journal or by a diagnosis is not climbed to.
"""

from datetime import datetime
from functools import cache
from typing import NamedTuple

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.case import Case, decided
from journal.rules.facts import Facts
from journal.rules.predicates.baseline import baseline_points
from journal.rules.predicates.clocks import known_since
from journal.rules.predicates.laterality import bilateral
from journal.rules.predicates.recent import passing
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.zones import among, segment_regions

_TRUNK = -1


class Step(NamedTuple):
    """A moment of the climb: when, in which entry, and all that was numb then, in whichever entry it is written down."""

    at: datetime
    facts: Facts
    points: frozenset[Point]


class Climb(NamedTuple):
    """Where it was at first and where it had come to."""

    first: Step
    last: Step


def ascending(case: Case) -> Climb | None:
    """The climb of the last 14 days, when what it began from is new as well or it took two steps; the latest one."""
    start = case.now - limits.CLIMB_DAYS.span
    steps = _steps(case, start)
    if not any(bilateral(step.points, _limbs()) for step in steps):
        return None  # whatever climbs does so on both sides
    base = _before(case, start)
    found = [climb for limb in ("leg", "arm") if (climb := _up(limb, steps, base)) is not None]
    return max([*found, *_to_hands(steps, base)], key=lambda climb: climb.last.at, default=None)


def _up(limb: str, steps: list[Step], base: frozenset[Point]) -> Climb | None:
    known = _height(limb, base)
    far = 1 if known is None else limits.CLIMB_STEPS.amount
    low: tuple[int, Step] | None = None
    found = None
    for step in steps:
        height = _height(limb, step.points)
        if height is None:
            continue
        if low is None:
            low = min(height, height if known is None else known), step
        elif low[0] - height >= far and step.at - low[1].at >= limits.SPREAD_APART.span:
            found = Climb(low[1], step)
    return found


def _to_hands(steps: list[Step], base: frozenset[Point]) -> list[Climb]:
    """Both feet, and later both hands, neither of them before."""
    feet, hands = among("stocking"), among("glove")
    if bilateral(base, feet) or bilateral(base, hands):
        return []
    first = next((step for step in steps if bilateral(step.points, feet)), None)
    if first is None or bilateral(first.points, hands):
        return []
    later = [s for s in steps if bilateral(s.points, hands) and s.at - first.at >= limits.SPREAD_APART.span]
    return [Climb(first, later[0])] if later else []


@cache
def _limbs() -> frozenset[str]:
    return among("stocking").union(*segment_regions("arm"), *segment_regions("leg"))


def _height(limb: str, touched: frozenset[Point]) -> int | None:
    """The highest segment that is numb on both sides: 0 next to the trunk; of legs also the trunk itself, above them."""
    parts = segment_regions(limb)
    found = [height for height, part in enumerate(parts) if bilateral(touched, part)]
    trunk = among("trunk") - {"back.upper", "back.shoulder_blade"}
    middle = any(region in trunk and side == "midline" for region, side in touched)
    if limb == "leg" and found and (middle or bilateral(touched, trunk)):
        found.append(_TRUNK)
    return min(found, default=None)


def _before(case: Case, start: datetime) -> frozenset[Point]:
    """What was numb in the 30 days before, before the journal began, or by a diagnosis."""
    edge = start - limits.SPREAD_BASE.span
    counted = [facts for facts in case.since(limits.CLIMB_DAYS.span + limits.SPREAD_BASE.span) if _lasts(case, facts)]
    seen = [state.points for facts in counted for state in facts.states if edge <= state.at < start]
    touched = frozenset[Point]().union(*(facts.points for facts in counted))
    named = {point for point in touched if known_since(case, point) is not None}
    return baseline_points(case).union(named, *seen)


def _steps(case: Case, start: datetime) -> list[Step]:
    counted = [facts for facts in case.since(limits.CLIMB_DAYS.span) if _lasts(case, facts)]
    moments = sorted(
        ((state.at, facts) for facts in counted for state in facts.states if state.at >= start),
        key=lambda pair: (pair[0], sorted(pair[1].points)),
    )
    return [Step(at, facts, _numb_at(at, counted)) for at, facts in moments]


def _numb_at(at: datetime, counted: list[Facts]) -> frozenset[Point]:
    """All that the entries going on at that moment last said was numb."""
    found: frozenset[Point] = frozenset()
    for facts in counted:
        if facts.start <= at and (facts.end is None or facts.end >= at):
            said = facts.states[0]  # which is at the start
            for state in facts.states[1:]:
                if state.at <= at:
                    said = state
            if at - said.at <= limits.OPEN_HOURS.span:
                found |= said.points
    return found


@decided
def _lasts(case: Case, facts: Facts) -> bool:
    """Not over within 30 minutes, or with something red; neither pressure nor an aura."""
    short = facts.length is not None and facts.length <= limits.PRESSURE_MINUTES.span
    return not passing(case, facts) and not (short and not facts.symptoms & red())
