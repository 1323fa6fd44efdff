"""What the page and its sections are made of. All of it is plain text on one line each; a format decides how it looks."""

from __future__ import annotations

from typing import NamedTuple


class Said(NamedTuple):
    """A paragraph; `strong` when it must not be missed."""

    text: str
    strong: bool = False


class Items(NamedTuple):
    """A list; `numbered` when its order matters."""

    texts: tuple[str, ...]
    numbered: bool = False


class Pairs(NamedTuple):
    """Terms with what is said of each."""

    rows: tuple[tuple[str, str], ...]


class Grid(NamedTuple):
    """A table: a heading for each column, and the rows."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


Block = Said | Items | Pairs | Grid


class Section(NamedTuple):
    """A part of the page: its id, heading and blocks."""

    id: str
    title: str
    blocks: tuple[Block, ...]


class Page(NamedTuple):
    """The whole page: title, who and when, the sections in order, and when to get help."""

    title: str
    head: Pairs
    sections: tuple[Section, ...]
    foot: tuple[str, ...]

    def has(self, name: str) -> bool:
        """Whether it has this section."""
        return any(section.id == name for section in self.sections)
