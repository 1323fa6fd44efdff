"""What explains numbness: a spinal anaesthetic of that day, for 4 hours and no more; a diagnosis that names no places."""

from datetime import timedelta

import pytest

from journal.model.views import HistoryItem, Profile
from tests.rules.stories import NOW, ago, diagnosis, found, hours, level_of, levels, numb

LEGS = ("both [leg]", "both [foot]")
SPINAL = {"triggers": ("dental_or_local_anaesthetic",), "onset": "unknown"}
SECOND = timedelta(seconds=1)


def operated(days=0):
    since = None if days is None else (NOW - timedelta(days=days)).date()
    return Profile(history=(HistoryItem("recent_spinal_procedure", since),))


def urgent(*episodes, profile):
    return set(levels(found(*episodes, profile=profile)).values()) & {"emergency", "same_day"}


@pytest.mark.parametrize("days", [0, 1])
def test_legs_that_wake_up_after_a_spinal_are_expected(days):
    assert not urgent(numb(ago(hours=4), *LEGS, lasted=hours(4), **SPINAL), profile=operated(days))
    assert not urgent(numb(ago(hours=4), *LEGS, **SPINAL), profile=operated(days))


@pytest.mark.parametrize(
    ("names", "start", "days", "more"),
    [
        (LEGS, hours(4) + SECOND, 0, {}),  # outlasts the block
        (LEGS, hours(2), 2, {}),  # too late for it
        (LEGS, hours(2), None, {}),  # nobody knows when it was
        (LEGS, hours(2), 0, {"symptoms": ("weak",)}),
        (LEGS, hours(2), 0, {"symptoms": ("back_pain",)}),
        (LEGS, hours(2), 0, {"symptoms": ("bladder_none",)}),
        (LEGS, hours(2), 0, {"triggers": ("none_known",)}),
        (("left [whole leg]",), hours(2), 0, {}),
        ((*LEGS, "both abdomen.lower"), hours(2), 0, {}),
        ((*LEGS, "left hand.thumb"), hours(2), 0, {}),
    ],
)
def test_anything_more_is_looked_at(names, start, days, more):
    assert "emergency" in urgent(numb(NOW - start, *names, **{**SPINAL, **more}), profile=operated(days))


SUDDEN, FINGER = "sudden_unexplained", "left hand.index"


@pytest.mark.parametrize(
    ("known", "told", "level"),
    [
        ([], {"onset": "sudden"}, "emergency"),  # a new place is never explained by a name alone
        ([13.9], {"onset": "sudden"}, "emergency"),
        ([14, 7], {"onset": "sudden"}, None),
        ([20], {"onset": "sudden"}, None),
    ],
)
def test_a_diagnosis_without_places_explains_what_is_long_there(known, told, level):
    named = diagnosis(on=ago(days=400))
    before = [numb(ago(minutes=20) - timedelta(days=age), FINGER, lasted=hours(1)) for age in known]
    assert level_of(SUDDEN, *before, numb(ago(minutes=20), FINGER, **told), diagnoses=(named,)) == level


def test_and_what_was_there_when_it_was_made():
    event = numb(ago(hours=20), FINGER, onset="sudden", lasted=hours(5))
    assert level_of(SUDDEN, event, diagnoses=(diagnosis(on=NOW),)) is None
    assert level_of(SUDDEN, event, diagnoses=(diagnosis(on=ago(days=2)),)) == "emergency"
    slow = numb(ago(days=2), "left leg.calf_back", onset="weeks")
    assert level_of("unexplained", slow, diagnoses=(diagnosis(on=ago(days=400)),)) is None


def test_a_diagnosis_of_tomorrow_explains_nothing_yet():
    event = numb(ago(hours=20), FINGER, onset="sudden", lasted=hours(5))
    made = diagnosis(FINGER, on=NOW + timedelta(days=1))
    assert level_of(SUDDEN, event, diagnoses=(made,)) == "emergency"
