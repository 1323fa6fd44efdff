"""Days without an entry: said to be clear, written down, or left open; offered quietly, and not while something presses."""

from datetime import timedelta

from journal import settings
from journal.clock import FixedClock
from journal.paths import Places
from journal.store.journal import Journal
from journal.words import gaps as words
from tests.screens.stage import NOW, ZONE, stage, write

QUIET = "right thumb tingling 3 over weeks, slept on it"
HOUR = timedelta(hours=1)


def two_open(places: Places) -> None:
    """Written on Thursday the 19th and today; Friday and Saturday are open."""
    write(places, QUIET, ago=timedelta(days=3), ended=HOUR)
    write(places, QUIET, ago=2 * HOUR, ended=HOUR)


async def test_a_day_is_said_to_be_clear_and_taken_back(places: Places) -> None:
    two_open(places)
    async with stage(places, size=(120, 40)) as shown:
        assert words.offered(2, "o") in shown.words
        await shown.press("o", "enter", "1")
        assert words.noted((NOW - timedelta(days=1)).date()) in shown.words
        assert "Friday 20 November" in shown.seen
        assert not any("Saturday 21 November" in line and words.NOTHING_WRITTEN in line for line in shown.seen.splitlines())
        assert [day.clear for day in shown.reader.days(NOW.date() - timedelta(days=1), NOW.date())] == [True, False]
        await shown.press("z")
        assert "Saturday 21 November" in shown.seen
        await shown.press("escape")
        assert words.offered(2, "o") in shown.words


async def test_a_day_is_written_down_from_here(places: Places) -> None:
    two_open(places)
    async with stage(places) as shown:
        await shown.press("o", "down", "enter", "2")
        assert shown.page == "Log"
        await shown.type("3pm left hand numb 4 over hours for 2 hours")
        await shown.press("enter")
        assert shown.page == "Today"
        written = next(one for one in shown.entries if one.worst == 4)
        assert (written.started_at, written.ended_at) == (
            (NOW - timedelta(days=2)).replace(hour=15, minute=0),
            (NOW - timedelta(days=2)).replace(hour=17, minute=0),
        )


async def test_a_day_left_open_stays_open(places: Places) -> None:
    two_open(places)
    async with stage(places) as shown:
        await shown.press("o", "enter", "3", "enter", "escape")
        assert len([line for line in shown.seen.splitlines() if words.NOTHING_WRITTEN in line]) == 2


async def test_a_day_that_another_window_wrote_for_is_not_clear(places: Places) -> None:
    two_open(places)
    async with stage(places) as shown:
        await shown.press("o", "enter")
        write(places, QUIET, ago=timedelta(days=1), ended=HOUR)
        await shown.press("1")
        assert words.NOT_CLEAR in shown.words
        assert not any(day.clear for day in shown.reader.days(NOW.date() - timedelta(days=3), NOW.date()))


async def test_none_open_says_so(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("o")
        assert words.NONE in shown.words


async def test_low_tracking_and_what_presses_ask_about_nothing(places: Places) -> None:
    two_open(places)
    settings.change(places, low_tracking=True)
    async with stage(places, size=(120, 40)) as shown:
        assert "without an entry" not in shown.words
    settings.change(places, low_tracking=False)
    write(places, "left face and left hand numb suddenly 10m ago")
    async with stage(places, size=(120, 40)) as shown:
        assert "[EMERGENCY]" in shown.words
        assert "without an entry" not in shown.words


async def test_after_two_weeks_it_is_enough_and_low_tracking_is_a_setting(places: Places) -> None:
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        for ago in range(1, 15):
            journal.clear_day(NOW.date() - timedelta(days=ago))
    write(places, QUIET, ago=2 * HOUR, ended=HOUR)
    async with stage(places, size=(120, 40)) as shown:
        assert words.enough(15, "s") in shown.words
        await shown.press("s", "9")
        assert settings.read(places)[0].low_tracking
        await shown.press("escape")
        assert "days are written" not in shown.words
