"""Which one nerve's area, or which one strip of skin, an entry lies in: for grouping only, no patient reads their names."""

from __future__ import annotations

from functools import cache

from journal.body.atlas import PAIRED_SIDES, region
from journal.body.graph import Point
from journal.rules.predicates.zones import among

NERVES = ("median_hand", "ulnar_hand", "radial_hand", "lateral_femoral_cutaneous", "common_peroneal", "tarsal_tunnel")


@cache
def nerve_areas(touched: frozenset[Point]) -> frozenset[tuple[str, str]]:
    """Every nerve set, and main dermatome, that holds all of these points, with their one side; none for both sides."""
    sides = {side for _region, side in touched}
    if len(sides) != 1 or not sides <= set(PAIRED_SIDES):
        return frozenset()
    (side,) = sides
    regions = {name for name, _side in touched}
    found = {(name, side) for name in NERVES if regions <= among(name)}
    roots = {region(name).dermatomes[0] for name in regions}
    return frozenset(found | ({(roots.pop(), side)} if len(roots) == 1 else set()))
