"""Telling a clinician: whom, and when somebody looked at it, the visit, a question at a time."""

from __future__ import annotations

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Input, OptionList, Static

from journal.model.views import Place
from journal.phrase.asks import Ask
from journal.phrase.moments import Moment
from journal.rules.report import Finding
from journal.screens import telling
from journal.screens.desk import Desk
from journal.screens.flags_keys import TELL, LeaveTelling
from journal.screens.page import Sheet
from journal.widgets.choices import Choices
from journal.widgets.command import bindings
from journal.widgets.line import Line
from journal.widgets.plain import plain_line
from journal.words import flags as words

MOST_LETTERS = 80


class TellSheet(Sheet):
    """Dismissed with the visit that looked at it, with a note when somebody was only told, or with None."""

    CSS_PATH = "tell.tcss"
    OFFER = TELL
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, finding: Finding, places: tuple[Place, ...]) -> None:
        super().__init__(desk)
        self._finding, self._places = finding, places
        self._kind, self._said, self._by, self._day_only = "", "", "", ""
        self._when: Moment | None = None

    def parts(self) -> ComposeResult:
        """The finding, one question, and a line to write in where one is needed."""
        with VerticalScroll(id="tell", can_focus=False):
            yield Static(words.TELL_TITLE, classes="title", markup=False)
            yield Static(plain_line(self._finding.title), classes="about")
            yield Choices(self.desk.held, words.CHOICE_HINT)
            yield Static("", classes="question", id="question", markup=False)
            yield Line(MOST_LETTERS, id="line")
            yield Static(words.ONLY_LOOKING, classes="quiet", id="hint", markup=False)

    def mounted(self) -> None:
        """Begin with whom."""
        super().mounted()
        self._put(telling.who())

    def _put(self, ask: Ask) -> None:
        """A question with choices."""
        self._writing(shown=False)
        self.query_one(Choices).put(ask)
        self.query_one(Choices).query_one(OptionList).focus()

    def _write(self, question: str, example: str, hint: str, before: str) -> None:
        """A question with a line to write in, and what was written there before."""
        self.query_one(Choices).put(None)
        self.query_one("#question", Static).update(plain_line(question))
        self._writing(shown=True)
        line = self.query_one(Input)
        line.value, line.placeholder = before, example
        line.focus()
        self._hint(hint)

    def _writing(self, *, shown: bool) -> None:
        self.query_one("#question").display = shown
        self.query_one(Input).display = shown

    def _hint(self, text: str) -> None:
        self.query_one("#hint", Static).update(plain_line(text, 300))

    @on(Choices.Chosen)
    def chosen(self, event: Choices.Chosen) -> None:
        """An answer to a question with choices."""
        event.stop()
        about, answer = event.ask.about, event.phrase or ""
        if about == "who" and answer != telling.LOOKED:
            self.dismiss(words.NOTES[answer])
        elif about == "who":
            self._put(telling.what())
        elif about == "kind":
            self._kind = answer
            self._ask_when()
        elif self._when is not None:
            self.dismiss(telling.made(self._kind, self._when, self._by, self._places if answer == "these" else ()))

    @on(Input.Submitted)
    def written(self, event: Input.Submitted) -> None:
        """A line was written: when it was, then who looked at it."""
        event.stop()
        if self.desk.held.repeating:
            return
        if self._when is None:
            self._written_when(event.value)
        else:
            self._by = event.value
            self._hint("")
            self._put(telling.where(self._places))

    def _written_when(self, text: str) -> None:
        found = telling.when(text, self.desk.now(), self.desk.clock.zone_name())
        if isinstance(found, str):
            self._hint(found)
        elif found.day and text != self._day_only:
            self._day_only = text
            self._hint(words.ADD_HOUR)
        else:
            self._when, self._said = found, text
            self._ask_by()

    def _ask_when(self) -> None:
        self._write(words.WHEN, words.WHEN_EXAMPLE, words.WHEN_HINT, self._said)

    def _ask_by(self) -> None:
        self._write(words.BY, words.BY_EXAMPLE, words.BY_HINT, self._by)

    @on(LeaveTelling)
    def back(self) -> None:
        """One question back, with what was written; from the first one out, and nothing is noted."""
        asked = self.query_one(Choices).ask
        if asked is not None and asked.about == "who":
            self.dismiss(None)
        elif asked is not None and asked.about == "kind":
            self._put(telling.who())
        elif asked is not None:
            self._ask_by()
        elif self._when is None:
            self._said = self.query_one(Input).value
            self._put(telling.what())
        else:
            self._when, self._by = None, self.query_one(Input).value
            self._ask_when()
