"""How loud a finding is told: one whole, an emergency never less than a line, what was answered only where one looks."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.model.views import FlagReview
from journal.rules.loudness import LINE, QUIET, WHOLE, telling, unanswered_emergencies
from journal.rules.report import LEVELS, Finding
from tests.rules.stories import NOW

STATES = (None, "acknowledged", "told_clinician", "resolved")


def flag(level, state=None, rule="rule"):
    review = state and FlagReview(rule, state, NOW, "mark", level)
    return Finding(rule, "Title", level, None, "Do this.", (), (), (), "guidance", (), review, "mark")


def told(*pairs):
    return [(one.finding.level, one.finding.review is not None, one.how) for one in telling(itertools.starmap(flag, pairs))]


def test_the_most_urgent_is_told_whole_and_the_others_are_a_line():
    assert told(("emergency",), ("emergency",), ("soon",)) == [
        ("emergency", False, WHOLE),
        ("emergency", False, LINE),
        ("soon", False, LINE),
    ]


@pytest.mark.parametrize("state", STATES[1:3])
def test_an_answered_emergency_is_one_line_before_what_is_told_whole(state):
    assert told(("emergency", state), ("same_day",), ("info",)) == [
        ("emergency", True, LINE),
        ("same_day", False, WHOLE),
        ("info", False, LINE),
    ]


def test_an_emergency_nobody_answered_comes_before_one_that_was():
    assert [answered for _level, answered, _how in told(("emergency", "acknowledged"), ("emergency",))] == [False, True]


@pytest.mark.parametrize("level", LEVELS[1:])
@pytest.mark.parametrize("state", STATES[1:])
def test_an_answer_quiets_what_is_no_emergency(level, state):
    assert told((level, state), ("info",)) == [("info", False, WHOLE), (level, True, QUIET)]


@pytest.mark.parametrize(
    ("level", "state", "pressing"),
    [
        ("emergency", None, True),
        ("emergency", "acknowledged", True),
        ("same_day", None, True),
        ("same_day", "acknowledged", False),
        ("soon", None, True),
        ("routine", None, False),
        ("info", None, False),
    ],
)
def test_what_comes_up_by_itself(level, state, pressing):
    assert telling([flag(level, state)])[0].pressing is pressing


@given(
    st.lists(st.tuples(st.sampled_from(LEVELS), st.sampled_from(STATES))).map(
        lambda pairs: sorted(pairs, key=lambda p: LEVELS.index(p[0]))
    )
)
def test_nothing_vanishes_and_no_emergency_is_quiet(pairs):
    flags = [flag(level, state, f"rule {number}") for number, (level, state) in enumerate(pairs)]
    shown = telling(flags)
    assert sorted(one.finding.rule for one in shown) == sorted(one.rule for one in flags)
    assert all(one.how != QUIET for one in shown if one.finding.level == "emergency")
    whole = [one.finding for one in shown if one.how == WHOLE]
    open_ones = [one for one in flags if one.review is None]
    assert whole == open_ones[:1]
    assert unanswered_emergencies(flags) == tuple(one for one in open_ones if one.level == "emergency")
