"""Saved with its questions open: what is clear is an entry, the words in question are its note."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.phrase.understand import understand
from journal.words import phrase as say
from tests.phrase.said import LONDON, NOW, at, said, sites
from tests.phrase.test_robust import SMALL, phrases


def kept(text: str):
    return understand(text, NOW, LONDON, as_it_is=True)


@pytest.mark.parametrize(
    ("text", "where", "note"),
    [
        ("left arm numb and left since 20m ago", "whole arm left reduced", "left"),
        ("left foot numb up to the shoulder since 20m ago", "foot left reduced", "up to the shoulder"),
        ("left foot tingling, left 4th finger since 20m ago", "foot left tingling", "left 4th finger"),
        ("left foot numb, hand tingling since 20m ago", "foot left reduced", "hand tingling"),
        ("left side numb, right foot numb since 20m ago", "foot right reduced", "left side"),
        ("some fingers and left foot numb since 20m ago", "foot left reduced", "some fingers"),
        ("left foot 3 numb 8 since 20m ago", "foot left reduced", "3; 8"),
        ("left foot numb 12/10 since 20m ago", "foot left reduced", "12/10"),
        ("left foot since 20m ago", "foot left other", ""),
        ("left foot numb maybe slurred speech since 20m ago", "foot left reduced", "maybe slurred speech"),
    ],
)
def test_what_is_in_question_is_the_note(text, where, note):
    assert said(text).draft is None
    draft = kept(text).draft
    names = {(site.region, site.side, site.sensations) for site in draft.readings[-1].sites}
    if where.startswith("whole arm"):
        assert {side for _, side, _ in names} == {"left"}
    else:
        assert names == {(site.region, site.side, site.sensations) for site in sites(where)}
    assert draft.notes == note
    assert draft.started_at == NOW - timedelta(minutes=20)
    assert draft.readings[0].severity is None


def test_a_doubtful_sign_is_neither_there_nor_denied_and_still_asked_about():
    understood = kept("left foot numb maybe slurred speech since 20m ago")
    reading = understood.draft.readings[0]
    assert (reading.symptoms, reading.denied) == ((), ())
    assert "speech" in understood.red_words or any(ask.about == "red_word" for ask in understood.asks)


@pytest.mark.parametrize(
    ("text", "start", "note"),
    [
        ("left foot numb since yesterday", at("23:59", 1), ""),
        ("left foot numb since 3 weeks", NOW - timedelta(weeks=3), ""),
        ("left foot numb since 9", NOW, "since 9"),
        ("left foot numb since tomorrow", NOW, "since tomorrow"),
        ("left foot numb, fell 3 days ago", NOW, "fell 3 days ago"),
        ("left foot numb for 2 hours until lunch gone", NOW - timedelta(hours=2), "until lunch gone"),
    ],
)
def test_a_time_in_question_is_never_guessed(text, start, note):
    draft = kept(text).draft
    assert draft.started_at == start
    assert draft.ended_at is None
    assert all(word in draft.notes for word in note.split() if word not in ("since", "until"))


@pytest.mark.parametrize("text", ["foot numb", "hello", "my toes", "numb everywhere", "left", "no left foot numbness"])
def test_without_a_place_and_its_side_there_is_no_entry(text):
    understood = kept(text)
    assert understood.draft is None
    assert understood.problems


@pytest.mark.parametrize("text", ["left foot tingling 4 over hours since 2h ago", "both hands numb with weakness 10m ago"])
def test_without_a_question_it_is_the_same(text):
    assert kept(text) == said(text)


@given(words=st.lists(st.sampled_from(SMALL), max_size=8))
def test_whatever_is_in_question_no_question_is_left(words):
    text = " ".join(("left hand numb", *words))
    understood = kept(text)
    assert understood.draft is not None or understood.problems
    assert not any(ask.needed for ask in understood.asks)
    if understood.draft is not None:
        assert understood.draft.checked() is understood.draft
        assert understood.draft.started_at <= NOW


def test_no_question_about_a_place_is_without_an_answer():
    asks = [ask for text in phrases(7, 1500) for ask in said(text).asks if ask.about in ("place", "side", "sensation")]
    assert len(asks) > 100
    assert all(ask.choices for ask in asks)


@pytest.mark.parametrize(
    "text",
    [
        "my face is drooping on the left and left arm numb since 20m ago",
        "left arm numb, mouth droops to the right since 20m ago",
        "face drooping on the left side, left arm numb since 20m ago",
        "left arm numb since 20m ago, face droopy right",
    ],
)
def test_the_side_of_a_droop_is_no_place_and_stands_in_the_note_with_it(text):
    understood = said(text)
    assert understood.draft.readings[0].symptoms == ("face_droop",)
    assert "dro" in understood.draft.notes
    assert {site.side for site in understood.draft.readings[0].sites} == {"left"}
    assert understood.signs


def test_a_droop_that_is_denied_is_denied_in_the_note_too():
    draft = said("no face drooping on the left, left arm numb since 20m ago").draft
    assert draft.readings[0].denied == ("face_droop",)
    assert draft.notes.startswith("no ")


@pytest.mark.parametrize("text", ["mouth drooping left hand numb 20m ago", "mouth drooping, left hand numb 20m ago"])
def test_a_side_before_a_place_is_the_side_of_that_place(text):
    assert {(site.region.split(".")[0], site.side) for site in said(text).draft.readings[0].sites} == {("hand", "left")}


def test_a_side_alone_offers_places_and_the_note():
    (ask,) = [ask for ask in said("speech slurred, left since 20m ago").asks if ask.about == "place"]
    labels = [choice.label for choice in ask.choices]
    assert labels[0] == "Left face"
    assert labels[-1] == say.NO_ONLY_NOTE
