"""The settings: each holds at once, is written at once, and stays after a restart."""

import re
from datetime import timedelta

import pytest

from journal import settings
from journal.clock import FixedClock
from journal.model.views import Profile
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.widgets import glyphs
from journal.widgets.entry_list import EntryList
from journal.widgets.form_list import FormList
from journal.words import settings_page as words
from tests.screens.stage import NOW, ZONE, Stage, stage, write

ROWS = {"number": 1, "profile": 2, "theme": 3, "ascii": 4, "clock": 5, "first_weekday": 6, "keys": 7, "files": 8}


def kept(places: Places) -> settings.Settings:
    return settings.read(places)[0]


async def go_to(shown: Stage, row: str) -> None:
    await shown.press("home", *["down"] * (ROWS[row] - 1))
    assert shown.app.screen.query_one(FormList).chosen.key == row


@pytest.mark.parametrize(
    ("row", "values"),
    [
        ("theme", settings.THEMES),
        ("ascii", (None, True, False)),
        ("clock", settings.CLOCKS),
        ("first_weekday", settings.WEEKDAYS),
    ],
)
async def test_left_and_right_go_through_all_values_and_each_is_kept(places: Places, row: str, values: tuple) -> None:
    async with stage(places) as shown:
        await shown.press("s")
        await go_to(shown, row)
        for value in (*values[1:], values[0]):
            await shown.press("right")
            assert getattr(shown.app.desk.settings, row) == getattr(kept(places), row) == value
        await shown.press("left")
        assert getattr(kept(places), row) == values[-1]
        await shown.press("enter")
        assert getattr(kept(places), row) == values[0]
        await shown.press(str(ROWS[row]))
        assert getattr(kept(places), row) == values[1]
        assert kept(places).welcomed


async def test_the_clock_changes_every_time_on_the_screen(places: Places) -> None:
    write(places, "right thumb tingling 2 over weeks, slept on it", ago=timedelta(hours=3), ended=timedelta(minutes=5))
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=timedelta(days=1), ended=timedelta(minutes=5))
    async with stage(places) as shown:
        assert "11:32" in shown.seen
        await shown.press("s")
        await go_to(shown, "clock")
        await shown.press("right", "escape")
        assert "11:32 am" in shown.seen
        assert "yesterday 2:32 pm" in shown.seen
        await shown.press("n")
        await shown.type("right foot numb 3 over hours since 1:10pm")
        assert "1:10 pm" in shown.words
        await shown.press("f2")
        assert "Saved 2:32 pm." in shown.words


async def test_the_week_begins_where_one_says(places: Places) -> None:
    write(places, "right thumb tingling 2 over weeks, slept on it", ago=timedelta(hours=3), ended=timedelta(minutes=5))
    async with stage(places, (120, 40)) as shown:

        def days() -> list[str]:
            found = [re.search(r"\b(Mon|Sat|Sun) \S ", line) for line in shown.seen.splitlines()]
            return [day[1] for day in found if day]

        assert days() == ["Mon", "Sat", "Sun"]
        await shown.press("s")
        await go_to(shown, "first_weekday")
        await shown.press("right", "escape")
        assert days() == ["Sun", "Mon", "Sat"]


async def test_the_colours_change_at_once(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s")
        await go_to(shown, "theme")
        await shown.press("right")
        assert shown.app.theme == "journal-dark"
        await shown.press("right")
        assert shown.app.theme == "journal-light"
    async with stage(places) as shown:
        assert shown.app.theme == "journal-light"


async def test_what_goes_before_a_setting_is_said(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JOURNAL_THEME", "dark")
    async with stage(places) as shown:
        await shown.press("s")
        await go_to(shown, "theme")
        await shown.press("right")
        assert words.ENVIRONMENT in shown.words
        assert kept(places).theme == "dark"


async def test_plain_signs_reach_the_pages_below(places: Places) -> None:
    write(places, "right thumb tingling 2 over weeks, slept on it", ago=timedelta(hours=3), ended=timedelta(minutes=5))
    async with stage(places) as shown:
        await shown.press("s")
        await go_to(shown, "ascii")
        await shown.press("right")
        assert shown.seen.isascii()
        await shown.press("escape")
        assert shown.app.desk.glyphs is glyphs.ASCII
        assert shown.app.screen.query_one(EntryList).glyphs is glyphs.ASCII
        assert "ight thumb" in shown.seen
        assert shown.seen.isascii()
        await shown.press("n")
        assert shown.page == "Log"


async def test_the_number_is_changed_from_here(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s")
        assert words.NO_NUMBER in shown.seen
        await shown.press("1")
        await shown.type("ire")
        await shown.press("enter")
        assert shown.page == "SettingsPage"
        assert "Emergency number      112" in shown.seen
        assert 'Warnings will say: "Call 112 now".' in shown.words
        assert Reader(places).profile() == Profile(emergency_number="112")
        await shown.press("escape", "z")
        assert Reader(places).profile() == Profile()


async def test_a_setting_that_can_not_be_written_holds_and_says_so(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s")
        await go_to(shown, "clock")
        places.settings.unlink()
        places.settings.mkdir()
        await shown.press("right")
        assert shown.app.desk.settings.clock == "12"
        assert "could not be kept on disk" in shown.words


async def test_what_is_wrong_in_the_file_is_shown(places: Places) -> None:
    places.folder.mkdir(parents=True)
    places.settings.write_text('clock = "13"\nwelcomed = true\n')
    async with stage(places, first=True) as shown:
        await shown.press("s")
        assert "1 line of the file not understood" in shown.words
        await go_to(shown, "keys")
        await shown.press("enter")
        assert 'clock = "13"' in shown.words


async def test_where_the_files_are(places: Places) -> None:
    async with stage(places, (200, 50)) as shown:
        await shown.press("s", "8")
        for path in (places.database, places.backups, places.state, places.settings):
            assert str(path) in shown.seen


async def test_a_key_held_down_changes_once(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s")
        await go_to(shown, "theme")
        shown.steady.between = 0.05
        await shown.press("right", "right", "right")
        assert kept(places).theme == settings.THEMES[1]


async def test_the_mouse_changes_too(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s")
        line = next(y for y, text in enumerate(shown.seen.splitlines()) if "Clock" in text)
        await shown.pilot.click(offset=(10, line))
        await shown.settled()
        assert kept(places).clock == "12"


async def test_a_profile_changed_meanwhile_by_a_command_stays(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("s")
        with Journal(places, FixedClock(NOW, ZONE)) as journal:
            journal.save_profile(Profile(), Profile(name="Ann"))
        await shown.press("1")
        await shown.type("112")
        await shown.press("enter")
        assert Reader(places).profile() == Profile(name="Ann", emergency_number="112")
