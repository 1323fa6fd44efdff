"""Both sides without feeling, places with a letter twice, and signs that stand in a note."""

import pytest

from journal.body.names import suggest
from journal.model.views import Profile
from journal.phrase.possible import possible
from journal.phrase.understand import answer
from journal.phrase.words import words_of
from journal.rules.engine import check_draft
from tests.phrase.said import NOW, said


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Neither leg has any feeling 1h ago", "leg."),
        ("neither leg has feeling since 2h ago", "leg."),
        ("neither of my legs has any sensation since 2h ago", "leg."),
        ("neither foot feels anything 1h ago", "foot."),
        ("no feeling in either leg since 2h ago", "leg."),
        ("cannot feel either hand 1h ago", "hand."),
    ],
)
def test_neither_has_feeling_is_both_without(text, group):
    sites = said(text).draft.readings[0].sites
    assert {site.side for site in sites} == {"both"}
    assert all(site.region.startswith(group) for site in sites)
    assert {site.sensations for site in sites} == {("no_feeling",)}


@pytest.mark.parametrize(
    "text",
    [
        "neither leg is numb, left hand tingling 1h ago",
        "neither leg numb, feeling fine, left hand tingling 1h ago",
        "left hand tingling 1h ago, neither back pain nor fever",
        "left hand tingling 1h ago, either way",
    ],
)
def test_neither_numb_is_a_no(text):
    assert all(site.region.startswith("hand.") for site in said(text).draft.readings[0].sites)


@pytest.mark.parametrize(
    ("written", "read"),
    [("leggs", "legs"), ("legg", "leg"), ("armms", "arms"), ("handd", "hand"), ("thummb", "thumb"), ("feett", "feet")],
)
def test_a_place_with_a_letter_twice_is_that_place(written, read):
    assert [word.text for word in words_of(f"both {written}")] == ["both", read]
    assert words_of(written)[0].end == len(written)


@pytest.mark.parametrize(
    "word", ["feet", "knee", "belly", "buttock", "too", "middle", "butt", "passed", "tripped", "llll", "leeggs"]
)
def test_other_words_stay_as_they_are(word):
    assert words_of(word)[0].text == word


def levels(text):
    return {check_draft(draft, Profile(), NOW).level for draft in possible(said(text), text, said)}


@pytest.mark.parametrize(
    "note", ["cant speak", "slurred speech", "my face is drooping", "hand fine, then cant swallow", "cant swalow"]
)
def test_a_danger_that_the_note_says_is_judged_and_asked_but_not_stored(note):
    text = f"left hand tingling 1h ago; note: {note}"
    understood = said(text)
    assert "emergency" in levels(text)
    assert understood.draft.readings[0].symptoms == ()
    assert any(ask.about == "red_word" for ask in understood.asks)


@pytest.mark.parametrize(
    "text",
    [
        "left hand tingling 1h ago; note: no slurred speech",
        "left hand tingling 1h ago; note: last year i had slurred speech",
        "left hand tingling 1h ago; note: i worry about slurred speech",
        "left hand tingling 1h ago; asked speech: no; note: slurred speech",
        "left hand tingling 1h ago; note: back pain, swelling",
        "left hand tingling 1h ago; note: dizzy spells in the family",
    ],
)
def test_what_the_note_denies_doubts_or_has_answered_is_not_judged(text):
    assert len(possible(said(text), text, said)) == 1
    assert "emergency" not in levels(text)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("cant swallow", "cant swalow"),
        ("trouble swallowing", "trouble swalowing"),
        ("hard to swallow", "hard to swollow"),
        ("difficulty swallowing", "difficulty swallwing"),
        ("cant speak", "cant speek"),
        ("trouble speaking", "trouble speeking"),
        ("cant breathe", "cant breethe"),
        ("trouble breathing", "trouble breating"),
        ("short of breath", "short of breth"),
    ],
)
def test_a_misspelt_danger_is_as_urgent_as_the_right_word(right, wrong):
    assert levels(f"left hand tingling 1h ago, {right}") == {"emergency"}
    assert levels(f"left hand tingling 1h ago, {wrong}") == {"emergency"}


@pytest.mark.parametrize("name", ["crotch", "tongue", "tailbone", "penis", "chin", "middle", "ring", "index", "pinky"])
def test_what_is_suggested_is_understood_as_these_places(name):
    for found in suggest(name):
        sites = said(f"{found.label.lower()} numb 1h ago").draft.readings[0].sites
        assert {(site.region, site.side) for site in sites} == set(found.places), found.label


@pytest.mark.parametrize("text", ["left middle numb 1h ago", "left midle finger numb 1h ago"])
def test_the_middle_finger_can_be_picked(text):
    understood = said(text)
    ask = next(ask for ask in understood.asks if ask.choices and ask.needed)
    assert ask.choices[0].label == "Left middle finger"
    sites = said(answer(text, ask, "Left middle finger")).draft.readings[0].sites
    assert [(site.region, site.side) for site in sites] == [("hand.middle", "left")]
