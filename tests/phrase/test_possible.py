"""What is written is judged at its most urgent while questions are open: on the screen and in commands alike."""

from __future__ import annotations

import pytest

from journal.model.views import Profile
from journal.phrase.possible import possible
from journal.rules.engine import check_draft
from tests.phrase.said import NOW, said

URGENT = [
    "HELP CANT MOVE RIGHT ARM",
    "cant feel my lft hand n face droopy",
    "my whole left side went dead 5 minutes ago",
    "no feeling down there since 2 days",
    "tongue numb and lips tingling after eating nuts, throat closing",
    "fell off ladder 1 hour ago, both legs numb",
    "poop myself and legs numb",
    "wiping feels weird, cant feel toilet paper",
    "lefthand numbb 3,5 sudden 10mago, cant speek",
    "RIGHT ARM numb over hours 1h ago CANT MOVE",
    "left leg cold and white, no feeling, hurts like hell over hours 1h ago",
    "left leg numb over hours 1h ago cold and pale, painful",
    "white and cold left leg numb, hurts like hell, over hours 1h ago",
    "left hand numb over hours 1h ago speech gone",
]
QUIET = [
    "left",
    "left hand",
    "cold feet",
    "both legs tired",
    "numb fingers",
    "feeling tired",
    "toes numb since years",
    "finger numb for 5 minutes after typing",
    "left hand tingling for 20 minutes",
    "left hand numb 9am white bread",
    "both hands white and cold, numb 9am in the cold",
]


def _levels(text: str) -> set[str]:
    return {check_draft(draft, Profile(), NOW).level for draft in possible(said(text), text, said)}


@pytest.mark.parametrize("text", URGENT)
def test_the_most_urgent_reading_is_judged_before_anything_is_answered(text):
    assert "emergency" in _levels(text)


@pytest.mark.parametrize("text", QUIET)
def test_nothing_harmless_is_taken_for_an_emergency_while_it_is_written(text):
    assert "emergency" not in _levels(text)
    assert not said(text).signs


@pytest.mark.parametrize("text", ["cant wak, back pain", "cannot speak", "throat closing"])
def test_a_sign_without_a_place_is_a_sign(text):
    assert not possible(said(text), text, said)
    assert said(text).signs


def test_a_draft_is_all_that_is_possible():
    understood = said("left hand numb 9am")
    assert possible(understood, "left hand numb 9am", said) == (understood.draft,)


def test_a_sign_that_is_only_asked_about_is_not_taken_for_there():
    text = "left hand numb 9am, no change in weakness"
    assert all("weak" not in draft.readings[0].symptoms for draft in possible(said(text), text, said))


def test_nothing_is_tried_out_with_a_long_text():
    text = f"legs numb. {'and so on ' * 60}"
    assert possible(said(text), text, said) == ()


@pytest.mark.parametrize(
    "text",
    [
        "linker Arm taub seit 10 min, kann nicht sprechen",
        "mi brazo izquierdo entumecido, no puedo hablar",
        "mon bras gauche est engourdi",
        "\u043b\u0435\u0432\u0430\u044f \u0440\u0443\u043a\u0430 \u043e\u043d\u0435\u043c\u0435\u043b\u0430",
    ],
)
def test_another_language_is_told_and_signs_are_shown(text):
    understood = said(text)
    assert "English" in understood.problems[0]
    assert understood.signs
    assert understood.draft is None


@pytest.mark.parametrize(
    "text", ["left foot numb, off to the gym", "hello", "left hand numb, caf\u00e9 with Zo\u00eb", "my toes"]
)
def test_english_is_english(text):
    assert not any("English" in problem for problem in said(text).problems)
