from __future__ import annotations

import pytest

from tests.phrase.said import asked, said

# phrase, present, denied, asked about
SYMPTOMS = [
    ("no back pain", (), ("back_pain",), ()),
    ("no back pain or weakness", (), ("back_pain", "weak"), ()),
    ("no back pain nor weakness", (), ("back_pain", "weak"), ()),
    ("no back pain, weakness or fever", (), ("back_pain", "weak", "fever"), ()),
    ("no back pain, no weakness", (), ("back_pain", "weak"), ()),
    ("no back pain and no weakness", (), ("back_pain", "weak"), ()),
    ("no back pain but weak", ("weak",), ("back_pain",), ()),
    ("no back pain but weakness", ("weak",), ("back_pain",), ()),
    ("no back pain. Weak", ("weak",), ("back_pain",), ()),
    ("no back pain, with weakness", ("weak",), ("back_pain",), ()),
    ("no back pain, weakness", (), ("back_pain",), ("weak",)),
    ("no back pain and weakness", (), ("back_pain",), ("weak",)),
    ("no back pain or fever and weakness", (), ("back_pain", "fever"), ("weak",)),
    ("without weakness", (), ("weak",), ()),
    ("without any weakness", (), ("weak",), ()),
    ("no sign of weakness", (), ("weak",), ()),
    ("not weak", (), ("weak",), ()),
    ("isn't weak", (), ("weak",), ()),
    ("I don't feel weak", (), ("weak",), ()),
    ("I have no weakness", (), ("weak",), ()),
    ("never had a seizure", (), ("seizure",), ()),
    ("no pain or weakness", (), ("weak",), ()),
    ("no change in weakness", (), (), ("weak",)),
    ("not just weak", (), (), ("weak",)),
    ("not only weak", (), (), ("weak",)),
    ("no new back pain", (), (), ("back_pain",)),
    ("no longer weak", (), (), ("weak",)),
    ("weakness: no", (), (), ("weak",)),
    ("not sure if weak", (), (), ("weak",)),
    ("maybe weak", (), (), ("weak",)),
    ("worried about fever", (), (), ("fever",)),
    ("wife says my speech was slurred", (), (), ("speech",)),
    ("no weakness then weakness", ("weak",), (), ()),
    ("no, weakness", (), (), ()),
    ("weakness and fever", ("weak", "fever"), (), ()),
    ("no feeling of weakness", (), ("weak",), ()),
    ("can't feel when I wipe", ("wiping_feels_different",), (), ()),
    ("can't pee", ("bladder_none",), (), ()),
    ("cannot move it", ("cannot_move",), (), ()),
    ("can not move", ("cannot_move",), (), ()),
]


@pytest.mark.parametrize(("words", "present", "denied", "unsure"), SYMPTOMS, ids=[row[0] for row in SYMPTOMS])
def test_a_denial_reaches_exactly_what_it_names(
    words: str, present: tuple[str, ...], denied: tuple[str, ...], unsure: tuple[str, ...]
) -> None:
    understood = said(f"left leg numb. {words}")
    if words == "no, weakness":  # whichever way: never a denial, never dropped
        assert understood.draft is None or "weak" not in understood.draft.readings[0].denied
        return
    if unsure:
        assert understood.draft is None
        asks = [ask for ask in understood.asks if ask.about == "symptom"]
        assert len(asks) == len(unsure)
        for ask in asks:
            understood = said(ask.choices[-1].words)
        reading = understood.draft.readings[0]  # type: ignore[union-attr]  # every question is answered
        assert reading.declined == unsure
    reading = understood.draft.readings[0]  # type: ignore[union-attr]  # nothing needed is open
    assert reading.symptoms == present
    assert reading.denied == denied


@pytest.mark.parametrize(("answer", "field"), [("Yes", "symptoms"), ("No", "denied"), ("Rather not say", "declined")])
def test_an_answer_about_a_symptom_is_kept(answer: str, field: str) -> None:
    ask = next(ask for ask in said("left leg numb, no change in weakness").asks if ask.about == "symptom")
    draft = said(next(choice.words for choice in ask.choices if choice.label == answer)).draft
    assert draft is not None
    for name in ("symptoms", "denied", "declined"):
        assert getattr(draft.readings[0], name) == (("weak",) if name == field else ())


@pytest.mark.parametrize(
    "words",
    ["no feeling in the left foot", "no sensation in the left foot", "can't feel the left foot", "cannot feel left foot"],
)
def test_no_feeling_is_a_sensation_and_never_a_denial(words: str) -> None:
    draft = said(words).draft
    assert draft is not None
    assert {site.sensations for site in draft.readings[0].sites} == {("no_feeling",)}
    assert draft.readings[0].denied == ()


@pytest.mark.parametrize("words", ["left hand not numb", "no numbness in left hand", "no numbness or tingling in left hand"])
def test_a_denied_sensation_is_no_site(words: str) -> None:
    assert said(words).draft is None
    with_other = said(f"right foot tingling. {words}").draft
    assert with_other is not None
    assert {site.region.split(".")[0] for site in with_other.readings[0].sites} == {"foot"}
    assert words in with_other.notes


def test_what_is_there_outweighs_a_denial() -> None:
    draft = said("left leg numb, no weakness. Leg got weak").draft
    assert draft is None or "weak" not in draft.readings[0].denied


def test_a_denied_trigger_explains_nothing() -> None:
    draft = said("left hand numb, did not sleep on it, not leaned on it").draft
    assert draft is not None
    assert draft.explanation is None
    assert draft.triggers == ()
    assert "not leaned on it" in draft.notes


def test_not_sudden_is_not_sudden() -> None:
    draft = said("left hand numb not sudden").draft
    assert draft is not None
    assert draft.onset == "unknown"


def test_only_unsure_symptoms_must_be_answered() -> None:
    assert asked("left hand numb, no weakness, with fever") == set()
