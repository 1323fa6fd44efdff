"""The body beside the form, where the window has room for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual import on
from textual.events import Resize
from textual.geometry import Size

from journal.screens.desk import Desk
from journal.screens.log_form import LogForm
from journal.screens.log_keys import PickPlace
from journal.widgets.phrase_line import PhraseLine

if TYPE_CHECKING:
    from journal.widgets.body_map import BodyMap
    from journal.widgets.live_map import LiveMap

ROOM = (110, 32)  # columns and rows of a window in which the body stands beside the form


def _has_room(size: Size) -> bool:
    return size.width >= ROOM[0] and size.height >= ROOM[1]


class LogMap(LogForm):
    """The part of the page of an entry that is drawn. Places that are written light up; one that is clicked is written."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._map: LiveMap | None = None
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
        if self.mapped:
            self.call_after_refresh(self._draw_map)

    async def _draw_map(self) -> None:
        """Once the page stands, so that no key waits for it."""
        if self.is_attached and self._map is None:
            from journal.widgets.live_map import LiveMap

            self._map = LiveMap(self.desk.glyphs, self.desk.held)
            await self.query_one("#figure").mount(self._map)
            self.show_places()

    def show_places(self) -> None:
        """Mark the places that the line says."""
        draft = self.draft
        if self._map is not None:
            self._map.show_places(() if draft is None else (site.place for site in draft.readings[-1].sites))

    def on_body_map_clicked(self, event: BodyMap.Clicked) -> None:
        """Write it, unless it is written already."""
        from journal.phrase.picked import in_words

        event.stop()
        draft = self.draft
        if draft is None or event.place not in {site.place for site in draft.readings[-1].sites}:
            self.put_place(in_words([event.place]))

    def on_body_map_near(self, event: BodyMap.Near) -> None:
        """Choose it on the large drawing."""
        event.stop()
        self.pick_place()
