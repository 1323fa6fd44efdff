"""An import puts many entries in at once, and leaves the very rows that saving each by itself would."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from sqlalchemy import event

from journal import clock
from journal.model.tables.every import TABLES
from journal.model.views import Episode, History
from journal.paths import Places
from journal.store import bulk, engine, lookout, undo
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.store.rows import EPISODE, READING, SITE, episode_rows
from tests.builders import NOW, clock_at, draft, episode, home, reading, site
from tests.report.journals import crowded
from tests.store.damage import alter
from tests.strategies import histories

STORED = ("episode", "reading", "site", "revision")
OLD = NOW - timedelta(days=900)


def stored(places: Places) -> dict[str, list[Any]]:
    connection = sqlite3.connect(places.database)
    found = {name: sorted(map(repr, connection.execute(f"SELECT * FROM {name}"))) for name in STORED}
    connection.close()
    return found


def one_by_one(places: Places, episodes: tuple[Episode, ...]) -> None:
    """Each entry as a save would store it, all of them as one change."""
    now = clock.utc_text(clock_at().now())
    opened = engine.engine(places.database, PLAIN)
    with engine.writing(opened, places) as connection:
        number = undo.note(connection, now, "import", "journal", "")
        for one in episodes:
            undo.revise(connection, number, "episode", one.id, None, episode_rows(one, now))
    opened.dispose()


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.reuse, Phase.generate])
@given(histories())
def test_an_import_leaves_the_rows_that_saving_each_entry_leaves(history: History):
    with TemporaryDirectory() as folder:
        together, alone = home(Path(folder) / "together"), home(Path(folder) / "alone")
        with Journal(together, clock_at()) as journal:
            journal.add_all(History(episodes=history.episodes), "test")
        Journal(alone, clock_at()).close()
        one_by_one(alone, history.episodes)
        assert stored(together) == stored(alone)
        assert Reader(together).damaged() == ()


def test_entries_lie_in_the_order_given_however_many_batches_there_are(places: Places, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(bulk, "_MANY", 7)
    entries = crowded(40).episodes
    told: list[tuple[int, int]] = []
    with Journal(places, clock_at()) as journal:
        journal.add_all(History(episodes=entries), "test", lambda done, every: told.append((done, every)))
    rows = sqlite3.connect(places.database).execute("SELECT id FROM episode ORDER BY rowid").fetchall()
    assert [name for (name,) in rows] == [one.id for one in entries]
    assert told == [(7, 40), (14, 40), (21, 40), (28, 40), (35, 40), (40, 40)]
    assert len(stored(places)["revision"]) == 40


@contextmanager
def statements(journal: Journal) -> Iterator[list[str]]:
    asked: list[str] = []

    def heard(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(journal._engine, "before_cursor_execute", heard)
    yield asked
    event.remove(journal._engine, "before_cursor_execute", heard)


@pytest.mark.parametrize("count", [3, 300])
def test_a_batch_is_four_statements_however_many_rows(journal: Journal, count: int):
    with statements(journal) as asked:
        journal.add_all(History(episodes=crowded(count).episodes), "test")
    assert sum(statement.startswith("INSERT INTO") for statement in asked) == 1 + len(STORED)  # and the change itself
    assert not [statement for statement in asked if statement.startswith(("SELECT", "UPDATE", "DELETE"))]


def test_a_save_is_five_inserts_whose_statements_are_made_once(journal: Journal):
    undo.into.cache_clear()
    with statements(journal) as asked:
        for _ in range(3):
            journal.save(draft())
    assert sum(statement.startswith("INSERT INTO") for statement in asked) == 3 * (1 + len(STORED))
    assert undo.into.cache_info().misses == 1 + len(STORED)


@pytest.mark.parametrize(("table", "names"), [("episode", EPISODE), ("reading", READING), ("site", SITE)])
def test_every_column_of_a_table_is_put_in(table: str, names: tuple[str, ...]):
    assert sorted(names) == sorted(column.name for column in TABLES[table].columns)


def test_of_a_revision_the_columns_left_out_may_be_empty():
    left = {column.name for column in TABLES["revision"].columns if column.name not in bulk.REVISION}
    assert left == {"before", "after"}


def imported(places: Places, *episodes: Episode) -> Reader:
    with Journal(places, clock_at()) as journal:
        journal.add_all(History(episodes=episodes), "test")
    return Reader(places)


def long_ago(number: int, onset: str) -> Episode:
    began = OLD - timedelta(days=number)
    one = episode(began, reading(began, site()), onset=onset, ended_at=began + timedelta(minutes=5))
    return one._replace(id=f"00000000-0000-5000-8000-{number:012}")


def test_after_an_import_what_is_over_and_was_not_sudden_is_not_read_again(places: Places):
    old = [long_ago(number, "days") for number in range(20)]
    reader = imported(places, *old, long_ago(30, "sudden"), *crowded(5).episodes)
    found = reader.found(lookout.window(NOW), sudden=True).history.episodes
    assert {one.id for one in old}.isdisjoint(one.id for one in found)
    assert long_ago(30, "sudden").id in {one.id for one in found}
    assert lookout.look_at_all(reader, NOW, sound=True) == lookout.look_at_all(reader, NOW)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck), phases=[Phase.reuse, Phase.generate])
@given(histories())
def test_the_rules_find_the_same_in_what_is_read_again_as_in_everything(history: History):
    with TemporaryDirectory() as folder:
        places = home(Path(folder))
        with Journal(places, clock_at()) as journal:
            journal.add_all(history, "test")
        reader = Reader(places)
        for now in (NOW, *(one.started_at + timedelta(days=400) for one in history.episodes)):
            assert lookout.look_at_all(reader, now, sound=True) == lookout.look_at_all(reader, now)


def test_an_old_entry_that_was_altered_is_still_told_by_a_look_at_all(places: Places):
    reader = imported(places, long_ago(1, "days"))
    alter(places, "UPDATE episode SET onset = 'weeks'")
    assert reader.found(trash=True).gaps  # so that an import looks at everything
    assert not lookout.look_at_all(reader, NOW).complete
