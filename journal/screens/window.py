"""The part of a long list that is in memory: some rows around those on the screen, fetched page by page as one moves."""

from __future__ import annotations

from typing import NamedTuple

from journal.model.filters import EVERYTHING, Filter
from journal.model.views import Episode
from journal.store.matching import Edge
from journal.store.reader import Reader

ROWS = 200  # in memory at a time
MARGIN = 50  # so near its end the next rows are fetched


class Window(NamedTuple):
    """Rows `first` and following of the `total` that fit the filter; `all_told` is how many live entries there are."""

    wanted: Filter = EVERYTHING
    all_told: int = 0
    total: int = 0
    first: int = 0
    episodes: tuple[Episode, ...] = ()

    @property
    def last(self) -> int:
        """The row after the last one in memory."""
        return self.first + len(self.episodes)

    def holds(self, top: int, bottom: int) -> bool:
        """Whether the rows from `top` up to `bottom` are here with some to spare on both sides."""
        low, high = max(0, top - MARGIN), min(self.total, bottom + MARGIN)
        return self.first <= low and self.last >= high

    def place(self, episode_id: str) -> int | None:
        """The row of this entry; None when it is not in memory."""
        return next((self.first + index for index, one in enumerate(self.episodes) if one.id == episode_id), None)


def opened(reader: Reader, wanted: Filter, top: int = 0) -> Window:
    """The rows around `top` of what fits the filter. Raises JournalProblem."""
    counts = reader.counts()
    told = counts.trashed if wanted.trash else counts.episodes
    total = told if wanted == EVERYTHING._replace(trash=wanted.trash) else reader.count(wanted)
    return moved(reader, Window(wanted, counts.episodes, total), top)


def moved(reader: Reader, window: Window, top: int) -> Window:
    """The window with `top` in its midst: rows it holds are kept, the others are fetched from its edges where they touch."""
    first = max(0, min(top - ROWS // 2, window.total - ROWS))
    last = min(window.total, first + ROWS)
    kept = window.episodes[max(0, first - window.first) : max(0, last - window.first)]
    start = max(first, window.first)
    if not kept or start + len(kept) < first or start > last:
        return window._replace(first=first, episodes=_jump(reader, window, first, last))
    before = _rows(reader, window.wanted, Edge(before=kept[0]), start - first)
    after = _rows(reader, window.wanted, Edge(after=kept[-1]), last - start - len(kept))
    return window._replace(first=start - len(before), episodes=(*before, *kept, *after))


def _jump(reader: Reader, window: Window, first: int, last: int) -> tuple[Episode, ...]:
    """Rows in the midst of the list, counted from the end that is nearer."""
    rest = window.total - last
    return _rows(reader, window.wanted, Edge(skip=first) if first <= rest else Edge(skip=rest, last=True), last - first)


def _rows(reader: Reader, wanted: Filter, edge: Edge, count: int) -> tuple[Episode, ...]:
    return reader.matching(wanted, count, edge) if count > 0 else ()
