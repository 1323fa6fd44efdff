"""The saved filters: take one by its number, save the one that is on under a name, forget one."""

from __future__ import annotations

import asyncio

from rich.cells import cell_len
from textual import on
from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.events import Key
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from journal import settings
from journal.model.text import one_line
from journal.screens.desk import Desk
from journal.screens.history_keys import SAVED, CloseSaved, ForgetFilter, SaveFilter
from journal.screens.page import Sheet
from journal.widgets.cells import fitted
from journal.widgets.command import Command, bindings
from journal.widgets.line import Line
from journal.widgets.options import Options
from journal.widgets.plain import plain, plain_line
from journal.words import history as words

WIDEST_NAME = 30


class SavedFilters(Sheet):
    """Dismissed with the text of the filter taken, or None. `current` is the filter that is on, empty for none."""

    CSS_PATH = "saved_filters.tcss"
    OFFER = SAVED
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, current: str) -> None:
        super().__init__(desk)
        self._current = current
        self._saved: dict[str, str] = {}

    def parts(self) -> ComposeResult:
        """The list, a line for a name, and what can be done."""
        with Vertical(id="saved"):
            yield Static(words.SAVED_TITLE, classes="title", markup=False)
            yield Options(markup=False)
            yield Static(words.NAME_IT, id="naming", markup=False)
            yield Line(words.LONGEST_NAME, words.NAME_EXAMPLE, id="filter-name")
            yield Static("", id="told", markup=False)

    def mounted(self) -> None:
        """Read them, in a thread."""
        super().mounted()
        self.query_one(OptionList).focus()
        self.run_worker(self._read(), name="saved", group="saved")

    def useful(self, command: type[Command]) -> bool:
        """Saving needs a filter that is on, forgetting a saved one."""
        needs = {SaveFilter: bool(self._current), ForgetFilter: bool(self._saved)}
        return needs.get(command, True)

    async def _read(self, told: str = "") -> None:
        found, _problems = await asyncio.to_thread(settings.read, self.desk.places)
        if not self.is_attached:
            return
        self._saved = dict(found.filters)
        listed = self.query_one(OptionList)
        listed.clear_options()
        width = min(max(map(cell_len, self._saved), default=0), WIDEST_NAME)
        names = [fitted(name, width, self.desk.glyphs.cut) for name in self._saved]
        rows = enumerate(zip(names, self._saved.values(), strict=True), 1)
        listed.add_options([Option(_line(number, name, text)) for number, (name, text) in rows])
        listed.highlighted = 0 if self._saved else None
        self._say(told or (words.SAVED_KEYS if self._saved else words.SAVED_NONE))
        self.show_keys()

    def _say(self, text: str) -> None:
        self.query_one("#told", Static).update(plain_line(text, 400))

    # Taking one

    def on_key(self, event: Key) -> None:
        """A number takes that filter at once."""
        if event.character is not None and event.character.isdecimal() and not self.query_one(Input).has_focus:
            event.stop()
            self._take(int(event.character) - 1)

    @on(OptionList.OptionSelected)
    def take(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click takes it."""
        self._take(event.option_index)

    def _take(self, index: int) -> None:
        if 0 <= index < len(self._saved) and not self.desk.held.repeating:
            self.dismiss(list(self._saved.values())[index])

    # Saving and forgetting

    @on(SaveFilter)
    def ask_name(self) -> None:
        """Ask for the name."""
        if not self._current:
            self._say(words.NOTHING_TO_SAVE)
            return
        self.add_class("-naming")
        self.query_one(Input).focus()
        self._say(words.NAME_KEYS)

    @on(Input.Submitted)
    def save(self, event: Input.Submitted) -> None:
        """Save it under that name."""
        event.stop()
        name = one_line(event.value)
        if not name:
            self._say(words.NO_NAME)
        elif not self.desk.held.repeating:
            told = words.replaces(name) if name in self._saved else words.saved_as(name)
            self._stop_naming()
            self.carry_out(self._keep({**self._saved, name: self._current}, told), "keep-filter")

    @on(ForgetFilter)
    def forget(self) -> None:
        """Drop the marked one."""
        index = self.query_one(OptionList).highlighted
        if index is not None and index < len(self._saved):
            name, text = list(self._saved.items())[index]
            rest = {other: kept for other, kept in self._saved.items() if other != name}
            self.carry_out(self._keep(rest, words.forgotten(name, text)), "keep-filter")

    async def _keep(self, filters: dict[str, str], told: str) -> None:
        try:
            await asyncio.to_thread(settings.change, self.desk.places, filters=filters)
        except (OSError, ValueError):
            told = words.NOT_SAVED
        await self._read(told)

    def _stop_naming(self) -> None:
        line = self.query_one(Input)
        line.value = ""
        self.remove_class("-naming")
        self.query_one(OptionList).focus()

    @on(CloseSaved)
    def close(self) -> None:
        """From the name to the list, from the list back."""
        if self.has_class("-naming"):
            self._stop_naming()
            self._say(words.SAVED_KEYS if self._saved else words.SAVED_NONE)
        else:
            self.dismiss(None)


def _line(number: int, name: str, text: str) -> Content:
    return plain(f"{number}  {name}   ") + plain_line(text, 160).stylize("$muted")
