"""Signs of danger that were misspelt, run together or put plainly are told or asked about, and never end in the note alone."""

from __future__ import annotations

import pytest

from journal.phrase.misspelt import near
from journal.phrase.real_words import REAL
from tests.phrase.said import asked, said


@pytest.mark.parametrize(
    ("text", "symptom"),
    [
        ("slurrd speach", "speech"),
        ("cant speek", "speech"),
        ("canot speak", "speech"),
        ("slured speech", "speech"),
        ("cant swalow", "swallowing"),
        ("cant wak", "cannot_walk"),
        ("cant breath", "breathless"),
        ("cant breth", "breathless"),
        ("fase drooping", "face_droop"),
        ("face droping", "face_droop"),
        ("doubel vision", "vision_loss_or_double"),
    ],
)
def test_a_misspelt_sign_is_that_sign_and_its_words_are_kept(text, symptom):
    draft = said(f"left hand numb 9am, {text}").draft
    assert draft is not None
    assert symptom in draft.readings[0].symptoms
    assert draft.notes in ("", text)


@pytest.mark.parametrize("text", ["no slurrd speach", "without slurrd speach", "no weakness or slurrd speach"])
def test_what_is_only_nearly_spelt_so_is_never_denied(text):
    understood = said(f"left hand numb 9am, {text}")
    assert understood.draft is None
    assert "symptom" in asked(f"left hand numb 9am, {text}")


@pytest.mark.parametrize("text", ["sudenly", "suddenley", "sudden", "suden", "sudently", "suddnly"])
def test_a_misspelt_sudden_is_sudden(text):
    draft = said(f"left arm numb 10m ago, {text}").draft
    assert draft is not None
    assert draft.onset == "sudden"


@pytest.mark.parametrize("text", ["left hand numbb", "left hand num", "left hand tinglig", "cant feal left hand"])
def test_a_misspelt_feeling_is_that_feeling(text):
    assert said(text).draft is not None


@pytest.mark.parametrize(
    ("text", "symptom"),
    [
        ("speach", "speech"),
        ("confusd", "confusion"),
        ("seizre", "seizure"),
        ("paralised", "cannot_move"),
        ("bladdr", "bladder_none"),
    ],
)
@pytest.mark.parametrize("form", ["left hand numb 9am, {}", "left hand numb 9am note: {}"])
def test_a_single_word_near_danger_is_asked_about(form, text, symptom):
    understood = said(form.format(text))
    choices = [choice.words for ask in understood.asks if ask.about == "red_word" for choice in ask.choices]
    assert any(f"asked {symptom}: yes" in words for words in choices)
    assert understood.draft is None or not understood.draft.readings[0].symptoms


@pytest.mark.parametrize(
    "text",
    ["last week was fine", "painting the fence", "wearing gloves", "task done", "the movie", "winning at cards"],
)
def test_a_real_word_is_meant(text):
    understood = said(f"left hand tingling 9am over hours. {text}")
    assert understood.draft is not None
    assert understood.draft.readings[0].symptoms == ()
    assert not [ask for ask in understood.asks if ask.about == "red_word"]


def test_near_is_one_slip_or_two_from_seven_letters_on():
    assert near("slurrd")[0] == "slurred"
    assert near("slurd") == ("slur",) or "slurred" not in near("slurd")
    assert "swallowing" in near("swalowng")
    assert near("week") == near("speech") == near("ab") == near("x1y") == ()
    assert not {word for word in REAL if near(word)}


@pytest.mark.parametrize(
    "text",
    [
        "i had a stroke last year and now my right hand is numb again suddenly",
        "i had a stroke last year, right hand numb sudden",
    ],
)
def test_what_is_past_does_not_swallow_what_is_now(text):
    draft = said(text).draft
    assert draft is not None
    assert draft.onset == "sudden"


@pytest.mark.parametrize(
    ("text", "onset"),
    [
        ("scared, left arm numb suddenly", "sudden"),
        ("worried my left arm went numb suddenly 5m ago", "sudden"),
        ("maybe sudden, left arm numb", "unknown"),
        ("last year my foot went numb suddenly. left hand tingling", "unknown"),
    ],
)
def test_a_hedge_reaches_its_own_clause(text, onset):
    understood = said(text)
    assert understood.draft is None or understood.draft.onset == onset


