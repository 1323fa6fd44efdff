"""Picking a place on the body by typing a part of its name: for when the words for it won't come."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Key
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from journal.body.names import Suggestion, suggest
from journal.screens.desk import Desk
from journal.screens.offers import GoBack
from journal.screens.page import Sheet
from journal.widgets.command import bindings
from journal.widgets.plain import plain_line
from journal.words import app as words

MOST = 60


class PickPlaceSheet(Sheet):
    """Dismissed with the words of the place ("left calf"), or None."""

    CSS_PATH = "places.tcss"
    OFFERED = (GoBack,)
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._found: tuple[Suggestion, ...] = ()

    def parts(self) -> ComposeResult:
        """A line to type in, the places that fit, and a word when none does."""
        line = Input(placeholder=words.PLACES_HINT, max_length=80, id="part")
        line.cursor_blink = False
        with Vertical(id="places"):
            yield Static(words.PLACES_QUESTION, classes="title", markup=False)
            yield line
            yield OptionList(markup=False)
            yield Static(words.PLACES_TYPE, classes="quiet", markup=False)

    @on(Input.Changed)
    def narrow(self, event: Input.Changed) -> None:
        """Show what fits the part typed so far."""
        self._found = suggest(event.value, MOST)
        places = self.query_one(OptionList)
        places.clear_options()
        places.add_options([Option(plain_line(place.label)) for place in self._found])
        places.highlighted = 0 if self._found else None
        none = bool(event.value.strip()) and not self._found
        self.query_one(".quiet", Static).update(words.PLACES_NONE if none else words.PLACES_TYPE)

    def on_key(self, event: Key) -> None:
        """Down leads from the line into the list, to the place below the marked one."""
        places = self.query_one(OptionList)
        if event.key == "down" and not places.has_focus:
            event.stop()
            places.focus()
            places.action_cursor_down()

    @on(Input.Submitted)
    def take_highlighted(self) -> None:
        """Enter in the line takes the place that is marked."""
        self._take(self.query_one(OptionList).highlighted)

    @on(OptionList.OptionSelected)
    def take(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click in the list takes that place."""
        self._take(event.option_index)

    def _take(self, index: int | None) -> None:
        if index is not None and index < len(self._found) and not self.desk.held.repeating:
            label = self._found[index].label
            self.dismiss(label[0].lower() + label[1:])

    @on(GoBack)
    def back(self) -> None:
        """Back to the line without a place."""
        self.dismiss(None)
