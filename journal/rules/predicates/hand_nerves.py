"""Numb fingers as one nerve of the hand gives them: thumb, index and middle at night or with gripping; ring and little bent."""

from __future__ import annotations

from journal.body.atlas import PAIRED_SIDES
from journal.rules.facts import Facts, once
from journal.rules.predicates.zones import among

MEDIAN, ULNAR = "median", "ulnar"
WEAKER = frozenset({"grip_weak_dropping", "weak", "muscle_wasting", "cannot_move"})
_FINGERS = frozenset({"hand.thumb", "hand.index", "hand.middle"})
_WRIST = frozenset({"hand.wrist"})
_BROUGHT = frozenset({"night", "woke_with", "typing_grip"})
_TWO = 2


def fits_hand_nerve(facts: Facts, nerve: str, side: str) -> bool:
    """Whether this hand is numb in the area of this nerve, in the way it is brought on or eased."""
    touched = _of(facts, side)
    if nerve == ULNAR:
        return (
            bool(touched & among("ulnar_hand")) and touched <= among("ulnar_hand") | _WRIST and "elbow_bent" in facts.triggers
        )
    brought = bool(facts.triggers & _BROUGHT) or "shaking_hand" in facts.relief or facts.onset == "woke_with"
    return brought and touched <= among("median_hand") | _WRIST and len(touched & _FINGERS) >= _TWO


@once
def hand_nerve_only(facts: Facts) -> bool:
    """Whether every numb hand fits one of its nerves, and nothing but hands is numb."""
    hands = [side for side in PAIRED_SIDES if _of(facts, side)]
    return bool(hands) and all(any(fits_hand_nerve(facts, nerve, side) for nerve in (MEDIAN, ULNAR)) for side in hands)


def _of(facts: Facts, side: str) -> frozenset[str]:
    """The regions of one side, when nothing but hands is numb."""
    if not facts.regions <= among("glove"):
        return frozenset()
    return frozenset(region for region, half in facts.points if half == side)
