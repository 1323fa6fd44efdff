"""Each reason names what the finding rests on and nothing else, and one entry that does not fit hides no other."""

import pytest

from journal.vocabulary import vocabulary
from tests.rules.stories import ago, finding, hours, level_of, minutes, numb, visit, with_condition

CANCER, THINNED, AT_RISK = with_condition("cancer_ever"), with_condition("anticoagulant"), with_condition("diabetes")
FOREARM = ("left arm.forearm_back",)
BESIDE = "twitching"  # is there, and means nothing for these rules

NAMED = [
    ("limb_ischaemia", FOREARM, ("pale", "limb_pain_severe"), {}, {}),
    ("limb_ischaemia", FOREARM, ("pale", "weak"), {}, {}),
    ("limb_ischaemia", FOREARM, ("cold_to_touch", "blue_mottled"), {}, {}),
    ("compartment", ("left leg.calf_back",), ("injury_limb", "tight_swollen", "limb_pain_severe"), {}, {}),
    ("compartment", ("left leg.calf_back",), ("cast_or_tight_bandage", "swelling", "pale"), {}, {}),
    ("compartment", ("left leg.calf_back",), ("tight_swollen",), {"triggers": ("strain_overuse",)}, {}),
    ("heart", ("left hand.thumb",), ("chest_pain", "breathless", "sweating", "jaw_pain"), {}, {}),
    ("heart", ("left hand.thumb",), ("jaw_pain",), {}, {}),
    ("spine_infection", ("left leg.shin",), ("back_pain", "fever", "weak"), {}, {}),
    ("spine_infection", ("left leg.shin",), ("neck_pain", "chills"), {}, {}),
    ("cancer_cord", ("left leg.shin",), ("back_pain",), {}, {"profile": CANCER}),
    ("cancer_cord", ("left leg.shin",), ("leg_pain_both",), {}, {"profile": CANCER}),
    ("cancer_cord", FOREARM, ("arm_pain",), {}, {"profile": CANCER}),
    ("spinal_bleed", ("left leg.shin",), ("back_pain", "weak"), {}, {"profile": THINNED}),
    ("weak_with_numb", ("left leg.shin",), ("legs_give_way",), {}, {}),
    ("weak_with_numb", ("left leg.shin",), ("cannot_walk",), {}, {}),
    ("after_injury", FOREARM, ("injury_head",), {}, {}),
    ("stroke_pattern", FOREARM, ("speech",), {"onset": "sudden"}, {}),
    ("saddle", ("midline back.tailbone",), ("back_pain",), {}, {}),
]


@pytest.mark.parametrize(("rule", "where", "signs", "fields", "given"), NAMED)
def test_a_reason_names_its_signs_and_nothing_beside_them(rule, where, signs, fields, given):
    because = " ".join(finding(rule, numb(ago(hours=3), *where, symptoms=(*signs, BESIDE), **fields), **given).because)
    labels = vocabulary().symptom
    assert [name for name in signs if labels[name] not in because] == []
    assert [name for name, label in labels.items() if label in because and name not in signs] == []


@pytest.mark.parametrize("rule", ["limb_ischaemia", "compartment"])
@pytest.mark.parametrize(("pain", "symptoms", "said"), [(7, (), True), (6, (), False), (7, ("limb_pain_severe",), False)])
def test_pain_by_its_number_is_said_when_no_word_says_it(rule, pain, symptoms, said):
    entry = numb(ago(hours=3), "left leg.calf_back", pain=pain, symptoms=("pale", "cast_or_tight_bandage", *symptoms))
    assert ("7 of 10" in " ".join(finding(rule, entry).because)) is said


def test_exercise_is_said_only_when_nothing_was_hurt():
    strained = numb(ago(hours=3), "left leg.calf_back", triggers=("exercise",), symptoms=("tight_swollen",))
    hurt = numb(ago(hours=3), "left leg.calf_back", triggers=("exercise",), symptoms=("tight_swollen", "injury_limb"))
    assert "exercise" in finding("compartment", strained).because[0]
    assert "exercise" not in finding("compartment", hurt).because[0]


FITS = [
    ("limb_ischaemia", numb(ago(hours=3), *FOREARM, symptoms=("pale", "weak")), {}),
    ("compartment", numb(ago(hours=3), "left leg.calf_back", symptoms=("injury_limb", "tight_swollen", "weak")), {}),
    ("heart", numb(ago(hours=3), "left hand.thumb", symptoms=("chest_pain",)), {}),
    ("spine_infection", numb(ago(hours=3), "left leg.shin", symptoms=("back_pain", "fever", "weak")), {}),
    ("spinal_bleed", numb(ago(hours=3), "left leg.shin", symptoms=("back_pain", "weak")), {"profile": THINNED}),
    ("after_injury", numb(ago(hours=3), *FOREARM, symptoms=("injury_head",)), {}),
    ("face_trunk_loss", numb(ago(hours=3), "left face.cheek", feels=("reduced",)), {}),
    ("transient_recent", numb(ago(days=3), "left face.cheek", onset="sudden", lasted=minutes(20)), {}),
    ("both_legs_back", numb(ago(hours=3), "both leg.shin", symptoms=("back_pain",)), {}),
    ("stroke_pattern", numb(ago(hours=3), "left face.cheek", onset="sudden"), {}),
    ("cancer_cord", numb(ago(hours=3), "left leg.shin", symptoms=("weak",)), {"profile": CANCER}),
    ("ascending", numb(ago(hours=3), "both leg.shin", symptoms=("weak",)), {}),
    ("saddle", numb(ago(hours=3), "midline saddle.perineum"), {}),
]
DULL = [
    numb(ago(days=5), "left hand.little", lasted=minutes(20), onset="hours"),
    numb(ago(days=4), "both hand.index", lasted=minutes(20), triggers=("cold",), relief=("warming",)),
    numb(ago(days=4, hours=3), "right foot.sole", lasted=minutes(5), triggers=("leaned_or_slept_on",)),
    numb(ago(days=6), "right leg.shin", lasted=hours(2), symptoms=("pale", "injury_limb", "weak"), onset="hours"),
    numb(ago(days=6, hours=2), "right face.cheek", feels=("reduced",), lasted=hours(2), symptoms=("chest_pain",)),
]


