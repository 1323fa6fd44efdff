"""R04: the area between the legs, bladder and bowels: new, old, from a saddle, with the back or legs."""

from datetime import timedelta

import pytest

from journal.model.views import Baseline, Profile
from tests.rules.stories import NOW, ago, changing, diagnosis, level_of, minutes, numb, places, state, visit

RULE = "saddle"
SECOND = timedelta(seconds=1)
RIDE = {"triggers": ("cycling",), "lasted": minutes(10)}


@pytest.mark.parametrize(
    "where", ["left saddle.genitals", "midline saddle.perineum", "midline saddle.anus", "right saddle.inner_thigh_top"]
)
@pytest.mark.parametrize("onset", ["sudden", "weeks", "unknown"])
def test_new_numbness_between_the_legs_is_an_emergency(where, onset):
    assert level_of(RULE, numb(ago(hours=3), where, onset=onset)) == "emergency"


@pytest.mark.parametrize("sign", ["saddle_change", "wiping_feels_different"])
def test_the_signs_alone_are_enough(sign):
    assert level_of(RULE, numb(ago(hours=3), "left hand.thumb", symptoms=(sign,))) == "emergency"


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=14), "emergency"), (timedelta(days=14) + SECOND, "same_day")])
def test_new_is_14_days_and_older_never_assessed_is_for_today(age, level):
    start = NOW - age
    event = changing(start, state(start, "left saddle.genitals"), state(ago(hours=1), "left saddle.genitals"))
    assert level_of(RULE, event) == level


def test_the_clock_belongs_to_the_feature_not_to_the_entry():
    start = ago(days=60)
    event = changing(start, state(start, "left foot.sole"), state(ago(hours=1), "left foot.sole", symptoms=("bladder_start",)))
    assert level_of(RULE, event) == "emergency"
    dated = (("bladder_start", ago(days=200).date()),)
    event = changing(
        start,
        state(start, "left foot.sole"),
        state(ago(hours=1), "left foot.sole", symptoms=("bladder_start",), symptom_since=dated),
    )
    assert level_of(RULE, event) is None


def test_it_is_new_again_after_30_days_away():
    old = numb(ago(days=40), "left saddle.genitals", lasted=timedelta(days=1))
    between = numb(ago(days=20), "left saddle.genitals", lasted=timedelta(days=1))
    today = numb(ago(hours=1), "left saddle.genitals")
    assert level_of(RULE, old, today) == "emergency"
    assert level_of(RULE, old, between, today) == "same_day"


def test_a_sign_that_was_denied_for_two_weeks_is_new_when_it_comes_back():
    old = numb(ago(days=25), "left foot.sole", symptoms=("bladder_leak",))
    denied = numb(ago(days=15), "left foot.sole", denied=("bladder_leak",))
    today = numb(ago(hours=1), "left foot.sole", symptoms=("bladder_leak",))
    assert level_of(RULE, old, today) is None
    assert level_of(RULE, old, denied, today) == "emergency"


def test_a_new_place_or_a_stronger_one_is_deterioration():
    old = [numb(ago(days=days), "left saddle.genitals", severity=3, lasted=timedelta(hours=9)) for days in (28, 20, 16)]
    assert level_of(RULE, *old, numb(ago(hours=1), "left saddle.genitals", severity=4)) == "same_day"
    assert level_of(RULE, *old, numb(ago(hours=1), "left saddle.genitals", severity=5)) == "emergency"
    assert level_of(RULE, *old, numb(ago(hours=1), "midline saddle.perineum", severity=3)) == "emergency"
    more_evidence = numb(ago(hours=1), "left saddle.genitals", severity=3, evidence="exam_reduced")
    assert level_of(RULE, *old, more_evidence) == "same_day"


@pytest.mark.parametrize("sign", ["bladder_start", "bladder_feel", "bladder_leak", "bladder_none", "bowel_leak", "bowel_feel"])
def test_control_needs_the_back_or_a_leg_in_this_or_another_recent_entry(sign):
    assert level_of(RULE, numb(ago(hours=1), "left foot.sole", symptoms=(sign,))) == "emergency"
    assert level_of(RULE, numb(ago(hours=1), "left hand.thumb", symptoms=(sign, "back_pain"))) == "emergency"
    assert level_of(RULE, numb(ago(hours=1), "left hand.thumb", symptoms=(sign,))) is None
    earlier = numb(ago(days=13), "left hand.thumb", symptoms=("leg_pain_one",), lasted=minutes(5))
    assert level_of(RULE, earlier, numb(ago(hours=1), "left hand.thumb", symptoms=(sign,))) == "emergency"
    long_ago = numb(ago(days=15), "left hand.thumb", symptoms=("leg_pain_one",), lasted=minutes(5))
    assert level_of(RULE, long_ago, numb(ago(hours=1), "left hand.thumb", symptoms=(sign,))) is None


def test_denied_and_declined_are_no_signs_and_no_shield():
    assert level_of(RULE, numb(ago(hours=1), "left foot.sole", denied=("bladder_leak",), declined=("saddle_change",))) is None
    assert level_of(RULE, numb(ago(hours=1), "left saddle.genitals", denied=("saddle_change", "bladder_leak"))) == "emergency"


@pytest.mark.parametrize(
    ("where", "symptoms", "level"),
    [
        (("both buttock.lower",), ("back_pain",), "emergency"),
        (("midline back.tailbone",), ("leg_pain_one",), "emergency"),
        (("left buttock.lower",), ("back_pain",), None),
        (("both buttock.lower",), (), None),
    ],
)
def test_tailbone_or_both_lower_buttocks_with_pain(where, symptoms, level):
    assert level_of(RULE, numb(ago(hours=1), *where, symptoms=symptoms)) == level


