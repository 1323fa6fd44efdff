"""R38: mouth and both hands or feet; and fast breathing, which is no stroke pattern when it is alike on both sides."""

from datetime import timedelta

import pytest

from journal.model.views import HistoryItem, Profile
from tests.rules.stories import NOW, ago, diagnosis, finding, found, hours, level_of, levels, minutes, numb, visit

RULE = "mouth_both_hands"
SECOND = timedelta(seconds=1)
SHAPE = ("both face.mouth", "both hand.thumb", "both hand.index")
FAST = {"triggers": ("stress_fast_breathing",), "lasted": minutes(20), "onset": "hours"}


def test_for_today_without_fast_breathing_and_for_the_next_visit_with_it():
    assert level_of(RULE, numb(ago(hours=3), *SHAPE, lasted=hours(2))) == "same_day"
    assert level_of(RULE, numb(ago(hours=3), "midline face.mouth", "both foot.sole")) == "same_day"
    assert level_of(RULE, numb(ago(hours=3), *SHAPE, **FAST)) == "routine"


@pytest.mark.parametrize(("lasted", "level"), [(minutes(60), "routine"), (minutes(60) + SECOND, "same_day")])
def test_fast_breathing_is_over_within_an_hour(lasted, level):
    assert level_of(RULE, numb(ago(hours=3), *SHAPE, **{**FAST, "lasted": lasted})) == level


@pytest.mark.parametrize("symptom", ["muscle_cramp", "breathless"])
def test_cramps_and_short_breath_are_for_today(symptom):
    assert level_of(RULE, numb(ago(hours=3), *SHAPE, symptoms=(symptom,), **FAST)) == "same_day"


@pytest.mark.parametrize(("days", "level"), [(30, "same_day"), (31, "routine"), (None, "same_day")])
def test_an_operation_counts_for_30_days(days, level):
    since = None if days is None else (NOW - timedelta(days=days)).date()
    midnight = NOW.replace(hour=0)
    profile = Profile(history=(HistoryItem("neck_thyroid_surgery", since),))
    assert level_of(RULE, numb(midnight - hours(3), *SHAPE, **FAST), now=midnight, profile=profile) == level


HANDS = ("both hand.thumb", "both hand.index")
OPERATED = Profile(history=(HistoryItem("neck_thyroid_surgery", (NOW - timedelta(days=3)).date()),))


@pytest.mark.parametrize(
    ("names", "profile", "level"),
    [
        (HANDS, OPERATED, "same_day"),
        ((*HANDS, "both foot.sole"), OPERATED, "same_day"),
        (HANDS, Profile(), None),
        (("left hand.thumb",), OPERATED, None),
        (("both foot.sole",), OPERATED, None),
    ],
)
def test_after_an_operation_of_the_neck_both_hands_do_not_wait_for_the_mouth(names, profile, level):
    told = numb(ago(hours=3), *names, symptoms=("muscle_cramp",))
    assert level_of(RULE, told, profile=profile) == level


def test_hands_that_tingled_long_before_the_operation_a_posture_or_a_seen_one_are_not_it():
    old = [numb(ago(days=days), *HANDS, lasted=hours(2)) for days in (40, 30, 20)]
    assert level_of(RULE, *old, numb(ago(hours=3), *HANDS), profile=OPERATED) is None
    leaned = {"triggers": ("sitting",), "lasted": minutes(20)}
    assert level_of(RULE, numb(ago(hours=3), *HANDS, **leaned), profile=OPERATED) is None
    assert level_of(RULE, numb(ago(hours=3), *HANDS), profile=OPERATED, visits=(visit(ago(hours=1)),)) is None


def test_one_hand_or_no_mouth_is_not_it_and_known_or_seen_is_quiet():
    assert level_of(RULE, numb(ago(hours=3), "both face.mouth", "left hand.thumb", onset="days")) is None
    assert level_of(RULE, numb(ago(hours=3), "both hand.thumb")) is None
    shape = numb(ago(hours=3), *SHAPE)
    assert level_of(RULE, shape, diagnoses=(diagnosis(*SHAPE, on=ago(days=300)),)) is None
    assert level_of(RULE, shape, visits=(visit(ago(hours=1)),)) is None


@pytest.mark.parametrize("onset", ["sudden", "unknown", "woke_with"])
def test_fast_breathing_alike_on_both_sides_is_no_stroke_pattern(onset):
    calm = levels(found(numb(ago(hours=3), *SHAPE, **{**FAST, "onset": onset})))
    assert "emergency" not in calm.values()


@pytest.mark.parametrize(
    "names",
    [("left face.mouth", "both hand.thumb"), ("both face.mouth", "left hand.thumb"), ("both face.cheek", "both hand.thumb")],
)
def test_any_other_shape_is_one(names):
    assert level_of("stroke_pattern", numb(ago(hours=3), *names, **{**FAST, "onset": "sudden"})) == "emergency"


def test_any_red_sign_or_loss_undoes_it():
    sudden = {**FAST, "onset": "sudden"}
    for more in ({"symptoms": ("speech",)}, {"symptoms": ("weak",)}, {"feels": ("no_feeling",)}, {"lasted": minutes(61)}):
        assert level_of("stroke_pattern", numb(ago(hours=3), *SHAPE, **{**sudden, **more})) == "emergency"


def test_of_several_operations_the_latest_counts():
    dates = [(NOW - timedelta(days=age)).date() for age in (300, 5)]
    items = tuple(HistoryItem("neck_thyroid_surgery", since) for since in dates)
    assert level_of(RULE, numb(ago(hours=3), *HANDS), profile=Profile(history=items)) == "same_day"


@pytest.mark.parametrize(("lasted", "told"), [(minutes(60), False), (minutes(60) + SECOND, True)])
def test_more_than_an_hour_is_told(lasted, told):
    said = " ".join(finding(RULE, numb(ago(hours=3), *SHAPE, lasted=lasted)).because)
    assert ("more than an hour" in said) is told


@pytest.mark.parametrize(("age", "level"), [(13, "same_day"), (15, None)])
def test_a_mouth_that_tingled_for_weeks_is_no_news(age, level):
    told = [numb(ago(days=day), *SHAPE, lasted=hours(2)) for day in (age, age / 2, 1)]
    assert level_of(RULE, *told) == level
