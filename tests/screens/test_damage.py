"""An entry that was altered on disk, on the screen: marked in the list, the red banner on top, here and while writing."""

import pytest

from journal.paths import Places
from tests.screens.stage import stage, write
from tests.store.damage import alter


@pytest.fixture
def spoiled(places: Places) -> Places:
    write(places, "left cheek and left palm numb suddenly 10m ago")
    write(places, "right little finger tingling 2 over weeks, slept on it")
    alter(places, "UPDATE episode SET onset = 'weeks' WHERE onset = 'sudden'")
    return places


async def test_the_banner_says_that_checks_are_not_complete(spoiled: Places) -> None:
    async with stage(spoiled) as shown:
        assert "Pattern checks are not complete. 1 entry (22 November) no longer matches its checksum." in shown.words
        assert shown.app.screen.query_one("#banner").has_class("-emergency")
        assert shown.seen.count("(damaged)") == 1
        await shown.press("n")
        assert "Pattern checks are not complete." in shown.words


async def test_an_unreadable_entry_stops_nothing(spoiled: Places) -> None:
    alter(spoiled, "UPDATE reading SET symptoms = '{' WHERE episode_id IN (SELECT id FROM episode WHERE onset = 'weeks')")
    async with stage(spoiled, size=(120, 40)) as shown:
        assert shown.page == "Today"
        assert "(damaged) what was felt can't" in shown.words
        await shown.press("r", "escape", "u", "escape", "f", "escape", "down", "e")
        assert shown.app.is_running
        assert shown.page == "Today"
