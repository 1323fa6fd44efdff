"""A journal that can't be opened: what happened, what is safe, what to do next. Nothing is made anew unasked."""

from __future__ import annotations

import asyncio

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from journal.paths import Places
from journal.screens.desk import Desk
from journal.screens.leaving import leave
from journal.screens.offers import QuitJournal
from journal.screens.page import Page
from journal.screens.recovering import AnewSheet, ChooseSheet, RestoreSheet, described
from journal.screens.trouble_keys import TROUBLE, ChooseFile, RestoreBackup, SaveTheRest, StartAnew, TryAgain
from journal.store import known
from journal.store.problems import Damaged, JournalProblem, Missing, NotOurs
from journal.store.recovery import Backup, good_backups
from journal.widgets.command import Command, bindings
from journal.widgets.plain import plain, plain_line
from journal.words import trouble as words


class Trouble(Page):
    """The problem in its own words, and the ways out of it that fit. Dismissed with what was done, "" to only try again."""

    CSS_PATH = "trouble.tcss"
    must_be_seen = True
    OFFER = TROUBLE
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, problem: JournalProblem) -> None:
        super().__init__(desk)
        self._problem = problem
        self._backups: tuple[Backup, ...] = ()

    def parts(self) -> ComposeResult:
        """A heading, the message, the choices, and where to find when to get help."""
        with VerticalScroll(id="trouble"):
            yield Static(words.TITLE, classes="title", markup=False)
            yield Static(plain(self._problem.text if self._ways_out else str(self._problem)), classes="message")
            yield Static("", id="backup", markup=False)
            yield Static(words.CHOICES, classes="label", markup=False)
            yield Static(plain(self._choices()), id="choices")
            yield Static("", id="answer", markup=False)
            yield Static(plain(f"{words.RULES_SLEEP} {words.CARD}"), classes="quiet")

    def mounted(self) -> None:
        """Look for backups, where one can help."""
        super().mounted()
        self.query_one("#trouble").focus()
        if RestoreBackup in self._ways_out:
            self._tell("#backup", plain(words.LOOKING))
            self.run_worker(self._look_for_backups(), name="backups")

    async def _look_for_backups(self) -> None:
        self._backups = await asyncio.to_thread(good_backups, self.desk.places)
        found = words.newest(described(self._backups[0], self.desk)) if self._backups else words.NO_BACKUP
        kept = f" {words.KEEP_DAMAGED}" if isinstance(self._problem, Damaged) else ""
        self._tell("#backup", plain(f"{found}{kept}"))
        self.query_one("#choices", Static).update(plain(self._choices()))
        self.show_keys()

    @property
    def _ways_out(self) -> tuple[type[Command], ...]:
        """The commands beside trying again and leaving that fit the problem."""
        if isinstance(self._problem, Missing):
            return (RestoreBackup, ChooseFile, StartAnew)
        if isinstance(self._problem, Damaged):
            return (RestoreBackup, SaveTheRest, ChooseFile)
        return (ChooseFile,) if isinstance(self._problem, NotOurs) else ()

    def useful(self, command: type[Command]) -> bool:
        """Restoring needs a good backup; the others fit the problem or not."""
        if command is RestoreBackup and not self._backups:
            return False
        return command in (TryAgain, QuitJournal, *self._ways_out)

    def _choices(self) -> str:
        useful = [
            (command, words.QUIT if command is QuitJournal else command.help)
            for command in self.OFFERED
            if self.useful(command)
        ]
        return "\n".join(f"  {self.desk.keys.shown(command):<4}{said}" for command, said in useful)

    def say(self, text: str) -> None:
        """What came of it."""
        self._tell("#answer", plain_line(text, 600))
        self.query_one("#answer").scroll_visible(animate=False)

    def _tell(self, where: str, text: Content) -> None:
        line = self.query_one(where, Static)
        line.update(text)
        line.add_class("-said")

    @on(TryAgain)
    def again(self) -> None:
        """Try to open it again."""
        self.dismiss("")

    @on(RestoreBackup)
    def restore(self) -> None:
        """Choose a backup."""
        if self.useful(RestoreBackup):
            seen = known.read(self.desk.places)
            self.app.push_screen(RestoreSheet(self.desk, self._backups, None if seen is None else seen.episodes), self._done)

    @on(StartAnew)
    def start_anew(self) -> None:
        """Ask once more, and then start a new journal."""
        if self.useful(StartAnew):
            self.app.push_screen(AnewSheet(self.desk), self._done)

    @on(ChooseFile)
    def choose(self) -> None:
        """Ask for a file."""
        if self.useful(ChooseFile):
            self.app.push_screen(ChooseSheet(self.desk), self._chosen)

    @on(SaveTheRest)
    def save_the_rest(self) -> None:
        """Write what can be read."""
        if self.useful(SaveTheRest):
            self.run_worker(self._save_the_rest(), name="salvage", group="salvage", exclusive=True)

    async def _save_the_rest(self) -> None:
        from journal.screens.salvaging import save_the_rest  # with it the exchange format, which few pages need

        try:
            self.say(await asyncio.to_thread(save_the_rest, self.desk))
        except JournalProblem as problem:
            self.say(f"{words.NOTHING_SALVAGED} {problem.text}")

    @on(QuitJournal)
    def quit(self) -> None:
        """Leave, with the status that the commands give for this problem."""
        self.carry_out(leave(self, self.say, self._problem.status), "leave")

    def _done(self, told: str | None) -> None:
        if told is not None:
            self.dismiss(told)

    def _chosen(self, places: Places | None) -> None:
        if places is not None:
            self.desk.open(places)
            self.dismiss("")
