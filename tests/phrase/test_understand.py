from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from journal.model.drafts import EpisodeDraft
from tests.phrase.said import LONDON, NOW, asked, at, said, sites

NOW_ = at("10:00")
Row = tuple[str, str, datetime, dict[str, Any]]

SADDLE = (
    "saddle.genitals midline reduced; saddle.perineum midline reduced; "
    "saddle.anus midline reduced; saddle.inner_thigh_top both reduced"
)
WHOLE_BACK = (
    "back.upper midline reduced; back.shoulder_blade both reduced; back.middle midline reduced; "
    "back.lower midline reduced; back.sacrum midline reduced; back.tailbone midline reduced"
)
# phrase, places with sensations, start, and every other field that is not its default
EXACT: list[Row] = [
    ("left foot tingling 4 sudden 20m ago", "foot left tingling", at("09:40"), {"severity": 4, "onset": "sudden"}),
    ("both feet numb since yesterday 9pm with weakness", "foot both reduced", at("21:00", 1), {"symptoms": ("weak",)}),
    (
        "right thumb and index pins and needles 3/10 woke with it, slept on it",
        "hand.thumb right pins_needles; hand.index right pins_needles",
        NOW_,
        {"severity": 3, "onset": "woke_with", "triggers": ("leaned_or_slept_on",), "explanation": "slept on it"},
    ),
    ("left face and left hand numb suddenly 10m ago", "face left reduced; hand left reduced", at("09:50"), {"onset": "sudden"}),
    ("left hand tingling and right foot numb", "hand left tingling; foot right reduced", NOW_, {}),
    ("left hand and right foot numb", "hand left reduced; foot right reduced", NOW_, {}),
    ("numb left face and left hand", "face left reduced; hand left reduced", NOW_, {}),
    ("tingling in left foot, numb right hand", "foot left tingling; hand right reduced", NOW_, {}),
    ("left foot numb and tingling", "foot left reduced+tingling", NOW_, {}),
    ("left foot, numb, burning", "foot left reduced+burning", NOW_, {}),
    ("no feeling in the left foot", "foot left no_feeling", NOW_, {}),
    ("no feeling in my left foot, no weakness", "foot left no_feeling", NOW_, {"denied": ("weak",)}),
    ("can't feel my left foot since 7am", "foot left no_feeling", at("07:00"), {}),
    ("I cannot feel the left foot", "foot left no_feeling", NOW_, {}),
    ("left foot dead to touch", "foot left no_feeling", NOW_, {}),
    ("my left foot fell asleep", "foot left pins_needles", NOW_, {}),
    ("my whole left arm went dead 2h ago", "whole arm left heavy_dead", at("08:00"), {}),
    ("left arm is heavy", "arm left heavy_dead", NOW_, {}),
    ("L foot,calf numb 6 sudden -20m #sitting", "foot left reduced; leg.calf_back left reduced", at("09:40"),
     {"severity": 6, "onset": "sudden", "triggers": ("sitting",)}),
    ("R hand tingling", "hand right tingling", NOW_, {}),
    ("lt knee burning", "knee left burning", NOW_, {}),
    ("rt big toe numb", "foot.big_toe right reduced", NOW_, {}),
    ("bilateral feet burning", "foot both burning", NOW_, {}),
    ("both hands and feet tingling over weeks", "hand both tingling; foot both tingling", NOW_, {"onset": "weeks"}),
    ("left and right hand numb", "hand both reduced", NOW_, {}),
    ("hand and wrist numb, left", "hand left reduced", NOW_, {}),
    ("hand numb on the left side", "hand left reduced", NOW_, {}),
    ("top of my left foot numb", "foot.top left reduced", NOW_, {}),
    ("soles of both feet burning", "foot.sole both burning", NOW_, {}),
    ("back of left hand and forearm numb", "hand.back_thumb_side left reduced; forearm left reduced", NOW_, {}),
    ("fingers of left hand tingling", "fingers left tingling", NOW_, {}),
    ("left hand fingers tingling", "fingers left tingling", NOW_, {}),
    ("fingers numb on left hand", "fingers left reduced", NOW_, {}),
    ("left hand: thumb and index numb", "hand.thumb left reduced; hand.index left reduced", NOW_, {}),
    ("left thumb, index and middle fingers numb", "hand.thumb left reduced; hand.index left reduced; hand.middle left reduced",
     NOW_, {}),
    ("lower left leg numb", "lower leg left reduced", NOW_, {}),
    ("right side of my face tingling", "face right tingling", NOW_, {}),
    ("left temple numb", "face.temple left reduced", NOW_, {}),
    ("lower back numb", "back.lower midline reduced", NOW_, {}),
    ("left lower back numb", "back.lower left reduced", NOW_, {}),
    ("middle of my back tingling", "back.middle midline tingling", NOW_, {}),
    ("back tingling", "back midline tingling", NOW_, {}),
    ("tailbone numb", "back.tailbone midline reduced", NOW_, {}),
    ("chin numb", "face.chin midline reduced", NOW_, {}),
    ("saddle area numb", SADDLE, NOW_, {}),
    ("whole back numb", WHOLE_BACK, NOW_, {}),
    ("came back from work, left hand numb", "hand left reduced", NOW_, {"notes": "came back from work"}),
    ("left work early, right foot numb", "foot right reduced", NOW_, {"notes": "left work early"}),
    # how strong
    ("left hand numb 0", "hand left reduced", NOW_, {"severity": 0}),
    ("left hand numb 10", "hand left reduced", NOW_, {"severity": 10}),
    ("left hand numb 7 out of 10", "hand left reduced", NOW_, {"severity": 7}),
    ("left hand numb severity 6", "hand left reduced", NOW_, {"severity": 6}),
    ("left hand numb 4 pain 6", "hand left reduced", NOW_, {"severity": 4, "pain": 6}),
    ("left hand numb 6/10 pain", "hand left reduced", NOW_, {"pain": 6}),
    ("left hand numb, mild", "hand left reduced", NOW_, {"notes": "mild"}),
    ("left foot tingling, took 2 paracetamol", "foot left tingling", NOW_, {"notes": "took 2 paracetamol"}),
    ("left foot numb 11", "foot left reduced", NOW_, {"notes": "11"}),
    # onset
    ("left foot numb over hours", "foot left reduced", NOW_, {"onset": "hours"}),
    ("left foot numb over a few days", "foot left reduced", NOW_, {"onset": "days"}),
    ("I woke up at 6am with left arm numb", "arm left reduced", at("06:00"), {"onset": "woke_with"}),
    ("left hand numb, was fine when I woke up", "hand left reduced", NOW_, {"notes": "fine when I woke up"}),
    # symptoms
    ("left leg numb with back pain", "leg left reduced", NOW_, {"symptoms": ("back_pain",)}),
    ("numb saddle and leaking urine", SADDLE, NOW_, {"symptoms": ("bladder_leak",)}),
    ("left hand numb and slurred speech", "hand left reduced", NOW_, {"symptoms": ("speech",)}),
    ("left hand numb, my speech is slurred", "hand left reduced", NOW_, {"symptoms": ("speech",)}),
    ("left hand numb, face is drooping", "hand left reduced", NOW_, {"symptoms": ("face_droop",)}),
    ("both legs numb, can't pee", "leg both reduced", NOW_, {"symptoms": ("bladder_none",)}),
    ("left hand numb, short of breath, chest pain", "hand left reduced", NOW_, {"symptoms": ("breathless", "chest_pain")}),
    ("left arm weak and numb", "arm left reduced", NOW_, {"symptoms": ("weak", "arm_or_leg_weak_one_side")}),
    ("left arm and leg weak and numb", "arm left reduced; leg left reduced", NOW_,
     {"symptoms": ("weak", "arm_or_leg_weak_one_side")}),
    ("right hand numb, left arm weak", "hand right reduced", NOW_,
     {"symptoms": ("weak", "arm_or_leg_weak_one_side"), "notes": "left arm weak"}),
    ("right hand numb, weakness in the left leg", "hand right reduced", NOW_,
     {"symptoms": ("weak", "arm_or_leg_weak_one_side"), "notes": "weakness in the left leg"}),
    ("left foot pain and right hand numb", "hand right reduced", NOW_, {"notes": "left foot pain"}),
    ("no numbness in left hand but right hand numb", "hand right reduced", NOW_, {"notes": "no numbness in left hand"}),
    ("left foot tingling, no numbness", "foot left tingling", NOW_, {"notes": "no numbness"}),
    # triggers, relief, own reason, checks, course
    ("left hand numb after typing", "hand left reduced", NOW_, {"triggers": ("typing_grip",)}),
    ("left foot numb, legs crossed", "foot left reduced", NOW_, {"triggers": ("legs_crossed",), "explanation": "legs crossed"}),
    ("chin numb after the dentist injection", "face.chin midline reduced", NOW_,
     {"triggers": ("dental_or_local_anaesthetic",), "explanation": "after the dentist injection"}),
    ("right hand numb maybe because I sat on it", "hand right reduced", NOW_, {"notes": "maybe because I sat on it"}),
    ("right hand numb, I think I slept on it", "hand right reduced", NOW_, {"notes": "think I slept on it"}),
    ("right hand numb, not slept on it", "hand right reduced", NOW_, {"notes": "not slept on it"}),
    ("left hand numb because I carried shopping", "hand left reduced", NOW_,
     {"triggers": ("carrying",), "explanation": "I carried shopping"}),
    ("left hand numb better after shaking it", "hand left reduced", NOW_, {"relief": ("shaking_hand",)}),
    ("left hand numb checked: touch weaker", "hand left reduced", NOW_, {"evidence": "self_check_reduced"}),
    ("both feet burning, comes and goes", "foot both burning", NOW_, {"course": "comes_and_goes"}),
    ("left hand numb note: 3 days ago my right foot was weak", "hand left reduced", NOW_,
     {"notes": "3 days ago my right foot was weak"}),
]  # fmt: skip
DEFAULTS: dict[str, Any] = {
    "severity": None, "pain": None, "onset": "unknown", "symptoms": (), "denied": (), "declined": (), "triggers": (),
    "relief": (), "explanation": None, "evidence": "felt", "course": None, "notes": "",
}  # fmt: skip


