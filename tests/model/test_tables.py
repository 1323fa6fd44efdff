"""The CHECKs behind the drafts: they name the vocabulary's own ids, and the database itself refuses what no draft may hold."""

import re
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from journal.model.tables import one
from journal.model.tables.every import METADATA, TABLES
from journal.model.tables.one import table_of
from journal.store.connection import PLAIN
from journal.store.engine import create
from journal.store.journal import Journal
from journal.vocabulary import COURSES, DAY_STATES, HANDS, REVIEW_STATES, vocabulary
from tests.builders import clock_at, draft, home


def test_each_table_is_found_by_its_name_alone() -> None:
    assert {name: table_of(name) for name in one._MODULE_OF} == TABLES


@pytest.fixture
def stored(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    places = home(tmp_path / "home")
    with Journal(places, clock_at()) as journal:
        journal.save(draft(ended_at=clock_at().now()))
        journal.clear_day(clock_at().now().date())
    connection = PLAIN.writer(places.database)
    yield connection
    connection.close()


@pytest.mark.parametrize(
    ("table", "column", "ids"),
    [
        ("episode", "onset", vocabulary().onset),
        ("episode", "course", COURSES),
        ("baseline", "course", COURSES),
        ("site", "side", ("left", "right", "both", "midline")),
        ("profile", "dominant_hand", HANDS),
        ("day", "state", DAY_STATES),
        ("diagnosis", "status", vocabulary().diagnosis_status),
        ("flag_review", "state", REVIEW_STATES),
    ],
)
def test_a_check_names_exactly_the_ids_of_the_vocabulary(table: str, column: str, ids: tuple[str, ...]) -> None:
    (check,) = (
        str(constraint.sqltext)  # type: ignore[attr-defined]  # a CHECK, by its name
        for constraint in TABLES[table].constraints
        if constraint.name == f"ck_{table}_{column}_known"
    )
    assert set(re.findall(r"'(\w+)'", check)) == set(ids)


@pytest.mark.parametrize(
    ("table", "setting"),
    [
        ("episode", "onset = 'now'"),
        ("episode", "course = 'always'"),
        ("episode", "severity = 11"),
        ("episode", "severity = -1"),
        ("episode", "severity = 'high'"),
        ("episode", "started_at = '2026-03-04 11:00:00'"),
        ("episode", "started_at = '2026-03-04T11:00:00.000000+00:00'"),
        ("episode", "recorded_at = ''"),
        ("episode", "ended_at = '2026-03-04T10:59:59.999999Z'"),
        ("episode", "ended_at = NULL"),
        ("episode", "ended_offset = NULL"),
        ("episode", "started_offset = 961"),
        ("episode", "local_day = '4 March'"),
        ("episode", "triggers = 'none_known'"),
        ("episode", "triggers = NULL"),
        ("episode", "private = 2"),
        ("episode", "starred = NULL"),
        ("episode", "notes = NULL"),
        ("reading", "pain = 11"),
        ("reading", "severity = 11"),
        ("reading", "at = 'now'"),
        ("reading", "denied = ''"),
        ("reading", "episode_id = 'nobody'"),
        ("site", "side = 'middle'"),
        ("site", "sensations = '{}'"),
        ("site", "reading = 7"),
        ("day", "state = 'busy'"),
        ("day", "date = '2026-3-4'"),
    ],
)
def test_the_database_refuses_what_no_draft_may_hold(stored: sqlite3.Connection, table: str, setting: str) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        stored.execute(f"UPDATE {table} SET {setting}")


@pytest.mark.parametrize(
    "setting", ["severity = 0", "severity = 10", "severity = NULL", "ended_at = started_at", "course = NULL"]
)
def test_the_database_takes_what_a_draft_may_hold(stored: sqlite3.Connection, setting: str) -> None:
    assert stored.execute(f"UPDATE episode SET {setting}").rowcount == 1


def test_parts_go_with_their_whole(stored: sqlite3.Connection) -> None:
    stored.execute("DELETE FROM episode")
    assert stored.execute("SELECT (SELECT count(*) FROM reading), (SELECT count(*) FROM site)").fetchone() == (0, 0)


def test_every_column_is_plain_text_or_a_number_and_every_constraint_has_a_name() -> None:
    for table in METADATA.sorted_tables:
        assert {str(column.type) for column in table.columns} <= {"TEXT", "INTEGER"}, table.name
        assert all(constraint.name for constraint in table.constraints), table.name


def test_there_is_one_profile(tmp_path: Path) -> None:
    create(home(tmp_path), PLAIN)
    connection = PLAIN.writer(tmp_path / "journal.db")
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(
            "INSERT INTO profile (id, version, checksum, created_at) VALUES (2, 1, '', '2026-03-04T11:00:00.000000Z')"
        )
    connection.close()
