"""R35: a burn or cut that was not felt, or a wound or, with diabetes, a new swelling of a numb foot."""

import pytest

from tests.rules.stories import NOW, ago, diagnosis, hours, level_of, numb, visit, with_condition

RULE = "numb_injury_unnoticed"


def wound(*symptoms, where="right foot.sole", day=1, **fields):
    return numb(ago(days=day), where, lasted=hours(2), symptoms=symptoms, **fields)


@pytest.mark.parametrize(
    ("symptoms", "where", "condition", "level"),
    [
        (("unnoticed_burn_cut",), "right hand.thumb", None, "soon 7"),
        (("unnoticed_burn_cut",), "right hand.thumb", "diabetes", "soon 7"),
        (("unnoticed_burn_cut",), "right foot.sole", None, "soon 7"),
        (("unnoticed_burn_cut",), "right foot.sole", "diabetes", "same_day"),
        (("foot_wound",), "right leg.shin", "diabetes", "same_day"),
        (("foot_wound",), "right foot.sole", "vascular_disease", "same_day"),
        (("foot_wound",), "right foot.sole", "thyroid", "soon 7"),
        (("foot_wound",), "right foot.sole", None, "soon 7"),
        (("swelling",), "right foot.sole", "diabetes", "same_day"),
        (("tight_swollen",), "right foot.sole", "diabetes", "same_day"),
        (("swelling",), "both foot.sole", "diabetes", None),
        (("swelling",), "right leg.shin", "diabetes", None),
        (("swelling",), "right foot.sole", "vascular_disease", None),
        (("swelling",), "right foot.sole", None, None),
    ],
)
def test_levels(symptoms, where, condition, level):
    profile = with_condition(*([condition] if condition else []))
    assert level_of(RULE, wound(*symptoms, where=where), profile=profile) == level


@pytest.mark.parametrize(("day", "fires"), [(13.9, True), (14.2, False)])
def test_heard_of_in_the_last_14_days(day, fires):
    assert (level_of(RULE, wound("foot_wound", day=day)) is not None) == fires


@pytest.mark.parametrize(("days", "level"), [(14, "same_day"), (15, None)])
def test_a_foot_that_has_been_swollen_for_long_is_no_news(days, level):
    since = (("swelling", ago(days=days).date()),)
    told = wound("swelling", where="left foot.sole", symptom_since=since)
    midnight = NOW.replace(hour=0)
    assert level_of(RULE, told, now=midnight, profile=with_condition("diabetes")) == level


def test_swelling_that_was_looked_at_is_quiet():
    foot = wound("swelling", where="left foot.sole", day=2)
    assert level_of(RULE, foot, visits=(visit(ago(days=1)),), profile=with_condition("diabetes")) is None
    assert level_of(RULE, foot, visits=(visit(ago(days=3)),), profile=with_condition("diabetes")) == "same_day"


def test_old_explained_numbness_does_not_explain_the_wound():
    known = {
        "diagnoses": (diagnosis("both foot.sole", on=ago(days=900)),),
        "profile": with_condition("diabetes"),
    }
    assert level_of(RULE, wound("foot_wound"), visits=(visit(ago(days=30)),), **known) == "same_day"
    assert level_of(RULE, wound("foot_wound"), visits=(visit(ago(hours=5)),), **known) is None


def test_a_new_wound_after_a_seen_one():
    first, again = wound("foot_wound", day=9), wound("foot_wound", day=1)
    assert level_of(RULE, first, visits=(visit(ago(days=5)),)) is None
    assert level_of(RULE, first, again, visits=(visit(ago(days=5)),)) == "soon 7"
