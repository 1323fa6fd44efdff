"""One entry whole: what was felt, how it went on, what was said and asked, which findings name it, and how it was changed."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.widgets import Static

from journal.model.filters import EVERYTHING, Filter
from journal.model.views import Episode
from journal.phrase.again import retell
from journal.rules.report import Report
from journal.screens import changes, entry_steps
from journal.screens.again import Again
from journal.screens.changing import ChangingPage, naming
from journal.screens.desk import Desk
from journal.screens.edit_keys import EditEntry
from journal.screens.emergency import Findings
from journal.screens.entry_keys import (
    ENTRY,
    KeepPrivate,
    NewerEntry,
    OlderEntry,
    ReadNaming,
    ShowChanges,
    StarEntry,
    UpdateEntry,
)
from journal.screens.history_keys import DeleteEntry, LeavePage, RestoreEntry, UndoChange, WriteAgain
from journal.screens.leaving import keep
from journal.screens.revision_rows import revision_row
from journal.store.matching import Edge
from journal.store.problems import JournalProblem, NotFound
from journal.store.revisions import Revision
from journal.widgets.banner import Banner
from journal.widgets.command import Command, bindings
from journal.widgets.entry_facts import Section, head, sections
from journal.widgets.entry_sheet import entry_widgets
from journal.words import app, edit
from journal.words import entry as words
from journal.words import history as list_words
from journal.words.urgency import RULES_FAILED

if TYPE_CHECKING:
    from journal.screens.log import Written


class Entry(ChangingPage):
    """Dismissed with the id of the entry read last. `wanted` is the list it was opened from, along which one can go on."""

    CSS_PATH = "entry.tcss"
    OFFER = ENTRY
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, episode_id: str, wanted: Filter = EVERYTHING) -> None:
        super().__init__(desk)
        self.episode_id, self._wanted = episode_id, wanted
        self.episode: Episode | None = None
        self.report: Report | None = None
        self._revisions: tuple[Revision, ...] = ()
        self._show_changes = False

    def parts(self) -> ComposeResult:
        """Title, the entry, a quiet line for answers."""
        with Horizontal(id="heading"):
            yield Static(words.TITLE, id="day", markup=False)
            yield self.name_line()
        yield Banner(id="banner")
        yield VerticalScroll(id="entry")
        yield Static("", id="answer", markup=False)

    def mounted(self) -> None:
        """Read the entry at once."""
        super().mounted()
        self.show_rules()
        self.query_one("#entry").focus()
        self._read()

    def useful(self, command: type[Command]) -> bool:
        """Left out of the bottom line: what this entry, or one in the trash, does not take."""
        here = self.episode is not None
        trashed = self.episode is not None and self.episode.deleted_at is not None
        needs = {
            **dict.fromkeys((EditEntry, DeleteEntry, StarEntry, KeepPrivate, UpdateEntry, WriteAgain), here and not trashed),
            RestoreEntry: trashed,
            ReadNaming: bool(naming(self.report, self.episode_id)),
        }
        return needs.get(command, True)

    # Reading

    @work(name="read", group="read", exclusive=True)
    async def _read(self) -> None:
        await self._read_and_judge()
        if self.desk.unfinished and self.desk.edits.of(self.episode_id) is not None:
            self.answer(edit.WAITING)

    async def _read_and_judge(self) -> None:
        await self.reread()
        self.report = await self.judged()
        await self._show()

    async def reread(self) -> None:
        """Show the entry as it is stored now."""
        try:
            self.episode, self._revisions = await asyncio.to_thread(self._stored)
        except NotFound:
            self.episode, self._revisions = None, ()
            self.answer(words.GONE)
        except JournalProblem as problem:
            self.answer(str(problem))
            return
        await self._show()

    def _stored(self) -> tuple[Episode, tuple[Revision, ...]]:
        reader = self.desk.reader
        return reader.episode(self.episode_id, trashed=True), reader.revisions(self.episode_id)

    async def _show(self) -> None:
        """Draw the entry, the scroll staying where it is."""
        if not self.is_attached:
            return
        sheet = self.query_one("#entry", VerticalScroll)
        episode, glyphs = self.episode, self.desk.glyphs
        async with self.batch():
            await sheet.remove_children()
            if episode is not None:
                flags = naming(self.report, episode.id)
                body = (*sections(episode, glyphs), *self._changes(episode))
                await sheet.mount_all(entry_widgets(head(episode, self.desk.now()), flags, body, glyphs))
        if self.is_attached:
            self.show_keys()

    def _changes(self, episode: Episode) -> tuple[Section, ...]:
        if not self._show_changes:
            return ()
        rows = tuple(revision_row(revision, episode.time_zone) for revision in self._revisions)
        return (Section(words.REVISIONS, rows),)

    async def stored(self, told: str) -> None:
        """Show the findings as they are now, too."""
        await super().stored(told)
        if self.is_attached:
            await self._read_and_judge()

    # Going on

    @on(OlderEntry)
    def older(self) -> None:
        """The entry below in the list."""
        if self.episode is not None:
            self._go_to(Edge(after=self.episode), words.NO_OLDER)

    @on(NewerEntry)
    def newer(self) -> None:
        """The entry above in the list."""
        if self.episode is not None:
            self._go_to(Edge(before=self.episode), words.NO_NEWER)

    @work(name="go-to", group="read", exclusive=True)
    async def _go_to(self, edge: Edge, none: str) -> None:
        try:
            found = await asyncio.to_thread(self.desk.reader.matching, self._wanted, 1, edge)
        except JournalProblem as problem:
            self.answer(str(problem))
            return
        self.answer("" if found else none)
        if found and self.is_attached:
            self.episode_id = found[0].id
            self.query_one("#entry").scroll_home(animate=False)
            await self.reread()

    # Commands

    def _live(self) -> bool:
        """Whether the entry may be changed; says what to do when it lies in the trash."""
        if self.episode is not None and self.episode.deleted_at is not None:
            self.answer(list_words.IN_TRASH)
        return self.episode is not None and self.episode.deleted_at is None

    @on(EditEntry)
    def edit_entry(self) -> None:
        """The page on which it is corrected."""
        if self.episode is not None and self._live():
            self.edit(self.episode)

    @on(UpdateEntry)
    def update(self) -> None:
        """The form for a reading of it; an unfinished entry comes first."""
        if self.episode is None or not self._live():
            self.desk.held.opening = False
        elif self.desk.keeping.unfinished:
            self.desk.held.opening = False
            self.answer(words.UNFINISHED)
        else:
            from journal.screens.log import Log

            self.app.push_screen(Log(self.desk, of=self.episode), self._updated)

    def _updated(self, done: Written | None) -> None:
        """The form was left; the rules look again."""
        if done is not None:
            told = words.updated(done.time)
            self.carry_out(self.stored_elsewhere(told, done.episode.id, app.EMERGENCY_KEEP), "updated")
        else:
            self.run_worker(keep(self, words.UNFINISHED), name="keep", group="keep")

    @on(WriteAgain)
    def write_again(self) -> None:
        """The form with the words of the entry."""
        if self.episode is not None and self._live():
            self.post_message(Again(retell(self.episode)))

    @on(DeleteEntry)
    def delete(self) -> None:
        """Into the trash."""
        if self.episode is not None and self._live():
            self.change(entry_steps.trash(self.episode.id), None)

    @on(RestoreEntry)
    def restore(self) -> None:
        """Out of the trash."""
        if self.episode is not None and self.episode.deleted_at is not None:
            self.change(entry_steps.restore(self.episode.id), self.episode.id)

    @on(UndoChange)
    def undo(self) -> None:
        """Take back the last change."""
        self.change(changes.undo(), None)

    @on(StarEntry)
    def star(self) -> None:
        """Important, or not."""
        if self.episode is not None and self._live():
            self.change(entry_steps.star(self.episode), None)

    @on(KeepPrivate)
    def keep_private(self) -> None:
        """Private, or not."""
        if self.episode is not None and self._live():
            self.change(entry_steps.private(self.episode), None)

    @on(ShowChanges)
    async def show_changes(self) -> None:
        """The revisions, or not."""
        self._show_changes = not self._show_changes
        await self._show()
        if self._show_changes:
            self.query_one("#entry").scroll_end(animate=False)

    @on(ReadNaming)
    async def read_naming(self) -> None:
        """The findings that name the entry, whole. Asked before the rules have looked, they look first."""
        if self.report is None:
            self.report = await self.judged()
        found = naming(self.report, self.episode_id)
        if self.report is None:
            self.answer(RULES_FAILED)
        elif found:
            self.app.push_screen(Findings(self.desk, found))
        else:
            self.answer(words.NO_FINDING)

    @on(LeavePage)
    def leave(self) -> None:
        """Back to the list."""
        self.dismiss(self.episode_id)
