"""Each word a rule goes by decides for itself: every posture, every place near the heart, every sign without a reason."""

import pytest

from tests.rules.stories import ago, hours, level_of, minutes, numb, with_condition

HAND = "left hand.index"
PRESSURE = ["leaned_or_slept_on", "legs_crossed", "kneeling", "tight_strap_clothing"]
RED = [
    "limb_pain_severe",
    "lhermitte",
    "band_pain",
    "night_pain",
    "leg_pain_both",
    "fever",
    "chills",
    "weight_loss",
    "rash_blisters",
]
NEAR_THE_HEART = [
    *("face.jaw", "face.chin", "neck.front", "neck.side", "neck.back", "shoulder.top", "shoulder.armpit"),
    *("back.upper", "back.shoulder_blade", "chest.upper", "chest.middle"),
]
OTHER_REASONS = ["sitting", "elbow_bent", "knocked_nerve", "cold", "arms_overhead", "cycling"]


@pytest.mark.parametrize("trigger", PRESSURE + OTHER_REASONS)
def test_each_posture_explains_a_short_sudden_spell_of_a_limb(trigger):
    spell = {"onset": "sudden", "lasted": minutes(20)}
    assert level_of("sudden_unexplained", numb(ago(hours=2), HAND, **spell)) == "emergency"
    assert level_of("sudden_unexplained", numb(ago(hours=2), HAND, triggers=(trigger,), **spell)) is None


@pytest.mark.parametrize("trigger", PRESSURE + OTHER_REASONS)
def test_only_pressure_explains_a_whole_limb(trigger):
    arm = numb(ago(hours=2), "left [whole arm]", onset="sudden", lasted=minutes(20), triggers=(trigger,))
    assert level_of("stroke_pattern", arm) == (None if trigger in PRESSURE else "emergency")


@pytest.mark.parametrize("trigger", ["standing", "walking", "typing_grip", "night", "none_known", "exercise"])
def test_what_else_went_with_it_is_no_reason(trigger):
    spell = numb(ago(hours=2), HAND, onset="sudden", lasted=minutes(20), triggers=(trigger,))
    assert level_of("sudden_unexplained", spell) == "emergency"


@pytest.mark.parametrize(
    ("joint", "limb"),
    [
        ("shoulder.top", "arm.upper_outer"),
        ("shoulder.armpit", "arm.upper_inner"),
        ("buttock.upper", "leg.thigh_back"),
        ("buttock.lower", "leg.thigh_back"),
        ("buttock.hip_outer", "leg.thigh_outer"),
    ],
)
def test_a_limb_that_was_lain_on_goes_with_its_joint(joint, limb):
    spell = {"onset": "sudden", "lasted": minutes(20), "triggers": ("leaned_or_slept_on",)}
    assert level_of("sudden_unexplained", numb(ago(hours=2), f"left {joint}", f"left {limb}", **spell)) is None
    assert level_of("sudden_unexplained", numb(ago(hours=2), f"left {joint}", "left back.lower", **spell)) == "emergency"


@pytest.mark.parametrize(
    "companion",
    ["heavy_legs", "twitching", "muscle_cramp", "sweating", "palpitations", "foot_wound", "colour_change_with_cold"],
)
def test_what_often_goes_with_a_dead_leg_is_not_red(companion):
    spell = {"onset": "sudden", "lasted": minutes(20), "triggers": ("legs_crossed",)}
    assert level_of("sudden_unexplained", numb(ago(hours=2), "left leg.shin", symptoms=(companion,), **spell)) is None


@pytest.mark.parametrize(
    "sign",
    [*RED, "pale", "chest_pain", "unsteady", "weak", "injury_head", "bladder_start"],
)
def test_no_posture_explains_a_red_sign(sign):
    spell = {"onset": "sudden", "lasted": minutes(20), "triggers": ("legs_crossed",)}
    assert level_of("sudden_unexplained", numb(ago(hours=2), "left foot.top", symptoms=(sign,), **spell)) == "emergency"


@pytest.mark.parametrize(
    "where",
    [*NEAR_THE_HEART, "arm.upper_inner", "hand.little"],
)
def test_each_place_near_the_heart(where):
    assert level_of("heart", numb(ago(hours=1), f"left {where}", symptoms=("sweating",))) == "emergency"


@pytest.mark.parametrize("where", ["face.cheek", "chest.lower", "abdomen.upper", "back.middle", "leg.shin"])
def test_sweating_with_numbness_elsewhere_says_nothing(where):
    assert level_of("heart", numb(ago(hours=1), f"left {where}", symptoms=("sweating",))) is None


@pytest.mark.parametrize(
    ("feels", "level"),
    [
        *((feels, None) for feels in ("tingling", "pins_needles", "crawling", "reduced", "cold_feeling")),
        *((feels, "emergency") for feels in ("no_feeling", "burning", "heavy_dead", "electric")),
    ],
)
def test_what_fast_breathing_feels_like(feels, level):
    told = {"triggers": ("stress_fast_breathing",), "onset": "sudden", "lasted": minutes(20), "feels": (feels,)}
    assert level_of("stroke_pattern", numb(ago(hours=2), "midline face.mouth", "both hand.thumb", **told)) == level


