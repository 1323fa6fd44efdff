"""R02: sudden without a reason; the mild tier; woken with; and what quiets it."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, diagnosis, hours, level_of, minutes, numb, state, visit

RULE = "sudden_unexplained"
SECOND = timedelta(seconds=1)
NUMB = {"onset": "sudden", "feels": ("reduced",)}


@pytest.mark.parametrize(
    ("lasted", "level"), [(minutes(2) - SECOND, None), (minutes(2), "emergency"), (minutes(2) + SECOND, "emergency")]
)
def test_two_minutes_are_the_limit(lasted, level):
    assert level_of(RULE, numb(ago(hours=1), "left hand.thumb", lasted=lasted, **NUMB)) == level


def test_going_on_is_an_emergency_at_once():
    assert level_of(RULE, numb(NOW, "left hand.thumb", **NUMB)) == "emergency"


@pytest.mark.parametrize(
    ("lasted", "level"),
    [(minutes(2) - SECOND, None), (minutes(2), "same_day"), (minutes(10), "same_day"), (minutes(10) + SECOND, "emergency")],
)
def test_one_area_tingling_and_gone_in_10_minutes_is_for_today(lasted, level):
    assert level_of(RULE, numb(ago(hours=1), "left hand.thumb", "left hand.index", lasted=lasted, onset="sudden")) == level


@pytest.mark.parametrize(
    "change",
    [
        {"feels": ("tingling", "reduced")},
        {"symptoms": ("back_pain",)},
        {"names": ("left arm.forearm_back",)},
        {"instead": ("left chest.side",)},
    ],
)
def test_anything_more_is_not_mild(change):
    names = change.pop("instead", ("left hand.thumb", *change.pop("names", ())))
    assert level_of(RULE, numb(ago(hours=1), *names, lasted=minutes(5), onset="sudden", **change)) == "emergency"


@pytest.mark.parametrize(("age", "level"), [(hours(24), "emergency"), (hours(24) + SECOND, None)])
def test_an_ended_one_is_an_emergency_for_24_hours(age, level):
    start = NOW - age - minutes(30)
    assert level_of(RULE, numb(start, "left hand.thumb", lasted=minutes(30), **NUMB)) == level


@pytest.mark.parametrize(("silent", "level"), [(hours(48), "emergency"), (hours(48) + SECOND, None)])
def test_still_going_on_needs_a_word_within_48_hours(silent, level):
    start = ago(days=5)
    event = changing(start, state(start, "left hand.thumb"), state(NOW - silent, "left hand.thumb"), onset="sudden")
    assert level_of(RULE, event) == level


def test_a_word_is_also_when_it_was_written_down_as_still_open():
    assert level_of(RULE, numb(ago(days=5), "left hand.thumb", recorded_at=ago(hours=1), **NUMB)) == "emergency"


@pytest.mark.parametrize(("lasted", "level"), [(minutes(30), None), (minutes(30) + SECOND, "same_day")])
def test_woken_with_and_still_there_after_30_minutes_is_for_today(lasted, level):
    event = numb(ago(hours=4), "left hand.ring", lasted=lasted, onset="woke_with", triggers=("leaned_or_slept_on",))
    assert level_of(RULE, event) == level


@pytest.mark.parametrize(("before", "level"), [(2, "same_day"), (3, None)])
def test_woken_with_it_three_times_before_is_no_new_event(before, level):
    nights = [numb(ago(days=days + 2), "left hand.ring", lasted=hours(1), onset="woke_with") for days in range(before)]
    assert level_of(RULE, *nights, numb(ago(hours=4), "left hand.ring", lasted=hours(1), onset="woke_with")) == level


@pytest.mark.parametrize(
    "reason",
    [{"explanation": "lay on it"}, {"triggers": ("elbow_bent",)}, {"triggers": ("sitting",)}, {"triggers": ("cold",)}],
)
@pytest.mark.parametrize(("lasted", "level"), [(minutes(30), None), (minutes(30) + SECOND, "emergency")])
def test_an_everyday_reason_quiets_it_for_30_minutes(reason, lasted, level):
    assert level_of(RULE, numb(ago(hours=2), "left hand.ring", lasted=lasted, **NUMB, **reason)) == level


@pytest.mark.parametrize("words", ["", "?", "No idea.", "unknown"])
def test_no_idea_is_no_reason(words):
    assert level_of(RULE, numb(ago(hours=2), "left hand.ring", lasted=minutes(20), explanation=words, **NUMB)) == "emergency"


def test_a_reason_does_not_hold_for_the_trunk_or_with_a_red_symptom():
    assert (
        level_of(RULE, numb(ago(hours=2), "left chest.side", lasted=minutes(20), explanation="lay on it", **NUMB))
        == "emergency"
    )
    event = numb(ago(hours=2), "left hand.ring", lasted=minutes(20), explanation="lay on it", symptoms=("pale",), **NUMB)
    assert level_of(RULE, event) == "emergency"


@pytest.mark.parametrize(("age", "level"), [(30, None), (31, "emergency")])
def test_a_limb_that_is_still_waking_up_gets_30_minutes(age, level):
    assert level_of(RULE, numb(ago(minutes=age), "both foot.sole", triggers=("kneeling",), **NUMB)) == level


def test_a_bare_explanation_does_not_make_an_open_one_wait():
    assert level_of(RULE, numb(ago(minutes=5), "left hand.ring", explanation="my old trouble", **NUMB)) == "emergency"


def test_a_confirmed_diagnosis_explains_it_until_it_is_worse_than_usual():
    known = {"diagnoses": (diagnosis("left hand.ring", on=ago(days=300)),)}
    usual = [numb(ago(days=days), "left hand.ring", lasted=hours(1), severity=3) for days in (9, 6, 3)]
    assert level_of(RULE, *usual, numb(ago(hours=2), "left hand.ring", severity=4, **NUMB), **known) is None
    assert level_of(RULE, *usual, numb(ago(hours=2), "left hand.ring", severity=5, **NUMB), **known) == "emergency"
    assert level_of(RULE, *usual, numb(ago(hours=2), "left arm.upper_outer", severity=3, **NUMB), **known) == "emergency"
    assert (
        level_of(RULE, *usual, numb(ago(hours=2), "left hand.ring", severity=3, symptoms=("weak",), **NUMB), **known)
        == "emergency"
    )


@pytest.mark.parametrize(("lasted", "level"), [(minutes(40), None), (minutes(40) + SECOND, "emergency")])
def test_a_suspected_diagnosis_explains_until_6_weeks_after_its_day(lasted, level):
    midnight = NOW.replace(hour=0)
    suspected = diagnosis("left hand.ring", status="suspected", on=midnight - timedelta(weeks=6))
    assert (
        level_of(RULE, numb(midnight - minutes(40), "left hand.ring", lasted=lasted, **NUMB), diagnoses=(suspected,)) == level
    )


def test_a_diagnosis_ruled_out_explains_nothing():
    event = numb(ago(hours=2), "left hand.ring", lasted=minutes(40), **NUMB)
    assert level_of(RULE, event, diagnoses=(diagnosis("left hand.ring", status="ruled_out", on=ago(days=3)),)) == "emergency"


def test_a_visit_that_saw_it_quiets_it():
    assert level_of(RULE, numb(ago(hours=20), "left hand.ring", **NUMB), visits=(visit(ago(hours=3)),)) is None


def test_over_hours_is_not_sudden():
    assert level_of(RULE, numb(ago(hours=2), "left hand.ring", onset="hours")) is None


def test_a_root_of_the_leg_may_start_suddenly_and_is_for_today():
    pain = {"onset": "sudden", "symptoms": ("back_pain", "leg_pain_one")}
    weak = {"onset": "sudden", "symptoms": ("back_pain", "leg_pain_one", "weak")}
    assert level_of(RULE, numb(ago(hours=9), "left leg.calf_back", "left foot.outer_edge", **pain)) == "same_day"
    assert level_of(RULE, numb(ago(hours=9), "both leg.calf_back", **pain)) == "emergency"
    assert level_of(RULE, numb(ago(hours=9), "left leg.thigh_front", **pain)) == "emergency"
    assert level_of(RULE, numb(ago(hours=9), "left leg.calf_back", onset="sudden", symptoms=("leg_pain_one",))) == "emergency"
    assert level_of(RULE, numb(ago(hours=9), "left leg.calf_back", **weak)) == "emergency"


@pytest.mark.parametrize(("feels", "level"), [("crawling", "same_day"), ("pins_needles", "same_day"), ("burning", "emergency")])
def test_a_small_crawling_is_as_mild_as_a_tingle(feels, level):
    assert level_of(RULE, numb(ago(hours=9), "left hand.ring", onset="sudden", lasted=minutes(5), feels=(feels,))) == level
