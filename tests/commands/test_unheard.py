"""Words given to a journal that does not open: the emergency in them is said all the same, and they are given back."""

import io
import shlex

import pytest

from journal import paths
from journal.commands import front
from journal.commands.context import Context
from journal.store import unlocking
from journal.store.journal import Journal
from journal.store.problems import DiskFull

PHRASE, WRONG = "four numb little toes", "a wrong phrase"
STROKE = "left face numb sudden, cant speak"


@pytest.fixture
def locked(run):
    run.saved("left foot tingling 3 over hours, slept on it")
    assert run.at_terminal("encrypt", answers=("ENCRYPT", PHRASE, PHRASE, "n")).status == 0
    unlocking.lock()
    return run


def full(*_):
    raise DiskFull("Not saved: the disk is full.")


def warned(result):
    """Whether the emergency, what to do, and that nothing was saved were said, in this order before the trouble itself."""
    said = " ".join(result.err.split())
    first, last = said.index("[EMERGENCY]"), said.index("encrypted" if "encrypted" in said else "did not open the journal")
    return first < said.index("is not in the journal") < last and "emergency number" in said


@pytest.mark.parametrize("command", ["log", "update"])
def test_an_emergency_is_said_though_nobody_can_give_the_passphrase(locked, command):
    before = locked.files()
    for argv, stdin in (((command, STROKE), ""), ((command,), STROKE), ((command, "-"), f"{STROKE}\n")):
        result = locked(*argv, stdin=stdin)
        assert (result.status, result.out) == (14, "")
        assert warned(result), result.err
        back = stdin.strip() or f"journal {command} '{STROKE}'"
        assert f"What you wrote: {back}\n" in result.err
    assert locked.files() == before


@pytest.mark.parametrize("answers", [(WRONG, WRONG, WRONG), (WRONG,), ()])
def test_so_it_is_with_wrong_passphrases_and_with_none(locked, answers):
    result = locked.at_terminal("log", "--yes", STROKE, answers=answers)
    assert result.status == (14 if len(answers) == 3 else 1)
    assert "[EMERGENCY]" in result.err
    assert f"What you wrote: journal log --yes '{STROKE}'" in result.err