@pytest.mark.parametrize(("rule", "entry", "given"), FITS)
def test_entries_that_do_not_fit_hide_no_other(rule, entry, given):
    seen = {**given, "visits": (visit(ago(days=3, hours=12)),)}
    assert level_of(rule, entry, **given) is not None
    assert level_of(rule, *DULL, entry, **seen) == level_of(rule, entry, **seen)


@pytest.mark.parametrize(
    "risk",
    [
        *("iv_drug_use", "diabetes", "immunosuppressed_or_steroids", "hiv"),
        *("kidney_failure_dialysis", "recent_spinal_procedure", "chemo"),
    ],
)
def test_each_condition_that_makes_an_infection_likelier_counts(risk):
    known = numb(ago(days=1), "left hand.thumb", lasted=minutes(5), symptoms=("back_pain", "fever"), explanation="lay on it")
    level = level_of("spine_infection", known, profile=with_condition(risk))
    assert level == level_of("spine_infection", known, profile=AT_RISK)
    assert level is not None


@pytest.mark.parametrize(
    ("onset", "where", "level"),
    [
        ("weeks", ("both foot.sole",), "soon 2"),
        ("days", ("both hand.thumb",), "soon 2"),
        ("sudden", ("both foot.sole",), "same_day"),
        ("hours", ("both foot.sole",), "same_day"),
        ("weeks", ("left foot.sole",), "same_day"),
        ("weeks", ("both foot.sole", "both leg.thigh_front"), "same_day"),
        ("weeks", ("both foot.sole", "left foot.top", "left foot.heel", "left foot.big_toe"), "same_day"),
    ],
)
def test_only_even_slow_hands_or_feet_are_of_the_treatment(onset, where, level):
    entry = numb(ago(days=2), *where, onset=onset)
    assert level_of("cancer_cord", entry, profile=with_condition("chemo")) == level


@pytest.mark.parametrize("where", ["right leg.shin", "left arm.forearm_back", "left leg.calf_back"])
def test_an_injury_of_another_limb_does_not_make_a_new_one_old(where):
    before = numb(ago(days=6), where, symptoms=("injury_limb",), lasted=hours(2))
    hurt = numb(ago(hours=3), "left leg.calf_back", symptoms=("injury_limb", "tight_swollen", "weak"))
    assert level_of("compartment", before, hurt) == ("same_day" if where == "left leg.calf_back" else "emergency")


@pytest.mark.parametrize(("where", "level"), [("left foot.sole", "emergency"), ("left hand.thumb", "same_day")])
def test_a_second_injury_of_the_head_is_new_when_what_is_numb_is_new(where, level):
    first = numb(ago(days=10), "left hand.thumb", symptoms=("injury_head",), lasted=hours(50))
    between = numb(ago(days=4), "left hand.thumb", lasted=hours(5))
    again = numb(ago(hours=3), where, symptoms=("injury_head",))
    assert level_of("after_injury", first, between, again) == level


def test_both_legs_cold_need_pain_and_weakness_and_are_legs():
    for where, symptoms, level in (
        (("both foot.top",), ("pale", "limb_pain_severe"), None),
        (("both foot.top",), ("pale", "limb_pain_severe", "weak"), "emergency"),
        (("both hand.index",), ("pale", "limb_pain_severe", "weak"), None),
    ):
        assert level_of("limb_ischaemia", numb(ago(hours=3), *where, symptoms=symptoms)) == level


@pytest.mark.parametrize(("count", "level"), [(2, "same_day"), (3, "routine")])
def test_what_exercise_brings_and_rest_ends_three_times_is_for_the_next_visit(count, level):
    run = {"triggers": ("exercise",), "relief": ("rest",), "symptoms": ("tight_swollen",), "lasted": minutes(40)}
    runs = [numb(ago(days=9 * number + 1), "left leg.calf_back", **run) for number in range(count)]
    assert level_of("compartment", *runs) == level
    other = [*runs[1:], numb(ago(days=1), "left arm.forearm_back", **run)]
    assert level_of("compartment", *other) == "same_day"
    for change in ({"relief": ()}, {"triggers": ()}):
        changed = [*runs[:-1], numb(ago(days=9 * count), "left leg.calf_back", **{**run, **change})]
        assert level_of("compartment", *changed) == "same_day"
    assert level_of("compartment", numb(ago(hours=2), "left leg.calf_back", **{**run, "lasted": None})) == "same_day"
