"""The backup of a start: made in the background once something changed, and said on Today when it can't be made."""

import pytest

from journal import app
from journal.app import JournalApp
from journal.clock import FixedClock
from journal.paths import Places
from tests.screens.stage import NOW, ZONE, Stage, stage, write

HOUR_OLD = "left thumb tingling 2 over weeks, slept on it"


@pytest.fixture(autouse=True)
def soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(JournalApp, "copy_after", 0.01)


def _made(places: Places) -> list[str]:
    return sorted(file.name for file in places.backups.glob("*")) if places.backups.is_dir() else []


async def _finished(shown: Stage) -> None:
    await shown.pilot.pause(0.1)
    await shown.settled()


async def test_a_start_with_changes_makes_one_and_the_next_none(places: Places) -> None:
    write(places, HOUR_OLD)
    for _ in range(2):
        async with stage(places) as shown:
            await _finished(shown)
        assert _made(places) == [f"start-{NOW:%Y%m%d-%H%M%S}.db"]


async def test_an_empty_journal_has_nothing_to_keep(places: Places) -> None:
    async with stage(places) as shown:
        await _finished(shown)
    assert _made(places) == []


async def test_that_none_can_be_made_is_said_and_the_journal_goes_on(places: Places) -> None:
    write(places, HOUR_OLD)
    places.backups.write_text("a file")
    async with stage(places) as shown:
        await _finished(shown)
        assert "No backup was made" in shown.words
        assert "Your journal itself is fine" in shown.words


def test_the_app_as_it_is_started_makes_backups(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[JournalApp] = []
    monkeypatch.setattr(JournalApp, "run", lambda one: started.append(one))
    monkeypatch.setattr(JournalApp, "copy_after", None)
    assert app.run(places, FixedClock(NOW, ZONE)) == 0
    assert started[0].copy_after == app.COPY_AFTER
