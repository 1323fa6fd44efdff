from __future__ import annotations

import pytest

from journal.phrase.warning_words import WORDS
from journal.vocabulary import vocabulary
from tests.phrase.said import said

# words left for the note, the symptom asked about
RED = [
    ("my words came out slurred", "speech"),
    ("not slurred anymore", "speech"),
    ("speech ok", "speech"),
    ("no droop", "face_droop"),
    ("my mouth droops a bit", "face_droop"),
    ("collapsed in the kitchen", "fainted"),
    ("everything is blurry", "vision_loss_or_double"),
    ("dizzy", "dizzy_sudden"),
    ("terrible headache", "headache_worst_sudden"),
    ("incontinent", "bladder_leak"),
    ("catheter put in", "bladder_none"),
    ("problems in the toilet", "bladder_none"),
    ("bowel trouble", "bowel_leak"),
    ("wiped and it was odd", "saddle_change"),
    ("gasping", "breathless"),
    ("heart attack last time", "chest_pain"),
    ("leg gave way", "legs_give_way"),
    ("it is useless", "cannot_move"),
    ("cannot stand", "cannot_walk"),
    ("choking", "swallowing"),
    ("fits", None),
    ("went purple", "blue_mottled"),
    ("agony", "limb_pain_severe"),
    ("concussion", "injury_head"),
    ("fell off a ladder", "injury_head"),
    ("after a fall", "injury_neck_back"),
    ("kicked at football", "injury_limb"),
    ("talking rubbish", "speech"),
    ("sounding drunk", "speech"),
    ("awful pain", "limb_pain_severe"),
    ("hurts like hell", "limb_pain_severe"),
    ("the skin is white", "pale"),
    ("white and cold", "cold_to_touch"),
    ("it is rock hard", "tight_swollen"),
    ("hard to climb stairs", "weak"),
    ("car crash", "injury_neck_back"),
]


@pytest.mark.parametrize(("words", "symptom"), RED, ids=[row[0] for row in RED])
def test_a_red_word_asks_and_neither_fires_nor_denies(words: str, symptom: str | None) -> None:
    understood = said(f"left foot tingling 9am. {words}")
    assert understood.draft is not None, understood
    reading = understood.draft.readings[0]
    labels = [ask.question for ask in understood.asks if ask.about == "red_word"]
    if symptom is None:
        assert labels == []
        return
    if symptom in reading.symptoms:  # said plainly enough to be a symptom at once
        return
    assert any(vocabulary().symptom[symptom] in label for label in labels), understood
    assert symptom not in (*reading.symptoms, *reading.denied, *reading.declined)
    assert understood.red_words
    assert not any(ask.needed for ask in understood.asks)


@pytest.mark.parametrize(("answer", "field"), [("Yes", "symptoms"), ("No", "denied"), ("Rather not say", "declined")])
def test_an_answer_settles_it_and_keeps_the_words(answer: str, field: str) -> None:
    ask = next(ask for ask in said("left foot tingling and my words came out slurred").asks if ask.about == "red_word")
    answered = said(next(choice.words for choice in ask.choices if choice.label == answer))
    assert answered.draft is not None
    assert getattr(answered.draft.readings[0], field) == ("speech",)
    assert answered.draft.notes == "words came out slurred"
    assert not [ask for ask in answered.asks if ask.about == "red_word"]


def test_red_words_in_the_given_note_ask_too() -> None:
    understood = said("left hand numb note: speech slurred yesterday")
    assert understood.draft is not None
    assert understood.draft.readings[0].symptoms == ()
    ask = next(ask for ask in understood.asks if ask.about == "red_word")
    yes = said(ask.choices[0].words).draft
    assert yes is not None
    assert yes.readings[0].symptoms == ("speech",)
    assert yes.notes == "speech slurred yesterday"


def test_a_symptom_already_said_is_not_asked_again() -> None:
    assert not [ask for ask in said("left hand numb, slurred speech, it came out slurred").asks if ask.about == "red_word"]


def test_a_stroke_in_words_asks_for_its_signs() -> None:
    questions = [ask.question for ask in said("left arm tingling, scared it is a stroke").asks if ask.about == "red_word"]
    assert len(questions) == 3


def test_every_red_word_asks_about_a_known_symptom() -> None:
    assert set(WORDS) <= set(vocabulary().symptom)
