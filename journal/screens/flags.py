"""Findings: what was found, the most urgent first; the chosen one in full; and what the patient answers to it."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Container, Horizontal, VerticalScroll
from textual.events import Key
from textual.widgets import OptionList, Static

from journal.model.views import Visit
from journal.rules.report import Finding
from journal.screens import changes, flag_steps
from journal.screens.desk import Desk
from journal.screens.flag_views import FlagView, flag_views
from journal.screens.flags_keys import (
    FLAGS,
    Acknowledge,
    LeaveFlags,
    OpenFiring,
    ReadFurther,
    Resolve,
    ToldClinician,
    UndoAnswer,
)
from journal.screens.judged import tried
from journal.screens.tell import TellSheet
from journal.screens.watching import Watching
from journal.store.lookout import look_closely
from journal.store.problems import JournalProblem
from journal.widgets.banner import Banner
from journal.widgets.command import Command, bindings
from journal.widgets.finding_detail import detail_widgets, nothing_widgets
from journal.widgets.flag_list import FlagList
from journal.words import flags as words
from journal.words.urgency import RULES_FAILED


class Flags(Watching):
    """All findings."""

    HAS_BANNER = True
    CSS_PATH = "flags.tcss"
    OFFER = FLAGS
    OFFERED = OFFER.commands
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(OFFERED),
        Binding("pagedown", "further(1)", show=False),
        Binding("pageup", "further(-1)", show=False),
    ]

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.views: tuple[FlagView, ...] = ()
        self._shown: FlagView | None = None
        self._looked_at: datetime | None = None

    def parts(self) -> ComposeResult:
        """Title, a banner for checks that could not run, the list, the chosen finding, and a quiet line for answers."""
        with Horizontal(id="heading"):
            yield Static(words.TITLE, id="day", markup=False)
            yield self.name_line()
        yield Banner(id="banner")
        with Container(id="both"):
            yield FlagList(self.desk.glyphs)
            yield VerticalScroll(Static(words.READING, classes="quiet", markup=False), id="finding")
        yield Static("", id="answer", markup=False)

    def mounted(self) -> None:
        """Look at once, and again when another window wrote."""
        super().mounted()
        self.query_one(FlagList).display = False
        self.reload()

    def useful(self, command: type[Command]) -> bool:
        """Left out of the bottom line: answers while there is no finding, "over" for an emergency."""
        finding = self.finding
        if command in (Acknowledge, ToldClinician, OpenFiring):
            return finding is not None
        if command is Resolve:
            return finding is not None and finding.level != "emergency"
        return command.in_footer

    @property
    def finding(self) -> Finding | None:
        """The finding that is shown whole."""
        return None if self._shown is None else self._shown.finding

    # Looking

    @work(name="flags", group="read", exclusive=True)
    async def reload(self) -> None:
        """Check the journal in a thread and show what was found."""
        await self._look()

    async def _look(self) -> None:
        self.stamp, self._looked_at = self.desk.stamp(), self.desk.now()
        try:
            sight = await asyncio.to_thread(look_closely, self.desk.reader, self._looked_at)
        except JournalProblem as problem:
            self._warn(RULES_FAILED)
            await self._show_views(())
            self.answer(str(problem))
            return
        self._warn(sight.report.warning)
        await self._show_views(flag_views(sight))

    def _warn(self, warning: str) -> None:
        self.desk.warning = warning
        self.query_one(Banner).warn(self.desk.alarm)

    async def _show_views(self, views: tuple[FlagView, ...]) -> None:
        """The list, the cursor staying on the finding it was on; with a single finding, the arrows move its text."""
        before = self.finding
        self.views = views
        listed = self.query_one(FlagList)
        same = (index for index, view in enumerate(views) if before is not None and view.finding.rule == before.rule)
        chosen = next(same, 0)
        listed.put([view.told for view in views], chosen)
        listed.display = bool(views)
        if before is None:
            (listed if len(views) > 1 else self.query_one("#finding")).focus()
        await self._show(views[chosen] if views else None)

    async def _show(self, view: FlagView | None) -> None:
        """One finding in full, or that none was found. The text stays where it is while it is the same finding."""
        before, self._shown = self._shown, view
        sheet, glyphs, number = self.query_one("#finding", VerticalScroll), self.desk.glyphs, self.desk.number
        if view is None:
            failed = self.query_one(Banner).has_class("-shown")
            parts = [Static(words.NO_CHECK, classes="title", markup=False)] if failed else list(nothing_widgets(number, glyphs))
        elif view == before:
            return
        else:
            lines = [line for _id, line in view.entries]
            parts = list(detail_widgets(view.finding, lines, view.earlier, view.answers, view.numbers, number, glyphs))
        async with self.batch():
            await sheet.remove_children()
            await sheet.mount_all(parts)
        if before is None or view is None or before.finding.rule != view.finding.rule:
            sheet.scroll_home(animate=False)
        self.show_keys()

    @on(OptionList.OptionHighlighted)
    async def choose(self) -> None:
        """The finding under the cursor."""
        index = self.query_one(FlagList).chosen
        if index is not None and index < len(self.views):
            await self._show(self.views[index])

    def outdated(self) -> bool:
        """Another window wrote, or findings may have changed with the time."""
        return self.late(self._looked_at) or super().outdated()

    # Answers

    def _change(self, step: changes.Step) -> None:
        self.carry_out(self._changed(step), step.name)

    async def _changed(self, step: changes.Step) -> None:
        before = self.finding
        told = await tried(self, step.work)
        if told is None or not self.is_attached:
            return
        await self._look()
        self.answer(self._outcome(before) if told == words.VISITED and before is not None else told)

    def _outcome(self, before: Finding) -> str:
        """What a visit changed: the finding is gone, can wait longer, or still stands."""
        now = next((view.finding for view in self.views if view.finding.rule == before.rule), None)
        if now is None:
            return words.VISITED
        return words.VISITED_STILL if now.level == before.level else words.VISITED_LOWER

    def _answer_with(self, state: str, note: str = "") -> None:
        if self.finding is None:
            self.answer(words.NOTHING_CHOSEN)
        else:
            self._change(flag_steps.answer(self.finding, state, self.desk.now(), note))

    @on(Acknowledge)
    def acknowledge(self) -> None:
        """It was seen; said again of the same facts, nothing is added."""
        given = None if self.finding is None else self.finding.review
        if given is not None:
            self.answer(words.ANSWERED_ALREADY)
        else:
            self._answer_with("acknowledged")

    @on(Resolve)
    def resolve(self) -> None:
        """It is over; an emergency is not for the patient to close."""
        if self.finding is not None and self.finding.level == "emergency":
            self.answer(words.NOT_FOR_EMERGENCY)
        else:
            self._answer_with("resolved")

    @on(ToldClinician)
    def told_clinician(self) -> None:
        """Whom, and whether somebody looked at it."""
        view = self._shown
        if view is None:
            self.answer(words.NOTHING_CHOSEN)
        else:
            self.app.push_screen(TellSheet(self.desk, view.finding, view.places), lambda told: self._told(view.finding, told))

    def _told(self, finding: Finding, told: Visit | str | None) -> None:
        if isinstance(told, Visit):
            self._change(flag_steps.visit(finding, told, self.desk.now()))
        elif told is not None:
            self._change(flag_steps.answer(finding, "told_clinician", self.desk.now(), told))

    @on(UndoAnswer)
    def undo(self) -> None:
        """Take back the last change."""
        self._change(changes.undo())

    # Reading

    @on(OpenFiring)
    def open_latest(self) -> None:
        """The latest entry the finding comes from."""
        self._open(0)

    def on_key(self, event: Key) -> None:
        """A number opens the entry with that number, unless its key is only held down."""
        if event.character is not None and event.character in "123456789" and not self.desk.held.repeating:
            event.stop()
            self._open(int(event.character) - 1)

    def _open(self, index: int) -> None:
        if self._shown is None or not self._shown.entries:
            self.answer(words.NO_ENTRY)
        elif index >= len(self._shown.entries):
            self.answer(words.NO_SUCH_NUMBER)
        else:
            from journal.screens.entry import Entry

            self.app.push_screen(Entry(self.desk, self._shown.entries[index][0]), self.returned)

    def returned(self, result: object = None) -> None:
        """From an entry, which may have been thrown away or taken back there."""
        self.answer("")
        self.reload()

    @on(ReadFurther)
    def read_on(self) -> None:
        """Down in the text."""
        self.action_further(1)

    def action_further(self, way: int) -> None:
        """A page down or up in the text of the finding."""
        sheet = self.query_one("#finding", VerticalScroll)
        sheet.scroll_relative(y=way * max(1, sheet.size.height - 2), animate=False)

    @on(LeaveFlags)
    def leave(self) -> None:
        """Back to the page before."""
        self.dismiss()
