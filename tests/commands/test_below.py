"""The one question of the day about bladder, bowels, sex and feeling between the legs, at a terminal; never in a pipe."""

import pytest

from journal.phrase import pelvic
from journal.store.journal import Journal
from journal.store.problems import DiskFull
from journal.words import pelvic as words
from journal.words.filled import BELOW_OPEN

LEG = "left calf tingling 3 over weeks, slept on it"


def last(run):
    return run.episodes()[0]["readings"][-1]


def log(run, *answers, phrase=LEG):
    return run.at_terminal("log", phrase, answers=("", *answers))


def test_no_is_kept_as_asked_and_it_is_not_put_again_that_day(run):
    done = log(run, "1")
    assert done.status == 0 and words.TITLE in done.err
    assert last(run)["denied"] == list(pelvic.signs())
    assert words.TITLE not in log(run).err
    run.later(days=1)
    assert words.TITLE in log(run).err


def test_rather_not_say_is_kept_and_is_no_denial(run):
    assert log(run, "2").status == 0
    reading = last(run)
    assert (reading["declined"], reading["denied"]) == (list(pelvic.signs()), [])
    assert words.TITLE not in log(run).err


def test_details_come_only_after_yes_and_an_emergency_is_told(run):
    first = log(run, "1", phrase="lower back numb 4 over weeks, back pain, both legs tingling")
    assert "Urine leaks" not in first.err
    run("undo")
    done = log(run, "3", "3, 8", phrase="lower back numb 4 over weeks, back pain, both legs tingling")
    assert last(run)["symptoms"] == ["back_pain", "bladder_leak", "wiping_feels_different"]
    assert "[EMERGENCY]" in done.err.split("Urine leaks")[1]


def test_a_change_that_is_not_named_is_kept_in_words(run):
    done = log(run, "3", "")
    assert BELOW_OPEN in run.episodes()[0]["notes"] and words.NOT_NAMED.split(",")[0] in done.err


@pytest.mark.parametrize("answers", [(), ("",), ("x", "9", "1 2", "0", "")])
def test_left_open_nothing_is_kept_and_the_entry_stands(run, answers):
    done = log(run, *answers)
    assert done.status == 0 and "Saved" in done.err
    reading = last(run)
    assert not set(pelvic.signs()) & {*reading["symptoms"], *reading["denied"], *reading["declined"]}
    assert not [name for name in run.files() if "draft" in name and name.endswith(".json")]


def test_in_a_pipe_or_with_yes_nothing_is_asked(run):
    assert words.TITLE not in run("log", LEG).err
    run("undo")
    assert words.TITLE not in run("log", "--yes", LEG).err
    run("undo")
    assert words.TITLE not in run.at_terminal("log", "--yes", LEG, answers=("1",)).err


@pytest.mark.parametrize("phrase", ["left thumb tingling 3 over weeks", f"{LEG}, no urine leaks"])
def test_what_does_not_call_for_it_or_answers_it_is_not_asked(run, phrase):
    assert words.TITLE not in log(run, phrase=phrase).err


def test_an_update_asks_too(run):
    run.saved(LEG)
    done = run.at_terminal("update", "last", "now 5", answers=("1",))
    assert words.TITLE in done.err and last(run)["denied"] == list(pelvic.signs())


@pytest.mark.parametrize("command", ["log", "update"])
def test_an_answer_that_can_not_be_stored_leaves_the_entry_said_as_saved(run, monkeypatch, command):
    def full(*_):
        raise DiskFull("Not saved: the disk is full.")

    monkeypatch.setattr(Journal, "change", full)
    phrase = "lower back numb 4 over weeks, back pain, both legs tingling"
    if command == "update":
        run.saved(phrase)
        done = run.at_terminal("update", "last", "now 5", answers=("3", "3, 8"))
    else:
        done = log(run, "3", "3, 8", phrase=phrase)
    assert done.status == 5
    assert "[EMERGENCY]" in done.err.split("Urine leaks")[1] and words.NOT_KEPT in " ".join(done.err.split())
    assert "What you wrote" not in done.err and len(run.episodes()) == 1
