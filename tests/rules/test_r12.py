"""R12: numbness that begins with or after an injury of head, neck or back."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, finding, hours, level_of, minutes, numb, state, visit, with_condition

RULE = "after_injury"
SECOND = timedelta(seconds=1)


@pytest.mark.parametrize("injury", ["injury_head", "injury_neck_back"])
def test_with_the_injury_it_is_an_emergency(injury):
    assert level_of(RULE, numb(ago(hours=5), "both hand.thumb", symptoms=(injury,), explanation="fell")) == "emergency"


def test_an_injured_limb_is_another_rules():
    assert level_of(RULE, numb(ago(hours=5), "left hand.thumb", symptoms=("injury_limb",))) is None


@pytest.mark.parametrize(
    ("age", "level"), [(timedelta(days=7), "emergency"), (timedelta(days=7) + SECOND, "same_day"), (timedelta(days=29), None)]
)
def test_7_and_28_days_from_the_injury(age, level):
    start = NOW - age
    event = changing(
        start, state(start, "left hand.thumb", symptoms=("injury_neck_back",)), state(ago(hours=1), "left hand.thumb")
    )
    assert level_of(RULE, event) == level


@pytest.mark.parametrize(("gone", "level"), [(hours(24), "emergency"), (hours(24) + SECOND, "same_day")])
def test_an_event_that_was_over_for_a_day_is_for_today(gone, level):
    event = numb(NOW - gone - minutes(10), "left hand.thumb", lasted=minutes(10), symptoms=("injury_neck_back",))
    assert level_of(RULE, event) == level


@pytest.mark.parametrize(("before", "level"), [(timedelta(days=7), "emergency"), (timedelta(days=7) + SECOND, None)])
def test_numbness_that_begins_after_an_injury_of_another_entry(before, level):
    fall = numb(ago(hours=1) - before, "left foot.sole", lasted=minutes(5), symptoms=("injury_head",))
    later = numb(ago(hours=1), "left hand.thumb")
    got = level_of(RULE, fall, later)
    assert got == ("same_day" if level is None else level)  # the fall's own entry stays for today


def test_what_was_numb_before_the_injury_is_not_of_it():
    before = [numb(ago(days=days), "both foot.sole", lasted=hours(8)) for days in (25, 18, 11, 4)]
    fall = {"symptoms": ("injury_neck_back",)}
    assert level_of(RULE, *before, numb(ago(hours=9), "both foot.sole", **fall)) is None
    assert level_of(RULE, *before, numb(ago(hours=9), "both foot.sole", "left hand.thumb", **fall)) == "emergency"
    assert level_of(RULE, *before, numb(ago(hours=9), "both foot.sole", symptoms=("injury_neck_back", "weak"))) == "emergency"


def test_an_old_injury_is_no_reason():
    dated = (("injury_neck_back", ago(days=300).date()),)
    assert level_of(RULE, numb(ago(hours=9), "left hand.thumb", symptoms=("injury_neck_back",), symptom_since=dated)) is None


def test_only_a_visit_that_looked_at_the_numbness_quiets_it():
    event = numb(ago(hours=20), "left hand.thumb", symptoms=("injury_head",))
    assert level_of(RULE, event, visits=(visit(ago(hours=10)),)) is None
    assert level_of(RULE, event, visits=(visit(ago(hours=10), assessed_numbness=False),)) == "emergency"


def test_a_slept_on_hand_after_a_fall_is_not_of_it():
    fall = numb(ago(days=3), "left foot.sole", lasted=minutes(5), symptoms=("injury_head",))
    hand = numb(ago(hours=9), "left hand.thumb", lasted=minutes(5), triggers=("leaned_or_slept_on",))
    assert level_of(RULE, fall, hand, visits=(visit(ago(days=2)),)) is None


@pytest.mark.parametrize(
    ("injury", "thinned", "level"),
    [
        ("injury_head", True, "emergency"),
        ("injury_head", False, "same_day"),
        ("injury_neck_back", True, "same_day"),
    ],
)
@pytest.mark.parametrize("days", [8, 28])
def test_on_a_blood_thinner_a_head_injury_counts_for_28_days(injury, thinned, level, days):
    dated = ((injury, ago(days=days - 1).date()),)
    entry = numb(ago(hours=3), "left hand.thumb", symptoms=(injury,), symptom_since=dated)
    profile = with_condition(*(["anticoagulant"] if thinned else []))
    assert level_of(RULE, entry, profile=profile) == level


def test_on_a_blood_thinner_what_began_more_than_a_week_ago_or_is_over_is_for_today():
    thinned = {"profile": with_condition("anticoagulant")}
    dated = (("injury_head", ago(days=20).date()),)
    told = {"symptoms": ("injury_head",), "symptom_since": dated}
    started = ago(days=7, seconds=1)
    going = changing(started, state(started, "left hand.thumb", **told), state(ago(hours=1), "left hand.thumb", **told))
    assert level_of(RULE, going, **thinned) == "same_day"
    assert level_of(RULE, numb(ago(days=2), "left hand.thumb", lasted=hours(2), **told), **thinned) == "same_day"
    because = finding(RULE, numb(ago(hours=3), "left hand.thumb", **told), **thinned).because[0]
    assert "28 days" in because
    assert "blood thinner" in because.lower()
