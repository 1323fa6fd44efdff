"""The cases the clinical rules are tested by (their numbers), as far as these six rules decide them."""

from datetime import timedelta

import pytest

from tests.rules.stories import ago, changing, diagnosis, found, hours, levels, minutes, numb, state, visit, with_condition

SUDDEN = {"onset": "sudden"}
HAND, FOREARM, UPPER_ARM = "left [hand]", "left arm.forearm_back", "left arm.upper_outer"


def days(count):
    return timedelta(days=count)


def limb_by_limb(*when):
    """Hand, forearm, upper arm, each for an hour, so many days ago."""
    return [numb(ago(days=age), place, lasted=hours(1)) for age, place in zip(when, (HAND, FOREARM, UPPER_ARM), strict=True)]


TWO_TODAY = numb(ago(hours=2), "right face.cheek", "right [hand]", lasted=minutes(20), **SUDDEN)
SLEPT = {"onset": "woke_with", "triggers": ("leaned_or_slept_on",)}
AURA = ("right hand.thumb", "right hand.index", "right face.mouth")
FEET = "both foot.sole"
STORIES = {
    1: ([TWO_TODAY], {"stroke_pattern": "emergency"}),
    2: ([numb(ago(hours=3), HAND, lasted=minutes(5), **SLEPT)], {}),
    3: ([numb(ago(minutes=45), HAND, **SLEPT)], {"sudden_unexplained": "same_day"}),
    4: ([numb(ago(hours=3), "left hand.index", lasted=minutes(1), **SUDDEN)], {"unexplained": "info"}),
    6: ([numb(ago(hours=3), "left foot.sole", symptoms=("wiping_feels_different", "back_pain"))], {"saddle": "emergency"}),
    7: ([numb(ago(hours=3), "left saddle.genitals", lasted=minutes(10), triggers=("cycling",))], {"saddle": "info"}),
    10: (limb_by_limb(5, 2, 0.1), {"spread_days": "same_day"}),
    11: (limb_by_limb(25, 12, 0.1), {"spread_days": "soon 14"}),
    24: ([numb(ago(hours=3), "left back.lower", lasted=minutes(10))], {"unexplained": "soon 14"}),
    26: ([numb(ago(hours=3), "left back.lower", symptoms=("sexual_change", "back_pain"))], {"saddle": "soon 2"}),
    29: (
        [
            changing(
                ago(days=3),
                state(ago(days=3), HAND, FEET.replace("both", "left")),
                state(ago(hours=2), HAND, "left foot.sole"),
                **SUDDEN,
            )
        ],
        {"stroke_pattern": "emergency"},
    ),
    30: (
        [numb(ago(days=3), "left leg.shin", lasted=hours(2)), numb(ago(hours=2), "both leg.shin")],
        {"spread_days": "same_day"},
    ),
    31: ([numb(ago(days=3), FOREARM, lasted=hours(2)), numb(ago(hours=2), UPPER_ARM)], {"spread_days": "same_day"}),
    32: (
        [
            numb(ago(days=5), "left hand.thumb", lasted=hours(2)),
            numb(ago(hours=2), "left hand.thumb", "left hand.index", "left hand.middle"),
        ],
        {"spread_days": "soon 14"},
    ),
    34: ([numb(ago(hours=5), "left face.cheek", FOREARM, onset="woke_with")], {"stroke_pattern": "emergency"}),
}


@pytest.mark.parametrize("number", STORIES)
def test_story(number):
    episodes, expected = STORIES[number]
    report = found(*episodes)
    got = levels(report)
    assert got.items() >= expected.items()
    if expected:
        (level,) = expected.values()
        assert report.level == level.partition(" ")[0]
    else:
        assert got == {}


def test_7_the_second_ride():
    rides = [numb(ago(days=age), "left saddle.genitals", lasted=minutes(10), triggers=("cycling",)) for age in (10, 0.1)]
    assert found(*rides).level == "same_day"


def test_8_both_feet_for_years_are_no_emergency():
    for fields in ({}, {"visits": (visit(ago(days=50)),)}):
        evenings = [numb(ago(days=age), FEET, lasted=hours(5), onset="unknown") for age in range(1, 60, 2)]
        assert found(*evenings, numb(ago(hours=2), FEET, onset="unknown"), **fields).level in ("soon", "routine")


def test_12_a_hand_split_into_fingers_is_no_spread():
    fingers = [f"left hand.{name}" for name in ("thumb", "index", "middle", "ring", "little")]
    got = levels(found(numb(ago(days=1), HAND, lasted=hours(1)), numb(ago(hours=2), *fingers, lasted=hours(1))))
    assert not {"spread_fast", "spread_days"} & got.keys()


def test_16_a_strain_is_watched_by_its_own_rule():
    assert levels(found(numb(ago(days=2), "left back.lower", lasted=minutes(30), triggers=("exercise",)))) == {
        "strain_watch": "info"
    }
    late = [numb(ago(days=day), "left back.lower", lasted=minutes(30), triggers=("exercise",)) for day in (15, 10, 5, 0)]
    assert found(*late).level == "routine"


def test_25_aura():
    attacks = [numb(ago(days=age), *AURA, lasted=minutes(20), **SUDDEN) for age in (40, 20, 0.2)]
    known = {"profile": with_condition("migraine_aura_diagnosed")}
    assert found(*attacks, **known).level == "routine"
    assert found(*attacks[:1], attacks[-1], **known).level == "emergency"
    assert found(attacks[-1], **known).level == "emergency"


def test_27_an_entry_forgotten_for_9_days_is_no_long_episode():
    assert levels(found(numb(ago(days=9), HAND))) == {"log_quality": "info"}


def test_28_an_event_of_10_days_ago_is_no_emergency_now():
    old = numb(ago(days=10), "left face.cheek", HAND, lasted=minutes(20), **SUDDEN)
    assert found(old).level not in ("emergency", "same_day")


def test_33_shaken_off_in_10_minutes():
    night = numb(
        ago(hours=6), "left hand.thumb", "left hand.index", lasted=minutes(10), onset="woke_with", relief=("shaking_hand",)
    )
    assert found(night).level == "info"


def test_a_known_condition_goes_quiet_and_speaks_up_when_anything_changes():
    evenings = [numb(ago(days=age), FEET, lasted=hours(5), onset="unknown", severity=3) for age in range(1, 30, 3)]
    known = {"diagnoses": (diagnosis(FEET, on=ago(days=900)),), "visits": (visit(ago(days=100)),)}
    assert found(*evenings, **known).level == "routine"
    for change in ("left hand.thumb", "both leg.shin", "midline saddle.anus"):
        assert found(*evenings, numb(ago(hours=20), FEET, change, lasted=hours(19)), **known).level in (
            "soon",
            "same_day",
            "emergency",
        )
    assert found(*evenings, numb(ago(hours=20), FEET, symptoms=("bladder_start",)), **known).level == "emergency"
