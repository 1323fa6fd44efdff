"""Numbness with an everyday reason: pressure on a limb, or a posture, a knock or cold.

An arm and a leg of one side together are never everyday, whatever was lain on: a stroke looks like that, and no reason given by
the patient silences it (clinical rules 4.5.8). A whole arm, with the top of its shoulder, is how sleeping on it looks.

A draft may be looked at while the arm is still waking up: an open entry of the arms only, or of the legs only, counts as
pressure for as long as an ended one would, and no longer.
"""

from __future__ import annotations

from functools import cache

from journal.rules import thresholds as limits
from journal.rules.case import Case, once_over
from journal.rules.facts import Facts, once
from journal.rules.predicates.laterality import one_sided
from journal.rules.predicates.symptoms import red
from journal.rules.predicates.zones import among

PRESSURE = frozenset({"leaned_or_slept_on", "legs_crossed", "kneeling", "tight_strap_clothing"})
EVERYDAY = PRESSURE | {"sitting", "elbow_bent", "knocked_nerve", "cold", "arms_overhead", "cycling"}
_NO_REASON = frozenset(
    {"", "-", "n/a", "idk", "unknown", "unclear", "unsure", "not sure", "none", "nothing", "no idea", "no clue", "no reason"}
    | {"no cause", "don't know", "dont know", "i don't know", "out of nowhere", "out of the blue"}
)
# Sleeping on it, straps and seats press where a limb joins the trunk; the shoulder blade, groin and back are trunk.
_GIRDLES = frozenset({"shoulder.top", "shoulder.armpit", "buttock.upper", "buttock.lower", "buttock.hip_outer"})
_LEVEL_CHANGED = 1


def benign_pressure(case: Case, facts: Facts) -> bool:
    """A pressure trigger, limbs and their joints with the trunk, over in 30 minutes, nothing red, touch not found reduced."""
    return bool(facts.triggers & PRESSURE) and facts.evidence < _LEVEL_CHANGED and _everyday_course(case, facts)


@once_over
def self_explained(case: Case, facts: Facts) -> bool:
    """The patient's own reason, or a posture, knock or cold trigger; limbs and their joints with the trunk; gone in 30 minutes.

    Nothing red. It quiets sudden_unexplained, spread and unexplained; never a stroke or saddle pattern (clinical rules 4.5.8).
    """
    return (stated_reason(facts) or bool(facts.triggers & EVERYDAY)) and _everyday_course(case, facts)


@once
def stated_reason(facts: Facts) -> bool:
    """Whether the patient gave a reason; "no idea why" is none."""
    text = facts.episode.explanation or ""
    said = text.casefold().replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").strip(" .?!")
    return bool(text) and said.removesuffix(" why") not in _NO_REASON


def _everyday_course(case: Case, facts: Facts) -> bool:
    """Limbs only, not an arm and a leg of one side, nothing red, and over in time or so young that it may still be."""
    most = limits.PRESSURE_MINUTES.span
    if (facts.length is not None and facts.length > most) or not _calm_limb(facts):
        return False
    if facts.length is not None:
        return True
    return case.now - facts.start <= most and bool(facts.triggers & EVERYDAY) and _one_kind(facts)


@once
def _one_kind(facts: Facts) -> bool:
    kinds = {region.partition(".")[0] for region in facts.regions}
    return kinds <= {"arm", "hand", "shoulder"} or kinds <= {"leg", "foot", "buttock"}


@once
def _calm_limb(facts: Facts) -> bool:
    return facts.regions <= _limbs() and not one_sided(facts) and not facts.symptoms & red()


@cache
def _limbs() -> frozenset[str]:
    return among("arm_whole") | among("leg_whole") | _GIRDLES
