"""One place as a phrase names it."""

from __future__ import annotations

from typing import NamedTuple

from journal.body.names import Name, place


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
