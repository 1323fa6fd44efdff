"""Reading many entries at once says of each what reading it alone says, whatever the damage."""

from __future__ import annotations

import random

import pytest
from hypothesis import HealthCheck, given, settings

from journal.model.views import History
from journal.paths import Places
from journal.store import many, queries, sound
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from journal.store.rows import EPISODE, READING, SITE, checksum, gather
from tests.builders import clock_at, home
from tests.report.journals import crowded
from tests.store.damage import alter
from tests.strategies import histories

BLOB = "CAST('x' AS BLOB)"
VALUES = ("1", "'1'", "''", "'a\"],[\"b'", BLOB, "0.5", "char(0)")
TABLES = {"episode": EPISODE, "reading": READING, "site": SITE}


def both(places: Places) -> tuple[list[sound.Seen], list[sound.Seen], list[sound.Seen]]:
    """Every entry read alone, a batch at a time, and as they lie in the file."""
    connection = PLAIN.reader(places.database)

    def ask(sql: str, parameters: tuple[object, ...] = ()) -> list[object]:
        return connection.execute(sql, parameters).fetchall()

    try:
        alone = list(sound.one_by_one(queries.wholes(ask, queries.ALL)))
        return alone, list(map(sound.seen, queries.read(ask, queries.ALL))), sound.every(ask, trash=True)
    finally:
        connection.close()


def agree(places: Places) -> None:
    alone, together, lying = both(places)
    for one, two, three in zip(alone, together, lying, strict=True):
        assert one[:2] == two[:2] == three[:2]
        assert two.whole in (None, one.whole)
        assert three.whole == two.whole
        assert two.whole is not None or not one.episode.damaged


def stored(places: Places, history: History) -> Places:
    with Journal(places, clock_at()) as journal:
        journal.add_all(history, "test")
    return places


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(history=histories())
def test_whatever_was_written_is_read_the_same_and_the_quick_way(tmp_path_factory: pytest.TempPathFactory, history: History):
    places = stored(home(tmp_path_factory.mktemp("many")), history)
    agree(places)
    assert all(one.whole is None for one in both(places)[1])


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("value", VALUES)
def test_what_was_altered_is_found_as_surely(places: Places, table: str, value: str):
    stored(places, crowded(40))
    chance = random.Random(value + table)
    name = "id" if table == "episode" else "episode_id"
    keys = {"id", "episode_id", "position", "reading", "checksum"}
    for column in TABLES[table]:
        if column not in keys:
            which = f"(SELECT id FROM episode ORDER BY id LIMIT 1 OFFSET {chance.randrange(40)})"
            statement = f'UPDATE {table} SET "{column}" = {value} WHERE {name} = {which}'
            alter(places, statement)
    assert any(one.episode.damaged for one in both(places)[0])
    agree(places)


def test_one_that_holds_bytes_leaves_the_others_readable(places: Places):
    stored(places, crowded(5))
    alter(places, f"UPDATE episode SET notes = {BLOB} WHERE id = (SELECT max(id) FROM episode)")
    agree(places)
    assert [one.episode.damaged for one in both(places)[1]].count(True) == 1


def test_the_columns_that_are_sealed_are_those_of_the_rows():
    assert set(many._ORDERS) == {EPISODE, READING, SITE}


@pytest.mark.parametrize("pair", [(1, 1.0), (1.0, 1), (None, "null"), (0, "0"), ("", None), ("é", "e\u0301"), ("\x00", "")])
def test_values_that_are_equal_or_look_alike_are_sealed_as_what_they_are(pair):
    for column in range(3, len(EPISODE)):
        rows = [[name, 1, "", *["x"] * (len(EPISODE) - 3)] for name in "abc"]
        for row, value in zip(rows, (pair[0], *pair), strict=True):
            row[column] = value
        assert many.checksums(rows, [], []) == [checksum(gather([row], [], [])[0]) for row in rows]
