"""A question with a few answers, chosen by number or with the arrow keys and Enter."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import Key
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from journal.phrase.asks import Ask
from journal.widgets.held import Held
from journal.widgets.plain import plain, plain_line
from journal.words import app as words


class Choices(Vertical):
    """Shows one question at a time; hidden while there is none."""

    class Chosen(Message):
        """An answer: the whole new phrase; None leaves the question open."""

        def __init__(self, ask: Ask, phrase: str | None) -> None:
            super().__init__()
            self.ask, self.phrase = ask, phrase

    def __init__(self, held: Held, hint: str = words.NUMBER_OR_ENTER) -> None:
        super().__init__(id="choices")
        self._held, self._hint = held, hint
        self._ask: Ask | None = None

    def compose(self) -> ComposeResult:
        """The question, the answers, and how to answer."""
        yield Static("", classes="question", markup=False)
        yield OptionList(markup=False)
        yield Static(plain_line(self._hint), classes="quiet")

    @property
    def ask(self) -> Ask | None:
        """The question shown."""
        return self._ask

    def put(self, ask: Ask | None) -> None:
        """Show this question, or none."""
        if ask == self._ask:
            return
        self._ask = ask
        self.set_class(ask is not None, "-asking")
        options = self.query_one(OptionList)
        options.clear_options()
        if ask is None:
            return
        self.query_one(".question", Static).update(plain_line(ask.question, 300))
        options.add_options(_options(ask))
        options.highlighted = None  # a second press of Enter must not answer for the patient

    def on_key(self, event: Key) -> None:
        """A number chooses at once, unless its key is only held down."""
        if event.character is not None and event.character.isdecimal() and self._ask is not None:
            event.stop()
            self._choose(int(event.character) - 1)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click chooses what is highlighted."""
        event.stop()
        self._choose(event.option_index)

    def _choose(self, index: int) -> None:
        if self._ask is None or self._held.repeating:
            return
        if 0 <= index < len(self._ask.choices):
            self.post_message(self.Chosen(self._ask, self._ask.choices[index].words))
        elif index == -1 or (index == len(self._ask.choices) and not self._ask.needed):
            self._leave_open(self._ask)

    def _leave_open(self, ask: Ask) -> None:
        if not ask.needed:
            self.post_message(self.Chosen(ask, None))


def _options(ask: Ask) -> Sequence[Option]:
    options = [Option(plain(f"{number}  {choice.label}")) for number, choice in enumerate(ask.choices, 1)]
    return options if ask.needed else [*options, Option(plain(f"0  {words.LEAVE_OPEN}"))]
