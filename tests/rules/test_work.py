"""How much work a check is: counted in calls, since time on a shared machine proves nothing."""

import random
import sys
from datetime import timedelta

import pytest

from journal.rules.engine import check
from journal.rules.thresholds import WINDOW
from tests.rules.stories import NOW, ago, diagnosis, history, minutes, numb, visit

PLACES = (
    ("left hand.thumb", "left hand.index"),
    ("left hand.index", "left hand.middle"),
    ("right foot.sole",),
    ("both foot.sole", "both foot.big_toe"),
    ("left leg.calf_outer", "left foot.top"),
    ("right leg.thigh_outer",),
    ("left back.lower",),
)
MOST_FOR_EACH = 215  # functions entered for each entry by all 39 rules together
KNOWN = {"diagnoses": (diagnosis("both foot.sole", on=ago(days=300)),), "visits": (visit(ago(days=40)),)}


def dense(entries: int, **fields):
    """So many entries over the last 90 days."""
    chance = random.Random(1)
    made = [
        numb(
            NOW - timedelta(days=90) * (number + 1) / entries,
            *chance.choice(PLACES),
            lasted=minutes(chance.randint(1, 90)),
            severity=chance.randint(0, 7),
            feels=(chance.choice(["tingling", "reduced"]),),
            onset=chance.choice(["hours", "unknown", "woke_with"]),
            symptoms=chance.choice([(), (), ("back_pain",)]),
            evidence=chance.choice(["felt", "felt", "self_check_reduced"]),
            id=f"{number:06}",
        )
        for number in range(entries)
    ]
    return history(*made, **fields)


def calls(journal) -> int:
    """How often a function is entered, or a generator goes on, while the rules look at it."""
    count = 0

    def counted(_frame, event, _arg):
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        report = check(journal, NOW)
    finally:
        sys.setprofile(before)
    assert report.complete
    return count


@pytest.mark.parametrize("fields", [{}, KNOWN], ids=["unexplained", "known"])
def test_twice_the_entries_are_about_twice_the_work(fields):
    calls(dense(50, **fields))  # what is worked out once for the body is worked out here
    some, twice = calls(dense(500, **fields)), calls(dense(1000, **fields))
    assert twice <= 2.3 * some


@pytest.mark.parametrize("fields", [{}, KNOWN], ids=["unexplained", "known"])
def test_what_an_entry_says_is_worked_out_once_for_all_rules(fields):
    calls(dense(50, **fields))
    assert calls(dense(500, **fields)) <= MOST_FOR_EACH * 500


def test_what_lies_outside_the_window_is_no_work_but_a_look():
    recent = dense(50)
    old = [
        numb(NOW - WINDOW.span - timedelta(days=day + 2), "left hand.thumb", lasted=minutes(5), id=f"old {day}")
        for day in range(1000)
    ]
    calls(recent)
    long = recent._replace(episodes=(*recent.episodes, *old))
    assert calls(long) - calls(recent) <= 10 * len(old)
