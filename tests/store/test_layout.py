"""A name in the file's own description that was altered: found, told as damage, and never a bug."""

import re

import pytest

from journal.model.tables.every import METADATA
from journal.paths import Places
from journal.store import integrity, layout, problems
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import clock_at, draft


def test_every_column_of_every_table_is_looked_for() -> None:
    tables = {table.name: {column.name for column in table.columns} for table in METADATA.tables.values()}
    assert {name: set(names) for name, names in layout.TABLES.items()} == tables


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