def test_so_it_is_when_the_question_is_broken_off(locked, monkeypatch):
    err = []

    def interrupt(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(Context, "ask_hidden", interrupt)
    monkeypatch.setattr(Context, "say", lambda _context, text="": err.append(text))
    with pytest.raises(KeyboardInterrupt):
        locked.at_terminal("log", STROKE)
    assert any("[EMERGENCY]" in text for text in err)
    assert any(STROKE in text for text in err)


def test_the_right_passphrase_says_nothing_of_it(locked):
    result = locked.at_terminal("log", "--yes", "right foot numb over weeks, slept on it", answers=(WRONG, PHRASE))
    assert result.status == 0
    assert "What you wrote" not in result.err


@pytest.mark.parametrize(
    ("argv", "stdin"),
    [
        (("edit", "last", "--note", "a zqmarker"), ""),
        (("clear", "yesterday", "--note", "a zqmarker"), ""),
        (("question", "add", "why a zqmarker?"), ""),
        (("question", "add"), "why a zqmarker?"),
        (("question", "answer", "1", "-"), "why a zqmarker?"),
        (("question", "answer", "1"), "why a zqmarker?"),
        (("question", "change", "1"), "why a zqmarker?"),
        (("question", "answer", "a zqmarker"), ""),
        (("visit", "after", "--answer", "1:zqmarker"), ""),
        (("visit", "after"), "today, a zqmarker"),
        (("diagnosis", "change", "last", "--by", "zqmarker"), ""),
        (("treatment", "change", "last", "--dose", "zqmarker"), ""),
        (("clear", "zqmarker"), ""),
        (("edit", "last", "--set", "notes", "zqmarker"), ""),
        (("treatment", "add", "gabapentin", "--note", "zqmarker"), ""),
        (("visit", "after", "today gp", "--watch", "zqmarker"), ""),
        (("diagnosis", "add", "zqmarker"), ""),
    ],
)
def test_no_words_are_lost(locked, argv, stdin):
    result = locked(*argv, stdin=stdin)
    assert result.status == 14
    assert "What you wrote" in result.err
    assert "zqmarker" in result.err


@pytest.mark.parametrize("argv", [("list",), ("undo",), ("question", "list"), ("clear",), ("delete", "last"), ("end",)])
def test_without_words_nothing_is_given_back(locked, argv):
    result = locked(*argv, stdin="not read")
    assert result.status == 14
    assert "What you wrote" not in result.err


WORDS = (
    ("edit", "last", STROKE),
    ("update", STROKE),
    ("question", "add", "why a zqmarker?"),
    ("edit", "last", "--note", STROKE),
)


@pytest.mark.parametrize("argv", WORDS)
def test_a_damaged_journal_loses_none_either(run, argv):
    run.saved("left foot tingling 3 over hours")
    file = run.home / "journal.db"
    file.write_bytes(file.read_bytes()[:5000])
    result = run(*argv)
    assert result.status == 8
    assert argv[-1] in result.err
    assert ("[EMERGENCY]" in result.err) is (argv[-1] == STROKE)


@pytest.mark.parametrize(("argv", "stdin"), [*((argv, "") for argv in WORDS), (("question", "add"), "why a zqmarker?")])
def test_nor_does_a_full_disk(run, monkeypatch, argv, stdin):
    run.saved("left foot tingling 3 over hours")
    for name in ("change", "add_reading", "keep"):
        monkeypatch.setattr(Journal, name, full)
    result = run(*argv, stdin=stdin)
    assert result.status == 5
    assert result.err.count("What you wrote: ") + result.err.count("What you wrote is kept") == 1
    assert ("[EMERGENCY]" in result.err) is (argv[-1] == STROKE)
    if argv[0] != "update":  # which is kept as an unfinished entry
        assert (stdin or argv[-1]) in result.err


def test_what_was_not_written_is_not_given_back(run, monkeypatch):
    for number in range(3):
        run("question", "add", f"why a zqmarker {number}?")
    monkeypatch.setattr(Journal, "keep", full)
    result = run("question", "move", "3", "1")
    assert result.status == 5
    assert "zqmarker" not in result.err
    assert result.err.count("What you wrote: ") == 1


def test_what_was_typed_to_a_question_is_given_back_once(run, monkeypatch):
    monkeypatch.setattr(Journal, "keep", full)
    result = run.at_terminal("question", "add", answers=("why a zqmarker?",))
    assert result.status == 5
    assert result.err.count("What you wrote: why a zqmarker?\n") == 1


class Open(io.StringIO):
    """A pipe that somebody holds open: to read it is to wait for ever."""

    def read(self, *_):
        raise AssertionError("a command that has its words on the line waits for a pipe")


@pytest.mark.parametrize(
    "argv",
    [
        ("question", "answer", "1", "it is fine"),
        ("log", STROKE),
        ("log", "--again", "1234"),
        ("edit", "last", "-"),
        ("treatment", "change", "last"),
    ],
)
def test_a_pipe_is_read_only_for_words_that_the_line_does_not_have(locked, argv):
    err = io.StringIO()
    context = Context(locked.clock(), paths.places(), Open(), io.StringIO(), err, interactive=False)
    assert front.run(argv, context, lambda *_: 0) == 14


@pytest.mark.parametrize("argv", [("edit", "last", "--note"), ("edit", "last", "--set", "notes"), ("edit", "last", "--reason")])
def test_an_emergency_in_an_option_is_said(locked, argv):
    result = locked(*argv, STROKE)
    assert result.status == 14
    assert warned(result), result.err


def test_the_line_that_is_given_back_names_the_journal_it_was_for(run, tmp_path):
    other = tmp_path / "my other.db"
    other.write_bytes(b"SQLite format 3\0 and no more")
    for argv in (("--db", str(other), "edit", "last", "a zqmarker"), ("edit", "--db", str(other), "last", "a zqmarker")):
        result = run(*argv)
        assert result.status == 9
        assert f"What you wrote: journal {shlex.join(argv)}\n" in result.err


@pytest.mark.parametrize("command", ["update", "end"])
def test_so_does_the_advice_to_write_a_new_entry(run, tmp_path, command):
    other = str(tmp_path / "other.db")
    entry = run("--db", other, "log", "--yes", "left foot tingling 3 over hours, from 2h ago until 1h ago").out.split()[0]
    assert f'journal --db {other} log "left hand numb, {STROKE}"' in run("--db", other, command, entry, STROKE).err


def test_a_time_alone_for_an_entry_that_is_none_brings_no_safety_net(run):
    run.saved("left foot tingling 3 over hours")
    wrong = run("end", "9999", "2h ago")
    assert wrong.status == 1
    assert "is not in the journal" not in wrong.err
    assert "is not in the journal" in run("end", "9999", "2h ago, left face numb").err


@pytest.mark.parametrize("entries", [0, 2])
@pytest.mark.parametrize("argv", [("update",), ("update", "-"), ("update", STROKE)])
def test_an_update_of_no_entry_is_judged_too(run, entries, argv):
    for _ in range(entries):
        run.saved("left foot tingling 3 over hours")
    result = run(*argv, stdin="" if STROKE in argv else f"{STROKE}\n")
    assert result.status == (2 if entries else 1)
    assert "[EMERGENCY]" in result.err
    assert f'journal log "left hand numb, {STROKE}"' in result.err


def test_so_is_an_end_of_no_entry_and_an_update_of_one_that_is_none(run):
    assert "[EMERGENCY]" in run("end", STROKE).err
    result = run("update", "9999", stdin=STROKE)
    assert (result.status, result.err.count(f"What you wrote: {STROKE}\n")) == (1, 1)
    assert "[EMERGENCY]" in result.err
