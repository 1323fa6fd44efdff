"""The area between the legs: which places count, what pressure of a seat is, and what points to the back or legs."""

from __future__ import annotations

from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.facts import Facts, once
from journal.rules.predicates.laterality import bilateral
from journal.rules.predicates.symptoms import BACK_PAIN, LEG_PAIN, STROKE_WEAKNESS, group
from journal.rules.predicates.zones import among

_BUTTOCK = frozenset({"buttock.lower"})


@once
def core_points(facts: Facts) -> frozenset[Point]:
    """The places between the legs that are numb."""
    return frozenset(point for point in facts.points if point[0] in among("saddle_core"))


def watch_points(facts: Facts) -> frozenset[Point]:
    """The tailbone, and the lower buttocks when both are numb."""
    both = bilateral(facts.points, _BUTTOCK)
    return frozenset(point for point in facts.points if point[0] == "back.tailbone" or (both and point[0] in _BUTTOCK))


@once
def back_or_leg(facts: Facts) -> bool:
    """Pain of the back or a leg, or numbness of trunk, groin, buttock, leg or between the legs."""
    places = (
        among("trunk") | among("leg_whole") | among("saddle_core") | {"buttock.upper", "buttock.lower", "buttock.hip_outer"}
    )
    return bool(facts.symptoms & (BACK_PAIN | LEG_PAIN)) or bool(facts.regions & places)


@once
def saddle_pressure(facts: Facts) -> bool:
    """Numb between the legs from cycling or a hard seat, over within 30 minutes, with no pelvic symptom.

    Pain down both legs, weakness or trouble walking rule it out: no seat does that. Sitting also brings on disc trouble,
    so with sitting alone any back or leg pain rules it out too.
    """
    if (
        not core_points(facts)
        or facts.length is None
        or facts.length > limits.SADDLE_PRESSURE.span
        or facts.symptoms & group("pelvic")
    ):
        return False
    if facts.symptoms & ({"leg_pain_both"} | STROKE_WEAKNESS | group("walking")):
        return False
    return "cycling" in facts.triggers or ("sitting" in facts.triggers and not facts.symptoms & (BACK_PAIN | LEG_PAIN))
