"""R17: lost feeling of the face, or across chest or belly."""

from datetime import timedelta

import pytest

from tests.rules.stories import NOW, ago, changing, diagnosis, level_of, minutes, numb, state, visit, with_condition

RULE = "face_trunk_loss"
SECOND = timedelta(seconds=1)
LOST = {"feels": ("reduced",), "onset": "days"}


@pytest.mark.parametrize(
    ("where", "level"),
    [
        (("left face.cheek",), "emergency"),
        (("midline abdomen.middle",), "emergency"),
        (("both chest.middle",), "emergency"),
        (("left abdomen.middle",), None),
        (("midline back.middle",), None),
        (("both hand.thumb",), None),
        (("left face.chin",), "same_day"),
        (("left face.chin", "left face.cheek"), "emergency"),
    ],
)
def test_where(where, level):
    assert level_of(RULE, numb(ago(hours=20), *where, **LOST)) == level
    assert level_of(RULE, numb(ago(hours=20), *where, **{**LOST, "feels": ("tingling",)})) is None


@pytest.mark.parametrize(
    ("age", "level"),
    [
        (timedelta(hours=48), "emergency"),
        (timedelta(hours=48) + SECOND, "same_day"),
        (timedelta(days=14), "same_day"),
        (timedelta(days=14) + SECOND, None),
    ],
)
def test_how_new(age, level):
    start = NOW - age
    face = changing(start, state(start, "left face.cheek", feels=("reduced",)), onset="days", ended_at=None)
    assert level_of(RULE, face) == (level if age <= timedelta(days=14) else None)


def test_tingling_that_becomes_a_loss_is_new_and_growth_is_another_rules():
    start = ago(days=20)
    lost = {"feels": ("reduced",)}
    tingle = state(start, "left face.cheek")
    assert level_of(RULE, changing(start, tingle, state(ago(hours=5), "left face.cheek", **lost))) == "emergency"
    later = state(ago(hours=5), "left face.cheek", "left face.eye", **lost)
    grown = changing(start, state(start, "left face.cheek", **lost), later)
    assert level_of(RULE, grown) is None


@pytest.mark.parametrize(
    "fields",
    [
        {"onset": "sudden"},
        {"lasted": minutes(1)},
        {"symptoms": ("rash_blisters",)},
        {"triggers": ("cold",), "lasted": minutes(30)},
        {"triggers": ("dental_or_local_anaesthetic",)},
    ],
)
def test_another_way_of_care(fields):
    assert level_of(RULE, numb(ago(hours=20), "left face.cheek", **{**LOST, **fields})) is None


def test_known_assessed_operated_and_multiple_sclerosis():
    face, belly = numb(ago(hours=20), "left face.cheek", **LOST), numb(ago(hours=20), "both abdomen.lower", **LOST)
    assert level_of(RULE, face, diagnoses=(diagnosis("left face.cheek", on=ago(days=300)),)) is None
    assert level_of(RULE, face, visits=(visit(ago(hours=2)),)) is None
    assert level_of(RULE, belly, profile=with_condition("recent_surgery")) is None
    assert level_of(RULE, face, profile=with_condition("recent_surgery")) == "emergency"
    assert level_of(RULE, belly, profile=with_condition("ms_diagnosed")) == "soon 2"
