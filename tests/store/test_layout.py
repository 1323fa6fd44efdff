"""A name in the file's own description that was altered: found, told as damage, and never a bug."""

import re
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from journal.model.tables.every import METADATA
from journal.paths import Places
from journal.store import converting, engine, integrity, layout, opening, problems, unlocking
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import clock_at, draft, home
from tests.store.damage import spoil_word
from tests.store.test_migrations import migrated


def test_every_column_of_every_table_is_looked_for() -> None:
    tables = {table.name: {column.name for column in table.columns} for table in METADATA.tables.values()}
    assert {name: set(names) for name, names in layout.TABLES.items()} == tables


def told(places: Places) -> int:
    with closing(unlocking.of(PLAIN, places.database).reader(places.database)) as connection:
        return layout.sum_of(connection)


def made_of(places: Places) -> list[tuple[object, ...]]:
    engine.create(places, PLAIN)
    with closing(PLAIN.reader(places.database)) as connection:
        return connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY rowid").fetchall()


def test_other_tests_begin_with_the_tables_that_the_program_makes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = made_of(home(tmp_path / "theirs"))
    monkeypatch.delattr(METADATA, "create_all")  # what `tests.homes` has put in the place of it
    assert theirs == made_of(home(tmp_path / "ours"))


def test_what_the_program_makes_is_known_to_the_letter_new_grown_encrypted_and_decrypted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(METADATA, "create_all")  # here it works as it is
    new, grown, now = home(tmp_path / "new"), home(tmp_path / "grown"), datetime(2026, 3, 1, tzinfo=UTC)
    engine.create(new, PLAIN)
    migrated(grown)
    found = set()
    for places in (new, grown):
        found.add(told(places))
        converting.convert(places, "a phrase for a test", now)
        found.add(told(places))
        converting.convert(places, None, now)
        found.add(told(places))
    assert found == layout.KNOWN


def asked_of(places: Places) -> list[str]:
    asked: list[str] = []
    with closing(PLAIN.reader(places.database)) as connection:
        connection.set_trace_callback(asked.append)
        assert layout.faults(connection) == ()
    return asked


def test_a_file_that_is_known_costs_one_question_and_another_is_looked_at_name_by_name(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    assert len(asked_of(places)) == 1
    with closing(sqlite3.connect(places.database)) as other:
        other.execute("ANALYZE")  # what another tool may do: its tables stand beside ours
        other.commit()
    assert len(asked_of(places)) > len(layout.TABLES)
    opening.bring_up_to_date(places, PLAIN, writing=True)


@pytest.mark.parametrize("column", ["type", "name", "tbl_name"])
def test_what_the_description_says_beside_its_statements_is_compared_by_sqlite(places: Places, column: str) -> None:
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    with closing(sqlite3.connect(places.database)) as other:
        other.execute("PRAGMA writable_schema=ON")
        other.execute(f"UPDATE sqlite_schema SET {column} = replace({column}, 'e', 'd') WHERE name = 'episode'")
        other.commit()
    with pytest.raises(problems.Damaged):
        Journal(places, clock_at())


@pytest.mark.parametrize("name", ["detail", "undone_at", "severity", "last_at", "started_at", "region", "relief_days"])
def test_an_altered_name_is_told_as_damage(places: Places, name: str) -> None:
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    content = places.database.read_bytes()
    found = re.search(rb"[(\t\n ,]\"?(" + name.encode() + rb")\"? (?:TEXT|INTEGER|VARCHAR|DATE)", content)
    assert found is not None
    altered = bytearray(content)
    altered[found.start(1)] ^= 1
    places.database.write_bytes(altered)
    try:
        faults = integrity.faults(places)
    except problems.Damaged as damaged:  # a constraint names the column as well: SQLite can't read the description at all
        faults = (damaged.text,)
    assert faults
    with pytest.raises(problems.Damaged):
        Journal(places, clock_at())
    with pytest.raises(problems.Damaged):
        Reader(places).found(trash=True)
        Reader(places).care()
        Reader(places).revisions("018f4e2a-7c1d-7b3e-9f00-0123456789ab")
        raise AssertionError(name)
    assert places.database.read_bytes() == bytes(altered)


@pytest.mark.parametrize("word", [b"CREATE TABLE reading", b"CREATE INDEX ix_episode_trash"])
def test_a_statement_that_is_no_text_any_more_is_told_as_damage(places: Places, word: bytes) -> None:
    """SQLite quotes it in what it says, which then is no text either."""
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    spoil_word(places, word)
    with pytest.raises(problems.Damaged):
        Journal(places, clock_at())
    with pytest.raises(problems.Damaged):
        Reader(places).latest(5)
    with pytest.raises(problems.Damaged):
        integrity.faults(places)


@pytest.mark.parametrize("name", ["julianday", "round", "substr", "strftime"])
def test_an_altered_function_of_an_index_is_told_as_damage(places: Places, name: str) -> None:
    with Journal(places, clock_at()) as journal:
        journal.save(draft())
    content, flipped = places.database.read_bytes(), f"{chr(ord(name[0]) ^ 1)}{name[1:]}("
    assert f"{name}(".encode() in content
    places.database.write_bytes(content.replace(f"{name}(".encode(), flipped.encode()))
    assert integrity.faults(places)
    with pytest.raises(problems.Damaged):
        Journal(places, clock_at())
    assert len(Reader(places).latest(5)) == 1  # what can be read is still shown
