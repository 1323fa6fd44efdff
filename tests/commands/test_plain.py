"""The plain mode: numbered questions on one stream, no boxes and no colour, and never a dead end."""

import re

import pytest

from journal.words import plain as words
from journal.words.status import CLEAR_DAY
from journal.words.urgency import RULES_FAILED

BOXES = re.compile(r"[\u2500-\u259f\x1b]")
NUMBER = {name: str(number) for number, name in enumerate(words.CHOICES, 1)}


def plain(run, *answers):
    return run("--plain", stdin="".join(f"{answer}\n" for answer in answers))


STEPS = ("left calf", "1", "", "2 3", "4", "2", "20m ago", "", "", "")


def test_it_greets_shows_numbers_and_leaves(run):
    done = plain(run, "0")
    assert done.status == 0 and done.err == ""
    assert words.GREETING in done.out and words.GOODBYE in done.out
    for number, name in enumerate(words.CHOICES, 1):
        assert f"{number}. {words.CHOICES[name]}" in done.out


@pytest.mark.parametrize("answer", ["", "x", "99", "-1", "\u0661", "1.5"])
def test_what_is_no_number_is_said_and_asked_again(run, answer):
    done = plain(run, answer, "0")
    assert words.NOT_A_NUMBER in done.out
    assert done.out.count(words.MENU) == 2


def test_when_the_input_ends_it_leaves(run):
    done = plain(run)
    assert done.status == 0 and words.GOODBYE in done.out


def test_an_entry_in_own_words_is_stored_and_shown(run):
    done = plain(run, NUMBER["log"], "left foot tingling 4 over hours 20m ago, sat on it", "y", NUMBER["list"], "0")
    assert "Saved" in done.out
    assert done.out.count("left foot") >= 2
    assert len(run.episodes()) == 1


def test_an_entry_step_by_step_is_what_was_answered(run):
    done = plain(run, NUMBER["steps"], *STEPS, "y", "0")
    assert "Saved" in done.out, done.out
    (stored,) = run.episodes()
    (reading,) = stored["readings"]
    assert {(site["region"], site["side"]) for site in reading["sites"]} == {("leg.calf_back", "left")}
    assert reading["sites"][0]["sensations"] == ["reduced", "pins_needles"]
    assert reading["severity"] == 4 and stored["onset"] == "hours" and stored["ended_at"] is None
    assert reading["symptoms"] == [] and reading["denied"] == [] and stored["explanation"] is None


def test_only_none_of_them_denies(run):
    answers = (*STEPS[:8], "0", "slept on it")
    plain(run, NUMBER["steps"], *answers, "y", "0")
    (reading,) = run.episodes()[0]["readings"]
    assert "weak" in reading["denied"] and "foot_drop" in reading["denied"] and reading["symptoms"] == []
    run("undo")
    plain(run, NUMBER["steps"], *STEPS[:8], "1", "", "y", "0")
    (reading,) = run.episodes()[0]["readings"]
    assert reading["symptoms"] == ["weak"] and reading["denied"] == []


def test_an_emergency_is_said_before_and_after_saving(run):
    answers = ("left face", "1", "left hand", "1", "", "2", "", "1", "now", "", "", "")
    done = plain(run, NUMBER["steps"], *answers, "y", "0")
    assert done.out.count("[EMERGENCY]") >= 2
    assert done.out.index("[EMERGENCY]") < done.out.index("Saved")


def test_wrong_answers_are_explained_and_asked_again(run):
    answers = ("blorp", "left calf", "77", "left calf", "1", "", "99", "2", "11", "4", "2", "tomorrow", "now", "", "", "")
    done = plain(run, NUMBER["steps"], *answers, "maybe", "y", "0")
    for text in (words.PLACE_NONE, words.strength_only(), words.YES_OR_NO, words.TRY_AGAIN):
        assert text in done.out
    assert len(run.episodes()) == 1


def test_no_stores_nothing_and_goes_on(run):
    done = plain(run, NUMBER["steps"], *STEPS, "n", "0")
    assert words.STOPPED in done.out and words.GOODBYE in done.out
    assert run.episodes() == []


def test_ending_clearing_and_taking_back(run):
    done = plain(run, NUMBER["log"], "left foot tingling 4 over hours 20m ago", "y", "", NUMBER["clear"], NUMBER["end"], "0")
    assert "is not a day without numbness" in done.out
    assert run.episodes()[0]["ended_at"] is not None
    done = plain(run, NUMBER["undo"], NUMBER["undo"], NUMBER["clear"], "0")
    assert run.episodes() == [] and "Noted: no numbness today" in done.out
    assert CLEAR_DAY in plain(run, "0").out


def test_the_card_needs_no_journal(run):
    done = plain(run, NUMBER["card"], "0")
    assert "Call your local emergency number now" in done.out
    run.home.mkdir(parents=True, exist_ok=True)
    (run.home / "journal.db").write_bytes(b"not a journal" * 100)
    assert "Call your local emergency number now" in plain(run, NUMBER["card"], "0").out


def test_trouble_is_told_and_the_menu_goes_on(run):
    run.home.mkdir(parents=True)
    (run.home / "journal.db").write_bytes(b"not a journal" * 100)
    done = plain(run, NUMBER["list"], "0")
    assert done.status == 0 and "Nothing was changed" in done.out
    assert words.GOODBYE in done.out


def test_no_boxes_no_colour_in_anything_it_prints(run):
    done = plain(run, NUMBER["steps"], *STEPS, "y", NUMBER["check"], NUMBER["list"], NUMBER["card"], "0")
    assert not BOXES.search(done.out)
    assert RULES_FAILED not in done.out


@pytest.mark.parametrize(("ago", "status"), [(0, 1), (1, 0), (2, 0)])
def test_a_day_is_clear_only_when_nothing_was_going_on(run, ago, status):
    run("log", "--yes", "left foot tingling 4 over hours since 2h ago")
    day = (run.now.date()).isoformat() if ago == 0 else f"{run.now.date().replace(day=run.now.day - ago)}"
    assert run("clear", day).status == status


def test_a_night_belongs_to_both_its_days(run):
    run("log", "--yes", "left foot tingling 4 over hours since yesterday 10pm until 6:00")
    assert run("clear").status == 1
    assert run("clear", "yesterday").status == 1
    assert run("clear", "2026-03-02").status == 0


@pytest.mark.parametrize(
    ("words_given", "part"), [("2030-01-01", "not come"), ("20m ago", "without a time"), ("blorp", "blorp")]
)
def test_what_is_no_day_is_refused(run, words_given, part):
    done = run("clear", words_given)
    assert done.status == 2 and part in done.err
