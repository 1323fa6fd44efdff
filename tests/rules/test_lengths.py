"""How long something counts, at the moment itself and a second later; and what a visit or a diagnosis takes away."""

from datetime import timedelta

import pytest

from journal.model.views import Baseline, Profile
from tests.rules.stories import (
    NOW,
    ago,
    changing,
    diagnosis,
    finding,
    hours,
    level_of,
    minutes,
    numb,
    places,
    state,
    visit,
    with_condition,
)

SECOND = timedelta(seconds=1)
DAY, WEEK = timedelta(days=1), timedelta(days=7)
LIMB = "left leg.shin"


def still(age, *where, first=(), last=(), **fields):
    """Begun `age` ago and heard of an hour ago, with what was there first and what is there now."""
    start = NOW - age
    return changing(start, state(start, *where, symptoms=first), state(ago(hours=1), *where, symptoms=last), **fields)


@pytest.mark.parametrize(("age", "level"), [(WEEK, "emergency"), (WEEK + SECOND, None)])
def test_a_stroke_sign_that_is_still_there_is_an_emergency_for_7_days(age, level):
    assert level_of("stroke_pattern", still(age, LIMB, first=("speech",), last=("speech",), onset="days")) == level


@pytest.mark.parametrize(("age", "level"), [(DAY, "emergency"), (DAY + SECOND, None)])
def test_a_stroke_sign_of_what_has_ended_is_an_emergency_for_a_day(age, level):
    ended = numb(NOW - age, LIMB, symptoms=("speech",), lasted=minutes(20), onset="days")
    assert level_of("stroke_pattern", ended) == level


def test_a_visit_that_saw_a_stroke_sign_quiets_it():
    entry = still(2 * DAY, LIMB, first=("speech",), last=("speech",), onset="days")
    assert level_of("stroke_pattern", entry) == "emergency"
    assert level_of("stroke_pattern", entry, visits=(visit(ago(days=1)),)) is None


@pytest.mark.parametrize("onset", ["hours", "days", "weeks"])
@pytest.mark.parametrize(("heard", "level"), [(WEEK, "same_day"), (WEEK + SECOND, None)])
def test_one_side_that_came_slowly_is_for_today_while_heard_of_within_7_days(onset, heard, level):
    begun = NOW - heard - hours(30)
    where = ("left arm.forearm_back", "left leg.shin")
    entry = changing(begun, state(begun, *where), state(NOW - heard, *where), onset=onset, ended_at=NOW - heard)
    assert level_of("stroke_pattern", entry) == level


def test_one_side_that_came_slowly_and_was_seen_or_is_diagnosed_is_quiet():
    entry = still(2 * DAY, "left arm.forearm_back", "left leg.shin", onset="days")
    assert level_of("stroke_pattern", entry) == "same_day"
    assert level_of("stroke_pattern", entry, visits=(visit(ago(days=1)),)) is None
    named = diagnosis("left arm.forearm_back", "left leg.shin", on=ago(days=200))
    assert level_of("stroke_pattern", entry, diagnoses=(named,)) is None


def test_what_has_gone_is_followed_a_day_after_it_began():
    def gone(age):
        return numb(NOW - age, "left face.cheek", onset="sudden", lasted=minutes(20))

    assert level_of("transient_recent", gone(DAY)) is None
    assert level_of("transient_recent", gone(DAY + minutes(20) + SECOND)) == "same_day"
    assert level_of("transient_recent", gone(WEEK + minutes(20))) == "same_day"
    assert level_of("transient_recent", gone(WEEK + minutes(20) + SECOND)) == "soon 7"


@pytest.mark.parametrize(("lasted", "level"), [(minutes(2) - SECOND, None), (minutes(11), "same_day")])
def test_a_brief_event_of_no_pattern_is_not_followed(lasted, level):
    assert level_of("transient_recent", numb(ago(days=3), "left chest.side", onset="sudden", lasted=lasted)) == level


