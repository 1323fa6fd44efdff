"""Picking places: on a drawing of the body, and by a part of their names beside it. A narrow window has the names only."""

from __future__ import annotations

import asyncio
from datetime import timedelta

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Key, Resize
from textual.widgets import Input, Static

from journal.body.atlas import label
from journal.body.graph import Point, points
from journal.body.lately import felt_last, felt_marks
from journal.body.marks import Mark
from journal.body.names import Suggestion, suggest
from journal.body.outlines import FIGURES, halves, inset_of
from journal.phrase.picked import in_words
from journal.screens.desk import Desk
from journal.screens.offers import GoBack
from journal.screens.page import Sheet
from journal.screens.places_keys import PLACES, FindPlace, MirrorPlaces, PickHere, TakeChosen, TakePlaces, TurnBody
from journal.store.problems import JournalProblem
from journal.widgets.body_map import FIRST, BodyMap
from journal.widgets.command import Command, bindings
from journal.widgets.felt_days import DAYS
from journal.widgets.line import Line
from journal.widgets.options import Option, Options
from journal.widgets.plain import plain_line
from journal.words import places as words

MOST = 60
DRAWN_FROM = (64, 18)  # columns and rows of the window
_OTHER = {"left": "right", "right": "left"}


class PickPlaceSheet(Sheet):
    """Dismissed with the words of the places ("left calf and right thumb"), or None."""

    CSS_PATH = "places.tcss"
    OFFER = PLACES
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._listed: tuple[Suggestion, ...] = ()
        self._picked: dict[Point, None] = {}
        self._known: dict[Point, Mark] = {}
        self._lately: tuple[Suggestion, ...] = ()

    def parts(self) -> ComposeResult:
        """The body; beside it the place under the cursor, a line for names, the places that fit, and what is chosen."""
        with Vertical(id="places"):
            yield BodyMap(self.desk.glyphs, self.desk.held)
            with Vertical(id="names"):
                yield Static(words.QUESTION, classes="title", markup=False)
                yield Static("", id="here", markup=False)
                yield Line(80, words.HINT, id="part", select_on_focus=False)
                yield Options(markup=False)
                yield Static(words.NOTHING_CHOSEN, id="picked", markup=False)
                yield Static(words.TYPE, classes="quiet", markup=False)
                yield Static(plain_line(words.signs(heat=False)), id="signs")

    def mounted(self) -> None:
        """Begin on the body, or in the line where the window is too narrow for it. What was felt today is read meanwhile."""
        super().mounted()
        self._fit()
        (self._body if self._drawn else self.query_one(Input)).focus()
        self._show_marks()
        self._moved()
        self.run_worker(self._read_lately(), name="felt-lately")

    async def _read_lately(self) -> None:
        """Mark where it was felt lately, and begin where it was felt last unless a key was quicker."""
        today = self.desk.now().date()
        try:
            felt = await asyncio.to_thread(self.desk.reader.felt, today - timedelta(days=DAYS - 1), today)
        except JournalProblem:
            return  # only the marks are missing; the pages below say what is wrong
        self._known = felt_marks(felt, today)
        last = felt_last(felt)
        self._lately = _named(last)
        if not self.is_attached:
            return
        self.query_one("#signs", Static).update(plain_line(words.signs(heat=any(mark.heat for mark in self._known.values()))))
        self._show_marks()
        if last and not self._picked and self._body.here == FIRST and not self.query_one(Input).value:
            self._body.go_to(halves(last[0])[0])
            if not self._drawn:
                self._list(self._lately)

    def on_resize(self, _event: Resize) -> None:
        """Another window. When the body goes, the keys are for the line; when it comes, for the body again."""
        before = self._drawn
        self._fit()
        if before and not self._drawn:
            self.query_one(Input).focus()
            self._say(words.TYPE)
        elif self._drawn and not before and not self.query_one(Input).value:
            self._to_body()

    def _fit(self) -> None:
        self.set_class(self.size.width >= DRAWN_FROM[0] and self.size.height >= DRAWN_FROM[1], "-drawn")
        self.show_keys()

    @property
    def _drawn(self) -> bool:
        return self.has_class("-drawn")

    @property
    def _body(self) -> BodyMap:
        return self.query_one(BodyMap)

    def useful(self, command: type[Command]) -> bool:
        """Without the body there is nothing to turn or to open."""
        return command not in (TurnBody, TakePlaces, PickHere, MirrorPlaces, FindPlace) or self._drawn

    # On the body

    @on(BodyMap.Moved)
    def _moved(self) -> None:
        """Say where the cursor stands, and what lies there."""
        body = self._body
        if not self._drawn:
            return
        self.query_one("#here", Static).update(plain_line(label(*body.here)))
        if not self.query_one(Input).value and not self.query_one(Options).has_focus:
            self._list(_named(body.around), body.around.index(body.here))
        if not body.has_focus:
            return
        magnifies = body.view in FIGURES and inset_of(body.here, body.view) is not None
        self._say(words.MAGNIFIES if magnifies else words.ON_THE_MAP if body.view in FIGURES else words.IN_INSET)

    @on(BodyMap.Clicked)
    def clicked_place(self, event: BodyMap.Clicked) -> None:
        """A click on a place chooses it."""
        self._toggle((event.place,))

    @on(BodyMap.Near)
    def ask_which(self, event: BodyMap.Near) -> None:
        """On a small figure a click means one of several."""
        self.query_one(Input).value = ""
        self._list(_named(event.places), event.places.index(self._body.here))
        self.query_one(Options).focus()
        self._say(words.WHICH)

    @on(BodyMap.Typed)
    def begin_name(self, event: BodyMap.Typed) -> None:
        """A letter begins a name, and so does what is pasted."""
        line = self.query_one(Line)
        line.focus()
        line.cursor_position = len(line.value)
        line.put_in(event.text, len(line.value))

    @on(TurnBody)
    def turn(self) -> None:
        """Turn the body; from the names, back to it."""
        if self._body.has_focus:
            self._body.turn()
        elif self._drawn:
            self._to_body()

    @on(MirrorPlaces)
    def mirror(self) -> None:
        """The other side as well."""
        mirrored = [(name, _OTHER[side]) for name, side in self._picked if side in _OTHER]
        if not mirrored:
            self._say(words.NOTHING_TO_MIRROR)
        self._picked |= dict.fromkeys(mirrored)
        self._show_marks()

    @on(PickHere)
    def pick_here(self) -> None:
        """Choose what the cursor stands on."""
        if self._body.has_focus:
            self._toggle((self._body.here,))
        elif (marked := self._marked) is not None:
            self._toggle(marked.places)

    def _toggle(self, places: tuple[Point, ...]) -> None:
        each = [point for place in places for point in points(*place)]
        for name in {name for name, side in each if side in _OTHER and (name, "midline") in self._picked}:
            del self._picked[name, "midline"]  # one half of it changes, so it goes by halves from now on
            self._picked |= dict.fromkeys(points(name, "both"))
        if all(point in self._picked for point in each):
            self._picked = {point: None for point in self._picked if point not in each}
        else:
            self._picked |= dict.fromkeys(each)
        self._show_marks()

    def _show_marks(self) -> None:
        picked = {half for point in self._picked for half in halves(point)}
        known = picked | self._known.keys()
        marks = {half: self._known.get(half, Mark())._replace(picked=half in picked) for half in known}
        self._body.show_marks(marks)
        self.query_one("#picked", Static).update(plain_line(words.chosen(in_words(self._picked)), 2000))

    # By name

    @on(FindPlace)
    def to_line(self) -> None:
        """To the line; while nothing is typed, where it was felt last stands below it."""
        self.query_one(Input).focus()
        if self._lately and not self.query_one(Input).value:
            self._list(self._lately)

    @on(Input.Changed)
    def narrow(self, event: Input.Changed) -> None:
        """Show what fits the part typed so far."""
        found = suggest(event.value, MOST) if event.value.strip() else self._lately
        self._list(found)
        none = bool(event.value.strip()) and not found
        self._say(words.NONE if none else words.TYPE)
        if not event.value and self._drawn:
            self._moved()

    def _list(self, found: tuple[Suggestion, ...], at: int = 0) -> None:
        self._listed = found
        places = self.query_one(Options)
        places.clear_options()
        places.add_options([Option(plain_line(place.label)) for place in found])
        places.highlighted = at if found else None

    @on(Options.OptionHighlighted)
    def show_on_body(self) -> None:
        """The body shows what is marked in the list."""
        marked = self._marked
        if marked is not None and self.query_one(Options).has_focus and self._drawn:
            self._body.go_to(halves(marked.places[0])[0])

    @property
    def _marked(self) -> Suggestion | None:
        index = self.query_one(Options).highlighted
        return self._listed[index] if index is not None and index < len(self._listed) else None

    def on_key(self, event: Key) -> None:
        """Down leads from the line into the list, to the place below the marked one; there a letter begins a name too."""
        places, letter = self.query_one(Options), event.character or ""
        if places.has_focus and letter.isalpha() and event.key not in self.active_bindings and not self.desk.held.repeating:
            event.stop()
            self.query_one(Input).value = ""
            self.begin_name(BodyMap.Typed(letter))
        if event.key == "down" and self.query_one(Input).has_focus:
            event.stop()
            places.focus()
            places.action_cursor_down()

    # Being done

    @on(Input.Submitted)
    def take_named(self) -> None:
        """Enter takes the name that fits best; where nothing was typed it leads back to the body."""
        if self.query_one(Input).value:
            self.take_marked()
        elif self._drawn:
            self._to_body()

    @on(Options.OptionSelected)
    def take_marked(self) -> None:
        """Enter or a click on a name takes that place, with what was chosen before."""
        if self._marked is not None and not self.desk.held.repeating:
            self._take(self._marked.places)

    @on(TakePlaces)
    def open_or_take(self) -> None:
        """Enter on the body: what is small is shown large; else it is taken, unless others were chosen."""
        if self._body.has_focus and not self._body.open_inset():
            self._take(() if self._picked else (self._body.here,))

    @on(TakeChosen)
    def take_chosen(self) -> None:
        """Be done with what is chosen."""
        self._take(())

    def _take(self, places: tuple[Point, ...]) -> None:
        more = [point for place in places for point in points(*place)]
        self.dismiss(in_words([*self._picked, *more]) or None)

    @on(GoBack)
    def back(self) -> None:
        """From a name to the body, from an inset to the figure, then back to the line with what was chosen."""
        if not self._drawn or (self._body.has_focus and not self._body.close_inset()):
            self._take(())
        elif not self._body.has_focus:
            self._to_body()

    def _to_body(self) -> None:
        self.query_one(Input).value = ""
        self._body.focus()
        self._moved()

    def _say(self, text: str) -> None:
        self.query_one(".quiet", Static).update(plain_line(text, 200))


def _named(places: tuple[Point, ...]) -> tuple[Suggestion, ...]:
    return tuple(Suggestion(label(*place), (place,)) for place in places)
