"""Areas of the body for spread: a limb segment (hand, forearm with elbow, upper arm; foot, lower leg with knee, thigh), or the
body group elsewhere, each with its side. Finer logging inside one area is not spread; reaching another one is.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache, lru_cache

from journal.body.atlas import PAIRED_SIDES, atlas
from journal.body.graph import Point, within

Zone = tuple[str, str]
"""The name of an area and its side: left, right or midline."""

_SEGMENT_NAMES = {"arm": ("upper_arm", "forearm", "hand"), "leg": ("thigh", "lower_leg", "foot")}
LIMB_ZONES = frozenset(name for names in _SEGMENT_NAMES.values() for name in names)


@cache
def _zone_names() -> dict[str, str]:
    named = {entry.id: entry.group for entry in atlas().regions.values()}
    for limb, names in _SEGMENT_NAMES.items():
        for name, regions in zip(names, atlas().segments[limb], strict=True):
            named.update(dict.fromkeys(regions, name))
    return named


@cache
def zone_of(point: Point) -> Zone:
    """The area a point lies in."""
    return _zone_names()[point[0]], point[1]


@lru_cache(maxsize=4096)
def zones_of(touched: frozenset[Point]) -> frozenset[Zone]:
    """The areas that these points lie in."""
    return frozenset(map(zone_of, touched))


def limb_of(zone: Zone) -> tuple[str, str] | None:
    """The limb an area belongs to, ("arm", "left"); None outside the limbs."""
    name, side = zone
    for limb, names in _SEGMENT_NAMES.items():
        if name in names:
            return limb, side
    return None


def next_segment(zone: Zone, old: Iterable[Zone]) -> bool:
    """Whether a neighbouring segment of the same limb is among the old areas: thumb to forearm, with the wrist skipped."""
    before = frozenset(old)
    name, side = zone
    for names in _SEGMENT_NAMES.values():
        if name in names:
            here = names.index(name)
            return any((names[there], side) in before for there in (here - 1, here + 1) if 0 <= there < len(names))
    return False


def segment_regions(limb: str) -> tuple[frozenset[str], ...]:
    """The regions of each segment of the arm or leg, from the trunk outward."""
    return atlas().segments[limb]


def among(name: str) -> frozenset[str]:
    """The regions of a set of the atlas. Raises KeyError for an unknown set."""
    return atlas().sets[name]


def known(zone: Zone, old: Iterable[Zone]) -> bool:
    """Whether the area is among the old ones; the middle of an area and either half of it count as one."""
    before = frozenset(old)
    name, side = zone
    if zone in before or (name, "midline") in before:
        return True
    return side == "midline" and any((name, half) in before for half in PAIRED_SIDES)


def mirrored(zone: Zone, old: Iterable[Zone]) -> bool:
    """Whether the same area on the other side is among the old ones."""
    name, side = zone
    return side in PAIRED_SIDES and (name, "right" if side == "left" else "left") in frozenset(old)


def near(new: Iterable[Point], old: frozenset[Point], steps: int) -> bool:
    """Whether any new point lies at most `steps` edges from an old one (on the same side, or over the midline)."""
    return any(within(point, steps) & old for point in new)
