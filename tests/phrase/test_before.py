"""What was there before the journal began: places, feelings, since when; what may be new is no baseline."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.model.drafts import check_baseline
from journal.model.views import Baseline, Place
from journal.phrase.before import before, began, names_since, told
from journal.words import profile as say

NOW = datetime(2026, 11, 24, 12, 30, 5, tzinfo=UTC)
TODAY = NOW.date()
SOLES = (Place("foot.sole", "both"),)


def said(text: str) -> Baseline:
    answer = before(text, NOW, "Europe/London")
    assert answer.problem == ""
    return answer.value


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("both soles tingling since 2016", Baseline(SOLES, date(2016, 1, 1), ("tingling",))),
        ("both soles tingling, since May 2016", Baseline(SOLES, date(2016, 5, 1), ("tingling",))),
        ("both soles", Baseline(SOLES, TODAY)),
        ("both soles tingling", Baseline(SOLES, TODAY, ("tingling",))),
        ("both soles tingling and numb", Baseline(SOLES, TODAY, ("tingling", "reduced"))),
        ("both soles tingling comes and goes", Baseline(SOLES, TODAY, ("tingling",), course="comes_and_goes")),
        ("both soles tingling with weakness since 2016", Baseline(SOLES, date(2016, 1, 1), ("tingling",), ("weak",))),
    ],
)
def test_what_the_words_name(text: str, item: Baseline) -> None:
    assert said(text) == item
    assert names_since(text, NOW) is ("since" in text)


@pytest.mark.parametrize(
    "text", ["both soles tingling 4/10", "both soles tingling no back pain", "both soles numb, from the war"]
)
def test_what_it_can_not_hold_stays_in_the_note(text: str) -> None:
    assert said(text).note in (text, "war", "from the war")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", say.NO_PLACE),
        ("hand numb", 'You wrote "hand". Which side is it?'),
        ("tingling", "No place on the body was found. Name one, with its side: left foot, right thumb, lower back."),
        ("left hand tingling since the accident", say.SAY_WHEN_APART),
        ("left hand tingling since yesterday", say.NEW_IS_AN_ENTRY),
        ("left hand tingling since 2026", say.MAY_BE_NEW),
    ],
)
def test_what_is_asked_instead(text: str, problem: str) -> None:
    answer = before(text, NOW, "Europe/London")
    assert (answer.value, answer.problem) == (None, problem)


@pytest.mark.parametrize(
    ("text", "taken"),
    [
        ("2026-11-09", date(2026, 11, 9)),
        ("2026-11-10", date(2026, 11, 10)),
        ("2026-11-11", None),
        ("2026-11-24", None),
        ("October 2026", date(2026, 10, 1)),
        ("November 2026", None),
        ("2025", date(2025, 1, 1)),
        ("", None),
    ],
)
def test_what_is_not_older_than_two_weeks_belongs_in_an_entry(text: str, taken: date | None) -> None:
    answer = began(text, TODAY)
    assert answer.value == taken
    assert bool(answer.problem) is (taken is None)


def test_it_is_told_on_a_line() -> None:
    item = Baseline(SOLES, date(2016, 1, 1), ("tingling",), ("unsteady",), "constant", date(2025, 3, 1))
    assert told(item) == (
        "sole of foot, both sides: tingling; I am unsteady on my feet; since 2016; constant; "
        "looked at by a clinician March 2025"
    )
    assert told(Baseline((), date(2016, 1, 2), (), ("bladder_leak",))) == (
        "Urine leaks; since 2 January 2016; no clinician has looked at it yet"
    )


@given(
    st.text(max_size=60)
    | st.sampled_from(["both feet numb since ", "left hand "]).flatmap(lambda a: st.text(max_size=12).map(a.__add__))
)
def test_any_text_gives_a_baseline_that_may_be_stored_or_a_problem(text: str) -> None:
    answer = before(text, NOW, "Europe/London")
    assert (answer.value is None) is bool(answer.problem)
    if answer.value is not None:
        assert list(check_baseline(answer.value)) == []
        assert answer.value.sites