def test_a_sexual_change_with_back_pain_is_a_doctor_within_2_days():
    assert level_of(RULE, numb(ago(hours=1), "left back.lower", symptoms=("sexual_change", "back_pain"))) == "soon 2"
    assert level_of(RULE, numb(ago(hours=1), "left back.lower", symptoms=("sexual_change",))) is None


def test_a_sexual_change_that_is_old_or_was_looked_at_is_quiet():
    told = {"symptoms": ("sexual_change", "back_pain")}
    old = (("sexual_change", ago(days=15).date()),)
    assert level_of(RULE, numb(ago(hours=1), "left back.lower", symptom_since=old, **told)) is None
    event = numb(ago(days=2), "left back.lower", **told)
    assert level_of(RULE, event, visits=(visit(ago(days=1)),)) is None
    assert level_of(RULE, event, visits=(visit(ago(days=3)),)) == "soon 2"


@pytest.mark.parametrize(("days", "level"), [((1,), "emergency"), ((40, 25, 16), None)])
def test_buttocks_are_new_with_the_second_of_them(days, level):
    """The right one joins the left one that has long been numb: that is new. Both as for weeks is not."""
    side = "left buttock.lower" if len(days) == 1 else "both buttock.lower"
    before = [numb(ago(days=day), "left buttock.lower", lasted=minutes(90)) for day in (40, 25, 16)]
    old = [numb(ago(days=day), side, lasted=minutes(90)) for day in days if day > 1]
    now = numb(ago(hours=3), "both buttock.lower", symptoms=("back_pain",))
    assert level_of(RULE, *before, *old, now) == level


@pytest.mark.parametrize(("lasted", "level"), [(minutes(30), "info"), (minutes(30) + SECOND, "emergency")])
def test_saddle_pressure_gone_in_30_minutes_is_a_note(lasted, level):
    assert level_of(RULE, numb(ago(hours=5), "left saddle.genitals", triggers=("cycling",), lasted=lasted)) == level


@pytest.mark.parametrize(("before", "level"), [(timedelta(days=14), "same_day"), (timedelta(days=14) + SECOND, "info")])
def test_the_second_ride_within_14_days_is_for_today(before, level):
    today = ago(hours=5)
    rides = (numb(today - before, "left saddle.genitals", **RIDE), numb(today, "left saddle.genitals", **RIDE))
    assert level_of(RULE, *rides) == level


def test_pressure_with_a_pelvic_sign_or_no_end_is_no_pressure():
    assert level_of(RULE, numb(ago(hours=5), "left saddle.genitals", symptoms=("bladder_feel",), **RIDE)) == "emergency"
    assert level_of(RULE, numb(ago(minutes=5), "left saddle.genitals", triggers=("cycling",))) == "emergency"
    sat = {"triggers": ("sitting",), "lasted": minutes(10)}
    assert level_of(RULE, numb(ago(hours=5), "left saddle.genitals", **sat)) == "info"
    assert level_of(RULE, numb(ago(hours=5), "left saddle.genitals", symptoms=("back_pain",), **sat)) == "emergency"


def test_an_explanation_or_a_short_time_never_silences_it():
    event = numb(
        ago(hours=5), "midline saddle.perineum", lasted=minutes(5), explanation="sat badly", triggers=("leaned_or_slept_on",)
    )
    assert level_of(RULE, event) == "emergency"


def test_a_visit_stops_it_until_something_new():
    seen = {"visits": (visit(ago(days=1)),)}
    first = numb(ago(days=3), "left saddle.genitals")
    assert level_of(RULE, first, **seen) is None
    assert level_of(RULE, first, numb(ago(hours=1), "left saddle.genitals"), **seen) is None
    newer = numb(ago(hours=1), "left saddle.genitals", symptoms=("wiping_feels_different",))
    assert level_of(RULE, first, newer, **seen) == "emergency"
    assert level_of(RULE, first, visits=(visit(ago(days=1), assessed_numbness=False),)) == "emergency"


def test_what_was_there_before_the_journal_or_is_diagnosed_is_not_new():
    before = Baseline(sites=places("both saddle.genitals"), since=ago(days=900).date())
    today = numb(ago(hours=1), "left saddle.genitals")
    assert level_of(RULE, today, profile=Profile(baseline=(before,))) is None
    assert level_of(RULE, today, diagnoses=(diagnosis("both saddle.genitals", on=ago(days=100)),)) is None
    assert level_of(RULE, today, diagnoses=(diagnosis("both saddle.genitals", on=ago(days=10)),)) == "emergency"
    assert (
        level_of(RULE, today, diagnoses=(diagnosis("both saddle.genitals", on=ago(days=100), status="ruled_out"),))
        == "emergency"
    )


def test_an_old_open_entry_does_not_silence_it():
    assert level_of(RULE, numb(ago(days=100), "left foot.sole"), numb(ago(hours=1), "left saddle.genitals")) == "emergency"


@pytest.mark.parametrize("sign", ["leg_pain_both", "weak", "cannot_move", "foot_drop", "unsteady", "legs_give_way"])
def test_no_ride_explains_pain_down_both_legs_or_weakness(sign):
    assert level_of(RULE, numb(ago(hours=3), "left saddle.genitals", symptoms=(sign,), **RIDE)) == "emergency"


@pytest.mark.parametrize("pain", ["back_pain", "leg_pain_one"])
def test_a_ride_with_pain_of_the_back_or_one_leg_is_for_today(pain):
    ride = numb(ago(hours=3), "left saddle.genitals", symptoms=(pain,), **RIDE)
    assert level_of(RULE, ride) == "same_day"
    assert level_of(RULE, ride, visits=(visit(ago(hours=1)),)) is None
