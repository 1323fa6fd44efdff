"""R33: a chin or lower lip that has lost feeling, or that stays numb long after the dentist."""

from datetime import timedelta

import pytest

from tests.rules.stories import ago, diagnosis, hours, level_of, minutes, numb, visit, with_condition

RULE = "numb_chin"
CHIN = ("left face.chin",)
SECOND = timedelta(seconds=1)


def chin(day=3, where=CHIN, **fields):
    return numb(ago(days=day), *where, **{"feels": ("reduced",), "lasted": hours(48), **fields})


def test_for_a_doctor_within_7_days_and_today_with_cancer():
    assert level_of(RULE, chin()) == "soon 7"
    for condition in ("cancer_ever", "cancer_spine_or_bone", "chemo"):
        assert level_of(RULE, chin(), profile=with_condition(condition)) == "same_day"
    assert level_of(RULE, chin(), profile=with_condition("diabetes")) == "soon 7"


@pytest.mark.parametrize(
    ("fields", "fires"),
    [
        ({"where": ("midline face.mouth",)}, True),
        ({"where": ("left face.chin", "left face.jaw")}, True),
        ({"where": ("left face.jaw",)}, False),
        ({"where": ("left face.chin", "left face.cheek")}, False),
        ({"where": ("left face.chin", "left hand.thumb")}, False),
        ({"feels": ("no_feeling",)}, True),
        ({"feels": ("tingling",)}, False),
    ],
)
def test_chin_and_lip_alone_and_a_loss(fields, fires):
    assert (level_of(RULE, chin(**fields)) is not None) == fires


@pytest.mark.parametrize(("lasted", "fires"), [(hours(24) - SECOND, False), (hours(24), True)])
def test_it_lasts_a_day_or_comes_back(lasted, fires):
    assert (level_of(RULE, chin(lasted=lasted)) is not None) == fires
    assert level_of(RULE, chin(9, lasted=hours(1)), chin(2, lasted=hours(1))) == "soon 7"


@pytest.mark.parametrize(("last", "fires"), [(27, True), (31, False)])
def test_heard_of_lately(last, fires):
    assert (level_of(RULE, chin(last)) is not None) == fires


def test_assessed_it_waits_unless_the_dentist_did_not_look_and_diagnosed_it_is_explained():
    assert level_of(RULE, chin(9), chin(1, lasted=hours(2)), visits=(visit(ago(days=5)),)) == "routine"
    assert level_of(RULE, chin(9), visits=(visit(ago(days=5), assessed_numbness=False),)) == "soon 7"
    assert level_of(RULE, chin(9), diagnoses=(diagnosis(*CHIN, on=ago(days=400)),)) is None


class TestDentist:
    @pytest.mark.parametrize(("lasted", "fires"), [(hours(12), False), (hours(12) + SECOND, True), (hours(20), True)])
    def test_still_numb_after_12_hours(self, lasted, fires):
        where = ("right face.chin", "right face.mouth", "right mouth.tongue")
        dentist = {"triggers": ("dental_or_local_anaesthetic",), "lasted": lasted, "feels": ("no_feeling",)}
        assert (level_of(RULE, chin(1, where=where, **dentist)) is not None) == fires

    def test_only_in_its_own_area_and_not_once_seen(self):
        dentist = {"triggers": ("dental_or_local_anaesthetic",), "lasted": hours(20)}
        assert level_of(RULE, chin(2, where=("left face.forehead",), **dentist)) is None
        assert level_of(RULE, chin(2, **dentist), visits=(visit(ago(days=1)),)) is None
        assert level_of(RULE, chin(2, lasted=minutes(5))) is None
