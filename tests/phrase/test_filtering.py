"""The filter line: what each form means, what is told of what is not understood, and that no text breaks it."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.body.names import find
from journal.model.filters import EVERYTHING, Filter, Where
from journal.phrase.filtering import Sought, lexicon, seek

NOW = datetime(2026, 11, 22, 14, 32, tzinfo=ZoneInfo("Europe/London"))
VISIT = date(2026, 10, 3)


def sought(text: str, visit: date | None = VISIT) -> Sought:
    return seek(text, NOW, "Europe/London", visit)


def wanted(text: str) -> Filter:
    found = sought(text)
    assert (found.unknown, found.problems) == ((), ()), text
    return found.wanted


def place(name: str, side: str | None = None) -> Filter:
    return Filter(places=(Where(find(name).regions, side),))


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("", EVERYTHING),
        (" , and ", EVERYTHING),
        ("foot", place("foot")),
        ("feet", place("foot")),
        ("left foot", place("foot", "left")),
        ("foot left", place("foot", "left")),
        ("both feet", place("foot", "both")),
        ("left", Filter(side="left")),
        ("tailbone", place("tailbone")),
        ("tingling", Filter(sensations=("tingling",))),
        ("tingling or numb", Filter(sensations=("tingling", "reduced"))),
        ("sudden", Filter(onsets=("sudden",))),
        ("woke with it", Filter(onsets=("woke_with",))),
        ("weakness", Filter(symptoms=("weak",))),
        ('"garden"', Filter(texts=("garden",))),
        ('"two words" “more', Filter(texts=("two words", "more"))),
        ("ongoing starred private", Filter(ongoing=True, starred=True, private=True)),
        ("flagged", Filter(flagged=True)),
        ("in the trash", Filter(trash=True)),
        ("on Mondays", Filter(weekdays=(0,))),
        ("mornings or nights", Filter(parts=("morning", "night"))),
        ("longer than 2h", Filter(longer=7200)),
        ("longer than 24 hours ended", Filter(longer=86_400, ended=True)),
        ("lasted over 30 min 5+", Filter(longer=1800, at_least=5)),
        ("set off by sitting", Filter(triggers=("sitting",))),
        ("set off by knocked a nerve (funny bone)", Filter(triggers=("knocked_nerve",))),
        ("set off by cold eased by lying down", Filter(triggers=("cold",), relief=("lying",))),
        ("over hours", Filter(onsets=("hours",))),
    ],
)
def test_words(text: str, meant: Filter) -> None:
    assert wanted(text) == meant


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("5", 5, 5),
        ("0", 0, 0),
        ("10", 10, 10),
        ("5/10", 5, 5),
        ("5+", 5, None),
        ("5 or more", 5, None),
        (">=5", 5, None),
        ("at least 5", 5, None),
        (">5", 6, None),
        ("<=3", None, 3),
        ("<3", None, 2),
        ("at most 3", None, 3),
        ("3 or less", None, 3),
        ("2-4", 2, 4),
        ("2 to 4", 2, 4),
        ("severity 7+", 7, None),
        ("2+ <=4", 2, 4),
    ],
)
def test_severity(text: str, least: int | None, most: int | None) -> None:
    assert wanted(text) == Filter(at_least=least, at_most=most)


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("7d", date(2026, 11, 15), None),
        ("last 7 days", date(2026, 11, 15), None),
        ("week", date(2026, 11, 15), None),
        ("2 weeks", date(2026, 11, 8), None),
        ("month", date(2026, 10, 23), None),
        ("1y", date(2025, 11, 22), None),
        ("since 30d", date(2026, 10, 23), None),
        ("until 30d", None, date(2026, 10, 23)),
        ("2026-01", date(2026, 1, 1), date(2026, 1, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2025-12", date(2025, 12, 1), date(2025, 12, 31)),
        ("since 2026-01", date(2026, 1, 1), None),
        ("until 2026-01", None, date(2026, 1, 31)),
        ("2025", date(2025, 1, 1), date(2025, 12, 31)),
        ("march", date(2026, 3, 1), date(2026, 3, 31)),
        ("december", date(2025, 12, 1), date(2025, 12, 31)),
        ("dec 2024", date(2024, 12, 1), date(2024, 12, 31)),
        ("12 march", date(2026, 3, 12), date(2026, 3, 12)),
        ("today", date(2026, 11, 22), date(2026, 11, 22)),
        ("yesterday", date(2026, 11, 21), date(2026, 11, 21)),
        ("since mon", date(2026, 11, 16), None),
        ("2026-11-03", date(2026, 11, 3), date(2026, 11, 3)),
        ("since 2026-11-01 until 2026-11-03", date(2026, 11, 1), date(2026, 11, 3)),
        ("since last visit", VISIT, None),
        ("visit", VISIT, None),
        ("since 2026-11-22 08:10", datetime(2026, 11, 22, 8, 10, tzinfo=UTC), None),
        ("since 2h ago", datetime(2026, 11, 22, 12, 32, tzinfo=UTC), None),
    ],
)
def test_periods(text: str, since: date | None, until: date | None) -> None:
    found = wanted(text)
    assert (found.since, found.until) == (since, until)
    assert found == Filter(since=found.since, until=found.until)


def test_everything_at_once_and_its_echo() -> None:
    found = sought('left foot tingling 5+ sudden since 30d "garden"')
    assert found.parts == (
        "left foot",
        "tingling",
        "severity 5 or more",
        "began suddenly",
        "since 23 October",
        'the notes say "garden"',
    )


def test_what_is_not_understood_is_named_and_the_rest_still_counts() -> None:
    found = sought("left foot gardn 5+ xyzzy")
    assert found.unknown == ("gardn", "xyzzy")
    assert found.wanted == place("foot", "left")._replace(at_least=5)


def test_a_severity_above_ten_or_a_period_backwards_is_a_problem() -> None:
    assert sought("11").problems
    assert sought("5-11").problems
    assert sought("since 2026-03 until 2026-02").problems
    assert not sought("since 2026-02 until 2026-02").problems


@pytest.mark.parametrize("text", ["left foot right", "foot left right", "left foot both"])
def test_a_second_side_is_never_passed_over_in_silence(text: str) -> None:
    found = sought(text)
    assert found.problems
    assert found.wanted.side is None
    assert found.parts == ("left foot",)


def test_without_a_visit_there_is_no_last_one() -> None:
    found = sought("since last visit", visit=None)
    assert found.problems
    assert found.wanted == EVERYTHING


@given(st.text(max_size=60))
def test_no_text_breaks_it(text: str) -> None:
    found = sought(text)
    assert isinstance(found.wanted, Filter)


@given(
    st.lists(st.sampled_from(["left", "foot", "hand", "5+", "<=3", "2026-01", "since", "until", "7d", '"', "numb", "10", "to"]))
)
def test_no_mix_of_its_own_words_breaks_it(words: list[str]) -> None:
    assert isinstance(sought(" ".join(words)), Sought)


def test_the_lexicon_is_made_once() -> None:
    assert lexicon() is lexicon()
