"""What stands on the drawings of the body."""

from __future__ import annotations

from typing import NamedTuple


class Caption(NamedTuple):
    """The name of a view, and whose side is on either side of the picture."""

    title: str
    left: str
    right: str


TITLES = {
    "front": "front",
    "back": "back",
    "face": "face",
    "palms": "palms",
    "hand_backs": "backs of hands",
    "foot_tops": "tops of feet",
    "soles": "soles",
    "saddle": "saddle, from below",
}


def caption(view: str, left: str, *, own: bool = True, short: bool = False) -> Caption:
    """`left` is the side of the body on the left of the picture; `own` when the reader is the one drawn.

    `short` leaves out whose side it is: then the text beside the drawing must say so.
    """
    whose = "" if short else "your " if own else "patient's "
    right = "right" if left == "left" else "left"
    return Caption(TITLES[view], f"{whose}{left}", f"{whose}{right}")
