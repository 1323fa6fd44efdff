"""What every page works with: the clock, the places, reading and writing. Made once in the app and handed to each page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from journal.clock import Clock
from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode, Profile
from journal.paths import Places
from journal.screens.keeping import Keeping
from journal.store.reader import Reader
from journal.widgets.glyphs import Glyphs
from journal.widgets.held import Held

if TYPE_CHECKING:
    from journal.store.journal import Journal

T = TypeVar("T")


class Stamp(NamedTuple):
    """What the file of the journal looked like: when it changed last (nanoseconds) and its size in bytes."""

    changed: int
    size: int


class Desk:
    """The places and clock of one run, and the unfinished entry, if there is one."""

    def __init__(self, places: Places, clock: Clock, glyphs: Glyphs, held: Held) -> None:
        self.places, self.clock, self.glyphs, self.held = places, clock, glyphs, held
        self.reader = Reader(places)
        self.keeping = Keeping(places, clock)
        self.profile = Profile()  # until it was read
        self.rules_failed = False

    @property
    def number(self) -> str | None:
        """The patient's own emergency number, if they gave one."""
        return self.profile.emergency_number

    def now(self) -> datetime:
        """This moment, in the patient's zone."""
        return self.clock.now()

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

    def warm_up(self) -> None:
        """Load what a save needs, so that the first one is quick. For a thread."""
        import journal.phrase.understand
        import journal.store.journal  # noqa: F401  # importing is the point

    def stamp(self) -> Stamp | None:
        """How the file looks now, to notice that another process wrote; None when it is not there."""
        try:
            status = self.places.database.stat()
        except OSError:
            return None
        return Stamp(status.st_mtime_ns, status.st_size)
