"""Which places lie next to which.

An edge between two paired regions holds on the same side; a region that touches the midline joins its own left and right;
a midline-only region touches its neighbours on both sides. Side "both" means left and right.
"""

from __future__ import annotations

from functools import cache

from journal.body.atlas import PAIRED_SIDES, region

Point = tuple[str, str]
"""A region id and one side: left, right or midline (never both)."""


def points(region_id: str, side: str) -> tuple[Point, ...]:
    """The single-sided points that a place covers; "both" is left and right."""
    if side == "both":
        return ((region_id, "left"), (region_id, "right"))
    return ((region_id, side),)


@cache
def neighbours(point: Point) -> frozenset[Point]:
    """The points that touch this one."""
    name, side = point
    here = region(name)
    found: set[Point] = set()
    for other in here.adjacent:
        there = region(other)
        if not there.lateral:
            found.add((other, "midline"))
        elif side != "midline":
            found.add((other, side))
        elif not here.lateral or there.touches_midline:
            found.update((other, half) for half in PAIRED_SIDES)
        if there.lateral and there.touches_midline and (here.touches_midline or not here.lateral):
            found.add((other, "midline"))
    if here.lateral and here.touches_midline:
        found.update((name, s) for s in ("left", "right", "midline") if s != side)
    return frozenset(found)


@cache
def within(point: Point, steps: int) -> frozenset[Point]:
    """Every point at most `steps` edges away, itself included."""
    reached = {point}
    edge = {point}
    for _ in range(steps):
        edge = {near for spot in edge for near in neighbours(spot)} - reached
        reached |= edge
    return frozenset(reached)
