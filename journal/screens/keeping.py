"""The unfinished entry on disk: at most a moment old while one types, gone only once the entry is in the journal.

Writing and discarding happen in different threads. Both look at the newest text under one lock, so that a late write never
brings back an entry that was saved meanwhile.
"""

from __future__ import annotations

from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING, Any

from journal.clock import Clock
from journal.paths import Places

if TYPE_CHECKING:
    from journal.store.drafts import DraftFile


class Keeping:
    """Keeps the text being written. `text` and `fields` are the newest; the file follows when `keep` runs.

    `urgent` is what the patient should do first for what it tells, while that is an emergency. `taken` says whether the disk
    took it, a moment ago or just now; None before it was asked.
    """

    def __init__(self, places: Places, clock: Clock) -> None:
        self._places, self._clock = places, clock
        self._lock = Lock()
        self._kept: tuple[str, dict[str, Any]] | None = None
        self.text = ""
        self.fields: dict[str, Any] = {}
        self.urgent = ""
        self.taken: bool | None = None

    @cached_property
    def _file(self) -> DraftFile:
        from journal.store.drafts import DraftFile  # nothing is written before the first frame

        return DraftFile(self._places, self._clock)

    def note(self, text: str, fields: dict[str, Any]) -> None:
        """This is what is being written now. Cheap: nothing is written to disk."""
        self.text, self.fields = text, dict(fields)
        if not self.unfinished:
            self.urgent, self.taken = "", None

    @property
    def unfinished(self) -> bool:
        """Whether there is anything written that is not saved."""
        return bool(self.text.strip())

    def keep(self) -> None:
        """Bring the file up to date. Raises OSError when it can't be written."""
        with self._lock:
            newest = (self.text, self.fields)
            unfinished = bool(newest[0].strip())
            try:
                if newest != self._kept:
                    self._file.keep(*newest) if unfinished else self._file.discard()
            except OSError:
                self.taken = False
                raise
            self._kept, self.taken = newest, unfinished or None

    def discard(self) -> None:
        """The entry is saved or thrown away: forget it and remove the file."""
        with self._lock:
            self.text, self.fields, self.urgent, self.taken = "", {}, "", None
            self._file.discard()
            self._kept = ("", {})
