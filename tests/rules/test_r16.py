"""R16: new spine pain with numbness, on a blood thinner or after a spine procedure."""

from datetime import timedelta

import pytest

from journal.model.views import HistoryItem, Profile
from tests.rules.stories import NOW, ago, level_of, minutes, numb, visit, with_condition

RULE = "spinal_bleed"
THINNER = {"profile": with_condition("anticoagulant")}


@pytest.mark.parametrize(
    ("where", "symptoms", "level"),
    [
        ("left leg.shin", ("back_pain",), "emergency"),
        ("midline saddle.perineum", ("back_pain",), "emergency"),
        ("left hand.thumb", ("neck_pain",), "emergency"),
        ("left hand.thumb", ("back_pain",), None),
        ("left hand.thumb", ("back_pain", "weak"), "emergency"),
        ("left leg.shin", (), None),
    ],
)
def test_new_pain_with_what_lies_below_it(where, symptoms, level):
    assert level_of(RULE, numb(ago(hours=3), where, symptoms=symptoms), **THINNER) == level
    assert level_of(RULE, numb(ago(hours=3), where, symptoms=symptoms)) is None


@pytest.mark.parametrize(("days", "level"), [(14, "emergency"), (15, None), (None, "emergency")])
def test_a_procedure_counts_for_14_days_and_without_a_date(days, level):
    since = None if days is None else (NOW - timedelta(days=days)).date()
    profile = Profile(history=(HistoryItem("recent_spinal_procedure", since),))
    now = NOW.replace(hour=0)
    assert level_of(RULE, numb(now - minutes(60), "left leg.shin", symptoms=("back_pain",)), now=now, profile=profile) == level


def test_old_pain_old_numbness_a_posture_and_a_visit():
    old = {"symptom_since": (("back_pain", ago(days=60).date()),)}
    assert level_of(RULE, numb(ago(hours=3), "left leg.shin", symptoms=("back_pain",), **old), **THINNER) is None
    sore = {"symptoms": ("back_pain",)}
    crossed = {"lasted": minutes(5), "triggers": ("legs_crossed",)}
    assert level_of(RULE, numb(ago(hours=3), "left leg.shin", **sore, **crossed), **THINNER) is None
    assert level_of(RULE, numb(ago(hours=3), "left leg.shin", **sore), visits=(visit(ago(hours=1)),), **THINNER) is None
    earlier = numb(ago(days=5), "left hand.thumb", lasted=minutes(5), **sore)
    assert level_of(RULE, earlier, numb(ago(hours=3), "left leg.shin"), **THINNER) == "emergency"


@pytest.mark.parametrize("ages", [(300, 5), (5, 300)])
def test_of_several_procedures_the_latest_counts(ages):
    items = tuple(HistoryItem("recent_spinal_procedure", ago(days=age).date()) for age in ages)
    told = numb(ago(hours=3), "left leg.shin", symptoms=("back_pain",))
    assert level_of(RULE, told, profile=Profile(history=items)) == "emergency"
