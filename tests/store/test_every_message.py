"""Each message about trouble is reached by what it tells of, done for real: none stands there that nobody can ever see."""

import inspect
import shutil
import sqlite3
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from journal.model.views import History, Profile
from journal.paths import Places
from journal.store import converting, mark, opening, replacing, schema, unlocking, upgrade
from journal.store.connection import Factory
from journal.store.journal import Journal
from journal.store.merging import Merged, Row
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.store.recovery import Backup
from journal.words import encryption as encryption_words
from journal.words import problems as words
from tests.builders import NOW, clock_at, draft, episode, home, reading
from tests.store.test_migrations import NEXT, scripts_with
from tests.store.test_opening import as_nobody

QUICK = Factory(busy_ms=50)
PHRASE = "four numb little toes"


def sql(places: Places, *statements: str) -> None:
    with closing(sqlite3.connect(places.database)) as raw:
        for statement in statements:
            raw.execute(statement)
        raw.commit()


def saved(places: Places, count: int = 1) -> list[str]:
    with Journal(places, clock_at(), QUICK) as journal:
        return [journal.save(draft(NOW - timedelta(hours=n + 1), notes=f"n{n}")).id for n in range(count)]


def save(places: Places, connect: Factory = QUICK) -> None:
    with Journal(places, clock_at(), connect) as journal:
        journal.save(draft(notes="x" * 900))


def look(places: Places) -> None:
    Reader(places, QUICK).latest(5)


def newer(places: Places) -> None:
    sql(places, f"PRAGMA user_version = {schema.HEAD + 1}")
    save(places)


def newer_unreadable(places: Places) -> None:
    sql(places, f"PRAGMA user_version = {schema.HEAD + 1}", "ALTER TABLE site RENAME TO place")
    look(places)


