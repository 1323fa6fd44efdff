"""What people call the area they sit on, and losing control: the words of both sides of the Atlantic mean the same."""

from __future__ import annotations

import pytest

from journal.body.names import find, names
from journal.model.views import Profile
from journal.phrase import pelvic
from journal.phrase.following import following
from journal.phrase.possible import possible
from journal.phrase.understand import understand
from journal.rules.engine import check_draft
from journal.vocabulary import vocabulary
from tests import builders
from tests.phrase.said import LONDON, NOW, said


def worst(text: str) -> str:
    """The most urgent level that answers to its open questions may give."""
    understood = said(text)
    drafts = possible(understood, text, lambda words: understand(words, NOW, LONDON))
    levels = {check_draft(draft, Profile(), NOW).level for draft in drafts}
    return next((level for level in vocabulary().level if level in levels), "")


def red_asked(text: str) -> set[str]:
    asks = [ask.question for ask in said(text).asks if ask.about == "red_word"]
    return {name for name, label in vocabulary().symptom.items() if any(label in question for question in asks)}


BOTTOM = ("bum", "bottom", "butt", "backside", "rear", "rear end", "ass", "arse", "bum area")
SADDLE = ("private parts", "privates", "private area", "crotch", "crotch area", "genital area", "butt crack", "between my legs")


@pytest.mark.parametrize("word", [*BOTTOM, "butt cheeks", "bum cheeks", "buttocks", "tailbone area"])
def test_the_bottom_numb_with_back_pain_may_be_an_emergency(word: str) -> None:
    assert worst(f"cannot feel my {word}, back pain") == "emergency"
    assert worst(f"numb {word} since 2h, constipated for 3 days, back pain") == "emergency"


@pytest.mark.parametrize("word", SADDLE)
def test_numb_between_the_legs_is_an_emergency(word: str) -> None:
    assert worst(f"my {word} numb since 2h") == "emergency"


@pytest.mark.parametrize("word", [*BOTTOM, "butt cheeks", "tailbone"])
def test_a_numb_bottom_alone_is_asked_about(word: str) -> None:
    assert "saddle_change" in red_asked(f"cannot feel my {word}")
    assert "saddle_change" in red_asked(f"both sides of my {word} numb 2h")


@pytest.mark.parametrize(
    "text", ["left side of my butt numb", "left hand numb, pain in my butt", "lower back numb", "my butt is not numb"]
)
def test_half_of_it_or_pain_there_is_not(text: str) -> None:
    assert "saddle_change" not in red_asked(text)


@pytest.mark.parametrize("word", ["bum", "butt", "bottom", "backside"])
def test_its_halves_read_well_and_are_understood(word: str) -> None:
    ask = said(f"cannot feel my {word}").asks[0]
    name = "bum" if word == "bum" else "bottom"
    assert [choice.label.lower() for choice in ask.choices] == [
        f"left side of {name}",
        f"right side of {name}",
        f"{name}, both sides",
    ]
    assert ask.choices[2].words == f"cannot feel both sides of my {word}"
    sides = []
    for choice in ask.choices:
        draft = said(choice.words).draft
        assert draft is not None
        sides += [(site.region, site.side) for site in draft.readings[0].sites]
    assert sides == [("buttock.lower", side) for side in ("left", "right", "both")]


def test_a_cheek_of_it_is_the_whole_buttock() -> None:
    assert {find(text).regions for text in ("butt cheek", "bum cheeks", "buttock")} == {("buttock.upper", "buttock.lower")}  # type: ignore[union-attr]  # found, or the test fails
    assert names()["butt", "cheeks"].plural


@pytest.mark.parametrize("text", ["backside of my left thigh numb", "rear ended, left thigh numb", "rear of left thigh numb"])
def test_what_only_lies_behind_is_no_bottom(text: str) -> None:
    draft = said(text).draft
    assert draft is not None
    assert {site.region.split("_")[0] for site in draft.readings[0].sites} == {"leg.thigh"}


@pytest.mark.parametrize(
    ("text", "regions", "side", "note"),
    [
        ("left rear thigh numb", {"leg.thigh_back"}, "left", ""),
        ("rear left thigh tingling", {"leg.thigh_back"}, "left", ""),
        ("left rear calf numb", {"leg.calf_back"}, "left", ""),
        ("rear left calf numb", {"leg.calf_back"}, "left", "rear"),
        ("left bottom calf numb", {"leg.calf_back"}, "left", ""),
        ("left backside calf numb", {"leg.calf_back"}, "left", ""),
        ("left calf numb in the rear seat of the car", {"leg.calf_back"}, "left", "rear seat of the car"),
        ("left calf numb, rear left passenger seat", {"leg.calf_back"}, "left", "rear left passenger seat"),
        ("left rear numb", {"buttock.lower"}, "left", ""),
        ("my bottom lip is numb on the left", {"face.mouth"}, "left", ""),
        ("bottom left lip numb", {"face.mouth"}, "left", ""),
        ("left bottom jaw numb", {"face.jaw"}, "left", ""),
        ("bottom lip numb", {"face.mouth"}, "midline", ""),
        ("bottom gums numb", {"mouth.tongue"}, "midline", ""),
        ("bottom teeth numb", {"mouth.tongue"}, "midline", ""),
    ],
)
def test_a_word_for_the_bottom_may_say_which_part(text: str, regions: set[str], side: str, note: str) -> None:
    understood = said(text)
    draft = understood.draft
    assert draft is not None
    assert {site.region for site in draft.readings[0].sites} == regions
    assert {site.side for site in draft.readings[0].sites} == {side}
    assert draft.notes == note
    assert "saddle_change" not in red_asked(text)


