"""`--encrypt`: exports and copies with a passphrase of their own, which come back in, and which any age tool opens."""

import sys

import pytest
from pyrage import passphrase

PHRASE, MARKER = "a passphrase for the stick", "zqmarker"


@pytest.fixture
def one(run):
    run.saved(f"left foot tingling 3 over hours, slept on it, since 2h ago, {MARKER}")
    return run


def test_an_export_is_what_age_opens_and_is_imported_elsewhere(one, tmp_path, monkeypatch):
    plain, closed = tmp_path / "plain", tmp_path / "closed.age"
    assert one("export", "json", "-o", str(plain)).status == 0
    done = one.at_terminal("export", "json", "--encrypt", "-o", str(closed), answers=(PHRASE, PHRASE))
    assert done.status == 0, done.err
    assert MARKER.encode() not in closed.read_bytes()
    assert passphrase.decrypt(closed.read_bytes(), PHRASE) == plain.read_bytes()
    before = one.episodes()
    monkeypatch.setenv("JOURNAL_HOME", str(tmp_path / "other"))
    assert one.at_terminal("import", str(closed), answers=("not the phrase",)).status == 14
    assert one.episodes() == []
    assert one.at_terminal("import", str(closed), answers=(PHRASE, "y")).status == 0
    assert one.episodes() == before


@pytest.mark.usefixtures("quick_age")
def test_an_encrypted_copy_is_put_back(one, tmp_path):
    closed = tmp_path / "copy.age"
    assert one.at_terminal("backup", "--encrypt", str(closed), answers=(PHRASE, PHRASE)).status == 0
    assert MARKER.encode() not in closed.read_bytes()
    assert list((one.home / "state").glob("*.db*")) == []
    before = one.episodes()
    one.saved("right foot tingling 2 over hours, slept on it, since 1h ago")
    done = one.at_terminal("backup", "restore", str(closed), answers=(PHRASE, "REPLACE"))
    assert done.status == 0, done.err
    assert one.episodes() == before


def test_nothing_is_written_without_a_name_a_phrase_or_the_part(one, tmp_path, monkeypatch):
    closed = tmp_path / "x.age"
    assert one.at_terminal("export", "json", "--encrypt").status == 2
    assert one.at_terminal("backup", "--encrypt").status == 2
    assert one.at_terminal("export", "json", "--encrypt", "-o", str(closed), answers=(PHRASE, "another one")).status == 2
    assert one("export", "json", "--encrypt", "-o", str(closed)).status == 1
    monkeypatch.setitem(sys.modules, "pyrage", None)
    refused = one.at_terminal("export", "json", "--encrypt", "-o", str(closed), answers=(PHRASE, PHRASE))
    assert (refused.status, closed.exists()) == (15, False)
    assert "pip install 'numbness-journal[age]'" in " ".join(refused.err.split())
