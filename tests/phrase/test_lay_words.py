"""Words as they are typed in a hurry: run together, compared, between the legs, up to a joint."""

from __future__ import annotations

import pytest

from journal.phrase.understand import answer
from journal.phrase.words import words_of
from journal.words import phrase as say
from tests.phrase.said import asked, said, sites


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("leftleg", ["left", "leg"]),
        ("Rightarm", ["right", "arm"]),
        ("bothfeet", ["both", "feet"]),
        ("leftover", ["leftover"]),
        ("leftside", ["leftside"]),
        ("rightback", ["rightback"]),
        ("rights", ["rights"]),
        ("left", ["left"]),
    ],
)
def test_a_side_that_ran_into_its_place_is_two_words(text, parts):
    words = words_of(f"my {text} hurts")[1:-1]
    assert [word.text for word in words] == parts
    assert (words[0].start, words[-1].end) == (3, 3 + len(text))


def test_places_that_ran_into_their_sides_are_all_there():
    draft = said("leftfoot and lefthand numb 2h still there").draft
    assert draft is not None
    assert {(site.region.split(".")[0], site.side) for site in draft.readings[0].sites} == {("foot", "left"), ("hand", "left")}


@pytest.mark.parametrize(
    ("text", "trigger"),
    [
        ("left cheek numb 9am after the dentist", True),
        ("left cheek numb 9am like after the dentist", False),
        ("left cheek numb 9am, as though i had been to the dentist", False),
        ("left cheek numb 9am, feels like after dentist injection", False),
        ("left arm numb 9am, slept on it", True),
        ("left arm numb 9am like i slept on it", False),
        ("left arm numb 9am as though i slept on it", False),
    ],
)
def test_what_it_only_feels_like_is_no_reason(text, trigger):
    draft = said(text).draft
    assert draft is not None
    assert bool(draft.triggers) is trigger
    assert trigger or draft.explanation is None
    assert trigger or "dentist" in draft.notes or "slept" in draft.notes


@pytest.mark.parametrize(
    "text", ["numb down below 9am", "saddle numbness 9am", "tingling down below 9am", "no feeling down below 9am"]
)
def test_numb_down_below_is_asked_where(text):
    understood = said(text)
    ask = understood.asks[0]
    assert ask.about == "place"
    assert [choice.label for choice in ask.choices] == ["Between the legs, all of it", "Genitals", "Around the back passage"]
    draft = said(answer(text, ask, "Genitals")).draft
    assert draft is not None
    assert draft.readings[0].sites == sites("saddle.genitals midline reduced")
    assert "saddle_change" in draft.readings[0].symptoms


def test_a_denial_of_it_is_no_place():
    assert said("no numbness between the legs 9am").draft is None
    assert "place" not in asked("no numbness between the legs 9am")


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("numb from the waist down 9am", "Belly, lower back, buttocks and both legs"),
        ("numb up to my knees 9am", "Both lower legs and feet"),
        ("numb below the elbow 9am", "Both forearms and hands"),
    ],
)
def test_what_lies_beyond_is_offered_by_name(text, first):
    ask = said(text).asks[0]
    assert ask.choices[0].label == first
    draft = said(answer(text, ask, first)).draft
    assert draft is not None
    assert len(draft.readings[0].sites) > 5


@pytest.mark.parametrize("text", ["numb above the knee 9am", "numb below the nose 9am"])
def test_what_lies_above_or_is_no_limb_is_not_offered(text):
    assert [choice.label for choice in said(text).asks[0].choices] == [say.NO_ONLY_NOTE]


@pytest.mark.parametrize(("side", "named"), [("both", "Both legs"), ("left", "Left leg")])
def test_a_side_before_a_symptom_of_a_limb_offers_the_limb(side, named):
    text = f"{side} legs heavy and numb 9am"
    ask = said(text).asks[0]
    assert [choice.label for choice in ask.choices] == [named]
    draft = said(answer(text, ask, named)).draft
    assert draft is not None
    assert {site.side for site in draft.readings[0].sites} == {side}
    assert "heavy_legs" in draft.readings[0].symptoms


@pytest.mark.parametrize(
    ("text", "region"),
    [
        ("bum hole", "saddle.anus"),
        ("arsehole", "saddle.anus"),
        ("fanny", "saddle.genitals"),
        ("nether regions", "saddle.genitals"),
        ("undercarriage", "saddle.perineum"),
    ],
)
def test_lay_names_between_the_legs(text, region):
    draft = said(f"{text} numb 9am").draft
    assert draft is not None
    assert [site.region for site in draft.readings[0].sites] == [region]


def test_the_balls_of_the_feet_are_feet():
    draft = said("balls of both feet numb 9am").draft or said("balls of my feet numb 9am, both sides").draft
    assert draft is None or {site.region for site in draft.readings[0].sites} <= {"foot.sole"}