def locked(places: Places) -> None:
    with closing(sqlite3.connect(places.database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        save(places)


def locked_reading(places: Places) -> None:
    with closing(sqlite3.connect(places.database, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        look(places)


def disk_full(places: Places) -> None:
    pages = places.database.stat().st_size // 4096
    with Journal(places, clock_at(), Factory(first=(f"PRAGMA max_page_count={pages + 1}",))) as journal:
        for _ in range(100):
            journal.save(draft(notes="x" * 900))


def upgrade_failed(places: Places) -> None:
    scripts = scripts_with(places.folder / "steps", 'op.execute("INSERT INTO nowhere VALUES (1)")')
    upgrade.upgrade(places, QUICK, scripts, NEXT)


def damaged(places: Places) -> None:
    places.database.write_bytes(bytes(16) + places.database.read_bytes()[16:])
    look(places)


def backup_damaged(places: Places) -> None:
    chosen = places.folder / "chosen.db"
    chosen.write_bytes(b"no journal " * 500)
    replacing.replace(places, Backup(chosen, NOW, 1, None), NOW)


def replaced_meanwhile(places: Places) -> None:
    """A backup takes the journal's place while a save waits for its turn."""
    other = sqlite3.connect(places.database, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    copy = places.folder / "copy.db"
    shutil.copy(places.database, copy)

    def put() -> None:
        copy.replace(places.database)
        other.execute("ROLLBACK")
        other.close()

    with Journal(places, clock_at()) as journal:
        timer = threading.Timer(0.3, put)
        timer.start()
        try:
            journal.save(draft())
        finally:
            timer.join()


def entry_damaged(places: Places) -> None:
    (name,) = [one.id for one in Reader(places).latest(1)]
    sql(places, "UPDATE episode SET notes = 'other'")
    with Journal(places, clock_at()) as journal:
        journal.add_reading(name, reading(NOW))


def earlier_damaged(places: Places) -> None:
    sql(places, "UPDATE episode SET notes = 'other'")
    (seen,) = Reader(places).latest(1)
    with Journal(places, clock_at()) as journal:
        journal.change(seen, draft(NOW - timedelta(hours=1), notes="mine"))
        journal.undo()


def missing(places: Places) -> None:
    places.database.unlink()
    look(places)


def empty_file(places: Places) -> None:
    places.database.write_bytes(b"")
    look(places)


def not_ours(places: Places) -> None:
    sql(places, "PRAGMA application_id = 1")
    look(places)


def no_folder(places: Places) -> None:
    (places.folder / "file").write_text("")
    save(home(places.folder / "file" / "home"))


def no_last_entry(places: Places) -> None:
    Reader(home(places.folder / "other")).episode("last")


def several_entries(places: Places) -> None:
    rows = tuple(episode(NOW - timedelta(hours=n), id=f"{n}-0a0b0c0d") for n in range(2))
    with Journal(places, clock_at()) as journal:
        journal.add_all(History(episodes=rows), "test")
    Reader(places).episode("0a0b0c0d")


def conflict(places: Places) -> None:
    (seen,) = Reader(places).latest(1)
    with Journal(places, clock_at()) as journal:
        journal.change(seen, draft(NOW - timedelta(hours=1), notes="theirs"))
        journal.change(seen, draft(NOW - timedelta(hours=1), notes="mine"))


def profile_conflict(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        journal.save_profile(Profile(), Profile(name="theirs"))
        journal.save_profile(Profile(), Profile(name="mine"))


def merge_conflict(places: Places) -> None:
    (seen,) = Reader(places).latest(1)
    with Journal(places, clock_at()) as journal:
        journal.merge(Merged([Row("episode", seen._replace(notes="before"), seen._replace(notes="other"), "")]))


def already_there(places: Places) -> None:
    rows = History(episodes=(episode(),))
    with Journal(places, clock_at()) as journal:
        journal.add_all(rows, "test")
        journal.add_all(rows, "test")


def encrypted(places: Places) -> None:
    converting.convert(places, PHRASE, NOW)
    unlocking.lock()
    look(places)


def wrong(places: Places) -> None:
    converting.convert(places, PHRASE, NOW)
    unlocking.unlock(places.database, "another phrase")


CAUSES: dict[str, Callable[[Places], object]] = {
    cause.__name__: cause
    for cause in (
        newer, newer_unreadable, locked, locked_reading, disk_full, upgrade_failed, damaged, backup_damaged, replaced_meanwhile,
        entry_damaged, earlier_damaged, missing, empty_file, not_ours, no_folder, no_last_entry, several_entries, conflict,
        profile_conflict, merge_conflict, already_there,
    )
}  # fmt: skip
CAUSES |= {
    "damaged_by_hand": damaged,
    "missing_by_hand": missing,
    "empty_by_hand": empty_file,
    "no_entry": lambda places: Reader(places).episode("abcdef"),
    "short_reference": lambda places: Reader(places).episode("zz"),
}
READING_ONLY = ("read_only", "only_reading", "older_read_only")


@pytest.mark.parametrize("name", CAUSES)
def test_its_cause_brings_it_up(places: Places, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(places)
    said: list[str] = []
    real = getattr(words, name)
    monkeypatch.setattr(words, name, lambda *given: said.append(real(*given)) or said[-1])
    with pytest.raises(JournalProblem) as caught:
        CAUSES[name](places)
    assert said
    assert said[-1] in str(caught.value)


def unwritable(tmp_path: Path, places: Places) -> None:
    for path in (places.database, places.known, places.folder, places.state):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for path in (tmp_path, *tmp_path.parents):
        path.chmod(0o755)
        if path.name.startswith("pytest-of-"):
            break


def test_an_older_file_that_may_not_be_written_says_to_copy_it(tmp_path: Path) -> None:
    places = home(tmp_path / "shared")
    saved(places)
    sql(places, f"PRAGMA user_version = {schema.HEAD - 1}")
    unwritable(tmp_path, places)

    def shown() -> str:
        try:
            look(places)
        except JournalProblem as problem:
            return str(problem)
        return "shown"

    assert as_nobody(shown) == words.older_read_only(str(places.database))


def test_a_file_that_may_not_be_written_brings_up_both_messages(tmp_path: Path) -> None:
    places = home(tmp_path / "shared")
    saved(places)
    unwritable(tmp_path, places)

    def both() -> str:
        try:
            save(places)
        except JournalProblem as problem:
            return f"{opening.only_reading(places)}|{problem}"
        return "saved"

    file = str(places.database)
    assert as_nobody(both) == f"{words.only_reading(file)}|{words.read_only(file)}"


@pytest.mark.parametrize("cause", [encrypted, wrong])
def test_a_passphrase_that_is_missing_or_wrong_is_told(places: Places, cause: Callable[[Places], None]) -> None:
    saved(places)
    with pytest.raises(JournalProblem) as caught:
        cause(places)
    assert str(caught.value) == getattr(encryption_words, cause.__name__)(str(places.database))
    assert caught.value.status == 14


def test_a_part_that_is_missing_is_told(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    saved(places)
    converting.convert(places, PHRASE, NOW)
    unlocking.lock()
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)
    with pytest.raises(JournalProblem) as caught:
        look(places)
    assert (str(caught.value), caught.value.status) == (encryption_words.NO_CIPHER, 15)
    assert mark.is_encrypted(places.database)


def test_no_message_is_left_out() -> None:
    every = {name for name, value in vars(words).items() if inspect.isfunction(value) and not name.startswith("_")}
    assert every == set(CAUSES) | set(READING_ONLY)
