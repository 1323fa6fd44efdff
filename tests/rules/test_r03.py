"""R03: events that have gone: how long ago, of which kind, and whether a visit has looked at them."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, hours, level_of, minutes, numb, visit, with_condition

RULE = "transient_recent"
SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)
SIDE = ("left face.cheek", "left hand.thumb")


def event(gone, *names, onset="sudden", lasted=timedelta(minutes=20), **fields):
    """An event that ended so long ago."""
    return numb(NOW - gone - lasted, *(names or SIDE), onset=onset, lasted=lasted, **fields)


@pytest.mark.parametrize(
    ("gone", "level"),
    [
        (hours(23), None),  # R01 has it
        (DAY + SECOND, "same_day"),
        (7 * DAY, "same_day"),
        (7 * DAY + SECOND, "soon 7"),
        (90 * DAY, "soon 7"),
        (90 * DAY + SECOND, "routine"),
    ],
)
def test_a_pattern_by_how_long_it_has_gone(gone, level):
    assert level_of(RULE, event(gone)) == level


@pytest.mark.parametrize(
    ("gone", "level"),
    [(hours(23), None), (DAY + SECOND, "same_day"), (7 * DAY, "same_day"), (7 * DAY + SECOND, "info"), (29 * DAY, None)],
)
def test_sudden_numbness_of_no_pattern(gone, level):
    assert level_of(RULE, event(gone, "left hand.thumb")) == level


@pytest.mark.parametrize("onset", ["woke_with", "unknown"])
def test_other_speeds_follow_a_pattern_too(onset):
    assert level_of(RULE, event(2 * DAY, onset=onset)) == "same_day"
    assert level_of(RULE, event(2 * DAY, "left hand.thumb", onset=onset)) is None


def test_a_sign_of_stroke_counts_however_slowly_the_numbness_came():
    assert level_of(RULE, event(2 * DAY, "left hand.thumb", onset="days", symptoms=("speech",))) == "same_day"
    assert level_of(RULE, event(2 * DAY, onset="days")) is None


def test_one_that_lasted_more_than_a_week_and_ended_today_is_an_emergency():
    assert level_of(RULE, event(hours(5), lasted=9 * DAY)) == "emergency"
    assert level_of(RULE, event(hours(5), lasted=6 * DAY)) is None


def test_one_that_was_never_closed_has_gone_at_its_last_word():
    assert level_of(RULE, numb(ago(days=10), *SIDE, onset="sudden")) == "soon 7"
    assert level_of(RULE, numb(ago(hours=47), *SIDE, onset="sudden")) is None


@pytest.mark.parametrize(
    "fields",
    [
        {"lasted": minutes(1)},
        {"lasted": minutes(10)},
        {"explanation": "leaned on it"},
        {"triggers": ("knocked_nerve",), "lasted": hours(2)},
    ],
)
def test_brief_small_and_explained_events_of_no_pattern_are_not_followed(fields):
    assert level_of(RULE, event(2 * DAY, "left hand.thumb", **fields)) is None


def test_an_explanation_never_silences_a_pattern():
    assert level_of(RULE, event(2 * DAY, explanation="stress")) == "same_day"


def test_only_a_visit_after_it_began_quiets_it():
    assert level_of(RULE, event(3 * DAY), visits=(visit(ago(days=2)),)) is None
    assert level_of(RULE, event(3 * DAY), visits=(visit(ago(days=4)),)) == "same_day"
    assert level_of(RULE, event(3 * DAY), visits=(visit(ago(days=2), pending=True),)) == "same_day"


def test_known_aura_is_not_followed():
    attacks = [event(days * DAY, "right hand.thumb", "right face.mouth") for days in (40, 20, 3)]
    assert level_of(RULE, *attacks, profile=with_condition("migraine_aura_diagnosed")) is None
    assert level_of(RULE, *attacks) == "same_day"


def test_fingers_white_with_cold_and_a_root_of_the_leg_are_not_followed():
    white = {"triggers": ("cold",), "symptoms": ("pale",), "lasted": minutes(40)}
    assert level_of(RULE, event(3 * DAY, "both hand.index", **white)) is None
    root = {"symptoms": ("back_pain", "leg_pain_one"), "lasted": hours(5)}
    assert level_of(RULE, event(3 * DAY, "left leg.calf_back", **root)) is None
    assert level_of(RULE, event(3 * DAY, "left leg.calf_back", lasted=hours(5))) == "same_day"


def test_a_sudden_pattern_from_before_the_window_is_for_the_next_visit():
    assert level_of(RULE, event(400 * DAY)) == "routine"
    assert level_of(RULE, event(400 * DAY, onset="unknown")) is None
    assert level_of(RULE, event(400 * DAY, "left hand.thumb")) is None
    assert level_of(RULE, event(400 * DAY, deleted_at=ago(days=1))) is None
    assert level_of(RULE, event(400 * DAY), visits=(visit(ago(days=390)),)) is None
    assert level_of(RULE, event(190 * DAY), event(2 * DAY)) == "same_day"
