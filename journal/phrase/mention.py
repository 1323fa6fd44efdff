"""One place as a phrase names it."""

from __future__ import annotations

import re
from typing import NamedTuple

from journal.body.graph import Point
from journal.body.names import Name, find, place

_NAMED = re.compile(r"(?:(left|right|both) )?(.+)", re.IGNORECASE)


class Mention(NamedTuple):
    """A place named in the phrase: the index of its mark, the first mark that belongs to it, and its side if one was said.

    `carried`: the side was said of the place before it in the same list.
    """

    name: Name
    side: str | None
    at: int
    first: int
    carried: bool = False

    @property
    def points(self) -> tuple[tuple[str, str], ...] | None:
        """The points it covers; None when the side has to be asked."""
        return place(self.name, self.side)

    def part_of(self, other: Mention) -> bool:
        """Whether this place lies inside the other ("fingers" in "hand")."""
        return set(self.name.regions) < set(other.name.regions)


def points_of(named: str) -> tuple[Point, ...]:
    """The points of a list such as "both lower leg, both knee"; empty when a part of it is no place."""
    found: list[Point] = []
    for part in named.split(", "):
        match = _NAMED.fullmatch(part.strip())
        name = None if match is None else find(match[2])
        points = None if match is None or name is None else place(name, match[1] and match[1].lower())
        if points is None:
            return ()
        found += points
    return tuple(dict.fromkeys(found))
