"""Journals that are damaged, missing, foreign, newer or read-only, met by every command; and words that mean nothing."""

import random
import sqlite3

import pytest

from journal.body.atlas import atlas
from journal.commands.registry import COMMANDS

READING = (["list"], ["show"], ["today"], ["status"], ["check"], ["export", "json"], ["verify"], ["list", "--json"], [])
WRITING = (
    ["log", "--yes", "left foot numb over hours"],
    ["update", "worse 7"],
    ["end"],
    ["edit", "last", "--severity", "1"],
    ["delete", "last"],
    ["undo"],
)


@pytest.fixture
def journal(run):
    run.saved("left foot tingling 3 over hours")
    return run.home / "journal.db"


def _set_newer(file):
    with sqlite3.connect(file) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()


def _make_foreign(file):
    file.unlink()
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE other (x)")
    connection.close()


TROUBLES = {
    "missing": (lambda file: file.unlink(), 9),
    "empty": (lambda file: file.write_bytes(b""), 9),
    "no database": (lambda file: file.write_bytes(b"This is a letter to my doctor. " * 400), 8),
    "torn": (lambda file: file.write_bytes(file.read_bytes()[:5000]), 8),
    "foreign": (_make_foreign, 9),
}


@pytest.mark.parametrize("argv", [*READING, *WRITING], ids=" ".join)
@pytest.mark.parametrize("trouble", TROUBLES)
def test_each_command_says_what_is_wrong_and_leaves_the_file_alone(run, journal, trouble, argv):
    spoil, status = TROUBLES[trouble]
    spoil(journal)
    before = journal.read_bytes() if journal.exists() else None
    result = run(*argv)
    assert result.status == status, result
    assert result.out == ""
    assert str(journal) in result.err
    assert (journal.read_bytes() if journal.exists() else None) == before


@pytest.mark.parametrize("argv", READING, ids=" ".join)
def test_a_newer_journal_can_be_read(run, journal, argv):
    known = run(*argv)
    _set_newer(journal)
    before = journal.read_bytes()
    result = run(*argv)
    assert "newer version" in result.err
    assert "open for reading only" in result.err
    assert result.status == (3 if argv[:1] in (["check"], ["verify"]) else 0)
    if argv[:1] in (["list"], ["show"]):
        assert result.out == known.out
    if argv == ["export", "json"]:
        assert len(result.json["episodes"]) == 1
    assert journal.read_bytes() == before


def test_a_newer_journal_with_other_columns_and_tables_is_read_as_far_as_it_is_known(run, journal):
    with sqlite3.connect(journal) as connection:
        connection.execute("ALTER TABLE episode ADD COLUMN mood TEXT")
        connection.execute("CREATE TABLE mood (id)")
        connection.execute("UPDATE episode SET checksum = 'another way', mood = 'low'")
    connection.close()
    _set_newer(journal)
    result = run("list")
    assert (result.status, "(damaged)" in result.out) == (0, False)
    assert len(run("export", "json").json["episodes"]) == 1
    result = run("check", "--json")
    assert (result.status, result.json["complete"], result.json["failed_rules"]) == (3, False, [])
    assert "this one may not know all of it" in run("check").out
    with sqlite3.connect(journal) as connection:
        connection.execute("DROP TABLE site")
    connection.close()
    result = run("list")
    assert (result.status, result.out) == (3, "")
    assert "can't be read without it" in result.err


@pytest.mark.parametrize("argv", WRITING, ids=" ".join)
def test_a_newer_journal_is_never_written(run, journal, argv):
    _set_newer(journal)
    before = journal.read_bytes()
    result = run(*argv)
    assert (result.status, result.out) == (3, "")
    assert "nothing was changed" in result.err
    assert journal.read_bytes() == before


def test_words_that_mean_nothing_are_refused_or_saved_and_never_break(run):
    dice = random.Random(20260304)
    places = [name for region in atlas().regions.values() for name in (region.label, *region.synonyms)]
    noise = [
        "20m ago",
        "since",
        "until 25:00",
        "yesterday 9pm",
        "with weakness",
        "no",
        "slurred",
        "can't pee",
        "4",
        "11/10",
        "note:",
    ]
    noise += [
        "\x1b[2J",
        "\u202e",
        "\x00",
        "é",
        "日本",
        "-",
        "--",
        "'",
        '"',
        ";",
        "💥",
        "\udc80",
        "{x}",
        "[b]",
        "asked speech: no",
    ]
    saved = 0
    for _ in range(150):
        said = [
            dice.choice(["left", "right", "both", "middle of", ""]),
            dice.choice(places),
            dice.choice(["numb", "tingling 3", ""]),
        ]
        phrase = " ".join(said + dice.choices(noise, k=dice.randint(0, 3)))
        result = run("log", "--yes", "--", phrase)
        assert result.status in (0, 2), (phrase, result)
        assert bool(result.out) == (result.status == 0), (phrase, result)
        saved += result.status == 0
    assert 20 < saved < 130
    assert run("status", "--json").json["episodes"] == saved


@pytest.mark.parametrize("name", COMMANDS)
@pytest.mark.parametrize(
    "argv", [["\udcff"], ["--", "\x1b]0;x\x07"], ["a" * 100_000], ["last", "\u202e"], ["--db", "/dev/null/x/y"]]
)
def test_hostile_arguments_are_never_a_bug_and_never_reach_the_terminal(run, name, argv):
    result = run(name, *argv)
    assert 0 <= result.status <= 20
    assert not any(letter in result.out + result.err for letter in "\x1b\x07\u202e\udcff")
