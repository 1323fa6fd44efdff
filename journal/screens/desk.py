"""What every page works with: the clock, the places, reading and writing. Made once in the app and handed to each page."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from journal.clock import Clock
from journal.model.views import Episode, Profile
from journal.paths import Places
from journal.screens.keeping import Keeping
from journal.settings import Settings
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.widgets.glyphs import Glyphs
from journal.widgets.held import Held
from journal.widgets.keymap import USUAL, Keymap

if TYPE_CHECKING:
    from journal.model.drafts import EpisodeDraft
    from journal.rules.report import Report
    from journal.screens.edits import Edits
    from journal.store.journal import Journal

T = TypeVar("T")
POLL_SECONDS = 5.0  # how often a page looks whether another window wrote
UNDERSTAND_AFTER = 0.06  # seconds without a key before what is typed is read; keys are painted first
CHECK_AGAIN_AFTER = 600.0  # findings depend on the time of day, even when nothing is written


class Stamp(NamedTuple):
    """What the file of the journal looked like: when it changed last (nanoseconds) and its size in bytes."""

    changed: int
    size: int


class Desk:
    """The places, clock and settings of one run, and the unfinished entry, if there is one."""

    def __init__(self, places: Places, clock: Clock, glyphs: Glyphs, held: Held, settings: Settings) -> None:
        self.places, self.clock, self.glyphs, self.held, self.settings = places, clock, glyphs, held, settings
        self.keys: Keymap = USUAL  # until the settings say otherwise
        self.settings_problems: tuple[str, ...] = ()
        self.reader = Reader(places, keeping=True)
        self.keeping = Keeping(places, clock)
        self._edits: Edits | None = None
        self.profile = Profile()  # until it was read
        self.warning = ""  # what every page says in red while checks are not complete
        self.given_up: tuple[str, ...] = ()  # what the patient was told is not on the disk, when they wanted to leave
        self.warm = False  # whether what a save needs was loaded
        self.only_reading = ""  # why the journal can only be looked at, while that is so

    @property
    def number(self) -> str | None:
        """The patient's own emergency number, if they gave one."""
        return self.profile.emergency_number

    @property
    def edits(self) -> Edits:
        """The corrections that are not saved yet."""
        if self._edits is None:
            from journal.screens.edits import Edits  # and with it what tells their fields, which the first frame does not need

            self._edits = Edits(self.places, self.clock)
        return self._edits

    @property
    def unfinished(self) -> bool:
        """Whether anything was written or changed that is not saved."""
        return self.keeping.unfinished or (self._edits is not None and self._edits.unfinished)

    @property
    def urgent(self) -> str:
        """What to do first for what is unfinished, with the number the patient has now; empty when it is no emergency."""
        if not self.keeping.urgent:
            return ""
        from journal.words.safety_net import YOUR_NUMBER

        return self.keeping.urgent.replace(YOUR_NUMBER, self.number or YOUR_NUMBER)

    @property
    def alarm(self) -> str:
        """What every page says in red: that, and that checks are not complete."""
        return " ".join(one for one in (self.urgent, self.warning) if one)

    @property
    def unsaved(self) -> tuple[str, ...]:
        """The texts that are not saved."""
        new = (self.keeping.text,) if self.keeping.unfinished else ()
        return new if self._edits is None else (*new, *self._edits.texts)

    def keep(self) -> None:
        """Bring what is not saved to disk. Raises OSError when it can't be written."""
        self.keeping.keep()
        if self._edits is not None:
            self._edits.keep()

    def now(self) -> datetime:
        """This moment, in the patient's zone."""
        return self.clock.now()

    def open(self, places: Places) -> None:
        """From now on the journal in these places; what is being written goes along."""
        before, self.keeping = self.keeping, Keeping(places, self.clock)
        self.places = places
        self.forget()
        if before.unfinished:
            self.keeping.note(before.text, before.fields)
            self.keeping.urgent = before.urgent

    def forget(self) -> None:
        """Nothing of the journal stays in the memory for later looks."""
        self.reader = Reader(self.places, keeping=True)

    def write(self, work: Callable[[Journal], T]) -> T:
        """Do `work` with the journal open for writing. Takes a while: only ever called in a thread.

        Raises JournalProblem when the journal can't be written, Refused when what was given may not be stored.
        """
        from journal.store.journal import Journal  # slow to import, and most visits only look

        with Journal(self.places, self.clock) as journal:
            return work(journal)

    def save(self, draft: EpisodeDraft, of: Episode | None) -> Episode:
        """Store a new episode, or its first reading as a new one of the episode `of`, then forget the draft. For a thread.

        Both happen in the thread, so that an entry which is stored is never offered again as a draft.
        Raises JournalProblem or Refused; then nothing is stored and the draft is kept.
        """
        reading = draft.readings[0]
        episode = self.write(lambda journal: journal.save(draft) if of is None else journal.add_reading(of.id, reading))
        self.keeping.discard()
        return episode

    def judge(self, now: datetime | None = None) -> Report | None:
        """What the rules find in the journal now; None when it can't be read. Sets `warning` accordingly. For a thread."""
        from journal.store.lookout import look  # with the rules behind it, which the first frame does not wait for
        from journal.words.urgency import RULES_FAILED

        try:
            report = look(self.reader, now or self.now())
        except JournalProblem:
            report = None
        self.warning = RULES_FAILED if report is None else report.warning
        return report

    def warm_up(self) -> None:
        """Load what a save needs, so that the first one is quick. For a thread.

        What is loaded then stays: the search for garbage, which holds up every key, need not look through it ever again.
        """
        import journal.phrase.understand
        import journal.store.journal  # noqa: F401  # importing is the point

        if not self.warm:
            self.warm = True
            gc.freeze()

    def stamp(self) -> Stamp | None:
        """How the file looks now, to notice that another process wrote; None when it is not there."""
        try:
            status = self.places.database.stat()
        except OSError:
            return None
        return Stamp(status.st_mtime_ns, status.st_size)