@pytest.mark.parametrize("text", ["history of weakness, stroke", "maybe weakness and fever", "used to have weakness"])
def test_a_hedged_sign_is_still_asked(text):
    assert "symptom" in asked(f"left hand numb 9am, {text}")


@pytest.mark.parametrize("text", ["speech gone", "speech is gone", "voice gone", "my speech has gone"])
def test_speech_gone_is_a_sign_and_no_end(text):
    understood = said(f"left hand numb over hours 9am {text}")
    assert understood.draft is None or understood.draft.ended_at is None
    assert understood.draft is None or understood.draft.readings[0].symptoms == ("speech",)


@pytest.mark.parametrize("text", ["hand weakness gone", "weakness is gone", "back pain gone"])
def test_weakness_gone_is_asked_about_and_no_end(text):
    assert asked(f"left hand numb over hours 9am {text}") == {"symptom"}


@pytest.mark.parametrize("text", ["gone", "gone now", "numbness gone", "hand is gone", "all gone", "and weak, gone now"])
def test_gone_alone_or_of_the_numbness_is_the_end(text):
    draft = said(f"left hand numb 9am, {text}").draft
    assert draft is None or draft.ended_at is not None or "gone" not in text


def test_gone_beside_other_words_is_asked_about():
    assert asked("left hand numb 9am after lunch gone") == {"time"}


@pytest.mark.parametrize("text", ["left hand feeling gone 9am", "all feeling gone in left hand 9am"])
def test_feeling_gone_is_no_feeling(text):
    draft = said(text).draft
    assert draft is not None
    assert draft.ended_at is None
    assert draft.readings[0].sites[0].sensations == ("no_feeling",)


@pytest.mark.parametrize(("text", "severity"), [("3,5", 4), ("3.5", 4), ("9.5", 10), ("0,5", 1), ("3.5/10", 4), ("3,5/10", 4)])
def test_a_strength_between_two_counts_as_the_higher(text, severity):
    understood = said(f"left foot numb {text}")
    assert understood.draft is not None
    assert understood.draft.readings[0].severity == severity
    assert any(text in line and str(severity) in line for line in understood.echo if line.startswith('"'))


@pytest.mark.parametrize("text", ["left foot numb 3.5 hours ago", "left foot numb 1,5h ago"])
def test_a_length_between_two_is_no_strength(text):
    understood = said(text)
    assert understood.draft is not None
    assert understood.draft.readings[0].severity is None


def test_words_that_ran_together_are_apart():
    draft = said("lefthand tingling4 20mago, leftfoot numb").draft
    assert draft is not None
    assert draft.readings[0].severity == 4
    assert {site.region.split(".")[0] for site in draft.readings[0].sites} == {"hand", "foot"}
    assert draft.notes == ""


@pytest.mark.parametrize(
    ("text", "symptom"),
    [
        ("mouth is crooked", "face_droop"),
        ("mouth hangs", "face_droop"),
        ("face droopy", "face_droop"),
        ("face is hanging", "face_droop"),
        ("talking nonsense", "speech"),
        ("talking funny", "speech"),
        ("cant hold urine", "bladder_leak"),
        ("throat closing", "breathless"),
        ("poop myself", "bowel_leak"),
    ],
)
def test_a_sign_put_plainly_is_that_sign(text, symptom):
    draft = said(f"left hand numb 9am {text}").draft
    assert draft is not None
    assert draft.readings[0].symptoms == (symptom,)


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("mouth droopy left, left cheek numb 10m ago", "left"),
        ("left cheek numb 10m ago, face drooping on the left", "left"),
        ("left cheek numb 10m ago, face droopy left hand numb", ""),
    ],
)
def test_the_side_of_a_droop_is_no_place_of_its_own(text, note):
    found = said(text)
    assert found.draft is not None, found
    assert "face_droop" in found.draft.readings[0].symptoms
    assert note in found.draft.readings[0].note + (found.draft.notes or "")
    assert {site.side for site in found.draft.readings[0].sites} == {"left"}
