from __future__ import annotations

from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.clock import parse_instant
from journal.phrase.moments import Moment, Unclear, now_in, parse_moment
from journal.phrase.possible import possible
from journal.phrase.understand import understand
from journal.words import phrase as say
from tests.phrase.said import LONDON, NOW, at, said

NEW_YORK = "America/New_York"


def parsed(text: str, now: datetime = NOW, zone: str | None = LONDON) -> str | tuple[str, ...] | None:
    """The moment as text; for an unclear one those offered."""
    found = parse_moment(text, now, zone)
    if isinstance(found, Unclear):
        return tuple(choice.words[:16] for choice in found.choices)
    return None if found is None else found.at.isoformat()[:16]


ONE = [
    ("now", "2026-03-04T10:00"),
    ("just now", "2026-03-04T10:00"),
    ("20m ago", "2026-03-04T09:40"),
    ("20 min ago", "2026-03-04T09:40"),
    ("-20m", "2026-03-04T09:40"),
    ("90 seconds ago", "2026-03-04T09:58"),
    ("2h ago", "2026-03-04T08:00"),
    ("1h 30m ago", "2026-03-04T08:30"),
    ("1.5 hours ago", "2026-03-04T08:30"),
    ("an hour ago", "2026-03-04T09:00"),
    ("half an hour ago", "2026-03-04T09:30"),
    ("an hour and a half ago", "2026-03-04T08:30"),
    ("2 and a half hours ago", "2026-03-04T07:30"),
    ("twenty minutes ago", "2026-03-04T09:40"),
    ("3 days ago", "2026-03-01T10:00"),
    ("2 weeks ago", "2026-02-18T10:00"),
    ("1 month ago", "2026-02-04T10:00"),
    ("2 years ago", "2024-03-04T10:00"),
    ("07:40", "2026-03-04T07:40"),
    ("10:00", "2026-03-04T10:00"),
    ("7am", "2026-03-04T07:00"),
    ("7 a.m.", "2026-03-04T07:00"),
    ("7.30am", "2026-03-04T07:30"),
    ("12am", "2026-03-04T00:00"),
    ("midnight", "2026-03-04T00:00"),
    ("9:30", "2026-03-04T09:30"),
    ("yesterday 9pm", "2026-03-03T21:00"),
    ("yesterday at 21:00", "2026-03-03T21:00"),
    ("9pm yesterday", "2026-03-03T21:00"),
    ("yesterday noon", "2026-03-03T12:00"),
    ("last night at 9", "2026-03-03T21:00"),
    ("last night at 2", "2026-03-04T02:00"),
    ("7 this morning", "2026-03-04T07:00"),
    ("this morning at 7:30", "2026-03-04T07:30"),
    ("mon 14:30", "2026-03-02T14:30"),
    ("Monday 2pm", "2026-03-02T14:00"),
    ("on sunday at 8am", "2026-03-01T08:00"),
    ("1 march 8am", "2026-03-01T08:00"),
    ("march 1st 8am", "2026-03-01T08:00"),
    ("1 dec 2025 8am", "2025-12-01T08:00"),
    ("day before yesterday 8am", "2026-03-02T08:00"),
    ("2026-03-01 08:10", "2026-03-01T08:10"),
    ("2026-03-01T08:10", "2026-03-01T08:10"),
    ("2026-03-01T08:10:00+02:00", "2026-03-01T06:10"),
    ("2026-03-01T08:10:00Z", "2026-03-01T08:10"),
    ("13/02/2026 7pm", "2026-02-13T19:00"),
    ("since yesterday 9pm", "2026-03-03T21:00"),
]
SEVERAL = [
    ("yesterday 9:30", ("2026-03-03T09:30", "2026-03-03T21:30")),
    ("at 4", ("2026-03-03T16:00", "2026-03-04T04:00")),
    ("21:00", ("2026-03-03T21:00",)),
    ("10:01", ("2026-03-03T10:01",)),
    ("noon", ("2026-03-03T12:00",)),
    ("wed 9am", ("2026-02-25T09:00", "2026-03-04T09:00")),
    ("03/02/2026 7pm", ("2026-02-03T19:00", "2026-03-02T19:00")),
    ("tomorrow", ()),
    ("2026-03-05", ()),
    ("2030-01-01 08:00", ()),
    ("2026-03-04T10:01:00+00:00", ()),
    ("25:00", ()),
    ("07:75", ()),
    ("30 feb 8am", ()),
    ("2026-02-30", ()),
    ("13pm", ()),
    ("999999 years ago", ()),
]


