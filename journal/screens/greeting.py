"""Whether somebody opens the journal for the first time, and the two pages they see then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from journal.store.opening import first_run
from journal.store.problems import JournalProblem

if TYPE_CHECKING:
    from journal.screens.desk import Desk
    from journal.screens.overview import Overview


def first_time(desk: Desk) -> bool:
    """True only when there is no journal, never was one, and the pages were not seen yet. A journal that went away is no first
    time: Today says what is the matter.
    """
    if desk.settings.welcomed:
        return False
    try:
        return first_run(desk.places)
    except JournalProblem:
        return False


def greet(today: Overview, write: Callable[[], None]) -> None:
    """Show the pages over Today; `write` opens the form. One key passes each page, and they are never shown again."""
    from journal.screens.welcome import WRITE, Welcome, YourNumber, welcomed
    from journal.words.welcome import NOT_WELCOMED

    desk = today.desk

    async def seen() -> None:
        if not await welcomed(desk):
            today.answer(NOT_WELCOMED)

    def left(result: object) -> None:
        today.run_worker(seen(), name="welcomed", group="keep")
        today.reload()
        if result == WRITE:
            write()

    def read(result: object) -> None:
        if result is True:
            today.app.push_screen(YourNumber(desk), left)
        else:
            left(result)

    today.app.push_screen(Welcome(desk), read)
