"""What is being written is brought to disk within a moment of the first change, however many follow."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.timer import Timer

from journal.words import app as words

if TYPE_CHECKING:
    from journal.screens.page import Page

KEEP_AFTER = 1.0  # seconds


class Soon:
    """For a page: `keep` writes to disk (in a thread; it may raise OSError), `say` tells when that did not go.

    `taken` is called when it did.
    """

    def __init__(
        self, page: Page, keep: Callable[[], None], say: Callable[[str], None], taken: Callable[[], None] = lambda: None
    ) -> None:
        self._page, self._keep, self._say, self._taken = page, keep, say, taken
        self._timer: Timer | None = None

    def changed(self) -> None:
        """Something was changed: have it on disk soon."""
        if self._timer is None:
            self._timer = self._page.set_timer(KEEP_AFTER, self._due)

    def _due(self) -> None:
        self._timer = None
        self._page.run_worker(self.kept(), name="keep", group="keep")

    async def kept(self) -> None:
        """Have it on disk now; what keeps it from being kept is said."""
        try:
            await asyncio.to_thread(self._keep)
        except OSError:
            self._say(words.NOT_KEPT)
        else:
            self._taken()
