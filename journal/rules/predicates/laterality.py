"""Which sides and how much of a limb: one-sided, hand and mouth, both sides, symmetric, whole limb."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from journal.body.atlas import PAIRED_SIDES
from journal.body.graph import Point
from journal.rules import thresholds as limits
from journal.rules.facts import Facts, once
from journal.rules.predicates.zones import among, segment_regions

_BODY_PARTS = ("face", "arm_whole", "leg_whole", "trunk")
_HALF = {"arm": "arm_whole", "face": "face", "leg": "leg_whole"}
_SURFACES = 2


@once
def one_sided(facts: Facts) -> bool:
    """Two or more of face, arm, leg and trunk on one side, none on the other: at any one time, or taken together."""
    return any(_one_sided(touched) for touched in _at_any_time(facts))


@once
def half_bodies(facts: Facts) -> set[tuple[str, str]]:
    """Sides of which two of face, arm and leg are numb together, or a hand and the mouth, and the other side is not."""
    return {pattern for touched in _at_any_time(facts) for pattern in half_bodies_of(touched)}


@lru_cache(maxsize=4096)
def half_bodies_of(touched: frozenset[Point]) -> frozenset[tuple[str, str]]:
    """As above, of points: ("arm face", "left") … Trunk and limb are left out: a root of the neck or the low back does that."""
    sides = {name: _sides(touched, among(part)) & frozenset(PAIRED_SIDES) for name, part in _HALF.items()}
    parts = [name for name, found in sides.items() if found]
    both = frozenset().union(*sides.values())
    if len(both) == 1 and (len(parts) >= 2 or _hand_mouth(touched)):
        return frozenset({(" ".join(parts), min(both))})
    return frozenset()


@once
def hand_mouth(facts: Facts) -> bool:
    """A hand and the lips, chin, tongue or cheek of its side, not mirrored; the middle of the mouth goes with either.

    At any one time, or taken together.
    """
    return any(_hand_mouth(touched) for touched in _at_any_time(facts))


def _at_any_time(facts: Facts) -> Iterator[frozenset[Point]]:
    """All that was touched, then each reading alone: what a later reading adds on the other side does not undo the first."""
    yield facts.points
    yield from (state.points for state in facts.states)


def _sides(touched: frozenset[Point], regions: frozenset[str]) -> frozenset[str]:
    return frozenset(side for region, side in touched if region in regions)


@lru_cache(maxsize=4096)
def _one_sided(touched: frozenset[Point]) -> bool:
    parts = [_sides(touched, among(part)) & frozenset(PAIRED_SIDES) for part in _BODY_PARTS]
    return sum(map(bool, parts)) >= 2 and len(frozenset().union(*parts)) == 1


def _hand_mouth(touched: frozenset[Point]) -> bool:
    hands = _sides(touched, among("glove")) & frozenset(PAIRED_SIDES)
    mouths = _sides(touched, among("perioral") | {"face.cheek"})
    return len(hands) == 1 and bool(mouths) and mouths <= hands | {"midline"}


@lru_cache(maxsize=4096)
def bilateral(points: frozenset[Point], regions: frozenset[str]) -> bool:
    """Whether these regions are touched on both sides ("both" means left and right)."""
    return frozenset(PAIRED_SIDES) <= {side for region, side in points if region in regions}


@lru_cache(maxsize=4096)
def symmetric(points: frozenset[Point]) -> bool:
    """Whether left and right share at least half of their regions."""
    left, right = ({region for region, side in points if side == half} for half in PAIRED_SIDES)
    return bool(left | right) and len(left & right) / len(left | right) >= limits.SYMMETRIC.amount


@lru_cache(maxsize=4096)
def whole_limbs(points: frozenset[Point]) -> tuple[tuple[str, str], ...]:
    """The limbs numb as a whole, ("arm", "left") …: at least two places in each of their three segments."""
    return tuple(
        (limb, side)
        for limb in ("arm", "leg")
        for side in PAIRED_SIDES
        if all(sum((region, side) in points for region in part) >= _SURFACES for part in segment_regions(limb))
    )


@lru_cache(maxsize=4096)
def long_limbs(points: frozenset[Point]) -> frozenset[tuple[str, str]]:
    """The limbs numb on all sides from the trunk to the wrist or ankle: what people mean by "my arm" and "my leg"."""
    return frozenset(
        (limb, side)
        for limb in ("arm", "leg")
        for side in PAIRED_SIDES
        if all((region, side) in points for part in segment_regions(limb)[:2] for region in part)
    )


@once
def whole_limb(facts: Facts) -> bool:
    """Whether at any one time a whole arm or leg was numb."""
    return any(whole_limbs(state.points) for state in facts.states)
