"""`journal encrypt`, `decrypt`, `change-passphrase`, and the passphrase that every other command asks for."""

import json
import sqlite3
import sys
import types

import pytest

from journal import paths
from journal.store import mark, unlocking
from journal.store.drafts import DraftFile, leftovers
from journal.words import encryption as words

PHRASE, OTHER = "four numb little toes", "another of my phrases"
MARKER = "zqmarker"


@pytest.fixture
def one(run):
    """An entry and a plain backup of it."""
    run.saved(f"left foot tingling 3 over hours, slept on it, since 2h ago, {MARKER}")
    assert run("backup").status == 0
    return run


@pytest.fixture
def locked(one):
    """The same, encrypted with all its backups; the passphrase is not given yet."""
    assert one.at_terminal("encrypt", "--backups", answers=("ENCRYPT", PHRASE, PHRASE)).status == 0
    unlocking.lock()
    return one


def readable(run):
    return [file.name for file in run.home.rglob("*") if file.is_file() and MARKER.encode() in file.read_bytes()]


def test_nothing_is_encrypted_without_the_word_and_the_phrase_twice(one):
    before = (one.home / "journal.db").read_bytes()
    for answers in (("",), ("encrypted",)):
        assert one.at_terminal("encrypt", answers=answers).status == 12
    for phrases in (("short", "short"), (PHRASE, OTHER)):
        assert one.at_terminal("encrypt", answers=("ENCRYPT", *phrases)).status == 2
    assert one("encrypt").status == 1  # nobody is there to answer
    assert (one.home / "journal.db").read_bytes() == before
    assert not mark.path(one.home / "journal.db").exists()


def test_it_is_said_three_times_that_there_is_no_way_back(one):
    done = one.at_terminal("encrypt", answers=("ENCRYPT", PHRASE, PHRASE, "n"))
    helped = " ".join(one("encrypt", "--help").out.split())
    assert (" ".join(done.err.split()).count(words.NO_WAY_BACK), helped.count(words.NO_WAY_BACK)) == (2, 1)


def test_plain_backups_are_named_and_encrypted_on_wish(one):
    done = one.at_terminal("encrypt", answers=("ENCRYPT", PHRASE, PHRASE, "n"))
    plain = sorted(file.name for file in (one.home / "backups").iterdir())
    assert done.status == 0
    assert len(plain) == 2
    assert all(name in done.err for name in plain)
    assert sorted(readable(one)) == plain
    again = one.at_terminal("encrypt", answers=("y",))
    assert (again.status, readable(one)) == (0, [])
    assert len(one("backup", "list", "--json").json["backups"]) == 2


def test_every_command_asks_and_says_what_is_wrong(locked):
    asked = locked.at_terminal("list", "--json", answers=("no such phrase", PHRASE))
    assert asked.status == 0
    assert words.ASK in asked.err
    assert "did not open the journal" in asked.err
    assert len(json.loads(asked.out)["episodes"]) == 1


def test_three_wrong_phrases_change_nothing(locked):
    before = (locked.home / "journal.db").read_bytes()
    wrong = locked.at_terminal("log", "left foot numb", answers=("a wrong phrase",) * 3)
    assert wrong.status == 14
    assert (locked.home / "journal.db").read_bytes() == before


def test_nobody_to_ask_is_said_with_its_own_status(locked):
    refused = locked("list")
    assert refused.status == 14
    assert "encrypted" in refused.err


@pytest.mark.parametrize("name", ["where", "keys", "rules", "card", "regions"])
def test_what_needs_no_journal_asks_for_nothing(locked, name):
    assert locked(name).status == 0


def test_a_missing_part_is_never_taken_for_damage(locked, monkeypatch):
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    refused = locked.at_terminal("list")
    assert refused.status == 15
    assert "pip install 'numbness-journal[encrypted]'" in " ".join(refused.err.split())
    unlocking.lock()
    mark.remove(locked.home / "journal.db")
    assert locked.at_terminal("list").status == 15


def test_without_the_part_nothing_is_encrypted(one, monkeypatch):
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    refused = one.at_terminal("encrypt", answers=("ENCRYPT", PHRASE, PHRASE))
    assert refused.status == 15
    assert "Your journal is as it was" in " ".join(refused.err.split())
    assert one("list").status == 0


def test_another_passphrase_and_back_to_a_plain_file(locked):
    before = locked.at_terminal("list", "--json", answers=(PHRASE,)).out
    changed = locked.at_terminal("change-passphrase", "--backups", answers=(OTHER, OTHER))
    assert changed.status == 0, changed.err
    unlocking.lock()
    assert locked.at_terminal("list", answers=(PHRASE,) * 3).status == 14
    back = locked.at_terminal("decrypt", "--backups", answers=(OTHER, "DECRYPT"))
    assert back.status == 0, back.err
    unlocking.lock()
    assert locked("list", "--json").out == before
    assert {one["entries"] for one in locked("backup", "list", "--json").json["backups"]} == {1}


