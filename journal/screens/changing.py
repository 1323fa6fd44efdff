"""Pages from which entries are changed: a change is written in a thread, told once it is stored, and then judged.

After every change the rules look again, so that an emergency it brings is told at once, as after writing an entry.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual.widgets import Static

from journal.model.drafts import Refused
from journal.model.views import Episode
from journal.rules.report import Finding, Report
from journal.screens.changes import Step
from journal.screens.desk import POLL_SECONDS, Desk, Stamp
from journal.screens.emergency import Findings
from journal.screens.page import Page
from journal.store.problems import JournalProblem
from journal.widgets.banner import Banner
from journal.widgets.plain import plain_line

if TYPE_CHECKING:
    from journal.screens.edit import Edited


class ChangingPage(Page):
    """A page with a quiet line for answers (`#answer`) and a banner that tells when the rules can't run."""

    def change(self, step: Step, about: str | None) -> None:
        """Make a change and show what came of it; `about` is the entry that an emergency must name to be told."""
        self.run_worker(self._changed(step, about), name=step.name, group="change")

    async def _changed(self, step: Step, about: str | None) -> None:
        try:
            told = await asyncio.to_thread(self.desk.write, step.work)
        except (JournalProblem, Refused) as problem:
            self.answer(str(problem))
            return
        await self.stored(told, about)

    async def stored(self, told: str, about: str | None) -> None:
        """After a change was stored: tell it, show it, and look at once whether it brings an emergency."""
        if self.is_attached:  # else the page was left meanwhile, and the one below shows what was changed
            self.answer(told)
            await self.reread()
        self.tell_urgent(await self.judged(), about)

    def edit(self, episode: Episode) -> None:
        """Open the page on which the entry is corrected, with what was changed before and is not saved."""
        from journal.phrase.correction import begun
        from journal.screens.edit import EditPage
        from journal.screens.edits import Unsaved

        unsaved = self.desk.edits.of(episode.id) or Unsaved(begun(episode))
        self.app.push_screen(EditPage(self.desk, unsaved), self.edited)

    def edited(self, done: Edited | None) -> None:
        """The page of corrections was left: with a change that is stored, with some that are kept, or with none."""
        if done is None:
            return
        self.answer(done.told)
        if done.time:
            self.run_worker(self.stored(done.told, done.episode.id), name="edited", group="change")

    async def reread(self) -> None:
        """Show the journal as it is now."""

    async def judged(self) -> Report | None:
        """What the rules find now; None when they could not run, which the banner then says."""
        report = await asyncio.to_thread(self.desk.judge)
        self.show_rules()
        return report

    def show_rules(self) -> None:
        """Say in the banner when the rules could not run."""
        for banner in self.query(Banner):  # none once the page is being taken down
            banner.warn(self.desk.warning)

    def tell_urgent(self, report: Report | None, about: str | None) -> None:
        """An emergency that names the entry comes first, over the whole window."""
        urgent = naming(report, about, "emergency")
        if urgent:
            self.app.push_screen(Findings(self.desk, urgent, after_saving=True))

    def refuse(self, reason: str) -> None:
        """Why nothing is changed."""
        self.answer(reason)

    def answer(self, text: str) -> None:
        """Say something on the quiet line."""
        if self.is_attached:
            self.query_one("#answer", Static).update(plain_line(text, 600))


class LivePage(ChangingPage):
    """One that shows what the journal holds, and shows it anew when another window wrote; `stamp` is how the file looked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.stamp: Stamp | None = None

    def on_mount(self) -> None:
        """Look again from time to time."""
        super().on_mount()
        self.set_interval(POLL_SECONDS, self._poll)

    def reload(self) -> object:
        """Show it anew."""

    def _poll(self) -> None:
        """Another window may have written."""
        if self.is_active:
            self.catch_up()

    def catch_up(self) -> None:
        """Show it anew if anything was written since."""
        if self.desk.stamp() != self.stamp:
            self.reload()


def naming(report: Report | None, episode_id: str | None, level: str | None = None) -> tuple[Finding, ...]:
    """The findings that name an entry, of one level if one is given."""
    flags = () if report is None or episode_id is None else report.flags
    return tuple(flag for flag in flags if episode_id in flag.episodes and level in (None, flag.level))