@pytest.mark.parametrize(("text", "moment"), ONE)
def test_a_time_with_one_past_meaning(text: str, moment: str) -> None:
    assert parsed(text) == moment


@pytest.mark.parametrize(("text", "offered"), SEVERAL)
def test_a_time_that_must_be_asked(text: str, offered: tuple[str, ...]) -> None:
    if text == "999999 years ago":
        assert parsed(text) in (None, ())
        return
    assert parsed(text) == offered


@pytest.mark.parametrize("text", ["", "soon", "a while ago", "foot", "9 9", "20m", "now now", "at", "ago", "\x00", "²"])
def test_what_is_no_time(text: str) -> None:
    assert parsed(text) in (None, ())


def test_a_day_alone_is_asked_unless_whole_days_are_meant() -> None:
    assert isinstance(parse_moment("monday", NOW, LONDON), Unclear)
    whole = parse_moment("monday", NOW, LONDON, whole_days=True)
    assert whole == Moment(parse_instant("2026-03-02T00:00:00+00:00"), day=True)


@pytest.mark.parametrize("text", ["this morning", "last night", "yesterday", "monday", "yesterday evening", "last monday"])
def test_vague_times_offer_only_past_moments(text: str) -> None:
    found = parse_moment(text, NOW, LONDON)
    assert isinstance(found, Unclear)
    assert found.choices
    assert all(parse_instant(choice.words) <= NOW for choice in found.choices)


# Clocks in London go forward at 01:00 on 29 March 2026 and back at 02:00 on 25 October 2026.
def test_a_time_that_did_not_exist_is_asked() -> None:
    now = datetime(2026, 3, 29, 12, 0, tzinfo=ZoneInfo(LONDON))
    assert parsed("01:30", now) == ("2026-03-29T00:30", "2026-03-29T02:30")
    assert parsed("00:59", now) == "2026-03-29T00:59"
    assert parsed("02:00", now) == "2026-03-29T02:00"


def test_a_time_that_happened_twice_is_asked_with_both_offsets() -> None:
    now = datetime(2026, 10, 25, 12, 0, tzinfo=ZoneInfo(LONDON))
    found = parse_moment("01:30", now, LONDON)
    assert isinstance(found, Unclear)
    assert [choice.words for choice in found.choices] == ["2026-10-25T01:30:00+01:00", "2026-10-25T01:30:00+00:00"]
    assert [choice.label[-5:] for choice in found.choices] == ["(BST)", "(GMT)"]
    assert parsed("00:59", now) == "2026-10-25T00:59"
    assert parsed("02:00", now) == "2026-10-25T02:00"


def test_only_the_first_of_two_is_meant_while_the_second_has_not_come() -> None:
    now = datetime(2026, 10, 25, 1, 10, tzinfo=ZoneInfo(LONDON), fold=1)
    assert parsed("01:30", now) == "2026-10-25T01:30"
    assert parse_moment("01:30", now, LONDON) == Moment(parse_instant("2026-10-25T01:30:00+01:00"))
    assert isinstance(parse_moment("01:05", now, LONDON), Unclear)


def test_hours_ago_are_exact_and_days_keep_the_wall_clock() -> None:
    now = datetime(2026, 3, 29, 12, 0, tzinfo=ZoneInfo(LONDON))
    assert parse_moment("24 hours ago", now, LONDON) == Moment(parse_instant("2026-03-28T11:00:00+00:00"))
    assert parse_moment("1 day ago", now, LONDON) == Moment(parse_instant("2026-03-28T12:00:00+00:00"))


def test_the_named_zone_counts_and_not_that_of_now() -> None:
    assert parse_moment("04:00", NOW, NEW_YORK) == Moment(parse_instant("2026-03-04T04:00:00-05:00"))
    assert parsed("06:00", NOW, NEW_YORK) == ("2026-03-03T06:00",)


