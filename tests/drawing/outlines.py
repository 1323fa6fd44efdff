"""Whole drawings from halves, as the file that the journal reads."""

import json
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from journal.body.atlas import region
from tests.drawing import figure, parts
from tests.drawing.mesh import Half, Spot, lines, regions

SHADES = 4
FILE = Path(__file__).parents[2] / "journal/body/outlines.json"


def beside(half: Half, by: float) -> Half:
    """A hand or foot moved from the middle, so that its mirror image stands beside it."""
    return half.moved(lambda point: (point[0] + by, point[1]), "")


# name: the half, numbers for each unit, and the patient's side that x >= 0 is
DRAWINGS: dict[str, tuple[Half, float, str]] = {
    "front": (figure.FRONT, 4, "left"),
    "back": (figure.BACK, 4, "right"),
    "face": (parts.FACE, 10, "left"),
    "palms": (beside(parts.PALM, 64), 10, "left"),
    "hand_backs": (beside(parts.HAND_BACK, 64), 10, "right"),
    "foot_tops": (beside(parts.FOOT_TOP, 62), 10, "left"),
    "soles": (beside(parts.SOLE, 62), 10, "right"),
    "saddle": (parts.SADDLE, 10, "left"),
}
_OTHER = {"left": "right", "right": "left"}


class Shape(NamedTuple):
    """A region on one side: a shade that none of its neighbours has, a point well inside, and its ring."""

    region: str
    side: str
    shade: int
    middle: Spot
    ring: list[Spot]


def whole(half: Half, units: float, side: str) -> list[Shape]:
    """Both halves. A region that only lies on the midline is one shape."""
    rings = regions(half, units)
    shades = shaded(rings)
    found = []
    for name, ring in rings.items():
        x, y = (round(n * units) for n in half.seeds[name])
        if region(name).lateral:
            found.append(Shape(name, side, shades[name], (x, y), ring))
            mirrored = [(-x, y) for x, y in reversed(ring)]
            found.append(Shape(name, _OTHER[side], shades[name], (-x, y), mirrored))
        else:
            found.append(Shape(name, "midline", shades[name], (0, y), _closed_over_the_midline(ring)))
    return found


def shaded(rings: dict[str, list[Spot]]) -> dict[str, int]:
    """A number from 0 to 3 for each, so that no two that share an edge have the same."""
    owners = defaultdict(set)
    for name, ring in rings.items():
        for a, b in zip(ring, [*ring[1:], ring[0]], strict=True):
            owners[frozenset((a, b))].add(name)
    beside = {name: {other for pair in owners.values() if name in pair for other in pair} - {name} for name in rings}
    chosen: dict[str, int] = {}

    def choose(left: list[str]) -> bool:
        if not left:
            return True
        name, *rest = left
        for shade in range(SHADES):
            if all(chosen.get(other) != shade for other in beside[name]):
                chosen[name] = shade
                if choose(rest):
                    return True
                del chosen[name]
        return False

    assert choose(sorted(rings, key=lambda name: -len(beside[name]))), "four shades are enough for every map"
    return chosen


def _closed_over_the_midline(ring: list[Spot]) -> list[Spot]:
    """A shape and its mirror image, joined along the stretch that lies on the midline."""
    start = next(i for i, (x, _) in enumerate(ring) if x == 0 and ring[i - 1][0] != 0)
    turned = ring[start:] + ring[:start]
    side = [turned[0], *(spot for spot in turned if spot[0] != 0)]
    end = next(spot for spot, after in zip(turned, [*turned[1:], turned[0]], strict=True) if spot[0] == 0 and after[0] != 0)
    return [*side[1:], turned[0], *[(-x, y) for x, y in reversed(side[1:])], end]


def drawing(half: Half, units: float, side: str) -> dict[str, object]:
    """One drawing: its box, and its shapes as flat lists of numbers."""
    shapes = whole(half, units, side)
    xs, ys = zip(*(spot for shape in shapes for spot in shape.ring), strict=True)
    strokes = [[(sign * x, y) for x, y in line] for line in lines(half, half.strokes, units) for sign in (1, -1)]
    return {
        "box": [min(xs), min(ys), max(xs), max(ys)],
        "shapes": [[*shape[:3], *shape.middle, [n for spot in shape.ring for n in spot]] for shape in shapes],
        "strokes": [[n for spot in stroke for n in spot] for stroke in strokes],
    }


def written() -> str:
    """The file as it should be."""
    text = json.dumps({name: drawing(*what) for name, what in DRAWINGS.items()}, separators=(",", ":"))
    return text.replace('["', '\n["') + "\n"
