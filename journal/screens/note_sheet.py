"""A field of the patient's own words: a text over as many lines as it has, kept as it stands."""

from __future__ import annotations

from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.timer import Timer
from textual.widgets import Static, TextArea

from journal.phrase.answers import Answer
from journal.screens.ask_line import Keep, Question
from journal.screens.desk import UNDERSTAND_AFTER, Desk
from journal.screens.edit_keys import TEXT, KeepText
from journal.screens.form_keys import LeaveForm
from journal.screens.page import Sheet
from journal.widgets.command import bindings
from journal.widgets.note_area import NoteArea
from journal.widgets.plain import plain_line
from journal.words import app
from journal.words import edit as words


class NoteSheet(Sheet):
    """Dismissed with True once `keep` has kept the text, with None when it was left. `writing` is told what is typed."""

    CSS_PATH = "note_sheet.tcss"
    OFFER = TEXT
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(
        self, desk: Desk, question: Question, keep: Keep, writing: Callable[[str], None], typed: str | None = None
    ) -> None:
        super().__init__(desk)
        desk.held.opening = True
        self._question, self._keep, self._writing = question, keep, writing
        self._typed = question.text if typed is None else typed
        self._warned = False
        self._timer: Timer | None = None

    def parts(self) -> ComposeResult:
        """Question, help, the text, and what is wrong with it."""
        with Vertical(id="note"):
            yield Static(plain_line(self._question.title), classes="title")
            yield Static(plain_line(self._question.help, 600), classes="quiet help")
            yield NoteArea(self.desk.held, self._typed)
            yield Static("", id="understood", markup=False)
            yield Static(words.TEXT_KEYS, classes="quiet", markup=False)

    def mounted(self) -> None:
        """Ready to type, behind what stands there."""
        super().mounted()
        area = self.query_one(NoteArea)
        area.focus()
        area.move_cursor(area.document.end)

    @on(TextArea.Changed)
    def changed(self, event: TextArea.Changed) -> None:
        """What was said about the text before holds no longer; it is read once no key came for a moment."""
        event.stop()
        self._warned = False
        self._stop_reading()
        self._timer = self.set_timer(UNDERSTAND_AFTER, lambda: self._say(self._read().said))
        self._writing(self.query_one(NoteArea).text)

    @on(NoteArea.TooLong)
    def too_long(self) -> None:
        """More than fits."""
        self._say(app.TOO_LONG, wrong=True)

    def _read(self) -> Answer:
        return self._question.read(self.query_one(NoteArea).text)

    @on(KeepText)
    async def keep(self) -> None:
        """Keep it, or say what is wrong and leave it standing."""
        answer = self._read()
        problem = answer.problem or await self._keep(answer.value)
        if problem:
            self._say(problem, wrong=True)
        else:
            self.dismiss(True)

    @on(LeaveForm)
    def leave(self) -> None:
        """Back; something typed is never lost without a word."""
        if self.query_one(NoteArea).text.strip() != self._question.text.strip() and not self._warned:
            self._warned = True
            self._say(words.NOT_KEPT_YET, wrong=True)
        else:
            self.dismiss(None)

    def _stop_reading(self) -> None:
        if self._timer is not None:
            self._timer.stop()
            self._timer = None

    def _say(self, text: str, *, wrong: bool = False) -> None:
        self._stop_reading()
        line = self.query_one("#understood", Static)
        line.update(plain_line(text, 600))
        line.set_class(wrong, "-wrong")
