"""Numbness with an everyday reason: pressure on a limb, or a posture, a knock or cold.

A draft may be looked at while the arm is still waking up: an open entry of the arms only, or of the legs only, counts as
pressure for as long as an ended one would, and no longer.
"""

from __future__ import annotations

from datetime import timedelta

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.facts import Facts
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.zones import among, limb_of

PRESSURE = frozenset({"leaned_or_slept_on", "legs_crossed", "kneeling", "tight_strap_clothing"})
EVERYDAY = PRESSURE | {"sitting", "elbow_bent", "knocked_nerve", "cold", "arms_overhead", "cycling"}
_NO_REASON = frozenset(
    {"", "?", "??", "unknown", "none", "no idea", "no reason", "not sure", "don't know", "dont know", "nothing"}
)
# Straps and seats press where a limb joins the trunk; the shoulder blade, groin and back are trunk.
_GIRDLES = frozenset({"shoulder.top", "shoulder.armpit", "buttock.upper", "buttock.lower", "buttock.hip_outer"})
_LEVEL_CHANGED = 1


def benign_pressure(case: Case, facts: Facts) -> bool:
    """A pressure trigger, limbs or buttocks only, over within 30 minutes, nothing red, touch not found reduced."""
    places = among("arm_whole") | among("leg_whole") | {"buttock.upper", "buttock.lower", "buttock.hip_outer"}
    return (
        bool(facts.triggers & PRESSURE)
        and facts.regions <= places
        and facts.evidence < _LEVEL_CHANGED
        and not facts.symptoms & red()
        and _over_within(case, facts, limits.PRESSURE_MINUTES.span)
    )


def self_explained(case: Case, facts: Facts) -> bool:
    """The patient's own reason, or a posture, knock or cold trigger; limbs and their joints with the trunk; gone in 30 minutes.

    Nothing red. It quiets sudden_unexplained, spread and unexplained; never a stroke or saddle pattern (clinical rules 4.5.8).
    """
    return (
        (stated_reason(facts) or bool(facts.triggers & EVERYDAY))
        and facts.regions <= among("arm_whole") | among("leg_whole") | _GIRDLES
        and not facts.symptoms & red()
        and _over_within(case, facts, limits.PRESSURE_MINUTES.span)
    )


def stated_reason(facts: Facts) -> bool:
    """Whether the patient gave a reason; "no idea" is none."""
    return (facts.episode.explanation or "").strip().rstrip(".").casefold() not in _NO_REASON


def _over_within(case: Case, facts: Facts, most: timedelta) -> bool:
    if facts.length is not None:
        return facts.length <= most
    limbs = {limb_of(zone) for zone in facts.zones}
    one_kind = None not in limbs and len({limb for limb, _side in filter(None, limbs)}) == 1
    return one_kind and bool(facts.triggers & EVERYDAY) and case.now - facts.start <= most
