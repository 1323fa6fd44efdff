"""An entry that has ended takes readings of the time while it went on, and says so where one looks for it."""

from datetime import timedelta

from journal.paths import Places
from journal.words import edit
from journal.words import entry as words
from tests.screens.stage import NOW, stage, write

HOUR = timedelta(hours=1)


def ended(places: Places) -> None:
    """From 09:32 to 13:32 today."""
    write(places, "left foot tingling 2 over weeks, slept on it", ago=5 * HOUR, ended=4 * HOUR)


async def test_a_time_while_it_went_on_is_added_and_taken_back(places: Places) -> None:
    ended(places)
    async with stage(places) as shown:
        await shown.press("h", "enter", "u")
        await shown.type("numb 6 at 11am")
        await shown.press("enter")
        assert shown.page == "Entry"
        assert words.updated("14:32") in shown.words
        (entry,) = shown.entries
        assert [reading.severity for reading in entry.readings] == [2, 6]
        assert entry.ended_at == NOW - HOUR
        await shown.press("z")
        assert len(shown.entries[0].readings) == 1


async def test_a_time_after_its_end_is_refused_with_what_to_do_and_kept(places: Places) -> None:
    ended(places)
    async with stage(places) as shown:
        await shown.press("h", "enter", "u")
        await shown.type("numb 6")
        assert "from Sun 22 November 2026, 09:32 (GMT) to Sun 22 November 2026, 13:32 (GMT)" in shown.words
        await shown.press("enter", "escape")
        assert shown.page in ("Log", "Entry")
        await shown.press("escape")
        assert len(shown.entries[0].readings) == 1
        assert shown.drafts[0]["text"] == "numb 6"


async def test_the_page_of_corrections_says_where_updates_are_added(places: Places) -> None:
    ended(places)
    write(places, "right thumb tingling 2 over weeks, slept on it")
    async with stage(places, size=(120, 40)) as shown:
        await shown.press("h", "e")
        assert edit.INTRO_ENDED not in shown.words
        await shown.press("escape", "down", "e")
        assert edit.INTRO_ENDED in shown.words


async def test_an_emergency_that_an_update_brings_is_told_over_the_page(places: Places) -> None:
    write(places, "left hand tingling 2 over weeks, slept on it", ago=2 * HOUR)
    async with stage(places) as shown:
        await shown.press("h", "enter", "u")
        await shown.type("now also left face numb, with weakness, slurred speech")
        assert "[EMERGENCY]" in shown.seen
        await shown.press("f2")
        assert shown.page == "Findings"


async def test_in_the_trash_nothing_is_added_and_the_keys_go_on(places: Places) -> None:
    ended(places)
    async with stage(places) as shown:
        await shown.press("h", "x", "t", "enter", "u")
        assert shown.page == "Entry"
        await shown.press("escape")
        assert shown.page == "History"
