"""Low tracking: once a week Today asks how the week was, and two keys answer. Nothing of it is taken for granted."""

from datetime import timedelta

import pytest

from journal import settings
from journal.paths import Places
from journal.words import gaps as words
from tests.screens.stage import NOW, Stage, stage, write

DAY = timedelta(days=1)
QUIET = "left thumb tingling 2 over weeks, slept on it"


def days_clear(shown: Stage) -> int:
    return sum(day.clear for day in shown.reader.days((NOW - 30 * DAY).date(), NOW.date()))


def low(places: Places, ago: int = 9, *, ended: bool = True) -> None:
    settings.change(places, low_tracking=True)
    write(places, QUIET, ago=ago * DAY, ended=timedelta(hours=1) if ended else None)


async def test_after_a_week_it_is_asked_and_two_keys_answer(places: Places) -> None:
    low(places)
    async with stage(places, (100, 40)) as shown:
        assert words.week("w") in shown.words
        await shown.press("w", "1")
        assert days_clear(shown) == 7
        assert words.week_noted(7) in shown.words and words.week("w") not in shown.words
        await shown.press("z")
        assert days_clear(shown) == 0


async def test_much_as_before_writes_the_last_entry_again(places: Places) -> None:
    low(places)
    async with stage(places) as shown:
        await shown.press("w", "2")
        assert shown.page == "Log" and "left thumb tingling 2/10" in shown.words
        await shown.press("f2")
        assert len(shown.entries) == 2 and days_clear(shown) == 0


async def test_something_new_is_written_down(places: Places) -> None:
    low(places)
    async with stage(places) as shown:
        await shown.press("w", "3")
        assert shown.page == "Log"
        await shown.press("escape", "w", "escape")
        assert shown.page == "Today" and days_clear(shown) == 0


@pytest.mark.parametrize("ago", [0, 1, 6])
async def test_within_a_week_nothing_is_asked(places: Places, ago: int) -> None:
    low(places, ago)
    async with stage(places, (100, 40)) as shown:
        assert words.WEEK_TITLE not in shown.words
        await shown.press("w", "1")
        assert days_clear(shown) == 6  # the day with the entry stays what it is


async def test_what_goes_on_is_asked_after_instead(places: Places) -> None:
    low(places, 8, ended=False)
    async with stage(places, (100, 40)) as shown:
        assert words.week_ongoing("u", "e") in shown.words
        await shown.press("w", "1")
        assert words.WEEK_KNOWN in shown.words and days_clear(shown) == 0


async def test_without_low_tracking_or_while_something_presses_it_is_not_asked(places: Places) -> None:
    write(places, QUIET, ago=9 * DAY, ended=timedelta(hours=1))
    async with stage(places, (100, 40)) as shown:
        assert words.WEEK_TITLE not in shown.words
    settings.change(places, low_tracking=True)
    write(places, "left face and left hand numb suddenly", ago=8 * DAY, ended=timedelta(hours=1))
    async with stage(places, (100, 40)) as shown:
        assert "[SOON]" in shown.words and words.WEEK_TITLE not in shown.words
