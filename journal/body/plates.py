"""What is shown of the body in a window of some size: one view, or a figure with its insets beside it when there is room."""

from __future__ import annotations

from typing import NamedTuple

from journal.body.outlines import FIGURES, outline

ROOMY = (58, 38)
"""From so many columns and rows on, the insets stand beside the figure and every region is large enough to be clicked."""
GAP, BESIDE = 2, 20

Rows = tuple[tuple[str, ...], ...]

_BESIDE: dict[str, Rows] = {
    "front": (("face",), ("palms",), ("foot_tops",), ("saddle",)),
    "back": (("hand_backs",), ("soles",)),
}
# Where there is more room: hands and feet wide, and two that are one thing each beside one another below them.
_WIDE: dict[str, Rows] = {"front": (("palms",), ("foot_tops",), ("face", "saddle"))}
_WIDE_FROM = 35  # columns; with fewer, a half of them is too narrow for the tongue of a face
_ALONE = 0.88  # of the columns, for hands or feet above a row of two: what is lower leaves the face more


class Frame(NamedTuple):
    """A view, and the cells it is drawn into: two points of it stand one above the other in a cell."""

    view: str
    left: int
    top: int
    width: int
    height: int


def frames(view: str, width: int, height: int) -> tuple[Frame, ...]:
    """The view asked for comes first. Above each inset beside it a row is left free for its name."""
    if view not in FIGURES or width < ROOMY[0] or height < ROOMY[1]:
        return (Frame(view, 0, 0, width, height),)
    figure = min(columns(view, height), width - GAP - BESIDE)
    room = width - figure - GAP
    rows, beside = _BESIDE[view], _fitting(_BESIDE[view], room, height)
    if view in _WIDE and (wide := _fitting(_WIDE[view], room, height)) >= _WIDE_FROM:
        rows, beside = _WIDE[view], wide
    left = (width - figure - GAP - beside) // 2
    found = [Frame(view, left, 0, figure, height)]
    top = 1
    for row in rows:
        each, tall = _shared(row, beside, rows), _tall(row, beside, rows)
        start = left + figure + GAP + (beside - each * len(row) - GAP * (len(row) - 1)) // 2
        found += [Frame(inset, start + number * (each + GAP), top, each, tall) for number, inset in enumerate(row)]
        top += tall + 1
    return tuple(found)


def columns(view: str, rows: int) -> int:
    """How many columns a view needs to fill so many rows."""
    left, top, right, bottom = outline(view).box
    return -(-2 * rows * (right - left) // (bottom - top))


def _fitting(rows: Rows, width: int, height: int) -> int:
    """The most columns in which the rows of insets, with their names, are no higher than the room."""
    return next((most for most in range(width, 1, -1) if sum(_tall(row, most, rows) + 1 for row in rows) <= height), 1)


def _shared(row: tuple[str, ...], width: int, rows: Rows) -> int:
    """The columns of each inset of a row; of those beside one another an even number, which halves a tongue fairly."""
    if len(row) == 1:
        return width if all(len(one) == 1 for one in rows) else int(width * _ALONE)
    return max(2, (width - GAP * (len(row) - 1)) // len(row) // 2 * 2)


def _tall(row: tuple[str, ...], width: int, rows: Rows) -> int:
    """The rows of cells that the highest inset of a row needs."""
    boxes = [outline(inset).box for inset in row]
    each = _shared(row, width, rows)
    return max(-(-each * (bottom - top) // (2 * (right - left))) for left, top, right, bottom in boxes)
