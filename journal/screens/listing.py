"""The part of the history that reads: the first rows at once, more as one moves, and what other windows write."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import date

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from journal.model.filters import Filter
from journal.phrase.filtering import Sought
from journal.rules.report import Report
from journal.screens.changing import LivePage
from journal.screens.desk import Desk
from journal.screens.window import Window, moved, opened
from journal.store.lookout import look
from journal.store.problems import JournalProblem
from journal.widgets.banner import Banner
from journal.widgets.filter_line import FilterLine
from journal.widgets.history_rows import HistoryRow, history_row
from journal.widgets.paged_list import PagedList
from journal.widgets.plain import plain, plain_line
from journal.words import history as words

Read = tuple[Window, tuple[HistoryRow, ...], date | None]


class Listing(LivePage):
    """A list of entries, those that fit `sought`, of which a window is in memory."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.window = Window()
        self.sought = Sought()
        self.in_trash = False
        self.last_visit: date | None = None
        self._paging = False
        self._shown = False
        self._then: Callable[[], None] | None = None

    def parts(self) -> ComposeResult:
        """Title, what is shown, the filter, the list, a quiet line for answers."""
        with Horizontal(id="heading"):
            yield Static(words.TITLE, id="day", markup=False)
            yield self.name_line()
        yield Banner(id="banner")
        yield Static(words.READING, id="showing", markup=False)
        yield FilterLine(self.desk.held)
        yield Static("", id="echo", markup=False)
        yield PagedList(self.desk.glyphs)
        yield Static("", id="empty", markup=False)
        yield Static("", id="answer", markup=False)

    def mounted(self) -> None:
        """Read the first rows at once."""
        super().mounted()
        self.show_rules()
        self.query_one(PagedList).focus()
        self.reload()

    @property
    def wanted(self) -> Filter:
        """What the list shows: the filter as understood, in the trash or among the live entries."""
        wanted = self.sought.wanted
        return wanted._replace(trash=wanted.trash or self.in_trash)

    @work(name="read", group="read", exclusive=True)
    async def reload(self) -> None:
        """Read anew, in a thread; the cursor stays on its entry."""
        await self.reread()

    async def reread(self) -> None:
        """Show the entries as they are now, then mark those that findings name."""
        self.stamp = self.desk.stamp()
        listed = self.query_one(PagedList)
        chosen, wanted = listed.chosen, self.wanted
        try:
            window, rows, last_visit = await asyncio.to_thread(self._read, wanted, listed.cursor)
        except JournalProblem as problem:
            self.answer(str(problem))
            return
        if self.is_attached and wanted == self.wanted:  # else what is wanted now is being read
            self.last_visit = last_visit
            self._show(window, rows, None if chosen is None else window.place(chosen))
            self._mark(await self.judged())

    def _read(self, wanted: Filter, top: int) -> Read:
        """The rows around `top`. For a thread."""
        reader, now = self.desk.reader, self.desk.now()
        if not reader.exists():
            return Window(wanted), (), None
        if wanted.flagged:
            flags = look(reader, now).flags
            wanted = wanted._replace(named=tuple(dict.fromkeys(name for flag in flags for name in flag.episodes)))
        window = opened(reader, wanted, top)
        return window, tuple(history_row(one, now) for one in window.episodes), reader.last_visit(now.date())

    def _show(self, window: Window, rows: tuple[HistoryRow, ...], cursor: int | None) -> None:
        self.window = window
        listed = self.query_one(PagedList)
        listed.show_rows(window.total, window.first, rows)
        if cursor is not None:
            listed.cursor = cursor
        listed.ask()
        trash, parts = window.wanted.trash, self.sought.parts
        told = words.in_trash(window.total, parts) if trash else words.showing(window.total, window.all_told, parts)
        self.query_one("#showing", Static).update(plain_line(told))
        self.query_one("#day", Static).update(plain_line(words.TRASH_TITLE if trash else words.TITLE))
        self._teach()
        self.show_keys()
        self._shown, then, self._then = True, self._then, None
        if then is not None:
            then()

    def once_read(self, act: Callable[[], None]) -> bool:
        """While the first rows are still being read, have this wait for them. False when they are there."""
        self._then = None if self._shown else act
        return not self._shown

    def _teach(self) -> None:
        """In the place of an empty list: what to do."""
        none = not self.window.total
        lines = words.NO_FIT if self.sought.parts else words.EMPTY_TRASH if self.window.wanted.trash else words.NOTHING
        empty = self.query_one("#empty", Static)
        empty.update(plain("\n".join(lines) if none else ""))
        empty.set_class(none, "-shown")
        self.query_one(PagedList).set_class(none, "-empty")

    def _mark(self, report: Report | None) -> None:
        """Put the level of the most urgent finding beside each entry that findings name."""
        levels: dict[str, str] = {}
        if not self.is_attached:
            return
        for flag in () if report is None else report.flags:
            for name in flag.episodes:
                levels.setdefault(name, flag.level)
        self.query_one(PagedList).show_levels(levels)

    @on(PagedList.Needed)
    def needed(self, event: PagedList.Needed) -> None:
        """Fetch the rows around those on the screen, unless that is under way."""
        event.stop()
        if not self._paging and not self.window.holds(event.top, event.bottom):
            self._paging = True
            self._page()

    @work(name="page", group="page")
    async def _page(self) -> None:
        """Fetch until the rows on the screen are there: the hand may have moved on meanwhile."""
        listed = self.query_one(PagedList)
        try:
            while not self.window.holds(top := listed.scroll_offset.y, bottom := top + listed.size.height):
                before, now = self.window, self.desk.now()
                window = await asyncio.to_thread(moved, self.desk.reader, before, (top + bottom) // 2)
                if not self.is_attached:
                    break
                if self.window is not before:
                    continue  # the list was read anew meanwhile
                if window == before:
                    break  # the journal has become shorter: it is about to be read anew
                self.window = window
                listed.show_rows(window.total, window.first, tuple(history_row(one, now) for one in window.episodes))
        except JournalProblem as problem:
            self.answer(str(problem))
        finally:
            self._paging = False
