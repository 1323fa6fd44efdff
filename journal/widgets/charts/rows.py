"""What all charts share: rows made of pieces, the room there is, and what of a chart can be chosen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple, Protocol

from rich.cells import cell_len

from journal.widgets.cells import fitted
from journal.widgets.glyphs import FULL, Glyphs
from journal.words import charts as words

EIGHTHS = "▁▂▃▄▅▆▇█"
# Kinds of pieces, each a style of the widget that draws them.
TEXT, TITLE, QUIET, BAR, LOW, HIGH, CLEAR, CHOSEN = "text", "title", "quiet", "bar", "low", "high", "clear", "chosen"
KINDS = (TEXT, TITLE, QUIET, BAR, LOW, HIGH, CLEAR, CHOSEN)


class Piece(NamedTuple):
    """Text in one style; `mark` is the number of what it belongs to, for clicks."""

    text: str
    kind: str = TEXT
    mark: int | None = None


Row = tuple[Piece, ...]


class Mark(NamedTuple):
    """A part of a chart that can be chosen: what is told of it, and the filter of the history that finds its entries."""

    told: str
    find: str = ""


class Room(NamedTuple):
    """The cells a chart may take, and the signs it is drawn with."""

    width: int
    height: int
    glyphs: Glyphs


class Chart(Protocol):
    """Numbers that can be drawn in any room."""

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What can be chosen, in its order."""

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """The chart in that room, the chosen part marked."""

    def step(self, chosen: int, across: int, down: int) -> int:
        """What is chosen after a step to the right (or left, below 0) and down (or up)."""


def along(chosen: int, by: int, count: int) -> int:
    """A step among `count` things in a row, which ends at both ends."""
    return max(0, min(count - 1, chosen + by))


def first_shown(count: int, fits: int, chosen: int | None, *, from_end: bool = False) -> int:
    """The first of `count` things that is shown where only `fits` can be: the chosen one stands in their midst."""
    if chosen is None:
        chosen = count if from_end else 0
    return max(0, min(count - fits, chosen - fits // 2))


def heading(title: str, room: Room, first: int, last: int, count: int) -> Row:
    """The title; where only the things from `first` up to `last` of `count` are shown, with which those are."""
    part = words.part(first + 1, last, count) if last - first < count else ""
    return (Piece(f"{fitted(title, max(1, room.width - len(part)), room.glyphs.cut).rstrip()}{part}", TITLE),)


def nice_top(value: float) -> float:
    """The end of a scale that begins with 0: a round number not below the value; 1 for nothing."""
    unit = 1.0
    while value > unit * 10:
        unit *= 10
    return next((unit * step for step in (1, 2, 3, 4, 5, 6, 8, 10) if unit * step >= value), 1.0)


def column(share: float, height: int, glyphs: Glyphs) -> list[str]:
    """A column of cells from top to bottom, filled up to this share (0-1); what is not nothing is at least seen."""
    signs = EIGHTHS if glyphs is FULL else f"{glyphs.low}{glyphs.mid}{glyphs.high}"
    steps = len(signs)
    filled = max(share > 0, round(min(1.0, share) * height * steps))
    full, part = divmod(filled, steps)
    top = signs[part - 1] if part else ""
    return [" "] * (height - full - len(top)) + [*top] + [signs[-1]] * full


def level(value: float, most: float, glyphs: Glyphs) -> tuple[str, str]:
    """The sign and the kind of a number among others: nothing, the lower, middle and upper third of the greatest."""
    if value <= 0:
        return glyphs.blank, QUIET
    third = value / most
    return (glyphs.low, LOW) if third <= 1 / 3 else (glyphs.mid, BAR) if third <= 2 / 3 else (glyphs.high, HIGH)


def width(row: Iterable[Piece]) -> int:
    """How many cells a row takes."""
    return sum(cell_len(piece.text) for piece in row)


def cut(row: Sequence[Piece], room: int) -> Row:
    """The row in exactly so many cells."""
    over = width(row) - room
    if over <= 0:
        return (*row, Piece(" " * -over))
    pieces, used = [], 0
    for piece in row:
        text = piece.text
        while text and used + cell_len(text) > room:
            text = text[:-1]
        pieces.append(piece._replace(text=text))
        used += cell_len(text)
    return (*pieces, Piece(" " * (room - used)))
