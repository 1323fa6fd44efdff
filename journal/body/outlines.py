"""The body as it is drawn: for each view the outline of every region and side in it, read from outlines.json.

Shapes that touch share their points, so that nothing lies in two of them and nothing between them. Numbers are whole; y goes
down. From the front the patient's right is on the left of the picture, from behind on the right.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import NamedTuple

from journal.body.atlas import region
from journal.body.graph import Point, points

FIGURES = ("front", "back")
INSETS = ("face", "palms", "hand_backs", "foot_tops", "soles", "saddle")
VIEWS = FIGURES + INSETS
# What one sees on turning round; the face and the saddle have only one view.
TURNED = {
    "front": "back",
    "back": "front",
    "palms": "hand_backs",
    "hand_backs": "palms",
    "foot_tops": "soles",
    "soles": "foot_tops",
}
FROM_BEHIND = frozenset({"back", "hand_backs", "soles"})
_INSETS_OF = {
    "head_face": ("face",),
    "hand": ("palms", "hand_backs"),
    "foot": ("foot_tops", "soles"),
    "saddle": ("saddle",),
}
GROWN = 1.35
"""How much larger a head is drawn on a small figure."""
CHEEK, CHIN, COLLAR = 480, 560, 680  # heights on a figure
_FILE = Path(__file__).with_name("outlines.json")


class Shape(NamedTuple):
    """A region on one side. `shade`, 0 to 3, is none of its neighbours'; `middle` lies well inside; `ring` is x, y, x, y …"""

    place: Point
    shade: int
    middle: tuple[int, int]
    ring: tuple[int, ...]


class Outline(NamedTuple):
    """One view: what it fills (left, top, right, bottom), its shapes, and strokes that only help to see what it is."""

    view: str
    box: tuple[int, int, int, int]
    shapes: tuple[Shape, ...]
    strokes: tuple[tuple[int, ...], ...]

    @property
    def places(self) -> tuple[Point, ...]:
        """The regions and sides that are drawn."""
        return tuple(shape.place for shape in self.shapes)


@cache
def outline(view: str) -> Outline:
    """The outline of a view. Raises KeyError when there is none of that name."""
    data = _read()[view]
    shapes = tuple(Shape((name, side), shade, (x, y), tuple(ring)) for name, side, shade, x, y, ring in data["shapes"])
    return Outline(view, tuple(data["box"]), shapes, tuple(map(tuple, data["strokes"])))


@cache
def with_large_head(view: str) -> Outline:
    """A figure as it is drawn small: the head larger, so that it is plainly one; the rest a little shorter. Same height."""
    drawn = outline(view)
    shapes = tuple(
        shape._replace(middle=_grown(*shape.middle, drawn.box), ring=_all_grown(shape.ring, drawn.box))
        for shape in drawn.shapes
    )
    return drawn._replace(shapes=shapes, strokes=tuple(_all_grown(stroke, drawn.box) for stroke in drawn.strokes))


def _all_grown(ring: tuple[int, ...], box: tuple[int, int, int, int]) -> tuple[int, ...]:
    return tuple(value for x, y in zip(ring[::2], ring[1::2], strict=True) for value in _grown(x, y, box))


def _grown(x: int, y: int, box: tuple[int, int, int, int]) -> tuple[int, int]:
    """Where a point of the figure goes: above the chin by GROWN, below it closer together; the neck widens in between."""
    bottom = box[3]
    below = (bottom - GROWN * CHIN) / (bottom - CHIN)
    down = GROWN * y if y <= CHIN else bottom - (bottom - y) * below
    wide = GROWN - (GROWN - 1) * min(1.0, max(0.0, (y - CHEEK) / (COLLAR - CHEEK)))
    return round(x * wide), round(down)


@cache
def _read() -> dict[str, dict[str, list]]:  # type: ignore[type-arg]  # lists of lists of numbers and names, checked by tests
    return json.loads(_FILE.read_text(encoding="utf-8"))  # type: ignore[no-any-return]  # the file is the project's own


def side_on_the_left(view: str) -> str:
    """Which side of the patient is on the left of the picture."""
    return "left" if view in FROM_BEHIND else "right"


def inset_of(place: Point, view: str) -> str | None:
    """The view in which a place of a figure is drawn large; None when it is large enough as it is."""
    insets = _INSETS_OF.get(region(place[0]).group, ())
    holding = [inset for inset in insets if place in outline(inset).places]
    fitting = [inset for inset in holding if (inset in FROM_BEHIND) == (view in FROM_BEHIND)]
    return next(iter(fitting or holding), None)


def halves(place: Point) -> tuple[Point, ...]:
    """The shapes of a place: the middle of what goes by pairs is drawn as both sides."""
    name, side = place
    return points(name, "both") if side == "midline" and region(name).lateral else points(name, side)


@cache
def views_of(place: Point) -> tuple[str, ...]:
    """The views in which a place is drawn, figures first."""
    return tuple(view for view in VIEWS if place in outline(view).places)