def facts(draft: EpisodeDraft) -> dict[str, Any]:
    return {name: getattr(draft if hasattr(draft, name) else draft.readings[0], name) for name in DEFAULTS}


@pytest.mark.parametrize(("text", "where", "start", "others"), EXACT, ids=[row[0] for row in EXACT])
def test_a_phrase_becomes_exactly_this_draft(text: str, where: str, start: datetime, others: dict[str, Any]) -> None:
    draft = said(text).draft
    assert draft is not None, said(text)
    assert set(draft.readings[0].sites) == set(sites(where))
    assert (draft.started_at, draft.ended_at, draft.readings[0].at) == (start, None, start)
    assert facts(draft) == {**DEFAULTS, **others}
    assert draft.time_zone == LONDON
    assert draft.checked() is draft


def test_the_table_is_large() -> None:
    assert len(EXACT) >= 80


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("feet numb", "side"),
        ("left foot", "sensation"),
        ("hand tingling", "side"),
        ("face numb", "side"),
        ("cheek numb", "side"),
        ("numb face and left arm", "side"),
        ("right hip and lower back numb", "side"),
        ("left cheek and lips numb", "side"),
        ("left or right hand numb", "side"),
        ("left side numb", "place"),
        ("whole left side of my body numb", "place"),
        ("finger numb", "place"),
        ("left toe numb", "place"),
        ("2 fingers of my left hand numb", "place"),
        ("some toes on left foot numb", "place"),
        ("numb below the left knee", "place"),
        ("left knee to foot numb", "place"),
        ("left thigh, outer, numb", "place"),
        ("left 4th finger numb", "place"),
        ("left hnd numb", "place"),
        ("hnd numb", "place"),
        ("left hand and left fot numb", "place"),
        ("left hand numb, right hand fine", "place"),
        ("left foot numb, doctor examined my right hand", "place"),
        ("all over numb", "place"),
        ("left hand tingling also right foot", "sensation"),
        ("left hand numb 10.5/10", "severity"),
        ("left hand numb 12/10", "severity"),
        ("left hand tingling 4 right foot numb 6", "severity"),
        ("left foot numb, fell 3 days ago", "time"),
        ("left foot numb since surgery 3 weeks ago", "time"),
        ("left foot numb for 20 minutes", "time"),
        ("left foot numb all day", "time"),
        ("left foot numb since 2019", "time"),
        ("left foot numb this morning", "time"),
        ("left foot numb since monday", "time"),
        ("left foot numb 9am 2h ago", "time"),
        ("left hand asleep, gone now", "time"),
        ("left leg numb, no back pain, weakness", "symptom"),
    ],
)
def test_what_is_not_clear_is_asked_and_gives_no_draft(text: str, about: str) -> None:
    understood = said(text)
    assert understood.draft is None
    assert about in asked(text)
    assert all(ask.question for ask in understood.asks)


