"""R37: it asks for what is missing, and does no more."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, finding, hours, level_of, minutes, numb

RULE = "log_quality"
SECOND = timedelta(seconds=1)
HAND = "left hand.thumb"


@pytest.mark.parametrize(("age", "fires"), [(timedelta(days=7), False), (timedelta(days=7) + SECOND, True)])
def test_27_is_it_still_there(age, fires):
    assert (level_of(RULE, numb(NOW - age, HAND)) == "info") == fires


def test_it_says_for_how_long_and_asks():
    said = finding(RULE, numb(ago(days=9), HAND)).because[0]
    assert said.endswith("nothing was written about it for 9 days. Is it still there?")


def test_a_closed_entry_or_one_heard_of_is_not_asked_about():
    assert level_of(RULE, numb(ago(days=9), HAND, lasted=hours(1))) is None
    assert level_of(RULE, numb(ago(days=9), HAND, recorded_at=ago(days=1))) is None


@pytest.mark.parametrize(("age", "fires"), [(hours(48), True), (hours(48) + SECOND, False)])
def test_how_fast_it_came_on_is_asked_while_it_is_fresh(age, fires):
    assert (level_of(RULE, numb(NOW - age, HAND, onset="unknown", lasted=minutes(5))) == "info") == fires


def test_not_for_an_everyday_reason_or_a_known_speed():
    assert level_of(RULE, numb(ago(hours=5), HAND, onset="unknown", lasted=minutes(5), explanation="slept on it")) is None
    assert level_of(RULE, numb(ago(hours=5), HAND, onset="hours", lasted=minutes(5))) is None
