"""The middle of the first page: the entries, and what stands beside or below them where there is room for both."""

from __future__ import annotations

from typing import Final

from textual.containers import Container

BELOW: Final = 10  # lines of the second part, with the one above it
_LEAST, _MOST = 5, 12


class Board(Container):
    """Bears `-low` while the second part would take lines that the entries need."""

    needed = _LEAST

    def leave(self, lines: int) -> None:
        """So many lines of the entries are to be seen at once: what goes on, today's, and the one before them."""
        self.needed = min(max(lines, _LEAST), _MOST)
        self._fit()

    def on_resize(self) -> None:
        """A window or a banner took or gave room."""
        self._fit()

    def _fit(self) -> None:
        self.set_class(self.size.height < BELOW + self.needed, "-low")
