"""What stands below a plot over time: letters of what happened, and the names of its parts, each where its part is."""

from __future__ import annotations

from collections.abc import Iterable

from journal.widgets.charts.rows import CHOSEN, QUIET, TITLE, Piece, Room, Row
from journal.words import charts as words

Placed = tuple[int, int]
"""The number of a part, and the cell it begins in."""


def letters(texts: Iterable[tuple[int | None, int, str]], label: int, chosen: int | None) -> Row:
    """Letters of parts, each with its number and how many cells it has; where there is no room for all that there are more."""
    pieces = [Piece(" " * (label + 1))]
    for number, cells, text in texts:
        shown = text if len(text) <= max(1, cells - (cells > 1)) else words.SEVERAL
        pieces.append(Piece(shown.ljust(cells), CHOSEN if number is not None and number == chosen else TITLE, number))
    return tuple(pieces)


def axis(parts: Iterable[Placed], texts: tuple[str, ...], label: int, room: Room, chosen: int | None) -> Row:
    """Names below their parts, as many as stand apart; that of the chosen one before all others."""
    space = room.width - label - 1
    line: list[tuple[int, str, str]] = []
    for number, start in sorted(parts, key=lambda part: part[0] != chosen):
        name = f"{room.glyphs.pointer} {texts[number]}" if number == chosen else texts[number]
        if number == chosen:
            start = max(0, min(start, space - len(name)))
        end = start + len(name)
        if end <= space and all(end + 1 <= other or start >= other + len(text) + 1 for other, text, _kind in line):
            line.append((start, name, CHOSEN if number == chosen else QUIET))
    pieces, used = [Piece(" " * (label + 1))], 0
    for start, name, kind in sorted(line):
        pieces += [Piece(" " * (start - used)), Piece(name, kind)]
        used = start + len(name)
    return tuple(pieces)
