"""One question, one line to type in: how it is understood shows below it, and it closes only once the answer is kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any, NamedTuple

from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.widgets import Input, OptionList, Static

from journal.phrase.answers import Answer
from journal.phrase.asks import Ask
from journal.screens.desk import Desk
from journal.screens.form_keys import ASK, LeaveLine
from journal.screens.page import Sheet
from journal.widgets.choices import Choices
from journal.widgets.command import bindings
from journal.widgets.phrase_line import PhraseLine
from journal.widgets.plain import plain_line
from journal.words import forms as words


class Question(NamedTuple):
    """What is asked: the question, a line that helps, an example, what stands there now, and how an answer is read.

    `marked`: what stands there is marked, so that what is typed takes its place.
    """

    title: str
    help: str
    example: str
    text: str
    read: Callable[[str], Answer]
    marked: bool = False


Keep = Callable[[Any], Awaitable[str]]
"""Keeps the value; gives the problem that kept it from being kept, or nothing."""


class AskLine(Sheet):
    """Dismissed with True once `keep` has kept the answer, with None when it was left."""

    CSS_PATH = "ask_line.tcss"
    OFFER = ASK
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(
        self,
        desk: Desk,
        question: Question,
        keep: Keep,
        writing: Callable[[str], None] | None = None,
        typed: str | None = None,
    ) -> None:
        """`writing` is told what is typed, so that it can be kept on disk; `typed` is what was typed before, to go on with."""
        super().__init__(desk)
        desk.held.opening = True
        self._question, self._keep, self._writing = question, keep, writing
        self._typed = question.text if typed is None else typed
        self._warned = self._keeping = False
        self._given = ""

    def parts(self) -> ComposeResult:
        """Question, help, the line, and what became of it."""
        with Vertical(id="ask"):
            yield Static(plain_line(self._question.title), classes="title")
            yield Static(plain_line(self._question.help, 600), classes="quiet help")
            yield PhraseLine(self.desk.held, self._typed, self._question.example)
            yield Static("", id="understood", markup=False)
            yield Choices(self.desk.held)
            yield Static(words.ENTER_KEEPS, classes="quiet keys", markup=False)

    def mounted(self) -> None:
        """Ready to type, behind what stands there; what was typed before is never marked."""
        super().mounted()
        line = self.query_one(PhraseLine)
        line.focus()
        line.cursor_position = len(line.value)
        if self._question.marked and self._typed == self._question.text:
            line.select_all()
        self._given = line.value.strip() if self._typed == self._question.text else self._question.text.strip()

    @on(Input.Changed)
    def changed(self, event: Input.Changed) -> None:
        """Show how it is understood; what is wrong is said only when one thinks to be done."""
        event.stop()
        self._warned = False
        self._ask(None)
        answer = self._question.read(event.value) if event.value.strip() else Answer()
        self._say(answer.said)
        if self._writing is not None:
            self._writing(event.value)

    @on(Input.Submitted)
    def submitted(self, event: Input.Submitted) -> None:
        """Keep it, or say what is wrong and leave it standing."""
        event.stop()
        if self.desk.held.repeating or self._keeping:
            return
        answer = self._question.read(event.value)
        if answer.ask is not None:
            self._say("")
            self._ask(answer.ask)
            return
        if answer.problem:
            self._say(answer.problem, wrong=True)
            return
        self._keeping = True
        self._say(words.SAVING)
        self.carry_out(self._kept(answer.value), "keep-answer")

    async def _kept(self, value: Any) -> None:
        problem = await self._keep(value)
        self._keeping = False
        if problem:
            self._say(f"{problem} {words.TEXT_STAYS}", wrong=True)
        else:
            self.dismiss(True)

    def _ask(self, ask: Ask | None) -> None:
        """Put what an answer leaves open below it, with its choices; or nothing."""
        choices = self.query_one(Choices)
        choices.put(ask)
        for below in (".keys", "#understood"):
            self.query_one(below).display = ask is None
        if ask is not None and ask.choices:
            choices.query_one(OptionList).focus()

    @on(Choices.Chosen)
    def chosen(self, event: Choices.Chosen) -> None:
        """The choice becomes the answer in the line, where Enter keeps it."""
        line = self.query_one(PhraseLine)
        if event.phrase is not None:
            line.value = event.phrase
            line.cursor_position = len(line.value)
        self._ask(None)
        line.focus()

    @on(LeaveLine)
    def leave(self) -> None:
        """From the choices to the line; from the line back. Something typed is never lost without a word."""
        if self._keeping:
            return
        if self.query_one(Choices).ask is not None:
            self._ask(None)
            self.query_one(PhraseLine).focus()
            return
        if self.query_one(PhraseLine).value.strip() != self._given and not self._warned:
            self._warned = True
            self._say(words.NOT_KEPT_YET, wrong=True)
        else:
            self.dismiss(None)

    def _say(self, text: str, *, wrong: bool = False) -> None:
        line = self.query_one("#understood", Static)
        line.update(plain_line(text, 600))
        line.set_class(wrong, "-wrong")
