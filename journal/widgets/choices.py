"""A question with a few answers, chosen by number or with the arrow keys and Enter."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.events import DescendantBlur, DescendantFocus, Key
from textual.message import Message
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from journal.phrase.asks import Ask
from journal.widgets.held import Held
from journal.widgets.options import Options
from journal.widgets.plain import plain, plain_line
from journal.words import app as words


class Choices(Vertical):
    """Shows one question at a time; hidden while there is none. The numbers stand there while they answer it."""

    class Chosen(Message):
        """An answer: the whole new phrase; None leaves the question open."""

        def __init__(self, ask: Ask, phrase: str | None) -> None:
            super().__init__()
            self.ask, self.phrase = ask, phrase

    def __init__(self, held: Held, hint: str = words.NUMBER_OR_ENTER) -> None:
        super().__init__(id="choices")
        self._held, self._hint = held, hint
        self._ask: Ask | None = None
        self._way = words.ENTER_TO_ANSWER

    def compose(self) -> ComposeResult:
        """The question, the answers, and how to answer."""
        yield Static("", classes="question", markup=False)
        yield Options(markup=False)
        yield Static("", classes="quiet hint")

    @property
    def ask(self) -> Ask | None:
        """The question shown."""
        return self._ask

    def put(self, ask: Ask | None, way: str = words.ENTER_TO_ANSWER) -> None:
        """Show this question, or none; `way` says how to come to it from elsewhere."""
        if ask == self._ask:
            return
        self._ask, self._way = ask, way
        self.set_class(ask is not None, "-asking")
        options = self.query_one(OptionList)
        options.clear_options()
        if ask is None:
            return
        self.query_one(".question", Static).update(plain_line(ask.question, 300))
        answering = options.has_focus
        options.add_options(_options(ask, answering=answering))
        options.highlighted = None  # a second press of Enter must not answer for the patient
        self._say_how(ask, answering=answering)

    def on_descendant_focus(self, _event: DescendantFocus) -> None:
        """Now the numbers answer."""
        self._show(answering=True)

    def on_descendant_blur(self, _event: DescendantBlur) -> None:
        """Now they do not: a number goes where the cursor is."""
        self._show(answering=False)

    def _show(self, *, answering: bool) -> None:
        if self._ask is None:
            return
        options = self.query_one(OptionList)
        chosen = options.highlighted
        options.clear_options()
        options.add_options(_options(self._ask, answering=answering))
        options.highlighted = chosen
        self._say_how(self._ask, answering=answering)

    def _say_how(self, ask: Ask, *, answering: bool) -> None:
        how = self._hint if answering else self._way
        self.query_one(".hint", Static).update(plain_line(how if ask.choices else words.WRITE_ANEW))

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


def _options(ask: Ask, *, answering: bool) -> Sequence[Option]:
    labels = [*((number, choice.label) for number, choice in enumerate(ask.choices, 1))]
    if not ask.needed:
        labels.append((0, words.LEAVE_OPEN))
    return [Option(plain(f"{number if answering else '-'}  {label}")) for number, label in labels]