def test_an_offset_alone_will_do() -> None:
    now = datetime(2026, 3, 4, 10, 0, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert parse_moment("07:40", now, None) == Moment(parse_instant("2026-03-04T07:40:00+05:30"))


def test_the_end_of_a_month_stays_in_it() -> None:
    now = datetime(2026, 3, 31, 10, 0, tzinfo=ZoneInfo(LONDON))
    assert parsed("1 month ago", now) == "2026-02-28T10:00"


TIME_WORDS = """
    now ago 20 m h 3 days yesterday today mon friday last night this morning 7 am pm at 07:40 23:59 01:30 12 march december
    2026-03-29 2026-10-25 noon midnight half an hour and week month 2025 since tomorrow / - .
"""
WORDS = st.sampled_from(TIME_WORDS.split())


@given(
    words=st.lists(WORDS, min_size=1, max_size=5),
    now=st.datetimes(datetime(1950, 1, 1), datetime(2100, 1, 1)),
    zone=st.sampled_from([LONDON, NEW_YORK, "Asia/Kathmandu", "Australia/Lord_Howe"]),
)
def test_no_time_is_ever_in_the_future(words: list[str], now: datetime, zone: str) -> None:
    here = now.replace(tzinfo=ZoneInfo(zone))
    found = parse_moment(" ".join(words), here, zone)
    if isinstance(found, Moment):
        assert found.at.timestamp() <= here.timestamp()
    elif found is not None:
        assert all(parse_instant(choice.words).timestamp() <= here.timestamp() for choice in found.choices)


@given(minutes=st.integers(0, 500_000), now=st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)))
def test_minutes_ago_are_exact(minutes: int, now: datetime) -> None:
    here = now.replace(tzinfo=ZoneInfo(LONDON))
    found = parse_moment(f"{minutes} minutes ago", here, LONDON)
    if minutes <= 100_000:
        assert isinstance(found, Moment)
        assert here.timestamp() - found.at.timestamp() == pytest.approx(minutes * 60)


def test_a_time_in_digits_of_another_script_is_the_same_time() -> None:
    assert parsed("١٢:٣٠") == parsed("12:30")


@pytest.mark.parametrize("text", ["yesterday sometime", "sometime yesterday", "some time yesterday", "yesterday some time"])
def test_of_a_day_without_its_hour_the_latest_is_taken(text):
    understood = said(f"left foot numb over days since {text}")
    assert understood.draft.started_at == at("23:59", 1)
    assert say.END_OF_DAY in understood.echo


def test_of_today_without_its_hour_it_is_now():
    assert said("left foot numb since today sometime").draft.started_at == NOW


def test_the_hour_need_not_be_known_and_what_was_understood_stays():
    understood = said("left foot numb over days with weakness, since yesterday")
    (ask,) = [ask for ask in understood.asks if ask.about == "time"]
    assert f"{say.ONSET_WAS}: over days" in understood.echo
    assert any(line.startswith(say.PRESENT) for line in understood.echo)
    unknown = next(choice for choice in ask.choices if choice.label == say.HOUR_UNKNOWN)
    assert unknown.words == "left foot numb over days with weakness, since yesterday sometime"
    assert said(unknown.words).draft.started_at == at("23:59", 1)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("left foot numb since yesterday", ("06:00", "09:00", "noon", "15:00", "18:00", "21:00")),
        ("left foot numb since 9", ("yesterday 21:00", "today 09:00")),
        ("left foot numb since 1 march", ("1 march 06:00", "1 march noon")),
    ],
)
def test_answers_about_a_time_are_words_that_mean_what_their_label_says(text, words):
    ask = said(text).asks[0]
    for choice in ask.choices:
        draft = said(choice.words).draft
        assert "T" not in choice.words
        if choice.label != say.HOUR_UNKNOWN:
            assert now_in(NOW, LONDON).shown(draft.started_at) == choice.label
    assert all(any(word in choice.words for choice in ask.choices) for word in words)


def test_an_hour_that_came_twice_keeps_its_offset():
    night = datetime(2026, 10, 25, 12, tzinfo=ZoneInfo(LONDON))
    ask = understand("left foot numb since 1:30 today", night, LONDON).asks[0]
    assert len({understand(choice.words, night, LONDON).draft.started_at for choice in ask.choices}) == 2


def test_so_long_since_means_that_it_is_still_there():
    draft = said("left foot numb since 3 weeks").draft
    assert (draft.started_at, draft.ended_at) == (NOW - timedelta(weeks=3), None)
    assert said("left foot numb since 3 weeks, gone now").draft.ended_at == NOW


def test_the_latest_hour_is_judged_before_it_is_answered():
    understood = said("face drooping, left arm numb since yesterday")
    starts = {draft.started_at for draft in possible(understood, "face drooping, left arm numb since yesterday", said)}
    assert at("23:59", 1) in starts
