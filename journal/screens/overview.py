"""The part of Today that looks: reads the journal in a thread, checks it, shows it, and notices what other windows write."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from journal.screens.desk import Desk
from journal.screens.destinations import OpenGaps, OpenSettings
from journal.screens.glance import Glance, glance, pressing, rows
from journal.screens.offers import TEMPLATES, AskWeek, EndOngoing, UpdateOngoing
from journal.screens.page import Page
from journal.screens.watching import Watching
from journal.store import opening
from journal.store.problems import Encrypted, JournalProblem
from journal.widgets.banner import Banner
from journal.widgets.board import Board
from journal.widgets.entry_list import EntryList
from journal.widgets.entry_rows import EntryRow
from journal.widgets.plain import plain_line
from journal.words import app as words

if TYPE_CHECKING:
    from journal.rules.loudness import Told
    from journal.rules.report import Report
    from journal.screens.aside import Aside

RESTING, AT_MOST = 0.3, 6  # seconds without a key before the first check of a start, and how often that is waited for


class Overview(Watching):
    """What is shown of the journal, kept up to date."""

    HAS_BANNER = True

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.seen = Glance(begun=False)
        self.checked_at: datetime | None = None
        self.report: Report | None = None
        self._waited = self._read_before = False  # for the hands to rest, once; and whether it was all read and checked
        self._trouble: JournalProblem | None = None
        self._told: tuple[Told, ...] = ()
        self._found: tuple[tuple[str, tuple[str, ...]], ...] = ()  # the banners of the last check
        self.often: tuple[str, ...] = ()  # what is written most, as phrases

    def parts(self) -> ComposeResult:
        """Banner, day, entries, and a quiet line for answers."""
        with Horizontal(id="heading"):
            yield Static(plain_line(day_line(self.desk.now())), id="day")
            yield self.name_line()
        yield Static("", id="only-reading", classes="lasting", markup=False)
        yield Static("", id="no-backup", classes="lasting", markup=False)
        yield Banner(id="banner")
        yield Banner(id="banner-below")
        with Board(id="board"):
            yield EntryList(self.desk.glyphs)
        yield Static("", id="answer", markup=False)
        yield Static("", id="checked", markup=False)

    def mounted(self) -> None:
        """Read the journal at once."""
        super().mounted()
        self.query_one(EntryList).focus()
        self.reload()

    # Reading and checking

    def reload(self) -> None:
        """Read the journal anew and check it, in a thread."""
        self.stamp = self.desk.stamp()
        self.read()

    @work(name="read", group="read", exclusive=True)
    async def read(self) -> None:
        """Read and show it, then check it. A journal that can't be opened leads to the page that says why."""
        now = self.desk.now()
        try:
            seen, shown = await asyncio.to_thread(self._everything, now)
        except JournalProblem as problem:
            self._show_trouble(problem)
            return
        self.seen, self.desk.profile = seen, seen.profile
        self.put_line("#only-reading", self.desk.only_reading)
        self.query_one(EntryList).show_rows(shown)
        self.query_one(Board).leave(pressing(shown))
        self.query_one("#day", Static).update(plain_line(day_line(now)))
        self._show_name(seen.profile.name)
        await self._painted()
        if not self._waited:
            self._waited = True
            await self._hands_rest()
        found = await self._check(now)
        await self._look_aside(now, pressing=found)
        if not self._read_before:
            self._read_before = True
            self.after_first_read()
        self.after_read()

    def _everything(self, now: datetime) -> tuple[Glance, tuple[EntryRow, ...]]:
        """All that the page shows before the check. For a thread."""
        self.desk.only_reading = opening.only_reading(self.desk.places)
        seen = glance(self.desk.reader, now)
        return seen, rows(seen, now)

    async def _look_aside(self, now: datetime, *, pressing: bool) -> None:
        """The weeks, the places and what comes next, last of all."""
        try:
            beside = await asyncio.to_thread(self._beside, now)
        except JournalProblem:
            return  # the check, which came before, has said so
        from journal.widgets.aside_panel import AsidePanel

        self.often = beside.often
        keys = [self.desk.keys.shown(command) for command in TEMPLATES]
        often = [f"{key}  {one}" for key, one in zip(keys, beside.often, strict=False)]
        with self.app.batch_update():
            if not self.query(AsidePanel):
                await self.query_one(Board).mount(AsidePanel(self.desk.glyphs))
            panel = self.query_one(AsidePanel)
            panel.set_class(bool(self.seen.entries) or self.seen.clear, "-shown")
            panel.show(beside.days, beside.areas, now.date(), self.desk.settings.week_begins)
            panel.say(often, self._next(beside, pressing=pressing))

    def _next(self, beside: Aside, *, pressing: bool) -> list[str]:
        """What comes next. While a finding presses, nothing there speaks of writing less or of days long past."""
        from journal.store.open_days import ENOUGH  # with the sums behind it, which the first frame does without
        from journal.words import gaps as gap_words

        desk = self.desk
        lines = list(beside.coming)
        if not pressing and not desk.settings.low_tracking:
            if beside.written >= ENOUGH:
                lines.append(gap_words.enough(beside.written, desk.keys.shown(OpenSettings)))
            if beside.open:
                lines.append(gap_words.offered(beside.open, desk.keys.shown(OpenGaps)))
        if not pressing and desk.settings.low_tracking and beside.week_due:
            now, over = desk.keys.shown(UpdateOngoing), desk.keys.shown(EndOngoing)
            lines.append(gap_words.week_ongoing(now, over) if self.seen.ongoing else gap_words.week(desk.keys.shown(AskWeek)))
        return lines

    def _beside(self, now: datetime) -> Aside:
        from journal.screens.aside import aside  # needs the atlas, which the first frame does without

        return aside(self.desk.reader, now, ongoing=bool(self.seen.ongoing))

    async def _painted(self) -> None:
        """Wait until what was just changed is on the screen: the rules would compete with the drawing."""
        painted = asyncio.Event()
        if self.call_after_refresh(painted.set):
            await painted.wait()

    async def _hands_rest(self) -> None:
        """Wait a moment while keys come, as they do when one opens the journal to write: what they ask for comes first."""
        for _ in range(AT_MOST):
            if self.desk.held.quiet_for >= RESTING:
                return
            await asyncio.sleep(RESTING)

    def after_read(self) -> None:
        """What is to be done each time the journal was read and checked."""

    def after_first_read(self) -> None:
        """What is to be done once, when the journal was read for the first time."""

    async def _check(self, now: datetime) -> bool:
        """Run the rules; whether a finding presses, or they could not run: the patient is then told not to rely on silence."""
        report = await asyncio.to_thread(self.desk.judge, now)
        from journal.rules.loudness import telling  # and with it how findings are told
        from journal.widgets.findings import banners

        self.checked_at, self.report = now, report
        told = () if report is None else telling(report.flags)
        found = banners(told)
        if self.desk.warning:
            found = (("emergency", (self.desk.warning, *(line for _level, lines in found[:1] for line in lines[:1]))),)
        self._found, self._told = found, told
        return self.show_found()

    def show_found(self) -> bool:
        """Show what was found, an emergency in what is not finished first; whether anything presses."""
        found, urgent = self._found, self.desk.urgent
        if urgent:
            merged = found[0][1] if len(found) > 1 else ()  # of two, the first are emergencies as well
            found = (("emergency", (urgent, *merged)), *found[-1:])
        with self.app.batch_update():
            self._raise(found)
            self.put_line("#checked", "" if found or self.report is None else self._quiet_word(self._told))
            self.show_keys()
        return bool(found)

    def _raise(self, found: Sequence[tuple[str, tuple[str, ...]]]) -> None:
        """Show the banners: the most urgent on top."""
        for number, banner in enumerate(self.query(Banner)):
            if number < len(found):
                level, lines = found[number]
                banner.say(level, *lines)
            else:
                banner.clear()

    def _quiet_word(self, told: tuple[Told, ...]) -> str:
        """What the check says when nothing presses. Never that all is well."""
        if told:
            from journal.widgets.findings import headline

            return f"{headline(told[0].finding)}. {words.more_findings(len(told) - 1)}"
        return words.NO_FINDING if self.seen.entries else ""

    def outdated(self) -> bool:
        """Another window wrote, a check is due again, or it is another day."""
        before = self.checked_at
        return self.late(before) or (before is not None and self.desk.now().date() != before.date()) or super().outdated()

    def poll(self) -> None:
        """Keep up, and let time pass."""
        now = self.desk.now()
        if self.outdated():
            self.reload()
        elif self.checked_at is not None and now.minute != self.checked_at.minute:
            self.query_one(EntryList).show_rows(rows(self.seen, now))

    def _show_trouble(self, problem: JournalProblem) -> None:
        """Say why the journal can't be read; while another page is open, not before it is left: there letters are text."""
        if self.is_active:
            self.app.push_screen(self._way_out(problem), self._after_trouble)
        else:
            self._trouble = problem

    def _way_out(self, problem: JournalProblem) -> Page:
        if isinstance(problem, Encrypted):
            from journal.screens.lock import LockPage

            return LockPage(self.desk, encrypted=True)
        from journal.screens.trouble import Trouble

        return Trouble(self.desk, problem)

    def on_screen_resume(self) -> None:
        """What had to wait while another page was open."""
        problem, self._trouble = self._trouble, None
        if isinstance(problem, Encrypted):
            self.reload()  # it was locked meanwhile; if it still is, that is found again
        elif problem is not None:
            self._show_trouble(problem)

    def _after_trouble(self, told: str | None) -> None:
        """The page that said why was left: with what was done about it."""
        if told is not None:
            self.answer(told)
            self.reload()

    def catch_up(self) -> None:
        """Show what was stored from a page that is gone."""
        self.reload()

    def _show_name(self, name: str | None) -> None:
        """Whose journal it is, when it bears a name."""
        shown = self.query_one("#name", Static)
        shown.update(plain_line(name or words.TITLE, 40))
        shown.set_class(name is not None, "-named")


def day_line(now: datetime) -> str:
    """The day as people say it, after the journal's name."""
    return f"{now:%A} {now.day} {now:%B %Y}"
