"""The clock of 12 hours: every command that shows a time follows it, and what other programs read never does."""

import re
from pathlib import Path

import pytest

from tests.commands.conftest import Shell

ON_24 = re.compile(r"(?<![T\d:])(?:[01]\d|2[0-3]):[0-5]\d(?![:\d]| [ap]m)")
ON_12 = re.compile(r"\b\d{1,2}:[0-5]\d [ap]m\b")


@pytest.fixture
def shell(run: Shell, home: Path) -> Shell:
    home.mkdir()
    (home / "settings.toml").write_text('clock = "12"\n')
    run.saved("left face and left hand numb suddenly 20m ago")
    run.saved("right thumb tingling 2 over hours from yesterday 9pm until yesterday 10:05pm, slept on it")
    return run


@pytest.mark.parametrize(
    "command",
    [
        ("list",),
        ("show", "last"),
        ("today",),
        ("status",),
        ("check",),
        ("check", "--all"),
        ("log", "--yes", "left foot tingling 3 over hours since 1:10pm"),
        ("update", "last", "numb 6"),
        ("edit", "last", "--severity", "3"),
        ("undo",),
        ("delete", "last"),
        ("end", "last", "2:31pm"),
    ],
    ids=" ".join,
)
def test_times_are_told_on_it(shell: Shell, command: tuple[str, ...]) -> None:
    result = shell(*command)
    assert result.status == 0, result.err
    told = re.sub(r"\S+\.toml|\S+\.db", "", result.out + result.err)
    assert ON_12.search(told)
    assert ON_24.search(told) is None, told


@pytest.mark.parametrize(
    "command",
    [("list", "--json"), ("show", "last", "--json"), ("check", "--json"), ("export", "json"), ("export", "csv")],
    ids=" ".join,
)
def test_what_other_programs_read_stays_the_same(shell: Shell, home: Path, command: tuple[str, ...]) -> None:
    on_12 = shell(*command).out
    (home / "settings.toml").unlink()
    assert shell(*command).out == on_12
    assert ON_12.search(on_12) is None


def test_without_settings_the_clock_has_24_hours(run: Shell) -> None:
    run.saved("left foot numb over hours since 1:10pm")
    told = run("list").out
    assert "13:10" in told
    assert ON_12.search(told) is None
