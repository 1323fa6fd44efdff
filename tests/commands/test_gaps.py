"""`journal gaps`: days without an entry, listed and asked about; none is ever taken for a clear one."""

import pytest

from journal.words import gaps as words
from tests.commands.conftest import Shell


@pytest.fixture
def open_two(run: Shell) -> Shell:
    """Entries on Sunday 1 March and today, Wednesday the 4th."""
    run.later(days=-3)
    run.saved("left thumb tingling 2 over weeks at 9am for 10 minutes, slept on it")
    run.later(days=3)
    run.saved("left thumb tingling 2 over weeks at 9am for 10 minutes, slept on it")
    return run


def test_the_days_are_listed_and_nothing_is_made(run: Shell) -> None:
    result = run("gaps")
    assert (result.status, result.out) == (0, "")
    assert words.EMPTY in result.err
    assert run.files() == []


def test_the_newest_comes_first(open_two: Shell) -> None:
    result = open_two("gaps")
    assert result.out == "2026-03-03  Tuesday 3 March\n2026-03-02  Monday 2 March\n"
    assert "2 days without an entry" in result.err
    assert open_two("gaps", "--back", "1").out == "2026-03-03  Tuesday 3 March\n"
    assert open_two("gaps", "--json").json == {"back": 14, "days": ["2026-03-03", "2026-03-02"]}


def test_asked_one_by_one_only_a_yes_makes_a_clear_day(open_two: Shell) -> None:
    result = open_two.at_terminal("gaps", "--ask", answers=("", "y"))
    assert result.status == 0
    assert open_two("gaps", "--json").json["days"] == ["2026-03-03"]
    assert open_two("undo").status == 0
    assert len(open_two("gaps", "--json").json["days"]) == 2
    open_two.at_terminal("gaps", "--ask", answers=("q",))
    assert len(open_two("gaps", "--json").json["days"]) == 2


@pytest.mark.parametrize("argv", [("--ask",), ("--back", "0"), ("--back", "x"), ("--back", "367")])
def test_what_can_not_be_done_is_refused(open_two: Shell, argv: tuple[str, ...]) -> None:
    assert open_two("gaps", *argv).status == 2
    assert len(open_two("gaps", "--json").json["days"]) == 2


def test_after_two_weeks_of_days_status_says_that_it_is_enough_unless_something_presses(run: Shell) -> None:
    for _ in range(14):
        run("clear")
        run.later(days=1)
    assert "14 days are written since your last visit" in run("status").out
    run("visit", "add", "today 10:00, with Dr Mora")
    assert "days are written" not in run("status").out
    for _ in range(15):
        run.later(days=1)
        run("clear", "yesterday")
    assert "days are written" in run("status").out
    run("log", "--yes", "left face and left hand numb suddenly 10m ago")
    assert "days are written" not in run("status").out
