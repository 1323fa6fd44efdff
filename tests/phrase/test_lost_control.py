"""Losing control of bladder and bowels: of which, said of both in one, and denied whole."""

from __future__ import annotations

import pytest

from journal.model.views import Profile
from journal.rules.engine import check_draft
from tests.phrase.said import NOW, said


@pytest.mark.parametrize(
    ("words", "symptom"),
    [
        ("incontinence", "bladder_leak"),
        ("incontinent", "bladder_leak"),
        ("wet myself", "bladder_leak"),
        ("loss of bladder control", "bladder_leak"),
        ("no control over my bladder", "bladder_leak"),
        ("bowel incontinence", "bowel_leak"),
        ("soiled myself", "bowel_leak"),
        ("can't pee", "bladder_none"),
    ],
)
def test_lost_control_with_numb_feet_is_an_emergency(words: str, symptom: str) -> None:
    draft = said(f"{words} and numb feet both").draft
    assert draft is not None
    assert symptom in draft.readings[0].symptoms
    assert check_draft(draft, Profile(), NOW).level == "emergency"


BOTH_LEAK = ("bladder_leak", "bowel_leak")


@pytest.mark.parametrize(
    ("words", "symptoms"),
    [
        ("no incontinence", ("bladder_leak",)),
        ("not incontinent", ("bladder_leak",)),
        ("have not wet myself", ("bladder_leak",)),
        ("no bladder incontinence", ("bladder_leak",)),
        ("no loss of bladder control", ("bladder_leak",)),
        ("no bowel incontinence", ("bowel_leak",)),
        ("have not soiled myself", ("bowel_leak",)),
        ("no incontinence of stool", ("bowel_leak",)),
        ("no bowel or bladder incontinence", BOTH_LEAK),
        ("no bladder or bowel incontinence", BOTH_LEAK),
        ("no bladder/bowel incontinence", BOTH_LEAK),
        ("no incontinence of urine or faeces", BOTH_LEAK),
        ("denies bladder and bowel incontinence", BOTH_LEAK),
        ("no loss of bladder or bowel control", BOTH_LEAK),
    ],
)
def test_control_that_was_not_lost_is_denied(words: str, symptoms: tuple[str, ...]) -> None:
    draft = said(f"both feet numb, {words}").draft
    assert draft is not None
    reading = draft.readings[0]
    assert (reading.denied, reading.symptoms, draft.notes) == (symptoms, (), "")


@pytest.mark.parametrize(
    ("words", "symptoms"),
    [
        ("incontinence of stool", ("bowel_leak",)),
        ("incontinent of bowel", ("bowel_leak",)),
        ("incontinent of poo", ("bowel_leak",)),
        ("incontinent of urine", ("bladder_leak",)),
        ("bowel and bladder incontinence", BOTH_LEAK),
        ("incontinent of both bowel and bladder", BOTH_LEAK),
        ("double incontinence", BOTH_LEAK),
        ("no bladder or bowel control", BOTH_LEAK),
    ],
)
def test_of_what_somebody_is_incontinent_is_told_apart(words: str, symptoms: tuple[str, ...]) -> None:
    draft = said(f"both feet numb, {words}").draft
    assert draft is not None
    assert (draft.readings[0].symptoms, draft.notes) == (symptoms, "")


def test_a_doubtful_sign_said_for_two_is_asked_about_each() -> None:
    asks = said("both feet numb, no weakness, bladder or bowel incontinence").asks
    assert [ask.question for ask in asks if ask.about == "symptom"] == [
        'You wrote "bladder or bowel incontinence". Is this so now? Urine leaks.',
        'You wrote "bladder or bowel incontinence". Is this so now? Stool leaks.',
    ]


@pytest.mark.parametrize("words", ["my mother is incontinent", "worried about incontinence"])
def test_control_that_others_lost_is_asked_and_never_a_fact(words: str) -> None:
    understood = said(f"both feet numb, {words}")
    assert understood.draft is None
    assert "symptom" in {ask.about for ask in understood.asks if ask.needed}
