"""`journal remind`: once a day, by date and clock, across both changes of the clocks, and never a word of what was felt."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from journal.words import remind as words
from tests.commands.conftest import Shell

QUIET = "left thumb tingling 2 over weeks at 9am for 10 minutes, slept on it"


@pytest.fixture
def diary(run: Shell) -> Shell:
    """An entry of yesterday."""
    run.later(days=-1)
    run.saved(QUIET)
    run.later(days=1)
    return run


def test_no_journal_no_reminder_and_nothing_is_made(run: Shell) -> None:
    result = run("remind")
    assert (result.status, result.out, result.err) == (0, "", "")
    assert run.files() == []


def test_it_is_said_once_a_day_until_something_is_written(diary: Shell) -> None:
    assert diary("remind").out == f"{words.TODAY}\n{words.HOW}\n"
    assert diary("remind").out == ""
    assert words.TODAY in diary("remind", "--repeat").out
    diary.later(days=1)
    assert words.TODAY in diary("remind").out
    diary.later(days=1)
    diary("clear")
    assert diary("remind", "--repeat").out == ""


def test_what_goes_on_since_yesterday_is_asked_after(diary: Shell) -> None:
    diary.saved("left thumb tingling 2 over weeks, slept on it")
    assert diary("remind").out == ""
    diary.later(days=1)
    assert diary("remind", "--json").json == {"due": True, "says": [words.ONGOING]}


def test_low_tracking_waits_a_week(diary: Shell) -> None:
    diary("settings", "set", "low_tracking", "true")
    diary.later(days=5)
    assert diary("remind").out == ""
    diary.later(days=1)
    assert diary("remind").out == f"{words.WEEK}\n{words.WEEK_HOW}\n"
    assert "7 days of the last 7" in diary("clear", "week").out
    assert diary("remind", "--repeat").out == ""


def test_low_tracking_asks_after_what_goes_on_once_a_week_too(diary: Shell) -> None:
    diary("settings", "set", "low_tracking", "true")
    diary.saved("left thumb tingling 2 over weeks, slept on it")
    for _ in range(6):
        diary.later(days=1)
        assert diary("remind").out == ""
    diary.later(days=1)
    assert diary("remind").out == f"{words.WEEK_ONGOING}\n{words.ONGOING}\n"


def test_what_should_not_wait_is_said_also_when_today_is_written_and_names_nothing(diary: Shell) -> None:
    diary("log", "--yes", "left face and left hand numb suddenly 10m ago")
    assert diary("remind").out == f"{words.PRESSING}\n"
    assert "EMERGENCY" in diary("check").out


@pytest.mark.parametrize(("said", "hour"), [("20:00", 20), ("8pm", 20), ("8.30 pm", 20), ("12am", 0), ("7:05", 7)])
def test_not_before_its_time(diary: Shell, said: str, hour: int) -> None:
    diary.now = diary.now.replace(hour=hour, minute=59)
    assert words.TODAY in diary("remind", "--at", said, "--repeat").out
    if hour:
        diary.now = diary.now.replace(hour=hour - 1, minute=59)
        assert diary("remind", "--at", said, "--repeat").out == ""


@pytest.mark.parametrize("said", ["8", "25:00", "20:60", "soon", "13pm", ""])
def test_no_time_of_day_is_refused(diary: Shell, said: str) -> None:
    refused = diary("remind", "--at", said)
    assert (refused.status, ".. See" in refused.err, ". See" in refused.err) == (2, False, True)


def said_on(diary: Shell, first: datetime, hours: int) -> list[datetime]:
    """When it speaks, called every ten minutes."""
    diary.zone, told = "Europe/London", []
    there = ZoneInfo("Europe/London")
    for step in range(6 * hours):
        diary.now = (first + timedelta(minutes=10 * step)).astimezone(there)
        if diary("remind", "--at", "01:30").out:
            told.append(diary.now)
    return [moment.astimezone(UTC) for moment in told]


def test_an_hour_that_comes_twice_repeats_nothing(diary: Shell) -> None:
    """25 October 2026: 01:30 comes at 00:30 and again at 01:30 UTC."""
    told = said_on(diary, datetime(2026, 10, 24, 22, tzinfo=UTC), 6)
    assert told == [datetime(2026, 10, 24, 22, tzinfo=UTC), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)]


def test_an_hour_that_never_comes_loses_nothing(diary: Shell) -> None:
    """29 March 2026: from 01:00 the clocks go to 02:00, at 01:00 UTC."""
    told = said_on(diary, datetime(2026, 3, 28, 23, tzinfo=UTC), 5)
    assert told == [datetime(2026, 3, 28, 23, tzinfo=UTC), datetime(2026, 3, 29, 1, tzinfo=UTC)]
