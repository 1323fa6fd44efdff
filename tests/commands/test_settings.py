"""`journal settings`: shows every setting and what is accepted, sets one, and refuses the rest."""

from pathlib import Path

import pytest

from tests.commands.conftest import Shell


def test_they_are_shown_with_what_is_accepted_and_nothing_is_made(run: Shell, home: Path) -> None:
    result = run("settings")
    assert result.status == 0
    assert "clock           24            24 or 12\n" in result.out
    assert f"file            {home / 'settings.toml'}\n" in result.out
    assert run("settings", "--json").json == {
        "theme": "auto",
        "ascii": None,
        "clock": "24",
        "first_weekday": "monday",
        "low_tracking": False,
        "lock_after": "10",
        "file": str(home / "settings.toml"),
    }
    assert run.files() == []


@pytest.mark.parametrize(
    ("name", "value", "kept"),
    [
        ("theme", "light", "light"),
        ("ASCII", "true", True),
        ("ascii", "False", False),
        ("clock", "12", "12"),
        ("first_weekday", "Sunday", "sunday"),
    ],
)
def test_one_is_set(run: Shell, name: str, value: str, kept: object) -> None:
    result = run("settings", "set", name, value)
    assert (result.status, result.out) == (0, "")
    assert result.err == f"Set: {name.lower()} is {value.lower()}.\n"
    assert run("settings", "--json").json[name.lower()] == kept
    again = run("settings", "set", name, value)
    assert (again.status, again.err) == (1, "It is set so already. Nothing was changed.\n")


def test_what_was_set_by_hand_stays(run: Shell, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text('# mine\n[keys]\n"today.log_episode" = "l"\n')
    run("settings", "set", "clock", "12")
    text = (home / "settings.toml").read_text()
    assert "# mine" in text
    assert '"today.log_episode" = "l"' in text
    assert "keys            1 of your own" in run("settings").out


def test_what_is_wrong_in_the_file_is_said(run: Shell, home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text('clock = "13"\n')
    result = run("settings")
    assert result.status == 0
    assert 'clock = "13" is not understood' in result.err
    assert "clock           24 " in result.out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("frobnicate",), '"frobnicate" is not something the settings can do'),
        (("set",), '"" is not a setting that can be set here. Accepted: theme, ascii'),
        (("set", "welcomed", "true"), '"welcomed" is not a setting that can be set here'),
        (("set", "clock"), "Say what clock is to be: 24 or 12"),
        (("set", "clock", "13"), 'clock: "13" is not accepted. Accepted: 24 or 12. Nothing was changed.'),
        (("set", "ascii", "maybe"), 'ascii: "maybe" is not accepted. Accepted: true, false or auto'),
    ],
)
def test_what_is_refused_writes_nothing(run: Shell, words: tuple[str, ...], said: str) -> None:
    result = run("settings", *words)
    assert (result.status, result.out) == (2, "")
    assert said in result.err
    assert run.files() == []


def test_many_keys_of_ones_own_are_told_apart_from_where_they_stand(run: Shell) -> None:
    run.home.mkdir()
    lines = "".join(f'"history.{number}" = "f5"\n' for number in range(11))
    (run.home / "settings.toml").write_text(f"[keys]\n{lines}", encoding="utf-8")
    assert "11 of your own in the file" in run("settings").out
