"""A line of care taken apart: "gabapentin 300 mg since 3 May, helped 40% for 2 weeks, stopped 20 June: dizzy"."""

from __future__ import annotations

import re
from typing import NamedTuple

from journal.body.names import find, place
from journal.model.views import Place

_SIDES = ("left", "right", "both")
_BETWEEN = re.compile(r"[ \t]*(?:[;\n]|,(?!\d{3}\b))[ \t]*")
EVERYWHERE = frozenset(
    {"everywhere", "all", "all of it", "all of the numbness", "all my numbness", "all numbness", "the whole body"}
)


class Clause(NamedTuple):
    """A part of the line, and what stood between it and the part before."""

    text: str
    after: str


def clauses(text: str, begins: re.Pattern[str] | None = None) -> tuple[Clause, ...]:
    """The parts of a line between commas, semicolons and line ends, and before what `begins` finds."""
    found, at, after = [], 0, ""
    for gap in (*_BETWEEN.finditer(text), None):
        found += _opened(text[at : len(text) if gap is None else gap.start()], after, begins)
        at, after = (len(text), "") if gap is None else (gap.end(), gap.group())
    return tuple(clause for clause in found if clause.text)


def _opened(text: str, after: str, begins: re.Pattern[str] | None) -> list[Clause]:
    cuts = [] if begins is None else [match.start() for match in begins.finditer(text) if text[: match.start()].strip()]
    parts = [text[first:last] for first, last in zip([0, *cuts], [*cuts, len(text)], strict=True)]
    return [Clause(part.strip(), after if index == 0 else " ") for index, part in enumerate(parts)]


def places_named(text: str) -> tuple[Place, ...] | None:
    """The places that "left hand and both feet" means; None when any of it is no place, or lacks a side it needs."""
    if text.strip().lower() in EVERYWHERE:
        return ()
    whole = _place(text)
    if whole:
        return whole
    found = [_place(part) for part in _parts(text)]
    if any(part is None for part in found):
        return None
    return tuple(dict.fromkeys(point for part in found for point in part or ()))


def lacks_side(text: str) -> bool:
    """Whether the text is the name of a place, or of several, of which one lacks the side it needs."""
    return places_named(text) is None and all(find(_name(part)[1]) for part in _parts(text))


def _parts(text: str) -> list[str]:
    return [part for part in re.split(r"\s*(?:,|;|&|\band\b)\s*", text) if part.strip()] or [text]


def _name(text: str) -> tuple[str | None, str]:
    """The side, if one is said, and the name of a place."""
    said = " ".join(text.lower().split()).removeprefix("the ").removeprefix("my ")
    first, _, rest = said.partition(" ")
    return (first, rest) if first in _SIDES else (None, said)


def _place(text: str) -> tuple[Place, ...] | None:
    """The places one name means; without a side all of it, where no side must be said."""
    side, name = _name(text)
    known = find(name)
    if known is None:
        return None
    sides = (side,) if side is not None or known.needs_side else (None, "both")
    points = tuple(point for one in sides for point in place(known, one) or ())
    return tuple(dict.fromkeys(Place(*point) for point in points)) or None
