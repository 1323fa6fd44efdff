"""Answers about the patient: what is taken, how it is told back, and what is refused at the field."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.model.conditions import ENDING, HAPPENED
from journal.model.drafts import check_profile
from journal.model.views import HistoryItem, Profile
from journal.phrase import answers
from journal.vocabulary import vocabulary
from journal.words import dates as say_dates
from journal.words import profile as say

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("number", ["112", "999 or 112", "+44 20 7946 0000", "0800/1111", "(555) 123-4567", " 9 1 1 "])
def test_a_number_is_kept_as_written_and_told_as_warnings_show_it(number: str) -> None:
    answer = answers.emergency_number(number, TODAY)
    assert answer.value == number.strip()
    assert f"Call {number.strip()} now" in answer.said


@pytest.mark.parametrize(
    "number", ["1", "call my son", "112!", "1" * 21, "one one two", "112\x1b[2J", "\u0661\u0661\u0662", "1" * 41]
)
def test_what_is_no_number_is_refused(number: str) -> None:
    assert answers.emergency_number(number, TODAY) == answers.Answer(problem=say.NO_NUMBER)


@pytest.mark.parametrize(
    ("text", "value"),
    [("1900", 1900), ("1961", 1961), ("2026", 2026), ("1899", None), ("2027", None), ("61", None), ("19x1", None)],
)
def test_a_year_of_birth(text: str, value: int | None) -> None:
    answer = answers.birth_year(text, TODAY)
    assert answer.value == value
    assert (answer.problem == say.NO_YEAR) is (value is None)


@pytest.mark.parametrize(("year", "young"), [("2009", False), ("2010", True), ("2011", True), ("2026", True)])
def test_who_may_be_under_16_is_told_whom_the_rules_are_for(year: str, young: bool) -> None:
    assert (answers.birth_year(year, TODAY).said == say.UNDER_16) is young


@pytest.mark.parametrize(("text", "value"), [("left", "left"), ("Right hand", "right"), ("both", "both"), ("middle", None)])
def test_a_hand(text: str, value: str | None) -> None:
    assert answers.dominant_hand(text, TODAY).value == value


def test_every_field_may_stay_empty_and_says_so() -> None:
    for field in answers.FIELDS.values():
        assert field("  ", TODAY) == answers.Answer(said=say.EMPTY_FIELD)


def test_own_words_are_one_line_and_not_endless() -> None:
    assert answers.words("a\nb", TODAY).value == "a b"
    assert answers.words("x" * 200, TODAY).value == "x" * 200
    assert answers.words("x" * 201, TODAY).problem == say.TOO_LONG


def test_a_beginning_is_its_first_day_and_an_end_its_last() -> None:
    assert answers.since("2019", TODAY).value == date(2019, 1, 1)
    assert answers.until("2019", TODAY).value == date(2019, 12, 31)
    assert answers.until("2026", TODAY).value == TODAY
    assert answers.assessed_on("March 2025", TODAY).value == date(2025, 3, 1)


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("2026", True),
        ("November 2026", True),
        ("August 2026", True),
        ("July 2026", False),
        ("2025", False),
        ("2026-11-20", False),
        ("today", False),
    ],
)
def test_the_day_of_what_may_be_recent_is_asked(text: str, asked: bool) -> None:
    for condition in HAPPENED:
        assert (answers.since(text, TODAY, condition).problem == say_dates.DAY_NEEDED) is asked
    assert answers.since(text, TODAY, "diabetes").problem == ""


def test_only_what_ends_takes_an_end() -> None:
    for condition in vocabulary().history:
        answer = answers.until("2020", TODAY, condition=condition)
        assert (answer.problem == "") is (condition in ENDING)
        assert (answer.problem == say.NO_END) is (condition not in ENDING)


def test_an_end_does_not_lie_before_its_beginning() -> None:
    began = date(2020, 3, 1)
    assert answers.until("2020", TODAY, began, "chemo").value == date(2020, 12, 31)
    assert answers.until("2020-02-29", TODAY, began, "chemo").problem == say.END_FIRST
    assert answers.assessed_on("2020-02-29", TODAY, began).problem == say.END_FIRST
    assert answers.assessed_on("2020", TODAY, began).value == began


@pytest.mark.parametrize("text", ["", "no", "Never"])
def test_nobody_looked_at_it(text: str) -> None:
    assert answers.assessed_on(text, TODAY) == answers.Answer(said=say.NOT_LOOKED_AT)


@given(st.sampled_from([*answers.FIELDS]), st.text(max_size=50))
def test_what_is_taken_may_be_stored(field: str, text: str) -> None:
    answer = answers.FIELDS[field](text, TODAY)
    assert bool(answer.problem) != bool(answer.said)
    if not answer.problem:
        assert list(check_profile(Profile(**{field: answer.value}))) == []


@given(st.sampled_from([*vocabulary().history]), st.sampled_from(["2019", "May 2020", "yesterday"]), st.text(max_size=12))
def test_a_condition_that_is_taken_may_be_stored(condition: str, began: str, ended: str) -> None:
    start = answers.since(began, TODAY, condition)
    end = answers.until(ended, TODAY, start.value, condition)
    if not start.problem and not end.problem:
        item = HistoryItem(condition, start.value, end.value)
        assert list(check_profile(Profile(history=(item,)))) == []


@pytest.mark.parametrize(
    ("text", "said"), [("2019", "in 2019"), ("May 2019", "in May 2019"), ("14 May 2019", "on 14 May 2019")]
)
def test_when_it_happened_is_told_as_it_was_given(text: str, said: str) -> None:
    assert answers.since(text, TODAY, "recent_surgery").said == said
