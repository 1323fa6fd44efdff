"""How far a long import is, a line every few seconds, for somebody at a terminal; lines, so that a screen reader reads them."""

from __future__ import annotations

import time
from collections.abc import Callable

from journal.commands.context import Context
from journal.model.progress import Progress, silent
from journal.words.transfer import progress as said

SECONDS = 2.0


def progress(context: Context, what: str, steady: Callable[[], float] = time.monotonic) -> Progress:
    """Says on stderr how much of `what` is done, when it takes longer than a moment; nothing where nobody looks."""
    if not context.stderr.isatty():
        return silent
    last = [steady()]

    def tell(done: int, every: int) -> None:
        now = steady()
        if now - last[0] >= SECONDS:
            last[0] = now
            context.say(said(what, done, every))

    return tell
