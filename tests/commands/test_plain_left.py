"""What was being written in a terminal when it was broken off: kept, offered by the next plain mode, and never stored twice."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from journal.paths import places
from journal.phrase.again import retell_whole
from journal.phrase.understand import understand
from journal.store.drafts import DraftFile, leftovers
from journal.words import asking
from journal.words import plain as words
from tests.commands.test_plain import NUMBER, STEPS, plain
from tests.screens.terminal import Terminal

PHRASE = "left foot tingling 4 over hours 20m ago, sat on it"
PLAIN = "import sys\nfrom journal.__main__ import main\nsys.exit(main({argv!r}))"


def texts(run) -> list[str]:
    return [left.text for left in leftovers(places())]


def test_broken_off_at_save_it_is_kept_and_offered(run):
    done = plain(run, NUMBER["log"], PHRASE)
    assert asking.TEXT_KEPT.split(",")[0] in " ".join(done.out.split())
    assert run.episodes() == []
    run.later(hours=2)
    done = plain(run, "1", "1", "0")
    assert PHRASE in done.out
    (stored,) = run.episodes()
    assert stored["started_at"] == (run.now - timedelta(hours=2, minutes=20)).isoformat()
    assert texts(run) == []
    assert words.LEFT not in plain(run, "0").out


@pytest.mark.parametrize(("answer", "left"), [("0", 1), ("2", 0)])
def test_it_is_thrown_away_or_stays_for_later(run, answer, left):
    plain(run, NUMBER["log"], PHRASE)
    plain(run, answer, "0")
    assert len(texts(run)) == left
    assert run.episodes() == []


def test_no_is_no_and_leaves_nothing(run):
    plain(run, NUMBER["log"], PHRASE, "2", "0")
    assert texts(run) == []
    assert run.episodes() == []


@pytest.mark.parametrize("yes", ["1", "y", ""])
def test_save_takes_a_number(run, yes):
    done = plain(run, NUMBER["log"], PHRASE, yes, "0")
    assert all(way in done.out for way in asking.SAVE_WAYS)
    assert len(run.episodes()) == 1
    assert texts(run) == []


def test_written_again_by_its_number(run):
    plain(run, NUMBER["log"], PHRASE, "3", "right hand numb 5 over days since 2h ago", "1", "0")
    (stored,) = run.episodes()
    assert {site["side"] for site in stored["readings"][0]["sites"]} == {"right"}


def test_step_by_step_is_kept_as_words_that_mean_the_same(run):
    plain(run, NUMBER["steps"], *STEPS)
    assert run.episodes() == []
    plain(run, "1", "1", "0")
    (kept,) = run.episodes()
    run("undo")
    plain(run, NUMBER["steps"], *STEPS, "1", "0")
    (stored,) = run.episodes()
    parts = ("started_at", "ended_at", "onset")
    assert [kept[part] for part in parts] == [stored[part] for part in parts]
    assert [kept["readings"][0][part] for part in ("sites", "severity", "symptoms")] == [
        stored["readings"][0][part] for part in ("sites", "severity", "symptoms")
    ]


def test_the_words_of_an_entry_tell_all_of_it(run):
    draft = understand("left calf numb 4 over hours from 9am to 10am with weakness, no back pain", run.now, "UTC").draft
    told = understand(retell_whole(draft.episode("")), run.now, "UTC").draft
    assert told._replace(notes="") == draft._replace(notes="")


def test_an_update_that_was_broken_off_is_one_again(run):
    run("log", "--yes", "left foot tingling 4 over hours 20m ago")
    plain(run, NUMBER["update"], "worse 7, and up to the shoulder")
    assert len(run.episodes()[0]["readings"]) == 1
    plain(run, "1", "1", "0")
    assert [reading.get("severity") for reading in run.episodes()[0]["readings"]] == [4, 7]


def test_an_emergency_in_it_is_said_before_it_is_asked_about(run):
    plain(run, NUMBER["log"], "left face and left hand numb suddenly 10m ago")
    out = plain(run, "0", "0").out
    assert out.index("[EMERGENCY]") < out.index(words.LEFT)


def test_a_correction_is_for_the_screen(run):
    run("log", "--yes", PHRASE)
    draft = DraftFile(places(), run.clock())
    draft.keep("a correction", {"edit": {}})
    draft.leave()
    done = plain(run, "0")
    assert words.LEFT_ON_SCREEN in " ".join(done.out.split())
    assert len(texts(run)) == 1


@pytest.mark.parametrize("argv", [["--plain"], ["log"]])
def test_ctrl_c_in_a_terminal_keeps_it(tmp_path: Path, argv: list[str]) -> None:
    home = tmp_path / "j"
    home.mkdir()
    terminal = Terminal(home, PLAIN.format(argv=argv))
    try:
        if argv == ["--plain"]:
            terminal.until("Number:")
            terminal.type(f"{NUMBER['log']}\n")
        terminal.until("What do you feel")
        terminal.type(f"{PHRASE}\n")
        terminal.until("Save?")
        terminal.type("\x03")
        assert terminal.wait() == 130
    finally:
        terminal.end()
    (draft,) = (home / "state" / "drafts").glob("*.json")
    assert json.loads(draft.read_text())["text"] == PHRASE
    assert b"is kept as an unfinished entry" in terminal.output