@pytest.mark.parametrize("text", ["hello", "", "   ", "\n", "no", "4", "since 9am", "left hand not numb", "x" * 20_001])
def test_without_a_place_there_is_a_problem_or_a_question(text: str) -> None:
    understood = said(text)
    assert understood.draft is None
    assert understood.problems or any(ask.needed for ask in understood.asks)


@pytest.mark.parametrize("row", [row for row in EXACT if row[0] not in ("", " ")][::7], ids=lambda row: row[0])
def test_letter_case_and_spaces_do_not_matter(row: Row) -> None:
    text = row[0]
    plain, loud = said(text).draft, said(f"  {text.replace(' ', '   ')}  ").draft
    assert plain is not None
    assert loud is not None
    assert plain.readings[0].sites == loud.readings[0].sites == said(text.upper()).draft.readings[0].sites  # type: ignore[union-attr]  # a draft as before


def test_every_choice_leads_on() -> None:
    """Taking the first choice again and again ends with a draft, for every question that offers one."""
    for text in ("feet numb", "left side numb", "left foot numb since monday", "hand", "left foot numb, fell 3 days ago"):
        words = text
        for _ in range(6):
            understood = said(words)
            needed = [ask for ask in understood.asks if ask.needed]
            if not needed:
                break
            words = needed[0].choices[0].words
        assert understood.draft is not None, words


