"""Tingling that fast breathing brings on: both hands or feet alike, often the lips, over within an hour."""

from __future__ import annotations

from journal.body.atlas import PAIRED_SIDES
from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.laterality import bilateral, symmetric
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.zones import among

FAST_BREATHING = "stress_fast_breathing"
_FEELS = frozenset({"tingling", "pins_needles", "crawling", "reduced", "cold_feeling"})


def overbreathing(case: Case, facts: Facts) -> bool:
    """Its trigger named, hands or feet of both sides alike, lips of no one side, nothing red but short breath, within an hour.

    It is the shape that exempts it from a stroke pattern, not the reason that is given: a stroke is not the same on both sides.
    """
    if FAST_BREATHING not in facts.triggers:
        return False
    ends, mouth = among("glove") | among("stocking"), among("perioral")
    limbs = frozenset(point for point in facts.points if point[0] in ends)
    lips = {side for region, side in facts.points if region in mouth}
    return (
        facts.regions <= ends | mouth
        and bilateral(limbs, ends)
        and symmetric(limbs)
        and not (len(lips) == 1 and lips <= set(PAIRED_SIDES))
        and facts.sensations <= _FEELS
        and not facts.symptoms & (red() - {"breathless"})
        and (facts.end or case.now) - facts.start <= limits.OVERBREATHING.span
    )