@pytest.mark.parametrize(
    "text",
    ["numb rear and left leg", "numb rear, left leg too", "numb rear both legs", "numb rear legs", "numb bottom left leg"],
)
def test_the_bottom_beside_a_leg_is_still_asked_about(text: str) -> None:
    assert "saddle_change" in red_asked(text)


def test_the_jaw_below_is_asked_for_its_side_only() -> None:
    assert [ask.about for ask in said("bottom jaw numb").asks if ask.needed] == ["side"]
    assert "saddle_change" not in red_asked("bottom jaw numb")


@pytest.mark.parametrize("words", ["constipated", "constipation", "can't poop", "cannot open my bowels", "not pooped"])
def test_a_bowel_that_does_not_open_is_asked_about(words: str) -> None:
    assert "bowel_feel" in red_asked(f"both feet numb, {words}")


def test_no_change_between_the_legs_leaves_bladder_and_bowels_to_be_asked() -> None:
    for denied, answered in ((("saddle_change",), False), (("saddle_change", "bladder_leak"), True)):
        told = builders.episode(NOW, builders.reading(NOW, denied=denied))
        assert pelvic.answered((told,), NOW.date()) is answered


@pytest.mark.parametrize(
    "words",
    [
        "now hard to swallow",
        "now swallowing is difficult",
        "breathing is hard",
        "breathing is difficult",
        "breathing is getting worse",
        "trouble breathing",
        "breathing is hard and swallowing too",
        "trouble breathing or swallowing",
        "hard to breathe and swallow",
    ],
)
def test_breath_and_throat_count_from_now_and_are_an_emergency_with_numb_feet(words: str) -> None:
    draft = said(f"both feet numb over weeks since 2 years, {words}").draft
    assert draft is not None
    first, last = draft.readings
    assert first.symptoms == ()
    assert (last.at, draft.notes) == (NOW, "")
    assert set(last.symptoms) & {"swallowing", "breathless"}
    assert check_draft(draft, Profile(), NOW).level == "emergency"


@pytest.mark.parametrize("words", ["breathing is hard and swallowing too", "trouble swallowing and breathing"])
def test_both_said_in_one_are_both_there(words: str) -> None:
    draft = said(f"both feet numb, {words}").draft
    assert draft is not None
    assert set(draft.readings[-1].symptoms) == {"swallowing", "breathless"}
    whole = draft.episode(1)
    later = following("breathing is hard and swallowing too", NOW, LONDON, whole).draft
    assert later is not None
    assert set(later.readings[0].symptoms) == {"swallowing", "breathless"}


def test_what_is_denied_or_over_has_no_second_reading() -> None:
    for text in ("no trouble breathing or swallowing", "trouble swallowing, gone now", "weak"):
        draft = said(f"both feet numb since 2 years, {text}").draft
        assert draft is not None
        assert len(draft.readings) == 1, text
    denied = said("both feet numb since 2 years, no trouble breathing or swallowing").draft
    assert denied is not None
    assert set(denied.readings[0].denied) == {"swallowing", "breathless"}


def test_now_belongs_to_the_sign_it_stands_before() -> None:
    draft = said("left hand numb for 3 weeks still there, now weak and clumsy").draft
    assert draft is not None
    first, last = draft.readings
    assert (first.symptoms, last.symptoms, draft.notes) == ((), ("weak", "clumsy_hands"), "")


@pytest.mark.parametrize(
    "words", ["after sleeping on it", "slept on it", "from sleeping on it", "after leaning on it", "sleeping on my arm"]
)
def test_having_slept_on_it_is_the_reason_in_any_form(words: str) -> None:
    draft = said(f"left arm numb since 20m ago {words}").draft
    assert draft is not None
    assert draft.triggers == ("leaned_or_slept_on",)
    assert check_draft(draft, Profile(), NOW).level == "none"


@pytest.mark.parametrize("words", ["dropped a hammer on it", "banged a door on it", "spilled tea on it"])
def test_no_word_at_the_end_of_own_words_is_lost(words: str) -> None:
    for text in (f"left foot numb, {words}", f"left foot numb, {words}, since 2h ago"):
        draft = said(text).draft
        assert draft is not None
        assert draft.notes == words


def test_a_limb_that_fell_asleep_is_no_fall() -> None:
    draft = said("left foot numb it fell asleep 10m ago").draft
    assert draft is not None
    assert (draft.notes, "pins_needles" in draft.readings[0].sites[0].sensations) == ("", True)
    for text in ("left hand tingling, fell asleep", "left foot numb it fell asleep 10m ago", "i fell asleep, left hand numb"):
        assert red_asked(text) == set()
    assert "falls" in red_asked("left hand tingling, fell")


@pytest.mark.parametrize(("words", "sign"), [("not cold", "cold_to_touch"), ("not pale", "pale"), ("not blue", "blue_mottled")])
def test_a_limb_that_is_not_cold_is_denied_and_not_asked(words: str, sign: str) -> None:
    draft = said(f"left foot numb and {words}").draft
    assert draft is not None
    assert draft.readings[0].denied == (sign,)
    assert red_asked(f"left foot numb and {words}") == set()
    assert "cold_to_touch" in red_asked("left foot numb, cold")


@pytest.mark.parametrize("words", ["my mother had a stroke", "my dad had a heart attack", "my father died of a stroke"])
def test_what_a_relative_had_is_not_asked(words: str) -> None:
    assert red_asked(f"left hand tingling, {words}") == set()
    assert len(red_asked(f"left hand tingling, {words} and i fear i have a stroke")) == 3
    assert "speech" in red_asked(f"left hand tingling, {words}, my words came out slurred")
