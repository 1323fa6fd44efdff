"""File places, without touching any."""

from __future__ import annotations

from pathlib import Path

import pytest

from journal.paths import alone, places


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch, tmp_path):
    for name in ("JOURNAL_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))


def test_one_folder_holds_everything_when_named(monkeypatch, tmp_path):
    monkeypatch.setenv("JOURNAL_HOME", str(tmp_path / "j"))
    where = places()
    assert where.database == tmp_path / "j" / "journal.db"
    assert where.backups == tmp_path / "j" / "backups"
    assert where.state == tmp_path / "j" / "state"
    assert where.settings == tmp_path / "j" / "settings.toml"
    assert not (tmp_path / "j").exists()


def test_another_database_keeps_its_state_at_home(monkeypatch, tmp_path):
    monkeypatch.setenv("JOURNAL_HOME", str(tmp_path / "j"))
    stick, other = places(tmp_path / "stick" / "my.db"), places(tmp_path / "stick" / "her.db")
    assert stick.database == tmp_path / "stick" / "my.db"
    assert stick.backups == tmp_path / "stick" / "my-backups"
    assert stick.state.is_relative_to(tmp_path / "j" / "state")
    assert stick.state != other.state
    assert stick.settings == other.settings == tmp_path / "j" / "settings.toml"
    assert {type(at) for where in (places(), stick, alone(tmp_path / "x.db")) for at in where} == {str}


def test_naming_the_default_database_changes_nothing(monkeypatch, tmp_path):
    monkeypatch.setenv("JOURNAL_HOME", str(tmp_path / "j"))
    assert places(tmp_path / "j" / "journal.db") == places()


def test_a_relative_name_is_taken_from_here(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert places("x.db").database == tmp_path / "x.db"


@pytest.mark.parametrize("named", ["/a", "/a/b/", "/a/../b", "/a//b", "/a/./b", "//a", "~/x", "x/y", ".", "/", "/ä b\udcff"])
def test_a_folder_is_called_as_paths_call_it(monkeypatch, tmp_path, named):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JOURNAL_HOME", named)
    meant = Path(named).expanduser().absolute()
    assert places().folder == meant
    assert (str(places().folder_at), str(places().database_at)) == (str(meant), str(meant / "journal.db"))
    assert places(Path(named) / "j.db").database == Path(named, "j.db").expanduser().absolute()


def test_the_platform_folders_stand_in_the_home(tmp_path):
    where = places()
    assert where.database.is_relative_to(tmp_path)
    assert where.state.is_relative_to(tmp_path)
    assert where.settings.is_relative_to(tmp_path)
    assert where.folder != where.state


def test_the_settings_stand_where_other_programs_keep_theirs(monkeypatch, tmp_path):
    monkeypatch.setattr("os.uname", lambda: type("Here", (), {"sysname": "Linux"})())
    assert places().settings == tmp_path / ".config" / "numbness-journal" / "settings.toml"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "c"))
    assert places().settings == tmp_path / "c" / "numbness-journal" / "settings.toml"


def test_a_relative_xdg_folder_is_ignored(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", "relative")
    assert Path(places().folder).is_absolute()
    assert places().folder.is_relative_to(tmp_path)
