"""A flipped bit that changes an entry is noticed, also where SQLite notices nothing."""

import json
import random
import sqlite3
from datetime import timedelta
from hashlib import blake2b

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.model.views import History
from journal.paths import Places
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from journal.store.problems import Damaged, JournalProblem, NotFound
from journal.store.reader import Reader
from journal.store.rows import EPISODE, READING, SITE, Whole, checksum
from tests.builders import NOW, clock_at, draft, episode

COLUMNS = [(table, name) for table, names in (("episode", EPISODE), ("reading", READING), ("site", SITE)) for name in names]
KEYS = {"id", "episode_id", "position", "reading"}


@pytest.mark.parametrize(("table", "column"), [pair for pair in COLUMNS if pair[1] not in KEYS])
def test_every_column_counts(places: Places, journal: Journal, table: str, column: str) -> None:
    saved = journal.save(draft(ended_at=NOW))
    other = journal.save(draft(NOW - timedelta(days=1)))
    assert journal.reader.damaged() == ()
    connection = sqlite3.connect(places.database)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    name = "id" if table == "episode" else "episode_id"
    connection.execute(
        f'UPDATE {table} SET "{column}" = CASE WHEN "{column}" IS NULL THEN 1 ELSE "{column}" || 1 END WHERE {name} = ?',
        (saved.id,),
    )
    connection.commit()
    connection.close()
    assert journal.reader.damaged() == (("episode", saved.id),)
    assert journal.reader.damaged() == (("episode", saved.id),)
    assert journal.reader.episode(other.id) == other


@pytest.mark.parametrize("column", ["notes", "id", "triggers"])
def test_text_that_is_no_text_is_damage_to_name_and_no_crash(places: Places, journal: Journal, column: str) -> None:
    saved = journal.save(draft())
    connection = sqlite3.connect(places.database)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute(f"UPDATE episode SET {column} = CAST(x'5BC5C5205D' AS TEXT)")
    connection.commit()
    connection.close()
    assert len(journal.reader.damaged()) == 1
    (left,) = journal.reader.latest(5)
    assert left.damaged
    assert left.notes.isprintable()
    assert journal.reader.history().episodes == ()
    with pytest.raises((Damaged, NotFound)):
        journal.trash(saved.id)


def test_a_lost_part_counts(places: Places, journal: Journal) -> None:
    saved = journal.save(draft())
    connection = sqlite3.connect(places.database)
    connection.execute("DELETE FROM site")
    connection.commit()
    connection.close()
    assert journal.reader.damaged() == (("episode", saved.id),)


def test_single_flipped_bits_never_change_an_entry_unnoticed(places: Places) -> None:
    with Journal(places, clock_at()) as journal:
        rows = tuple(episode(NOW - timedelta(hours=n), notes=f"note {n}") for n in range(40))
        journal.add_all(History(episodes=rows), "test")
    reader, good = Reader(places), places.database.read_bytes()
    whole = reader.history(trash=True)
    chance = random.Random(7)
    noticed = harmless = 0
    for _ in range(150):
        content = bytearray(good)
        content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)
        places.database.write_bytes(content)
        if _notices(reader):
            noticed += 1
        else:
            assert reader.history(trash=True) == whole
            harmless += 1
    places.database.write_bytes(good)
    assert noticed > 15  # else this proved nothing
    assert harmless > 15


def _notices(reader: Reader) -> bool:
    try:
        if reader.damaged():
            return True
        connection = PLAIN.reader(reader.places.database)
        try:
            sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        finally:
            connection.close()
    except (JournalProblem, sqlite3.DatabaseError):
        return True
    return not sound


NAMES = st.text("abcdefgh_", min_size=1, max_size=6)
VALUES = st.one_of(st.none(), st.integers(), st.text())
ROWS = st.lists(st.dictionaries(st.one_of(NAMES, st.just("checksum")), VALUES, min_size=1), min_size=1, max_size=3)


@given(st.dictionaries(NAMES, ROWS, min_size=1, max_size=3))
def test_a_checksum_is_over_the_rows_as_json(whole: Whole) -> None:
    plain = [
        [table, [sorted((name, value) for name, value in row.items() if name != "checksum") for row in rows]]
        for table, rows in whole.items()
    ]
    written = json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode(errors="surrogatepass")
    assert checksum(whole) == blake2b(written, digest_size=8).hexdigest()
