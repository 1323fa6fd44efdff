"""R15: cancer in the profile, and new signs of the spine's nerves."""

import pytest

from journal.model.views import HistoryItem, Profile
from tests.rules.stories import ago, diagnosis, hours, level_of, minutes, numb, visit, with_condition

RULE = "cancer_cord"
CANCER = {"profile": with_condition("cancer_ever")}
LOST = {"feels": ("reduced",)}


@pytest.mark.parametrize(
    ("where", "fields", "level"),
    [
        ("left leg.shin", {"symptoms": ("unsteady",)}, "emergency"),
        ("left hand.thumb", {"symptoms": ("weak",)}, "emergency"),
        ("left leg.shin", {"symptoms": ("bladder_start",)}, "emergency"),
        ("left leg.shin", {"symptoms": ("leg_pain_one",)}, "emergency"),
        ("left hand.thumb", {"symptoms": ("neck_pain",)}, "emergency"),
        ("left leg.shin", LOST, "emergency"),
        ("midline abdomen.middle", LOST, "emergency"),
        ("left leg.shin", {}, "same_day"),
        ("left hand.thumb", LOST, "same_day"),
        ("left leg.shin", {"lasted": hours(23)}, "soon 2"),
        ("left leg.shin", {"lasted": hours(24)}, "same_day"),
        ("left hand.thumb", {"lasted": hours(23)}, None),
        ("left face.chin", {**LOST, "onset": "days"}, None),
        ("left face.chin", {"symptoms": ("back_pain",), "onset": "days"}, "same_day"),
        ("left chest.side", {"symptoms": ("rash_blisters",), **LOST}, None),
    ],
)
def test_by_what_goes_with_it(where, fields, level):
    assert level_of(RULE, numb(ago(hours=30), where, **fields), **CANCER) == level
    assert level_of(RULE, numb(ago(hours=30), where, **fields)) is None


def test_even_feet_during_chemotherapy():
    chemo = {"profile": Profile(history=(HistoryItem("cancer_ever"), HistoryItem("chemo")))}
    feet = {"onset": "weeks", **LOST}
    assert level_of(RULE, numb(ago(days=3), "both foot.sole", "both hand.thumb", **feet), **chemo) == "soon 2"
    assert level_of(RULE, numb(ago(days=3), "both foot.sole", symptoms=("weak",), **feet), **chemo) == "emergency"
    assert level_of(RULE, numb(ago(days=3), "left foot.sole", **feet), **chemo) == "emergency"
    assert level_of(RULE, numb(ago(days=3), "both foot.sole", **feet), **CANCER) == "emergency"


def test_known_assessed_and_small_things_are_quiet():
    leg = numb(ago(hours=30), "left leg.shin", **LOST)
    assert level_of(RULE, leg, diagnoses=(diagnosis("left leg.shin", on=ago(days=300)),), **CANCER) is None
    assert level_of(RULE, leg, visits=(visit(ago(hours=9)),), **CANCER) is None
    crossed = numb(ago(hours=3), "left foot.sole", lasted=minutes(5), triggers=("legs_crossed",), **LOST)
    assert level_of(RULE, crossed, **CANCER) is None
    assert level_of(RULE, numb(ago(hours=3), "left foot.sole", lasted=minutes(10)), **CANCER) is None


def test_new_or_worse_pain_of_the_spine_without_new_numbness_is_for_today():
    known = {**CANCER, "diagnoses": (diagnosis("left hand.thumb", on=ago(days=300)),)}
    old = {"symptom_since": (("back_pain", ago(days=300).date()),)}
    assert level_of(RULE, numb(ago(hours=3), "left hand.thumb", symptoms=("back_pain",)), **known) == "same_day"
    assert level_of(RULE, numb(ago(hours=3), "left hand.thumb", symptoms=("back_pain",), **old), **known) is None
    assert (
        level_of(RULE, numb(ago(hours=3), "left hand.thumb", symptoms=("back_pain", "night_pain"), **old), **known)
        == "same_day"
    )


def test_entries_after_the_visit_stay_quiet_until_one_holds_more():
    first = numb(ago(days=6), "left leg.shin", lasted=hours(30), **LOST)
    known = {"visits": (visit(ago(days=4)),), **CANCER}
    assert level_of(RULE, first, numb(ago(hours=30), "left leg.shin", **LOST), **known) is None
    assert level_of(RULE, first, numb(ago(hours=30), "left leg.thigh_front", **LOST), **known) == "emergency"
    assert level_of(RULE, first, numb(ago(hours=30), "left leg.shin", symptoms=("unsteady",), **LOST), **known) == "emergency"


def test_hands_that_become_clumsy_are_a_sign():
    cancer = {"profile": with_condition("cancer_ever")}
    assert level_of("cancer_cord", numb(ago(days=2), "both hand.thumb", symptoms=("clumsy_hands",)), **cancer) == "emergency"
    old = (("clumsy_hands", ago(days=200).date()),)
    dated = numb(ago(days=2), "both hand.thumb", symptoms=("clumsy_hands",), symptom_since=old)
    assert level_of("cancer_cord", dated, **cancer) == "same_day"
