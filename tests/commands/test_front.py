import re

import pytest

from journal import __version__
from journal.commands.context import Context
from journal.commands.registry import COMMANDS
from journal.store import problems
from journal.words.commands import COMMAND_HELP, GROUPS


def test_help_names_every_command_once_and_makes_nothing(run):
    for argv in (["--help"], ["-h"], ["help"]):
        result = run(*argv)
        assert (result.status, result.err) == (0, "")
        assert re.findall(r"^  ([a-z][a-z-]*)  +\w", result.out, re.M) == [
            name for group in GROUPS for name, command in COMMANDS.items() if command.group == group
        ]
    assert not run.home.exists()


def test_every_command_has_a_help_and_a_module():
    assert set(COMMAND_HELP) == set(COMMANDS)
    for command in COMMANDS.values():
        module = command.load()
        assert callable(module.arguments)
        assert callable(module.run)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_help_says_how_it_is_called(run, name):
    result = run(name, "--help")
    assert result.status == 0
    assert result.out.startswith(f"usage: journal {name}")
    assert run("help", name).out == result.out
    assert not run.home.exists()


def test_version(run):
    assert run("--version").out == f"journal {__version__}\n"


def test_an_unknown_command_is_a_usage_error_that_names_what_was_meant(run):
    result = run("expot")
    assert result.status == 2
    assert "export" in result.err
    assert result.out == ""
    assert "There is no command" in run("qqq\x1b[31m").err
    assert "\x1b" not in run("qqq\x1b[31m").err


@pytest.mark.parametrize(
    "argv", [["list", "--nonsense"], ["list", "-n", "0"], ["list", "-n", "x"], ["show", "a", "b"], ["--db"]]
)
def test_a_wrong_call_is_status_2_on_stderr(run, argv):
    result = run(*argv)
    assert result.status == 2
    assert result.out == ""
    assert "--help" in result.err
    assert not run.home.exists()


def test_db_names_another_journal_before_or_after_the_command(run, tmp_path):
    other = str(tmp_path / "other" / "mine.db")
    for argv in (["--db", other, "where"], [f"--db={other}", "where"], ["where", "--db", other]):
        assert f"database  {other}\n" in run(*argv).out


def test_without_a_command_and_a_terminal_it_is_today(run):
    assert run().out == run("today").out
    assert run.opened == []


def test_without_a_command_at_a_terminal_the_app_opens(run):
    result = run.at_terminal()
    assert result.out == ""
    assert [places.folder for places in run.opened] == [run.home]


@pytest.mark.parametrize(
    ("problem", "status"),
    [
        (problems.Newer, 3),
        (problems.Locked, 4),
        (problems.DiskFull, 5),
        (problems.ReadOnly, 6),
        (problems.UpgradeFailed, 7),
        (problems.Damaged, 8),
        (problems.Missing, 9),
        (problems.NotOurs, 9),
        (problems.NotFound, 1),
        (problems.Conflict, 1),
    ],
)
def test_every_trouble_of_the_journal_has_its_words_and_status(run, monkeypatch, problem, status):
    def fail(*_: object) -> int:
        raise problem("what is wrong, and what to do")

    monkeypatch.setattr("journal.commands.where.run", fail)
    result = run("where")
    assert result == (status, "", "what is wrong, and what to do\n")


def test_trouble_of_the_computer_is_said_and_not_done(run, monkeypatch):
    def fail(options: object, context: Context) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("journal.commands.where.run", fail)
    result = run("where")
    assert result.status == 1
    assert "No space left on device" in result.err


def test_where_names_the_places_and_makes_none(run):
    assert run("where", "--json").json == {
        "folder": str(run.home),
        "database": str(run.home / "journal.db"),
        "backups": str(run.home / "backups"),
        "state": str(run.home / "state"),
        "settings": str(run.home / "settings.toml"),
    }
    assert not run.home.exists()


def test_regions_are_found_by_name(run):
    assert len(run("regions", "--json").json["regions"]) == 75
    assert run("regions", "thumb", "palm").out.startswith("hand.palm_thumb_side")
    assert run("regions", "zeppelin").status == 1


@pytest.mark.parametrize("shell", ["bash", "zsh", "tcsh"])
def test_completion_knows_every_command(run, shell):
    result = run("completion", shell)
    assert result.status == 0
    assert all(name in result.out for name in COMMANDS)
