"""Pages from which entries are changed: a change is written in a thread, judged, and told once it is stored."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from journal.model.views import Episode
from journal.rules.report import Finding, Report
from journal.screens.changes import Step
from journal.screens.judged import emergencies, tried
from journal.screens.page import Page, Urgent
from journal.screens.watching import Watching
from journal.widgets.banner import Banner
from journal.words import app as app_words

if TYPE_CHECKING:
    from journal.screens.edit import Edited


class ChangingPage(Page):
    """A page with a quiet line for answers (`#answer`) and a banner that tells when the rules can't run."""

    HAS_BANNER = True

    def change(self, step: Step, about: str | None) -> None:
        """Make a change and show what came of it; `about` is the entry that an emergency must name to be told."""
        self.carry_out(self._changed(step, about), step.name)

    async def _changed(self, step: Step, about: str | None) -> None:
        told = await tried(self, step.work, about)
        if told is not None:
            await self.stored(told)

    async def stored(self, told: str) -> None:
        """After a change was stored: tell it and show it, here or on the page that is on top now."""
        self.answer(told)
        if self.is_attached:
            await self.reread()
            self.show_rules()
        elif isinstance(self.app.screen, Page):
            self.app.screen.catch_up()

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
            self.carry_out(self._edited(done), "edited")

    async def _edited(self, done: Edited) -> None:
        await self.judged()
        await self._told(done.told, done.urgent, app_words.CHANGE_KEPT)

    async def stored_elsewhere(self, told: str, about: str, kept: str) -> None:
        """After a page that this one led to stored something of the entry `about`: judge, show and tell it."""
        await self._told(told, emergencies(await self.judged(), about), kept)

    async def _told(self, told: str, urgent: tuple[Finding, ...], kept: str) -> None:
        await self.stored(told)
        if urgent:
            self.app.post_message(Urgent(urgent, kept))

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
            banner.warn(self.desk.alarm)


class LivePage(ChangingPage, Watching):
    """One that is kept up to date while it is on top."""

    def poll(self) -> None:
        """Another window may have written."""
        if self.is_active:
            self.catch_up()

    def catch_up(self) -> None:
        """Show it anew if anything was written since."""
        if self.outdated():
            self.reload()


def naming(report: Report | None, episode_id: str) -> tuple[Finding, ...]:
    """The findings that name an entry."""
    return () if report is None else tuple(flag for flag in report.flags if episode_id in flag.episodes)