def test_what_was_not_saved_is_encrypted_too(one):
    places = paths.places()
    kept = DraftFile(places, one.clock())
    kept.keep(f"right hand {MARKER}", {})
    refused = one.at_terminal("encrypt", answers=("ENCRYPT", PHRASE, PHRASE))
    assert (refused.status, mark.is_encrypted(places.database)) == (1, False)
    kept.leave()
    assert one.at_terminal("encrypt", "--backups", answers=("ENCRYPT", PHRASE, PHRASE)).status == 0
    assert readable(one) == []
    again = DraftFile(places, one.clock())
    again.keep(f"and the foot {MARKER}", {})
    again.leave()
    assert readable(one) == []
    assert sorted(left.text for left in leftovers(places)) == [f"and the foot {MARKER}", f"right hand {MARKER}"]
    unlocking.lock()
    assert leftovers(places) == ()
    with pytest.raises(PermissionError):
        DraftFile(places, one.clock()).keep("never plain", {})


def test_an_encrypted_copy_opens_and_merges_elsewhere(locked, tmp_path, monkeypatch):
    copy = tmp_path / "copy.db"
    assert locked.at_terminal("backup", str(copy), answers=(PHRASE,)).status == 0
    unlocking.lock()
    assert "1 entry" in locked.at_terminal("--db", str(copy), "status", answers=(PHRASE,)).out
    unlocking.lock()
    monkeypatch.setenv("JOURNAL_HOME", str(tmp_path / "other"))
    merged = locked.at_terminal("merge", str(copy), answers=(PHRASE, "y"))
    assert merged.status == 0, merged.err
    assert len(locked.episodes()) == 1


def test_the_keyring_holds_it_only_on_request(one, monkeypatch):
    kept = {}
    ring = types.ModuleType("keyring")
    ring.errors = types.ModuleType("keyring.errors")
    ring.errors.KeyringError = KeyError
    ring.set_password = lambda app, name, phrase: kept.__setitem__((app, name), phrase)
    ring.get_password = lambda app, name: kept.get((app, name))
    ring.delete_password = lambda app, name: kept.pop((app, name))
    monkeypatch.setitem(sys.modules, "keyring", ring)
    monkeypatch.setitem(sys.modules, "keyring.errors", ring.errors)
    assert one.at_terminal("encrypt", answers=("ENCRYPT", PHRASE, PHRASE, "n")).status == 0
    assert kept == {}
    assert one.at_terminal("change-passphrase", "--keyring", answers=(OTHER, OTHER, "n")).status == 0
    assert list(kept.values()) == [OTHER]
    unlocking.lock()
    assert one("list").status == 0
    assert one.at_terminal("decrypt", answers=("DECRYPT", "n")).status == 0
    assert kept == {}


def test_erasing_needs_no_passphrase(locked):
    assert locked.at_terminal("erase", answers=("ERASE",)).status == 0
    assert list(locked.home.rglob("*.db*")) == []


def test_a_damaged_one_is_told_from_a_wrong_phrase_by_its_backups(locked):
    assert locked.at_terminal("backup", answers=(PHRASE,)).status == 0
    unlocking.lock()
    content = bytearray((locked.home / "journal.db").read_bytes())
    content[100] ^= 1
    (locked.home / "journal.db").write_bytes(content)
    assert locked.at_terminal("list", answers=("not the phrase",) * 3).status == 14
    unlocking.lock()
    damaged = locked.at_terminal("list", answers=(PHRASE,))
    assert damaged.status == 8
    assert "looks damaged" in damaged.err
    unlocking.lock()
    restored = locked.at_terminal("backup", "restore", "1", answers=(PHRASE, "REPLACE"))
    assert restored.status == 0, restored.err
    assert len(locked.episodes()) == 1
    assert bytes(content) in {file.read_bytes() for file in locked.home.glob("journal-before-*.db")}
    assert readable(locked) == []


def test_without_a_backup_nothing_is_encrypted(one):
    before = (one.home / "journal.db").read_bytes()
    for file in (one.home / "backups").iterdir():
        file.unlink()
    (one.home / "backups").rmdir()
    (one.home / "backups").write_text("in the way")
    refused = one.at_terminal("encrypt", answers=("ENCRYPT", PHRASE, PHRASE))
    assert refused.status == 13
    assert "No backup was made" in refused.err
    assert (one.home / "journal.db").read_bytes() == before
    assert one("list").status == 0


def test_a_file_of_a_newer_program_is_not_encrypted(one):
    with sqlite3.connect(one.home / "journal.db") as raw:
        raw.execute("PRAGMA user_version = 9999")
    raw.close()
    before = (one.home / "journal.db").read_bytes()
    assert one.at_terminal("encrypt", answers=("ENCRYPT", PHRASE, PHRASE)).status == 3
    assert (one.home / "journal.db").read_bytes() == before


@pytest.mark.usefixtures("quick_age")
def test_exports_of_it_are_encrypted_unless_plain_is_said(locked, tmp_path):
    assert locked.at_terminal("export", "json", answers=(PHRASE,)).status == 2
    closed, plain = tmp_path / "closed", tmp_path / "plain"
    done = locked.at_terminal("export", "json", "-o", str(closed), answers=(OTHER, OTHER))
    assert done.status == 0, done.err
    assert closed.read_bytes().startswith(b"age-encryption.org/")
    assert MARKER.encode() not in closed.read_bytes()
    assert locked.at_terminal("export", "json", "--plain", "-o", str(plain)).status == 0
    assert MARKER in plain.read_text()
    assert MARKER in locked.at_terminal("export", "json", "--plain").out
