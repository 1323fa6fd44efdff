"""The body beside the form, where the window has room for it."""

from __future__ import annotations

from textual import on
from textual.events import Resize
from textual.geometry import Size

from journal.screens.desk import Desk
from journal.screens.log_form import LogForm
from journal.screens.offers import PickPlace
from journal.widgets.live_map import LiveMap
from journal.widgets.phrase_line import PhraseLine

ROOM = (110, 32)  # columns and rows of a window in which the body stands beside the form


def _has_room(size: Size) -> bool:
    return size.width >= ROOM[0] and size.height >= ROOM[1]


class LogMap(LogForm):
    """The part of the page of an entry that is drawn. Places that are written light up; one that is clicked is written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.set_class(_has_room(self.app.size), "-mapped")  # before it is drawn, so that it is drawn once

    def put(self, text: str) -> None:
        """Put a text into the line and the form."""
        raise NotImplementedError

    @on(PickPlace)
    def pick_place(self) -> None:
        """The drawing over the whole window; what is picked goes into the line where the cursor stands."""
        from journal.screens.places import PickPlaceSheet

        self.app.push_screen(PickPlaceSheet(self.desk), self._picked)

    def _picked(self, place: str | None) -> None:
        self.query_one(PhraseLine).focus()
        if place:
            self.put_place(place)

    def put_place(self, words: str) -> None:
        """Put the words of a place into the line, where the cursor stands."""
        line = self.query_one(PhraseLine)
        before, after = line.value[: line.cursor_position].rstrip(), line.value[line.cursor_position :].lstrip()
        self.put(" ".join(filter(None, (before, words, after))))
        line.cursor_position = len(f"{before} {words}".strip())

    @property
    def mapped(self) -> bool:
        """Whether the window has room for it."""
        return _has_room(self.size)

    def on_resize(self, _event: Resize) -> None:
        """Another window."""
        self.fit_map()

    def fit_map(self) -> None:
        """Show the body, or give its room to the form."""
        self.set_class(self.mapped, "-mapped")
        if self.mapped and not self.query_one(LiveMap).drawn:
            self.call_after_refresh(self._draw_map)

    def _draw_map(self) -> None:
        if self.is_attached:
            self.query_one(LiveMap).draw()
            self.show_places()

    def show_places(self) -> None:
        """Mark the places that the line says."""
        body, draft = self.query_one(LiveMap), self.draft
        if body.drawn:
            body.show_places(() if draft is None else (site.place for site in draft.readings[-1].sites))

    @on(LiveMap.Clicked)
    def place_clicked(self, event: LiveMap.Clicked) -> None:
        """Write it, unless it is written already."""
        from journal.phrase.picked import in_words

        event.stop()
        draft = self.draft
        if draft is None or event.place not in {site.place for site in draft.readings[-1].sites}:
            self.put_place(in_words([event.place]))

    @on(LiveMap.Near)
    def place_near(self, event: LiveMap.Near) -> None:
        """Choose it on the large drawing."""
        event.stop()
        self.pick_place()
