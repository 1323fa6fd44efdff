"""An entry that was being written when the program closed: keep writing, save it, leave it for later, or throw it away."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import TYPE_CHECKING, Any

from textual import on
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.widgets import Static

from journal import clock
from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode
from journal.screens.desk import Desk
from journal.screens.log_keys import LEFTOVER, DecideLater, KeepWriting, SaveDraft, ThrowAway
from journal.screens.page import Sheet
from journal.store.drafts import Leftover
from journal.store.problems import JournalProblem
from journal.widgets.banner import Banner
from journal.widgets.command import bindings
from journal.widgets.plain import plain, plain_line
from journal.widgets.urgent_line import say_urgent
from journal.words import app as words
from journal.words import edit
from journal.words.times import time_of_day

if TYPE_CHECKING:
    from journal.screens.edits import Unsaved

KEEP, SAVE, THROW_AWAY = "keep", "save", "throw away"


class LeftoverSheet(Sheet):
    """One leftover and what to do with it: dismissed with KEEP, SAVE or THROW_AWAY, with None when it is to stay."""

    HAS_BANNER = True
    CSS_PATH = "leftovers.tcss"
    must_be_seen = True
    OFFER = LEFTOVER
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def __init__(self, desk: Desk, leftover: Leftover) -> None:
        super().__init__(desk)
        self._leftover = leftover
        self._warned = False

    def parts(self) -> ComposeResult:
        """What to do first if it tells of an emergency, when it was, and its words."""
        yield Banner(id="urgent")
        written = written_at(self._leftover)
        found = edit.draft_found if "edit" in self._leftover.fields else words.draft_found
        with VerticalScroll(id="leftover"):
            yield Static(plain_line(found(f"{written:%A} {time_of_day(written)}")), classes="title")
            yield Static(plain(_shown(self._leftover)[:2000]), classes="text")
            yield Static(words.DRAFT_KEYS, id="keys", classes="quiet", markup=False)

    def mounted(self) -> None:
        """Nobody was warned of what was being written when the program closed: judge it now."""
        super().mounted()
        self.run_worker(self._judge(), name="judge", group="judge")

    async def _judge(self) -> None:
        drafts, signs = await asyncio.to_thread(_meant, self.desk, self._leftover)
        desk, banner = self.desk, self.query_one(Banner)
        say_urgent(banner, drafts, desk.profile, desk.now(), desk.warning, signs=signs, open_=True, kept=True)

    @on(KeepWriting)
    def keep_writing(self) -> None:
        """Go on with it."""
        self.dismiss(KEEP)

    @on(SaveDraft)
    def save(self) -> None:
        """Save what it says."""
        self.dismiss(SAVE)

    @on(ThrowAway)
    def throw_away(self) -> None:
        """It is not wanted: said twice, since nothing brings it back."""
        if self._warned:
            self.dismiss(THROW_AWAY)
        else:
            self._warned = True
            self.query_one("#keys", Static).update(plain_line(words.THROW_AWAY_AGAIN))

    @on(DecideLater)
    def later(self) -> None:
        """It stays on the disk and is offered at the next start."""
        self.dismiss(None)


def _shown(leftover: Leftover) -> str:
    """Its text as people read it; only one with answers beside its line needs the grammar for that."""
    if "edit" in leftover.fields or not ("asked " in leftover.text or "form " in leftover.text):
        return leftover.text
    from journal.phrase.beside import in_words

    return in_words(leftover.text)


def _meant(desk: Desk, leftover: Leftover) -> tuple[tuple[EpisodeDraft, ...], bool]:
    """What the leftover is, or may turn out to be, and whether it names a sign of danger. For a thread."""
    from journal.screens.composing import compose, judged_by  # the first frame needs neither

    unsaved = correction_of(leftover)
    if unsaved is not None:
        return (unsaved.correction.result,), False
    of = _episode_of(desk, leftover.fields)
    meant = compose(leftover.text, written_at(leftover), desk.clock.zone_name(), of)
    return judged_by(meant, of), meant.signs


def written_at(leftover: Leftover) -> datetime:
    """The moment its words such as "20m ago" count from: when they were written."""
    try:
        return clock.parse_instant(str(leftover.fields.get("as_of", "")))
    except ValueError:
        return leftover.kept_at


def unfinished_of(desk: Desk) -> Episode | None:
    """The episode that the unfinished entry is a reading of; None for a new entry, or when it is not there any more."""
    return _episode_of(desk, desk.keeping.fields)


def _episode_of(desk: Desk, fields: dict[str, Any]) -> Episode | None:
    reference = fields.get("of")
    if reference is None:
        return None
    try:
        return desk.reader.episode(str(reference))
    except JournalProblem:
        return None


async def take_over(desk: Desk, leftover: Leftover) -> bool:
    """Make it the unfinished entry of this program, on disk, before the leftover's own file goes. Raises OSError.

    False when another window was quicker, and it is an entry of that one now: else both would save it.
    """
    desk.keeping.note(leftover.text, {**leftover.fields, "as_of": clock.iso(written_at(leftover))})
    await asyncio.to_thread(desk.keeping.keep)
    taken = await asyncio.to_thread(leftover.discard)
    if not taken:
        desk.keeping.note("", {})
        await asyncio.to_thread(desk.keeping.keep)
    return taken


def correction_of(leftover: Leftover) -> Unsaved | None:
    """The correction that a leftover holds; None when it is an entry."""
    if "edit" not in leftover.fields:
        return None
    from journal.screens.edits import left_over  # and with it what tells its fields, which the first frame does not need

    return left_over(leftover)


async def take_over_correction(desk: Desk, unsaved: Unsaved, leftover: Leftover) -> None:
    """Make it a correction of this program, on disk, before the leftover's own file goes. Raises OSError.

    Were another window quicker, the second of the two to be saved would be shown beside what the first one wrote.
    """
    desk.edits.note(unsaved)
    await asyncio.to_thread(desk.edits.keep)
    await asyncio.to_thread(leftover.discard)
