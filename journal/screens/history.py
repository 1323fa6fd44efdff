"""The history: every entry, newest first, however many there are; a line that filters them; the trash."""

from __future__ import annotations

from textual import on
from textual.events import DescendantBlur, DescendantFocus
from textual.timer import Timer
from textual.widgets import Input, Static

from journal.model.views import Episode
from journal.phrase.again import retell
from journal.phrase.filtering import seek
from journal.screens import changes, entry_steps
from journal.screens.again import Again
from journal.screens.desk import Desk
from journal.screens.edit_keys import EditEntry
from journal.screens.history_keys import (
    HISTORY,
    DeleteEntry,
    LeavePage,
    NarrowList,
    RestoreEntry,
    ShowAll,
    ShowSaved,
    ShowTrash,
    UndoChange,
    WriteAgain,
)
from journal.screens.listing import Listing
from journal.screens.offers import OpenEntry
from journal.widgets.command import Command, bindings
from journal.widgets.filter_line import FilterLine
from journal.widgets.paged_list import PagedList
from journal.widgets.plain import plain_line
from journal.words import filters as say
from journal.words import history as words

SEEK_AFTER = 0.12  # seconds without a key before the list follows the line


class History(Listing):
    """All entries, or those that fit the filter."""

    CSS_PATH = "history.tcss"
    OFFER = HISTORY
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, text: str = "") -> None:
        """With the filter `text` on from the start."""
        super().__init__(desk)
        self._timer: Timer | None = None
        self._text = text

    def mounted(self) -> None:
        """Read the first rows at once, of what the filter finds."""
        if self._text:
            self.sought = seek(self._text, self.desk.now(), self.desk.clock.zone_name())
            with self.prevent(Input.Changed):
                self.query_one(FilterLine).value = self._text
        super().mounted()

    def useful(self, command: type[Command]) -> bool:
        """Left out of the bottom line: letters while one types, and what needs entries or a filter while there are none."""
        if self.query_one(FilterLine).has_focus:
            return command is LeavePage
        some = bool(self.window.total)
        needs = {
            OpenEntry: some,
            **dict.fromkeys((EditEntry, DeleteEntry, WriteAgain), some and not self.wanted.trash),
            RestoreEntry: some and self.wanted.trash,
            ShowAll: bool(self.sought.parts) or self.in_trash,
        }
        return needs.get(command, True)

    # Filtering

    @on(NarrowList)
    def narrow(self) -> None:
        """Open the line."""
        self.query_one(FilterLine).open()
        self._echo(writing=True)

    @on(DescendantFocus)
    @on(DescendantBlur)
    def focus_moved(self) -> None:
        """Other keys act in the line than in the list."""
        self.show_keys()

    @on(Input.Changed, "#filter")
    def changed(self, event: Input.Changed) -> None:
        """Let the list follow once no key came for a moment."""
        event.stop()
        if self._timer is not None:
            self._timer.stop()
        self._timer = self.set_timer(SEEK_AFTER, self._follow)

    def _follow(self) -> None:
        """Understand the line, say what is not understood, and show what fits."""
        if self._timer is not None:
            self._timer.stop()
        line, before = self.query_one(FilterLine), self.wanted
        self.sought = seek(line.value, self.desk.now(), self.desk.clock.zone_name(), self.last_visit)
        self._echo(writing=line.has_focus)
        if self.wanted != before:
            self._from_top()

    def _from_top(self) -> None:
        self.query_one(PagedList).cursor = 0
        self.answer("")
        self.reload()

    def _echo(self, *, writing: bool) -> None:
        """What is not understood, or what can't be met; else, while the line is open, how to leave it."""
        sought = self.sought
        told = [*sought.problems, *([say.not_understood(sought.unknown)] if sought.unknown else [])]
        hint = words.HINT if writing else ""
        echo = self.query_one("#echo", Static)
        echo.update(plain_line(" ".join(told) or hint, 300))
        echo.set_class(bool(told), "-told")
        echo.set_class(bool(told or hint), "-shown")

    @on(FilterLine.Left)
    def to_list(self) -> None:
        """To the list, with the filter on."""
        self.query_one(FilterLine).close()
        self.query_one(PagedList).focus()
        self._follow()
        self._echo(writing=False)

    def use(self, text: str) -> None:
        """Put a filter into the line and on."""
        line = self.query_one(FilterLine)
        line.value = text
        line.close()
        self._follow()

    @on(ShowAll)
    def show_all(self) -> None:
        """Every live entry again."""
        self.in_trash = False
        self.use("")
        self._from_top()

    @on(ShowSaved)
    def show_saved(self) -> None:
        """The saved filters."""
        from journal.screens.saved_filters import SavedFilters

        self.app.push_screen(SavedFilters(self.desk, self.query_one(FilterLine).value.strip()), self._taken)

    def _taken(self, text: str | None) -> None:
        if text is not None:
            self.in_trash = False
            self.use(text)
            self._from_top()

    @on(ShowTrash)
    def show_trash(self) -> None:
        """The trash, or the list again."""
        self.in_trash = not self.in_trash
        self._from_top()

    # Entries

    @on(OpenEntry)
    @on(PagedList.Opened)
    def open_entry(self) -> None:
        """The entry under the cursor, whole."""
        if self.once_read(self.open_entry):
            return
        chosen = self.query_one(PagedList).chosen
        if chosen is not None:
            from journal.screens.entry import Entry

            self.app.push_screen(Entry(self.desk, chosen, self.window.wanted), self.returned)

    def returned(self, result: object = None) -> None:
        """Back from an entry: the cursor stands on the one read last, and what was changed is shown."""
        listed = self.query_one(PagedList)
        place = self.window.place(result) if isinstance(result, str) else None
        if place is not None:
            listed.cursor = place
        self.catch_up()

    @on(EditEntry)
    def edit_chosen(self) -> None:
        """The page on which the entry under the cursor is corrected."""
        if self.once_read(self.edit_chosen):
            return
        episode = self._chosen_live()
        if episode is not None:
            self.edit(episode)

    @on(WriteAgain)
    def write_again(self) -> None:
        """The form with the words of the entry under the cursor."""
        if self.once_read(self.write_again):
            return
        episode = self._chosen_live()
        if episode is not None:
            self.post_message(Again(retell(episode)))

    def _chosen_live(self) -> Episode | None:
        """The entry under the cursor; says what to do when there is none, or when it lies in the trash."""
        chosen = self.query_one(PagedList).chosen
        episode = next((one for one in self.window.episodes if one.id == chosen), None)
        if episode is None or episode.deleted_at is not None:
            self.answer(words.CHOOSE if episode is None else words.IN_TRASH)
            return None
        return episode

    @on(DeleteEntry)
    def delete(self) -> None:
        """Into the trash."""
        self._change_chosen(trash=True)

    @on(RestoreEntry)
    def restore(self) -> None:
        """Out of the trash."""
        self._change_chosen(trash=False)

    def _change_chosen(self, *, trash: bool) -> None:
        chosen = self.query_one(PagedList).chosen
        if chosen is None:
            self.answer(words.CHOOSE)
        elif trash and self.wanted.trash:
            self.answer(words.IN_TRASH)
        elif trash:
            self.change(entry_steps.trash(chosen), chosen)
        elif self.wanted.trash:
            self.change(entry_steps.restore(chosen), chosen)

    @on(UndoChange)
    def undo(self) -> None:
        """Take back the last change."""
        self.change(changes.undo(), None)

    @on(LeavePage)
    def leave(self) -> None:
        """Back."""
        self.dismiss()