def test_a_side_answers_for_the_whole_list() -> None:
    ask = next(ask for ask in said("hands and feet tingling").asks if ask.about == "side")
    both = next(choice.words for choice in ask.choices if choice.label == "Both hands")
    draft = said(both).draft
    assert draft is not None
    assert {site.side for site in draft.readings[0].sites} == {"both"}


def test_without_a_zone_the_offset_of_now_is_kept() -> None:
    from journal.phrase.understand import understand

    draft = understand("left foot numb 07:40", NOW, None).draft
    assert draft is not None
    assert draft.time_zone is None
    assert draft.started_at == at("07:40")


def test_onset_is_asked_but_keeps_no_entry_from_being_saved() -> None:
    understood = said("left foot numb")
    assert understood.draft is not None
    assert [(ask.about, ask.needed) for ask in understood.asks] == [("onset", False)]
    sudden = next(choice for choice in understood.asks[0].choices if choice.label.startswith("Suddenly"))
    answered = said(sudden.words)
    assert answered.draft is not None
    assert answered.draft.onset == "sudden"
    assert not answered.asks


def test_it_says_when_now_was_taken() -> None:
    assert any("No time was given" in line for line in said("left foot numb").echo)
    assert not any("No time was given" in line for line in said("left foot numb 9am").echo)