@pytest.mark.parametrize("colour", ["pale", "blue_mottled", "cold_to_touch", "colour_change_with_cold"])
def test_a_finger_that_cold_has_coloured_needs_no_ambulance(colour):
    told = {"onset": "sudden", "lasted": minutes(40), "symptoms": (colour,)}
    assert level_of("sudden_unexplained", numb(ago(hours=2), HAND, triggers=("cold",), **told)) is None
    unnamed = level_of("sudden_unexplained", numb(ago(hours=2), HAND, **told))
    assert unnamed == (None if colour == "colour_change_with_cold" else "emergency")


@pytest.mark.parametrize("eased", ["sitting", "bending_forward", "lying", "rest"])
@pytest.mark.parametrize("upright", ["standing", "walking"])
def test_legs_that_walking_numbs_and_rest_eases_are_no_line_on_the_body(eased, upright):
    where = ("both back.lower", "both leg.thigh_front", "both leg.calf_back")
    told = numb(ago(hours=2), *where, lasted=minutes(40), triggers=(upright,), relief=(eased,))
    assert level_of("below_a_level", told) is None
    assert level_of("below_a_level", numb(ago(hours=2), *where, lasted=minutes(40), triggers=(upright,))) == "emergency"
    up_to_the_belly = numb(ago(hours=2), *where, "both abdomen.lower", lasted=minutes(40), triggers=(upright,), relief=(eased,))
    assert level_of("below_a_level", up_to_the_belly) == "emergency"


@pytest.mark.parametrize(
    ("where", "pain", "fires"),
    [("arm.forearm_back", pain, True) for pain in ("arm_pain", "limb_pain_severe")]
    + [("leg.calf_outer", pain, True) for pain in ("leg_pain_one", "leg_pain_both", "limb_pain_severe")]
    + [("back.lower", pain, True) for pain in ("back_pain", "neck_pain", "band_pain")]
    + [("back.lower", "arm_pain", False), ("leg.calf_outer", "arm_pain", False), ("arm.forearm_back", "leg_pain_one", False)],
)
def test_pain_that_belongs_to_the_numb_place(where, pain, fires):
    told = numb(ago(days=1), f"left {where}", feels=("tingling", "reduced"), symptoms=("weak", pain), lasted=hours(1))
    assert (level_of("four_symptom_cluster", told) is not None) == fires


@pytest.mark.parametrize("pain", ["band_pain", "leg_pain_one", "leg_pain_both", "arm_pain", "back_pain", "neck_pain"])
@pytest.mark.parametrize("condition", ["cancer_ever", "cancer_spine_or_bone", "chemo", "radiotherapy_spine"])
def test_with_cancer_new_numbness_and_a_new_pain_that_runs_or_is_of_the_spine(pain, condition):
    told = numb(ago(hours=5), "left hand.little", symptoms=(pain,), lasted=hours(1))
    assert level_of("cancer_cord", told, profile=with_condition(condition)) == "emergency"
    assert level_of("cancer_cord", told) is None


@pytest.mark.parametrize("place", ["face.temple", "head.scalp_front", "head.scalp_back", "face.forehead"])
@pytest.mark.parametrize("sign", ["jaw_ache_chewing", "scalp_tender"])
def test_temple_or_scalp_with_either_sign(place, sign):
    assert level_of("temple_jaw", numb(ago(days=1), f"left {place}", symptoms=(sign,))) == "same_day"
    assert level_of("temple_jaw", numb(ago(days=1), "left face.cheek", symptoms=(sign,))) is None


@pytest.mark.parametrize(
    ("trigger", "level"), [("none_known", "soon 14"), ("night", "soon 14"), ("woke_with", "soon 14"), ("typing_grip", None)]
)
def test_brief_spells_of_one_pattern_that_nothing_brings(trigger, level):
    spells = [numb(ago(days=day), HAND, lasted=minutes(1), triggers=(trigger,)) for day in (9, 5, 1)]
    assert level_of("brief_fixed", *spells) == level


@pytest.mark.parametrize("sign", ["weight_loss", "fever", "chills"])
def test_unwell_counts_with_any_numb_limb_and_at_night_with_the_spine(sign):
    assert level_of("general_red", numb(ago(days=1), "left leg.shin", symptoms=(sign,), lasted=hours(3))) == "soon 2"
    for night in ("night_pain", "night_sweats"):
        assert level_of("general_red", numb(ago(days=1), "left leg.shin", symptoms=(night,), lasted=hours(3))) is None
        for pain in ("back_pain", "neck_pain", "band_pain"):
            told = numb(ago(days=1), "left leg.shin", symptoms=(night, pain), lasted=hours(3))
            assert level_of("general_red", told) == "soon 2"


@pytest.mark.parametrize("colour", ["pale", "cold_to_touch", "colour_change_with_cold"])
@pytest.mark.parametrize("trigger", ["arms_overhead", "carrying"])
def test_a_hand_that_pales_with_the_arm_raised(colour, trigger):
    where = ("left hand.little", "left arm.forearm_little_side")
    told = numb(ago(days=1), *where, triggers=(trigger,), symptoms=(colour,), lasted=minutes(5))
    assert level_of("thoracic_outlet", told) == "soon 7"


@pytest.mark.parametrize("where", ["buttock.upper", "buttock.lower", "buttock.hip_outer", "back.lower", "leg.shin"])
def test_pain_down_both_legs_with_back_pain_wherever_below_it_is_numb(where):
    told = numb(ago(hours=5), f"left {where}", symptoms=("back_pain", "leg_pain_both"))
    assert level_of("both_legs_back", told) == "emergency"
