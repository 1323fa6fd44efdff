"""Leaving a form or the journal: what is not saved is on the disk before, or the patient is told that it is not."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING

from journal.store.problems import JournalProblem
from journal.words.app import NOT_KEPT, NOT_ON_DISK

if TYPE_CHECKING:
    from journal.screens.page import Page


async def leave(page: Page, say: Callable[[str], None], status: int = 0) -> None:
    """Leave from this page with an exit status. What the disk does not take is told with `say`; asked again, it is left."""
    desk, unsaved = page.desk, page.desk.unsaved
    if unsaved and unsaved != desk.given_up:
        try:
            await asyncio.to_thread(desk.keep)
        except (OSError, JournalProblem):
            desk.given_up = unsaved
            say(NOT_ON_DISK)
            return
    page.app.exit(return_code=status)


async def keep(page: Page, kept: str) -> None:
    """Bring what is being written to disk, and say on the page that it is `kept`, or that the disk did not take it."""
    keeping = page.desk.keeping
    try:
        await asyncio.to_thread(keeping.keep)
    except OSError:
        page.answer(NOT_KEPT)
    else:
        page.answer(kept if keeping.unfinished else "")
