from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from journal.phrase.understand import understand
from tests.phrase.said import LONDON, NOW, asked, at, said

SPANS = [
    ("9am", at("09:00"), None),
    ("since 9am", at("09:00"), None),
    ("started at 9am", at("09:00"), None),
    ("since 9am, still there", at("09:00"), None),
    ("from 9 to 10am", at("09:00"), at("10:00")),
    ("from 8:00 to 8:30", at("08:00"), at("08:30")),
    ("8:00-8:30", at("08:00"), at("08:30")),
    ("since 9am until 9:30", at("09:00"), at("09:30")),
    ("started 9am ended 9:20", at("09:00"), at("09:20")),
    ("9am for 20 minutes", at("09:00"), at("09:20")),
    ("since 9am for an hour", at("09:00"), at("10:00")),
    ("20m ago lasted 5 minutes", at("09:40"), at("09:45")),
    ("20m ago, gone now", at("09:40"), at("10:00")),
    ("20m ago, gone after 10 minutes", at("09:40"), at("09:50")),
    ("this morning at 8 for about 20 minutes", at("08:00"), at("08:20")),
    ("for 20 minutes, gone now", at("09:40"), at("10:00")),
    ("for 20 minutes, still there", at("09:40"), None),
    ("for the last 2 hours", at("08:00"), None),
    ("for the past 3 days", at("10:00", 3), None),
    ("yesterday 9pm until 10pm", at("21:00", 1), at("22:00", 1)),
    ("yesterday 11pm until 1am", at("23:00", 1), at("01:00")),
    ("yesterday from 9pm to 10pm", at("21:00", 1), at("22:00", 1)),
    ("lasted 10 minutes until 9:30", at("09:20"), at("09:30")),
]


@pytest.mark.parametrize(("words", "start", "end"), SPANS, ids=[row[0] for row in SPANS])
def test_from_when_to_when(words: str, start: datetime, end: datetime | None) -> None:
    draft = said(f"left hand numb {words}").draft
    assert draft is not None, said(f"left hand numb {words}")
    assert (draft.started_at, draft.ended_at) == (start, end)


@pytest.mark.parametrize(
    "words",
    [
        "for 20 minutes",
        "20 minutes",
        "lasted 10 minutes",
        "gone now",
        "until 9:30",
        "9:50 for 20 minutes",
        "since 11am",
        "since 9am until 8am",
        "since 9am until 11am",
        "tomorrow",
        "25:00",
        "last night",
        "9am 8am",
        "for weeks",
        "since lunch",
        "ages ago",
    ],
)
def test_what_is_asked(words: str) -> None:
    assert "time" in asked(f"left hand numb {words}")


def test_gone_numb_is_not_gone() -> None:
    draft = said("left hand gone numb 9am").draft
    assert draft is not None
    assert draft.ended_at is None


def test_an_end_over_the_change_of_clocks_is_exact() -> None:
    now = datetime(2026, 3, 29, 12, 0, tzinfo=ZoneInfo(LONDON))
    draft = understand("left hand numb 00:30 for 1 hour", now, LONDON).draft
    assert draft is not None
    assert draft.ended_at is not None
    assert draft.ended_at.isoformat() == "2026-03-29T02:30:00+01:00"


def test_a_time_that_happened_twice_is_asked_and_answered() -> None:
    now = datetime(2026, 10, 25, 12, 0, tzinfo=ZoneInfo(LONDON))
    ask = understand("left hand numb since 01:30", now, LONDON).asks[0]
    assert (ask.about, len(ask.choices)) == ("time", 2)
    starts = [understand(choice.words, now, LONDON).draft for choice in ask.choices]
    assert [draft and draft.started_at.isoformat() for draft in starts] == [
        "2026-10-25T01:30:00+01:00",
        "2026-10-25T01:30:00+00:00",
    ]


def test_a_moved_time_lands_in_the_note() -> None:
    ask = said("left foot numb, fell 3 days ago").asks[0]
    draft = said(ask.choices[1].words).draft
    assert draft is not None
    assert draft.started_at == NOW
    assert draft.notes == "fell 3 days ago"
    yes = said(ask.choices[0].words).draft
    assert yes is not None
    assert yes.started_at == at("10:00", 3)
