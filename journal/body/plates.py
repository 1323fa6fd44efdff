"""What is shown of the body in a window of some size: one view, or a figure with its insets beside it when there is room."""

from __future__ import annotations

from typing import NamedTuple

from journal.body.outlines import FIGURES, outline

ROOMY = (58, 38)
"""From so many columns and rows on, the insets stand beside the figure and every region is large enough to be clicked."""
GAP, BESIDE = 2, 20
_BESIDE = {"front": ("face", "palms", "foot_tops", "saddle"), "back": ("hand_backs", "soles")}


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
    insets = _BESIDE[view]
    heights = _shares(insets, height - len(insets))
    beside = min(width - figure - GAP, max(columns(inset, rows) for inset, rows in zip(insets, heights, strict=True)))
    left = (width - figure - GAP - beside) // 2
    found = [Frame(view, left, 0, figure, height)]
    top = 1
    for inset, most in zip(insets, heights, strict=True):
        rows = min(most, _rows(inset, beside))
        found.append(Frame(inset, left + figure + GAP, top, beside, rows))
        top += rows + 1
    return tuple(found)


def columns(view: str, rows: int) -> int:
    """How many columns a view needs to fill so many rows."""
    left, top, right, bottom = outline(view).box
    return -(-2 * rows * (right - left) // (bottom - top))


def _rows(view: str, width: int) -> int:
    left, top, right, bottom = outline(view).box
    return -(-width * (bottom - top) // (2 * (right - left)))


def _shares(insets: tuple[str, ...], rows: int) -> list[int]:
    """So that all are equally wide."""
    boxes = [outline(inset).box for inset in insets]
    tall = [(bottom - top) / (right - left) for left, top, right, bottom in boxes]
    return [int(rows * share / sum(tall)) for share in tall]
