"""The body beside the line in which one writes: what the line says is marked on it, and it turns to where that is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from journal.body.graph import Point
from journal.body.marks import Mark
from journal.body.outlines import FIGURES, halves, outline
from journal.widgets.body_map import BodyMap


class LiveMap(BodyMap, can_focus=False):
    """A click on a place names it; nothing moves on it."""

    CURSOR: ClassVar[bool] = False

    def show_places(self, places: Iterable[Point]) -> None:
        """Mark these, on the side of the body that shows most of them."""
        marked = tuple(half for place in places for half in halves(place))
        marks = {half: Mark(picked=True) for half in marked}
        if marks.keys() == self._marks.keys():
            return
        if marked:
            seen = {view: sum(half in outline(view).places for half in marked) for view in FIGURES}
            self.view = max(FIGURES, key=lambda view: (seen[view], view == self.view))
        self.show_marks(marks)

    def hit(self, place: Point) -> None:
        """Where every place has cells of its own a click means that place, on a small figure one near it."""
        self.post_message(self.Clicked(place) if self.direct else self.Near((place,)))
