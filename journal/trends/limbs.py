"""How far up each limb it was felt, month by month, and whether left and right were alike. Days, not a judgement."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cache
from typing import NamedTuple

from journal.body.atlas import PAIRED_SIDES, atlas
from journal.trends.places import FeltOn, by_month

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


def levels(felt: FeltOn) -> tuple[Level, ...]:
    """Every limb and month with a day on which it was felt: arms first, left first, the earliest month first."""
    on: defaultdict[tuple[str, str, int], set[date]] = defaultdict(set)
    for (region, side), days in felt.items():
        found = _segment(region)
        if found is not None:
            limb, height = found
            on[limb, side, height] |= days
    months: defaultdict[tuple[str, str, date], list[int]] = defaultdict(lambda: [0, 0, 0])
    for (limb, side, height), days in on.items():
        for month, count in by_month(sorted(map(date.toordinal, days))):
            if count:
                months[limb, side, month][height] = count
    return tuple(
        Level(*key, (counts[0], counts[1], counts[2]), next(height for height in range(3) if counts[height]))
        for key, counts in sorted(months.items())
    )


def symmetry(felt: FeltOn) -> Symmetry:
    """Left and right over the days of the period."""
    left, right = (set[date]().union(*(days for (_, one), days in felt.items() if one == side)) for side in PAIRED_SIDES)
    alike = (
        days & felt[region, "right"] for (region, side), days in felt.items() if side == "left" and (region, "right") in felt
    )
    return Symmetry(
        days=len(left | right),
        left=len(left - right),
        right=len(right - left),
        both=len(left & right),
        mirrored=len(set[date]().union(*alike)),
    )


@cache
def _segment(region: str) -> tuple[str, int] | None:
    """The limb and the height of a region of it; None for the rest of the body."""
    for limb, parts in atlas().segments.items():
        for height, part in enumerate(parts):
            if region in part:
                return limb, height
    return None