def test_what_has_gone_says_what_it_was():
    pattern = finding("transient_recent", numb(ago(days=3), "left face.cheek", onset="sudden", lasted=minutes(20)))
    plain = finding("transient_recent", numb(ago(days=3), "left leg.shin", onset="sudden", lasted=minutes(20)))
    assert "it is in the face" in pattern.because[0]
    assert "nothing written down explains it" not in pattern.because[0]
    assert "nothing written down explains it" in plain.because[0]


@pytest.mark.parametrize(("signs", "ended", "level"), [(("chest_pain",), False, "emergency"), ((), False, "same_day")])
def test_an_open_entry_says_of_the_heart_what_its_last_word_says(signs, ended, level):
    start = ago(hours=40)
    entry = changing(
        start, state(start, "left hand.thumb", symptoms=("chest_pain",)), state(ago(hours=1), "left hand.thumb", symptoms=signs)
    )
    assert level_of("heart", entry) == level


@pytest.mark.parametrize(("sign", "elsewhere"), [("breathless", "same_day"), ("sweating", None), ("jaw_pain", None)])
def test_signs_of_the_heart_count_while_new_and_near_it(sign, elsewhere):
    assert level_of("heart", numb(ago(hours=3), "left hand.thumb", symptoms=(sign,))) == "emergency"
    assert level_of("heart", numb(ago(hours=3), LIMB, symptoms=(sign,))) == elsewhere
    old = ((sign, ago(days=100).date()),)
    assert level_of("heart", numb(ago(hours=3), "left hand.thumb", symptoms=(sign,), symptom_since=old)) is None


@pytest.mark.parametrize(
    ("where", "level"), [("left chest.side", None), ("both chest.side", "emergency"), ("left hand.thumb", "emergency")]
)
def test_only_blisters_in_one_strip_of_the_trunk_explain_chest_pain(where, level):
    assert level_of("heart", numb(ago(hours=3), where, symptoms=("chest_pain", "rash_blisters"))) == level


def test_a_visit_after_the_pain_and_the_numbness_has_seen_both():
    entry = still(2 * DAY, "left hand.thumb", first=(), last=("chest_pain",))
    assert level_of("heart", entry) == "emergency"
    assert level_of("heart", entry, visits=(visit(ago(days=1)),)) == "emergency"
    assert level_of("heart", entry, visits=(visit(ago(minutes=30)),)) is None


@pytest.mark.parametrize(
    ("fields", "level"),
    [
        ({}, "emergency"),
        ({"lasted": minutes(10)}, None),
        ({"lasted": minutes(20), "triggers": ("sitting",)}, None),
        ({"lasted": minutes(20), "explanation": "sat on it"}, "emergency"),
    ],
)
def test_a_bleed_is_not_looked_for_behind_a_tingle_or_a_posture(fields, level):
    pain = numb(ago(days=2), "left hand.thumb", symptoms=("back_pain",), lasted=hours(3))
    leg = numb(ago(hours=3), LIMB, **fields)
    assert level_of("spinal_bleed", pain, leg, profile=with_condition("anticoagulant")) == level


@pytest.mark.parametrize(
    ("fields", "level"),
    [({}, "emergency"), ({"lasted": minutes(10)}, None), ({"lasted": minutes(20), "explanation": "sat on it"}, None)],
)
def test_an_infection_is_not_looked_for_behind_a_tingle_or_an_everyday_reason(fields, level):
    ill = numb(ago(days=2), "left back.lower", symptoms=("back_pain", "fever"), lasted=hours(3))
    entries = [ill._replace(readings=(ill.readings[0]._replace(sites=state(ago(days=2), "left face.cheek").sites),))]
    assert level_of("spine_infection", *entries, numb(ago(hours=3), LIMB, **fields)) == level


@pytest.mark.parametrize(("age", "level"), [(minutes(2) - SECOND, None), (minutes(2), "emergency")])
def test_a_loss_in_the_face_of_less_than_2_minutes_is_brief(age, level):
    entry = numb(ago(hours=3), "left face.cheek", feels=("reduced",), lasted=age)
    assert level_of("face_trunk_loss", entry) == level


