"""Which sides and how much of a limb: one-sided, hand and mouth, both sides, symmetric, whole limb."""

from __future__ import annotations

from journal.body.atlas import PAIRED_SIDES
from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.facts import Facts
from journal.rules.predicates.zones import among, segment_regions

_BODY_PARTS = ("face", "arm_whole", "leg_whole", "trunk")
_SURFACES = 2


def one_sided(facts: Facts) -> bool:
    """Two or more of face, arm, leg and trunk on one side, and none of them on the other."""
    sides = {part: facts.sides(among(part)) & frozenset(PAIRED_SIDES) for part in _BODY_PARTS}
    touched = [found for found in sides.values() if found]
    return len(touched) >= 2 and len(frozenset().union(*touched)) == 1


def hand_mouth(facts: Facts) -> bool:
    """A hand and the lips, chin, tongue or cheek of its side, not mirrored; the middle of the mouth goes with either."""
    hands = facts.sides(among("glove")) & frozenset(PAIRED_SIDES)
    mouths = facts.sides(among("perioral") | {"face.cheek"})
    if len(hands) != 1 or not mouths:
        return False
    return mouths <= hands | {"midline"}


def bilateral(points: frozenset[Point], regions: frozenset[str]) -> bool:
    """Whether these regions are touched on both sides ("both" means left and right)."""
    return frozenset(PAIRED_SIDES) <= {side for region, side in points if region in regions}


def symmetric(points: frozenset[Point]) -> bool:
    """Whether left and right share at least half of their regions."""
    left, right = ({region for region, side in points if side == half} for half in PAIRED_SIDES)
    return bool(left | right) and len(left & right) / len(left | right) >= limits.SYMMETRIC.amount


def whole_limbs(points: frozenset[Point]) -> tuple[tuple[str, str], ...]:
    """The limbs numb as a whole, ("arm", "left") …: at least two places in each of their three segments."""
    return tuple(
        (limb, side)
        for limb in ("arm", "leg")
        for side in PAIRED_SIDES
        if all(sum((region, side) in points for region in part) >= _SURFACES for part in segment_regions(limb))
    )


def whole_limb(facts: Facts) -> bool:
    """Whether at any one time a whole arm or leg was numb."""
    return any(whole_limbs(state.points) for state in facts.states)
