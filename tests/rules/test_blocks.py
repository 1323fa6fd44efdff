"""Both legs numb from a spinal anaesthetic of that day: expected for 4 hours, and only when nothing else is amiss."""

from datetime import timedelta

import pytest

from journal.model.views import HistoryItem, Profile
from tests.rules.stories import NOW, ago, found, hours, levels, numb

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
