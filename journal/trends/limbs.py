"""How far up each limb it was felt, month by month, and whether left and right were alike. Days, not a judgement."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from journal.body.atlas import PAIRED_SIDES, atlas
from journal.body.graph import points
from journal.trends.places import felt_on
from journal.trends.sums import Felt

SEGMENTS = {"arm": ("upper_arm", "forearm", "hand"), "leg": ("thigh", "lower_leg", "foot")}
"""The segments of each limb from the trunk outward, as in the atlas."""


class Level(NamedTuple):
    """A limb ("arm", "leg") on one side in the calendar month that begins on `month`: on how many days each of its three
    segments was felt, from the trunk outward. `highest` is the nearest to the trunk of them: 0 next to it, 2 the hand or foot.
    """

    limb: str
    side: str
    month: date
    days: tuple[int, int, int]
    highest: int


class Symmetry(NamedTuple):
    """Of the `days` on which a place with a side was felt: on how many only the left, only the right, or both sides; on
    `mirrored` of the last the same region on both.
    """

    days: int
    left: int
    right: int
    both: int
    mirrored: int


def levels(felt: Sequence[Felt]) -> tuple[Level, ...]:
    """Every limb and month with a day on which it was felt: arms first, left first, the earliest month first."""
    on: defaultdict[tuple[str, str, date], list[set[date]]] = defaultdict(lambda: [set(), set(), set()])
    for (region, side), days in felt_on(felt).items():
        found = _segment(region)
        if found is not None:
            limb, height = found
            for day in days:
                on[limb, side, day.replace(day=1)][height].add(day)
    return tuple(
        Level(*key, (len(sets[0]), len(sets[1]), len(sets[2])), next(height for height in range(3) if sets[height]))
        for key, sets in sorted(on.items())
    )


def symmetry(felt: Sequence[Felt]) -> Symmetry:
    """Left and right over the days of the period."""
    touched: defaultdict[date, dict[str, set[str]]] = defaultdict(lambda: {side: set() for side in PAIRED_SIDES})
    for one in felt:
        for region, side in points(*one.place):
            if side in PAIRED_SIDES:
                touched[one.day][side].add(region)
    sides = [(found["left"], found["right"]) for found in touched.values()]
    return Symmetry(
        days=len(sides),
        left=sum(bool(left) and not right for left, right in sides),
        right=sum(bool(right) and not left for left, right in sides),
        both=sum(bool(left) and bool(right) for left, right in sides),
        mirrored=sum(bool(left & right) for left, right in sides),
    )


@cache
def _segment(region: str) -> tuple[str, int] | None:
    """The limb and the height of a region of it; None for the rest of the body."""
    for limb, parts in atlas().segments.items():
        for height, part in enumerate(parts):
            if region in part:
                return limb, height
    return None
