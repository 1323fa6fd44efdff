"""Whatever is typed: no traceback, nothing in the future, a draft only when it is whole, and time in step with length."""

from __future__ import annotations

import random
import sys
from collections import Counter
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.body.names import names
from journal.phrase import reasons, sensations, symptoms
from journal.phrase.understand import LIMIT, Understanding, understand
from tests.phrase.said import LONDON, NOW

KNOWN = """
    left right both middle l r no not without and or but , . ; : ( ) / - # now 20m ago since until from to for lasted 07:40 7am
    9 25:00 02:30 1:30 yesterday today mon monday last night this morning 12 march 2026-03-29 01:30 2026-03-01T08:10:00+00:00 4
    3/10 12/10 pain severity note: asked speech: yes weak: no hours days weeks 99999999 1e9 slurred pee stroke can't don't
    gone still after because maybe whole finger side back
"""
ODD = ("\u0663", "\u00b2", "\x00", "\x1b[31m", "\u202e", "\U0001f480", "\u00e9", "\u00df", "\u0130", "\ud800", "\u2019", "\n")
SMALL = (*KNOWN.split(), *ODD)
PLACES_IN_TIME = (
    (LONDON, datetime(2026, 3, 29, 1, 30)),
    (LONDON, datetime(2026, 10, 25, 1, 30)),
    ("America/New_York", datetime(2026, 3, 8, 3, 5)),
    ("Asia/Kolkata", datetime(2026, 1, 1, 0, 1)),
    (None, datetime(2026, 7, 1, 12)),
    ("Not/AZone", datetime(2026, 7, 1, 12)),
)


def phrases(seed: int, count: int) -> list[str]:
    """Words of the grammar, its expressions and junk, in random order."""
    draw = random.Random(seed)
    pool = [" ".join(parts) for parts in names()] + [text for text, *_ in reasons.expressions()]
    pool += [text for text, _ in symptoms.expressions()] + [text for text, _ in sensations.expressions()]
    made = []
    for _ in range(count):
        if draw.random() < 0.1:
            made.append("".join(chr(draw.choice((draw.randrange(32, 127), draw.randrange(0x110000)))) for _ in range(40)))
        else:
            words = [draw.choice(SMALL if draw.random() < 0.5 else pool) for _ in range(draw.choice((1, 3, 6, 12)))]
            made.append(draw.choice((" ", " ", "  ", "\n", "")).join(words))
    return made


def check(text: str, now: datetime, zone: str | None) -> Understanding:
    understood = understand(text, now, zone)
    draft = understood.draft
    needed = any(ask.needed for ask in understood.asks)
    assert (draft is not None) == (not needed and not understood.problems), text
    if draft is not None:
        assert draft.checked() is draft
        assert draft.started_at.timestamp() <= now.timestamp(), text
        assert draft.ended_at is None or draft.started_at.timestamp() <= draft.ended_at.timestamp() <= now.timestamp(), text
        assert not set(draft.readings[0].denied) & set(draft.readings[0].symptoms), text
    return understood


@pytest.mark.parametrize("seed", range(10))
def test_ten_thousand_random_phrases(seed: int) -> None:
    drafts = 0
    for number, text in enumerate(phrases(seed, 1000)):
        zone, wall = PLACES_IN_TIME[number % len(PLACES_IN_TIME)]
        zone_of_now = ZoneInfo(zone) if zone and zone != "Not/AZone" else timezone(timedelta(hours=5))
        drafts += check(text, wall.replace(tzinfo=zone_of_now), zone).draft is not None
    assert drafts, "the generator should also make whole entries"


@given(text=st.text(max_size=200))
def test_any_text(text: str) -> None:
    check(text, NOW, LONDON)
    check(f"left hand numb {text}", NOW, LONDON)


@given(words=st.lists(st.sampled_from(SMALL), max_size=8))
def test_words_beside_an_entry_never_deny_what_they_do_not_name(words: list[str]) -> None:
    draft = check(f"left hand numb with fever. {' '.join(words)}", NOW, LONDON).draft
    if draft is not None:
        assert "fever" in draft.readings[0].symptoms


def test_too_long_is_said_and_not_read() -> None:
    assert understand("x" * (LIMIT + 1), NOW, LONDON).problems
    assert understand("left hand numb " + "x" * (LIMIT - 15), NOW, LONDON).draft is not None


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "left hand numb ",
            "hand ",
            "no weakness ",
            "20m ago ",
            "9 ",
            "left ",
            "my ",
            "a,",
            "slurred ",
            "not ",
            "(",
            "left hnd ",
        ),
        *("fell 3 days ago, ", "asked speech: yes ", "1 hour and ", "0", "finger ", "weak or ", "no weakness, ", "note: "),
    ],
)
def test_work_grows_in_step_with_length(piece: str) -> None:
    """Five times the text takes no more than some eight times the calls, also where every word asks something."""

    def calls(size: int) -> int:
        text, counted = (piece * size)[:size], Counter()
        sys.setprofile(lambda frame, event, argument: counted.update((event,)))
        try:
            understand(text, NOW, LONDON)
        finally:
            sys.setprofile(None)
        return counted["call"] + counted["c_call"]

    calls(200)
    assert calls(LIMIT // 8) < 8 * max(calls(LIMIT // 40), 2_000)
