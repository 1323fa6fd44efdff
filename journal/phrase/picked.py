"""Places picked on the body, in words that are understood as exactly these places."""

from __future__ import annotations

from collections.abc import Iterable

from journal.body.atlas import PAIRED_SIDES
from journal.body.graph import Point
from journal.model.views import Site
from journal.phrase.describe import places
from journal.words.phrase import joined


def in_words(picked: Iterable[Point]) -> str:
    """The places as a list: groups by their one name, then "left calf and right thumb"; nothing for none.

    In a list a side goes on to names that have none, and "both sides" back to those before. So the first stand in front, and
    where the second would be needed each side is named by itself.
    """
    points = list(dict.fromkeys(picked))
    names = places(_pairs(points))
    if any(name.endswith(", both sides") for name in names):
        names = places([Site(region, side, ()) for region, side in points])
    return joined(sorted(names, key=_sided))


def _pairs(points: list[Point]) -> list[Site]:
    found: dict[str, list[str]] = {}
    for region, side in points:
        found.setdefault(region, []).append(side)
    sites = []
    for region, sides in found.items():
        both = all(side in sides for side in PAIRED_SIDES)
        single = [side for side in sides if not both or side not in PAIRED_SIDES]
        sites += [Site(region, side, ()) for side in (["both"] if both else []) + single]
    return sites


def _sided(name: str) -> bool:
    return any(word in name.split(" ") for word in ("left", "right", "both"))
