"""Pages that show what the journal holds, and show it anew when another window wrote."""

from __future__ import annotations

from datetime import datetime

from journal.screens.desk import CHECK_AGAIN_AFTER, POLL_SECONDS, Desk, Stamp
from journal.screens.page import Page


class Watching(Page):
    """One that looks from time to time; `stamp` is how the file looked when it was read."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.stamp: Stamp | None = None

    def mounted(self) -> None:
        """Look again from time to time."""
        super().mounted()
        self.set_interval(POLL_SECONDS, self.poll)

    def reload(self) -> object:
        """Show it anew."""

    def outdated(self) -> bool:
        """Whether anything was written since."""
        return self.desk.stamp() != self.stamp

    def late(self, looked_at: datetime | None) -> bool:
        """Whether so much time has passed that findings may have changed by it."""
        return looked_at is not None and abs((self.desk.now() - looked_at).total_seconds()) > CHECK_AGAIN_AFTER

    def poll(self) -> None:
        """Another window may have written, or time has passed."""
        if self.outdated():
            self.reload()
