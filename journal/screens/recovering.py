"""The sheets over a journal that can't be opened: which backup, which other file, and whether really to begin anew."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, OptionList, Static
from textual.widgets.option_list import Option

from journal import paths
from journal.paths import Places
from journal.screens.desk import Desk
from journal.screens.offers import GoBack
from journal.screens.page import Sheet
from journal.screens.trouble_keys import ANEW, CHOOSE, RESTORE, StartNow
from journal.store import recovery
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.store.recovery import Backup
from journal.widgets.command import bindings
from journal.widgets.line import Line
from journal.widgets.options import Options
from journal.widgets.plain import plain, plain_line
from journal.words import trouble as words
from journal.words.times import time_of_day


def described(backup: Backup, desk: Desk) -> str:
    """A backup in a line."""
    made = backup.made_at.astimezone(desk.now().tzinfo)
    last = None if backup.last_at is None else backup.last_at.astimezone(desk.now().tzinfo)
    latest = None if last is None else f"{last.day} {last:%b %Y}"
    return words.backup(f"{made.day} {made:%b %Y} {time_of_day(made)}", backup.entries, latest)


class RecoverySheet(Sheet):
    """One step out of trouble, done in a thread. Dismissed with what to say of it, None when nothing was done."""

    CSS_PATH = "trouble.tcss"
    must_be_seen = True

    def do(self, work: Callable[[], str]) -> None:
        """Do it once, and say what keeps it from being done."""
        self.run_worker(self._done(work), name="recover", group="recover", exclusive=True)

    async def _done(self, work: Callable[[], str]) -> None:
        try:
            told = await asyncio.to_thread(work)
        except JournalProblem as problem:
            _tell(self, plain(problem.text))
            return
        self.dismiss(told)

    @on(GoBack)
    def back(self) -> None:
        """Nothing is done."""
        self.dismiss(None)


class RestoreSheet(RecoverySheet):
    """The good backups."""

    OFFER = RESTORE
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, backups: tuple[Backup, ...], entries: int | None) -> None:
        super().__init__(desk)
        self._backups, self._entries = backups, entries

    def parts(self) -> ComposeResult:
        """What restoring does, and each backup."""
        with VerticalScroll(id="recovering"):
            yield Static(words.RESTORE_TITLE, classes="title", markup=False)
            yield Static(plain(words.restoring(self._entries, self.desk.places.database.exists())), classes="message")
            yield Options(*(Option(plain_line(described(one, self.desk))) for one in self._backups), markup=False)
            yield Static("", id="answer", markup=False)
            yield Static(words.RESTORE_KEYS, classes="quiet", markup=False)

    def mounted(self) -> None:
        """Arrows choose at once; the newest is marked."""
        super().mounted()
        choices = self.query_one(OptionList)
        choices.focus()
        choices.highlighted = 0

    @on(OptionList.OptionSelected)
    def take(self, event: OptionList.OptionSelected) -> None:
        """Restore this one."""
        if not self.desk.held.repeating and not self.desk.held.rushed:
            backup = self._backups[event.option_index]
            self.do(lambda: self._restore(backup))

    def _restore(self, backup: Backup) -> str:
        kept = recovery.restore(self.desk.places, backup, self.desk.now())
        return words.restored(backup.entries, None if kept is None else str(kept))


class AnewSheet(RecoverySheet):
    """The question whether really to begin with an empty journal."""

    OFFER = ANEW
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def parts(self) -> ComposeResult:
        """What it means."""
        with VerticalScroll(id="recovering"):
            yield Static(words.ANEW_TITLE, classes="title", markup=False)
            yield Static(plain(words.anew(str(self.desk.places.database))), classes="message")
            yield Static("", id="answer", markup=False)

    @on(StartNow)
    def start(self) -> None:
        """Begin."""
        self.do(self._start)

    def _start(self) -> str:
        kept = recovery.begin_anew(self.desk.places, self.desk.now())
        return words.started(None if kept is None else str(kept))


class ChooseSheet(Sheet):
    """Another file. Dismissed with its places, once it could be opened, or None."""

    CSS_PATH = "trouble.tcss"
    OFFER = CHOOSE
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def parts(self) -> ComposeResult:
        """A line for its name."""
        with VerticalScroll(id="recovering", can_focus=False):
            yield Static(words.CHOOSE_QUESTION, classes="title", markup=False)
            yield Line(1000, words.CHOOSE_HINT, id="file")
            yield Static("", id="answer", markup=False)
            yield Static(words.CHOOSE_KEYS, classes="quiet", markup=False)

    def mounted(self) -> None:
        """Ready to type."""
        super().mounted()
        self.query_one(Input).focus()

    @on(Input.Submitted)
    def look(self, event: Input.Submitted) -> None:
        """Try the file."""
        event.stop()
        if event.value.strip() and not self.desk.held.repeating:
            self.run_worker(self._looked(event.value.strip()), name="choose", group="choose", exclusive=True)

    async def _looked(self, name: str) -> None:
        try:
            found = await asyncio.to_thread(_places, name)
        except JournalProblem as problem:
            _tell(self, plain(problem.text))
            return
        if found is None:
            _tell(self, plain(words.NO_FILE))
        else:
            self.dismiss(found)

    @on(GoBack)
    def back(self) -> None:
        """Back to the page before."""
        self.dismiss(None)


def _places(name: str) -> Places | None:
    """The places of the journal in this file; None when there is none. Raises JournalProblem when it can't be opened."""
    try:
        found = paths.places(name)
        return found if found.database.exists() and Reader(found).exists() else None
    except (OSError, ValueError, RuntimeError):  # no name that a file can have, or no home behind a ~
        return None


def _tell(sheet: Sheet, text: Content) -> None:
    """Why a step was not done."""
    line = sheet.query_one("#answer", Static)
    line.update(text)
    line.add_class("-said")
