"""R27: two or more treatments that have not helped over three months."""

import pytest

from journal.model.views import Baseline, Profile
from tests.rules.stories import ago, diagnosis, finding, hours, level_of, minutes, numb, places, treatment, visit

RULE = "failed_treatments"
WHERE = "left leg.thigh_outer"


def story(*days):
    return [numb(ago(days=day), WHERE, lasted=hours(2)) for day in days]


def tried(*ends, effect="none", ran=30):
    return tuple(treatment(f"No. {end}", ago(days=end + ran), ago(days=end), effect) for end in ends)


def test_23_three_treatments_and_five_months():
    assert level_of(RULE, *story(150, 90, 30, 1), treatments=tried(100, 60, 20)) == "routine"
    said = finding(RULE, *story(150, 90, 30, 1), treatments=tried(100, 20)).because[0]
    assert "No. 100 and No. 20" in said


@pytest.mark.parametrize(("ends", "fires"), [((), False), ((60,), False), ((60, 20), True), ((90, 60, 20), True)])
def test_two_that_failed(ends, fires):
    assert (level_of(RULE, *story(150, 1), treatments=tried(*ends)) is not None) == fires


@pytest.mark.parametrize(
    ("effect", "fires"), [("none", True), ("worse", True), ("some", False), ("good", False), (None, False)]
)
def test_what_failed_means(effect, fires):
    assert (level_of(RULE, *story(150, 1), treatments=tried(60, 20, effect=effect)) is not None) == fires


@pytest.mark.parametrize(("ran", "fires"), [(27, False), (28, True), (29, True)])
def test_each_for_four_weeks(ran, fires):
    assert (level_of(RULE, *story(150, 1), treatments=tried(60, 20, ran=ran)) is not None) == fires


@pytest.mark.parametrize(("first", "fires"), [(83.9, False), (84, True), (85, True)])
def test_over_three_months(first, fires):
    assert (level_of(RULE, *story(first, 1), treatments=tried(20, 10, ran=28)) is not None) == fires


def test_it_may_have_begun_before_the_journal():
    assert level_of(RULE, *story(1), treatments=tried(90, 20)) == "routine"
    before = Profile(baseline=(Baseline(sites=places(WHERE), since=ago(days=200).date()),))
    assert level_of(RULE, *story(1), treatments=tried(20, 10, ran=28), profile=before) == "routine"


@pytest.mark.parametrize(("last", "fires"), [(13.9, True), (14, True), (14.2, False)])
def test_still_there_in_the_last_14_days(last, fires):
    entries = [*story(150), numb(ago(days=last), WHERE, lasted=minutes(0))]
    assert (level_of(RULE, *entries, treatments=tried(60, 20)) is not None) == fires


def test_only_what_is_more_than_an_everyday_reason():
    everyday = [numb(ago(days=1), WHERE, lasted=minutes(5), triggers=("legs_crossed",))]
    assert level_of(RULE, *story(150), *everyday, treatments=tried(60, 20)) is None


@pytest.mark.parametrize(
    ("effect", "since", "fires"),
    [(None, 60, False), ("good", 60, False), ("some", 60, False), ("none", 20, False), ("none", 60, True)],
)
def test_not_while_a_course_is_running(effect, since, fires):
    running = treatment("Running", ago(days=since), None, effect)
    assert (level_of(RULE, *story(150, 1), treatments=(*tried(60, 20), running)) is not None) == fires


def test_a_diagnosis_is_what_it_asks_about_and_a_visit_since_has_been_asked():
    known = {"diagnoses": (diagnosis(WHERE, on=ago(days=400)),)}
    assert level_of(RULE, *story(150, 1), treatments=tried(60, 20), **known) == "routine"
    assert level_of(RULE, *story(150, 1), treatments=tried(60, 20), visits=(visit(ago(days=10)),)) is None
    assert level_of(RULE, *story(150, 1), treatments=tried(60, 20), visits=(visit(ago(days=30)),)) == "routine"
