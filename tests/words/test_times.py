"""Times of day on both clocks: all of a day, sentences, and that the clock is asked for once and only when needed."""

from datetime import UTC, datetime, timedelta

import pytest

from journal.phrase.understand import understand
from journal.words import times

DAY = datetime(2026, 3, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("hour", "minute", "on_24", "on_12"),
    [
        (0, 0, "00:00", "12:00 am"),
        (0, 1, "00:01", "12:01 am"),
        (1, 5, "01:05", "1:05 am"),
        (11, 59, "11:59", "11:59 am"),
        (12, 0, "12:00", "12:00 pm"),
        (12, 59, "12:59", "12:59 pm"),
        (13, 0, "13:00", "1:00 pm"),
        (23, 59, "23:59", "11:59 pm"),
    ],
)
def test_a_time_on_both_clocks(hour: int, minute: int, on_24: str, on_12: str) -> None:
    moment = DAY.replace(hour=hour, minute=minute)
    assert times.time_of_day(moment) == times.exact(moment) == on_24
    times.use("12")
    assert times.time_of_day(moment) == times.exact(moment) == on_12
    times.use("24")
    assert times.time_of_day(moment) == on_24


def test_seconds_are_shown_only_when_there_are_any() -> None:
    times.use("12")
    assert times.exact(DAY.replace(hour=20, minute=3, second=7)) == "8:03:07 pm"


def test_every_minute_is_understood_as_it_is_told() -> None:
    times.use("12")
    now = DAY + timedelta(days=1)
    for minute in range(0, 1440, 7):
        at = DAY + timedelta(minutes=minute)
        said = understand(f"left foot numb yesterday {times.time_of_day(at)}", now + timedelta(hours=1), "UTC")
        assert said.draft is not None
        assert said.draft.started_at in (at, at + timedelta(days=1)), times.time_of_day(at)


@pytest.mark.parametrize(
    ("sentence", "on_12"),
    [
        ("3 Mar 2026, 21:00, both hands: nothing explains it.", "3 Mar 2026, 9:00 pm, both hands: nothing explains it."),
        ("the edit of the entry of 2026-03-01 08:10", "the edit of the entry of 2026-03-01 8:10 am"),
        ("from 3 Mar 2026, 23:59 to 4 Mar 2026, 00:00", "from 3 Mar 2026, 11:59 pm to 4 Mar 2026, 12:00 am"),
        ("2026-03-01T08:10:00+00:00", "2026-03-01T08:10:00+00:00"),
        ("3 Mar 2026, 24:00", "3 Mar 2026, 24:00"),
        ("at a ratio of 12:30", "at a ratio of 12:30"),
    ],
)
def test_the_times_in_a_sentence(sentence: str, on_12: str) -> None:
    assert times.on_my_clock(sentence) == sentence
    times.use("12")
    assert times.on_my_clock(sentence) == on_12


def test_the_clock_is_asked_for_once_and_not_before_a_time_is_written() -> None:
    asked = []

    def ask() -> str:
        asked.append(1)
        return "12"

    times.follow(ask)
    assert asked == []
    assert [times.time_of_day(DAY), times.time_of_day(DAY)] == ["12:00 am", "12:00 am"]
    assert asked == [1]