@pytest.mark.parametrize(
    ("fields", "level"),
    [
        ({"lasted": minutes(30)}, None),
        ({"lasted": minutes(30) + SECOND}, "emergency"),
        ({"lasted": None}, "emergency"),
        ({"lasted": minutes(10), "symptoms": ("speech",)}, "emergency"),
        ({"lasted": minutes(10), "triggers": ()}, "emergency"),
    ],
)
def test_only_a_short_loss_by_cold_with_nothing_red_is_the_cold(fields, level):
    given = {"feels": ("reduced",), "triggers": ("cold",), **fields}
    assert level_of("face_trunk_loss", numb(ago(hours=3), "left face.cheek", **given)) == level


def test_known_multiple_sclerosis_waits_only_without_a_red_sign_and_the_reason_says_where():
    known = {"profile": with_condition("ms_diagnosed")}
    face = numb(ago(hours=3), "left face.cheek", feels=("reduced",))
    red = numb(ago(hours=3), "left face.cheek", feels=("reduced",), symptoms=("speech",))
    assert level_of("face_trunk_loss", face, **known) == "soon 2"
    assert level_of("face_trunk_loss", red, **known) == "emergency"
    assert "face" in finding("face_trunk_loss", face).because[0]
    assert (
        "chest or belly" in finding("face_trunk_loss", numb(ago(hours=3), "both abdomen.middle", feels=("reduced",))).because[0]
    )


@pytest.mark.parametrize(("age", "level"), [(timedelta(days=14), "emergency"), (timedelta(days=14) + SECOND, "same_day")])
def test_the_injury_counts_at_its_hour(age, level):
    tight = ("injury_limb", "tight_swollen", "weak")
    late = still(hours(48) + SECOND, "left leg.calf_back", first=tight, last=tight)
    soon = still(hours(48), "left leg.calf_back", first=tight, last=tight)
    assert (level_of("compartment", soon), level_of("compartment", late)) == ("emergency", "same_day")


def test_a_cast_counts_while_it_or_the_numbness_is_new():
    cast = {"symptoms": ("cast_or_tight_bandage", "pale"), "lasted": None}
    old = (("cast_or_tight_bandage", ago(days=40).date()),)
    known = Profile(baseline=(Baseline(sites=places(LIMB), since=ago(days=90).date()),))
    assert level_of("compartment", numb(ago(hours=3), LIMB, **cast)) == "emergency"
    assert level_of("compartment", numb(ago(hours=3), LIMB, symptom_since=old, **cast)) == "emergency"
    assert level_of("compartment", numb(ago(hours=3), LIMB, **cast), profile=known) == "emergency"
    assert level_of("compartment", numb(ago(hours=3), LIMB, symptom_since=old, **cast), profile=known) is None


@pytest.mark.parametrize(("gone", "level"), [(DAY, "emergency"), (DAY + SECOND, "same_day")])
def test_a_tight_limb_that_recovered_a_day_ago_is_for_today(gone, level):
    run = {"triggers": ("exercise",), "symptoms": ("tight_swollen", "limb_pain_severe")}
    assert level_of("compartment", numb(NOW - gone - hours(2), LIMB, lasted=hours(2), **run)) == level


@pytest.mark.parametrize(("age", "level"), [(hours(48), "emergency"), (hours(48) + SECOND, "same_day")])
def test_a_tight_painful_limb_after_exercise_is_an_emergency_for_48_hours(age, level):
    told = ("tight_swollen", "limb_pain_severe")
    assert level_of("compartment", still(age, LIMB, first=told, last=told, triggers=("strain_overuse",))) == level


@pytest.mark.parametrize("weakness", ["legs_give_way", "cannot_walk", "foot_drop"])
def test_weakness_of_legs_goes_with_numb_legs_only(weakness):
    assert level_of("weak_with_numb", numb(ago(days=1), LIMB, symptoms=(weakness,))) == "same_day"
    assert level_of("weak_with_numb", numb(ago(days=1), "left hand.thumb", symptoms=(weakness,))) is None
