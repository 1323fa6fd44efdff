"""Arrow keys on the drawn body: which place lies next in a direction, the same in a window of any size."""

from __future__ import annotations

from functools import cache

from journal.body.graph import Point
from journal.body.outlines import outline

WAYS = {"left": (-1, 0), "right": (1, 0), "up": (0, -1), "down": (0, 1)}
_AHEAD = (0.7, 3.0)  # how far aside for each step ahead: first what lies ahead, else what lies somewhere that way
_ASIDE = 2.5  # how much farther what lies aside counts than what lies straight ahead


@cache
def step(view: str, place: Point, way: str) -> Point:
    """The place nearest in that direction; the same one where there is none."""
    across, down = WAYS[way]
    middles = {shape.place: shape.middle for shape in outline(view).shapes}
    x, y = middles[place]
    found: dict[Point, tuple[int, float]] = {}
    for other, (ox, oy) in middles.items():
        ahead = (ox - x) * across + (oy - y) * down
        aside = abs((ox - x) * down) + abs((oy - y) * across)
        for rank, most in enumerate(_AHEAD):
            if ahead > 0 and aside <= most * ahead:
                found.setdefault(other, (rank, ahead + _ASIDE * aside))
    return min(found, key=lambda other: found[other], default=place)


def nearest(view: str, place: Point, seen_from: str) -> Point:
    """Where one comes out on going from one view to another: the same place, else the one nearest to where it was."""
    there = outline(view)
    if place in there.places:
        return place
    here = outline(seen_from)
    x, y = next(shape.middle for shape in here.shapes if shape.place == place)
    high, low = (y - here.box[1]) / (here.box[3] - here.box[1]), (x - here.box[0]) / (here.box[2] - here.box[0])
    top, left = there.box[1], there.box[0]
    tall, wide = there.box[3] - top, there.box[2] - left
    low = 1 - low  # on turning round, what was on the right is on the left
    return min(
        there.shapes,
        key=lambda shape: ((shape.middle[1] - top) / tall - high) ** 2 + ((shape.middle[0] - left) / wide - low) ** 2,
    ).place
