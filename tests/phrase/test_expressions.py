"""Every expression in the tables means what it stands for, in a phrase and denied."""

from __future__ import annotations

import pytest

from journal.phrase import reasons, sensations, set_phrases, symptoms, warning_words
from journal.phrase.words import words_of
from journal.vocabulary import vocabulary
from tests.phrase.said import said

SYMPTOMS = list(symptoms.expressions())


@pytest.mark.parametrize(("text", "meant"), SYMPTOMS, ids=[text for text, _ in SYMPTOMS])
def test_a_symptom_is_understood_and_denied(text: str, meant: tuple[str, ...]) -> None:
    draft = said(f"both feet tingling 9am. {text}").draft
    assert draft is not None
    assert draft.readings[0].symptoms == meant
    assert draft.notes == ""
    without = said(f"both feet tingling 9am, without {text}").draft
    assert without is not None
    assert without.readings[0].symptoms == ()
    assert without.readings[0].denied == meant


@pytest.mark.parametrize(("text", "meant"), list(sensations.expressions()), ids=[text for text, _ in sensations.expressions()])
def test_a_sensation_is_understood(text: str, meant: str) -> None:
    draft = said(f"left hand {text}, 9am").draft
    assert draft is not None
    assert draft.readings[0].sites[0].sensations == (meant,)
    assert draft.readings[0].symptoms == draft.readings[0].denied == ()


@pytest.mark.parametrize("table", [reasons.ONSET, reasons.TRIGGER, reasons.EVIDENCE], ids=["onset", "triggers", "evidence"])
def test_a_reason_is_understood(table: dict[str, str]) -> None:
    for name, phrases in table.items():
        for text in phrases.split("|"):
            draft = said(f"left hand numb 9am. {text}").draft
            assert draft is not None, text
            assert name in (draft.onset, draft.readings[0].evidence, *draft.triggers), text


def test_every_relief_is_understood_after_better() -> None:
    for name, phrases in reasons.RELIEF.items():
        for text in phrases.split("|"):
            draft = said(f"left hand numb 9am, better after {text}").draft
            assert draft is not None, text
            assert draft.relief == (name,), text


def test_every_id_can_be_said() -> None:
    words = vocabulary()
    assert {name for _, ids in symptoms.expressions() for name in ids} == set(words.symptom)
    assert {name for _, name in sensations.expressions()} == set(words.sensation)
    assert set(reasons.TRIGGER) | {"woke_with"} == set(words.trigger)
    assert set(reasons.RELIEF) | {"none"} == set(words.relief)
    assert set(reasons.ONSET) | {"unknown"} == set(words.onset)
    assert set(reasons.EVIDENCE) | {"felt"} == set(words.evidence)


def test_expressions_are_written_as_words_are_folded() -> None:
    texts = [
        text for text, *_ in (*symptoms.expressions(), *sensations.expressions(), *reasons.expressions(), *set_phrases.PHRASES)
    ]
    texts += [text for said_ in warning_words.WORDS.values() for text in said_.split("|")]
    for text in texts:
        assert " ".join(word.text for word in words_of(text)) == text.strip(" "), text
