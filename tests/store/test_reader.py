"""Pages, references, words and sums; that reading makes nothing, scans nothing and needs the standard library alone."""

import json
import os
import sqlite3
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest

from journal.model.filters import Filter
from journal.model.ids import first_id
from journal.model.tables.every import TABLES
from journal.model.views import Day, Episode, History, Profile
from journal.paths import Places
from journal.store import finding, queries, rows, shapes
from journal.store.connection import Factory
from journal.store.journal import Journal
from journal.store.problems import NotFound
from journal.store.reader import Counts, DaySummary, Reader
from tests.builders import NOW, draft, episode, home, reading, site


@pytest.fixture
def many(journal: Journal) -> tuple[Episode, ...]:
    made = tuple(episode(NOW - timedelta(days=day, hours=1), ended_at=NOW - timedelta(days=day)) for day in range(40))
    journal.add_all(History(episodes=made), "test")
    return journal.reader.latest(100)


def test_a_journal_that_does_not_exist_yet_reads_as_empty_and_stays_away(tmp_path: Path) -> None:
    reader = Reader(home(tmp_path / "home"))
    assert not reader.exists()
    assert (reader.latest(5), reader.ongoing(), reader.search("foot")) == ((), (), ())
    assert reader.matching(Filter(trash=True), 99) == ()
    assert (reader.history(), reader.counts(), reader.profile()) == (History(), Counts(), Profile())
    with reader.one_state() as state:
        assert (state.latest(5), state.how_many()) == ((), 0)
    assert (reader.days(date.min, date.max), reader.last_change(), reader.damaged()) == ((), None, ())
    with pytest.raises(NotFound, match="no entry yet"):
        reader.episode("last")
    with pytest.raises(NotFound, match="no entry abcd"):
        reader.episode("abcd")
    assert list(tmp_path.iterdir()) == []


def test_several_questions_are_answered_from_one_opening_of_the_file(
    many: tuple[Episode, ...], reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened, real = [], Factory.reader
    monkeypatch.setattr(Factory, "reader", lambda self, path: opened.append(path) or real(self, path))
    with reader.one_state() as state:
        told = (state.latest(7), state.ongoing(), state.profile(), state.how_many())
    assert len(opened) == 1
    assert (
        told
        == (reader.latest(7), reader.ongoing(), reader.profile(), reader.counts().episodes)
        == (many[:7], (), Profile(), 40)
    )


def test_pages_follow_one_another_without_gap_or_repeat(many: tuple[Episode, ...], reader: Reader) -> None:
    assert [one.started_at for one in many] == sorted((one.started_at for one in many), reverse=True)
    pages: list[Episode] = []
    while page := reader.latest(7, before=pages[-1] if pages else None):
        pages += page
    assert tuple(pages) == many


def test_entries_of_the_same_moment_are_all_on_some_page(journal: Journal, reader: Reader) -> None:
    ids = [f"00000000-0000-7000-8000-00000000000{n}" for n in range(7)]
    journal.add_all(History(episodes=tuple(episode(NOW, id=name) for name in ids)), "test")
    pages: list[Episode] = []
    while page := reader.latest(2, before=pages[-1] if pages else None):
        pages += page
    assert [one.id for one in pages] == ids[::-1]


def test_bounds_count_themselves(many: tuple[Episode, ...], reader: Reader) -> None:
    start = many[10].started_at
    second = timedelta(microseconds=1)
    assert reader.latest(100, since=start) == many[:11]
    assert reader.latest(100, since=start + second) == many[:10]
    assert reader.latest(100, until=start) == many[10:]
    assert reader.latest(100, until=start - second) == many[11:]
    assert reader.latest(100, since=start.date()) == many[:11]
    assert reader.latest(100, until=start.date()) == many[10:]
    assert reader.latest(100, since=start.date(), until=start.date()) == (many[10],)
    assert reader.latest(100, before=many[5], since=start) == many[6:11]


def test_a_day_is_the_patients_day_wherever_they_were(journal: Journal, reader: Reader) -> None:
    far = [timezone(timedelta(hours=14)), timezone(timedelta(hours=-12)), UTC]
    starts = [datetime(2026, 1, 5, hour, tzinfo=zone) for zone in far for hour in (0, 23)]
    journal.add_all(History(episodes=tuple(episode(at, time_zone=None) for at in starts)), "test")
    assert len(reader.latest(10, since=date(2026, 1, 5), until=date(2026, 1, 5))) == len(starts)
    assert reader.latest(10, since=date(2026, 1, 6)) == reader.latest(10, until=date(2026, 1, 4)) == ()
    assert reader.days(date(2026, 1, 1), date(2026, 1, 9)) == (DaySummary(date(2026, 1, 5), 6, 4, clear=False),)


def test_references(many: tuple[Episode, ...], journal: Journal) -> None:
    reader = journal.reader
    assert reader.episode(many[3].id) == reader.episode(many[3].id[-6:].upper()) == many[3]
    assert reader.episode("last") == reader.episode(" LAST ") == many[0]
    for short in ("", "abc", "zzzz", "the last one", "%%%%"):
        with pytest.raises(NotFound):
            reader.episode(short)
    gone = journal.trash(many[3].id)
    for reference in (gone.id, gone.id[-8:]):
        with pytest.raises(NotFound, match="no entry"):
            reader.episode(reference)
        assert reader.episode(reference, trashed=True) == gone


def test_a_reference_that_fits_two_entries_is_refused(journal: Journal, reader: Reader) -> None:
    ids = [f"00000000-0000-7000-8000-0000000{n}beef" for n in range(2)]
    journal.add_all(History(episodes=tuple(episode(NOW - timedelta(hours=n), id=name) for n, name in enumerate(ids))), "t")
    with pytest.raises(NotFound, match="2 entries end in beef"):
        reader.episode("beef")
    assert reader.episode("1beef").id == ids[1]


def test_history_since_keeps_what_went_on_after(journal: Journal, reader: Reader) -> None:
    since = NOW - timedelta(days=30)
    before = since - timedelta(days=1)
    step = timedelta(microseconds=1)
    kept = {
        "ends then": episode(before, ended_at=since),
        "ongoing": episode(before - timedelta(days=300)),
        "read then": episode(before - timedelta(hours=1), reading(since), ended_at=None),
        "starts then": episode(since, ended_at=since),
    }
    left = {"ended": episode(before - timedelta(hours=2), ended_at=since - step)}
    journal.add_all(History(episodes=(*kept.values(), *left.values()), days=(Day(date(2020, 1, 1)),)), "test")
    found = reader.history(since)
    assert {one.id for one in found.episodes} == {one.id for one in kept.values()}
    assert [one.started_at for one in found.episodes] == sorted(one.started_at for one in found.episodes)
    assert len(found.days) == 1
    assert len(reader.history().episodes) == 5


def test_counts_and_days(journal: Journal, reader: Reader) -> None:
    first = journal.save(draft(NOW - timedelta(days=2), reading(NOW - timedelta(days=2), severity=None)))
    journal.save(draft(NOW - timedelta(hours=2), reading(NOW, severity=3), ended_at=NOW))
    last = journal.save(draft(NOW - timedelta(hours=1), reading(NOW, severity=8)))
    journal.trash(journal.save(draft(NOW - timedelta(days=5))).id)
    journal.clear_day(date(2026, 3, 3))
    assert reader.counts() == Counts(3, 2, 1, date(2026, 3, 2), date(2026, 3, 4), last.started_at)
    assert reader.days(date(2026, 3, 1), date(2026, 3, 4)) == (
        DaySummary(date(2026, 3, 2), 1, None, clear=False),
        DaySummary(date(2026, 3, 3), 0, None, clear=True),
        DaySummary(date(2026, 3, 4), 2, 8, clear=False),
    )
    assert reader.ongoing() == (first, last)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("KNEELING", {"notes"}),
        ("été", {"notes"}),
        ("desk all", {"reason"}),
        ("thumb", {"notes", "reason"}),
        ("left thumb", {"notes"}),
        ("right sole", {"reading"}),
        ("left", {"notes", "reading"}),
        ("burning", {"reading"}),
        ("walked", {"reading"}),
        ("100%", set()),
        ("kneeling burning", set()),
        ("", {"notes", "reason", "reading"}),
    ],
)
def test_search(journal: Journal, reader: Reader, words: str, found: set[str]) -> None:
    at = NOW - timedelta(days=3)
    rows = {
        "notes": episode(at, notes="After kneeling, in the ÉTÉ"),
        "reason": episode(at - timedelta(hours=1), reading(at, site("hand.thumb", "right")), explanation="All day at the desk"),
        "reading": episode(at - timedelta(hours=2), reading(at, site("foot.sole", "both", "burning"), note="walked far")),
    }
    journal.add_all(History(episodes=tuple(rows.values())), "test")
    journal.trash(journal.save(draft(notes="kneeling desk walked burning été")).id)
    names = {one.id: name for name, one in rows.items()}
    assert {names[one.id] for one in reader.search(words)} == found
    assert len(reader.search(words, limit=1)) == min(1, len(found))


def test_a_read_holds_no_save_up(places: Places, journal: Journal, reader: Reader) -> None:
    journal.save(draft())
    reader.latest(1)
    with sqlite3.connect(places.database, isolation_level=None, timeout=0) as other:
        other.execute("BEGIN EXCLUSIVE")
        other.execute("ROLLBACK")
    other.close()


HOT = {
    "first page": (queries.LATEST.format(where=""), 1),
    "next page": (queries.LATEST.format(where=finding.bounds(episode(), None, None)[0]), 4),
    "since a moment": (queries.LATEST.format(where=finding.bounds(None, NOW, NOW)[0]), 3),
    "since a day": (queries.LATEST.format(where=finding.bounds(None, NOW.date(), NOW.date())[0]), 5),
    "ongoing": (queries.ONGOING, 0),
    "days": (queries.DAYS, 2),
    "one": (queries.BY_ID, 1),
    "readings": (queries.READINGS.format(marks="?,?"), 2),
    "sites": (queries.SITES.format(marks="?,?"), 2),
    "change": (queries.LAST_CHANGE, 0),
    "first day": (queries.FIRST_DAY, 0),
}


@pytest.mark.parametrize("name", HOT)
def test_hot_questions_are_answered_from_an_index_in_its_order(places: Places, journal: Journal, name: str) -> None:
    sql, count = HOT[name]
    plan = _plan(places, sql, count)
    for step in plan:
        assert "INDEX" in step or "PRIMARY KEY" in step or "SUBQUERY" in step, plan
        assert "TEMP B-TREE" not in step, plan


def test_the_window_of_the_rules_is_found_by_index(places: Places, journal: Journal) -> None:
    plan = _plan(places, queries.SINCE, 4)
    assert any("ix_episode_last_at (last_at>?)" in step for step in plan)
    assert any("ix_episode_ongoing" in step for step in plan)
    assert any("ix_episode_started_at_id (started_at>?)" in step for step in plan)
    assert any("sqlite_autoindex_episode_1 (id>? AND id<?)" in step for step in plan)
    assert not any(step.startswith("SCAN e") and "INDEX" not in step for step in plan)


def test_the_sum_of_days_never_touches_the_rows(places: Places, journal: Journal) -> None:
    assert "COVERING INDEX" in _plan(places, queries.DAYS, 2)[0]


def test_a_plain_scan_would_be_noticed(places: Places, journal: Journal) -> None:
    plan = _plan(places, "SELECT id FROM episode WHERE notes = ?", 1)
    assert not all("INDEX" in step for step in plan)


def _plan(places: Places, sql: str, count: int) -> list[str]:
    with sqlite3.connect(places.database) as raw:
        steps = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {sql}", ("x",) * count)]
    raw.close()
    return steps


def test_the_reader_knows_the_columns_of_the_tables() -> None:
    known = {"episode": rows.EPISODE, "reading": rows.READING, "site": rows.SITE}
    known |= {shape.table: shape.columns for shape in shapes.SHAPES.values()}
    known |= {part.table: part.columns for parts in shapes.PARTS.values() for part in parts}
    assert known.keys() == TABLES.keys() - {"change", "revision"}
    for table, columns in known.items():
        assert set(columns) == {column.name for column in TABLES[table].columns}, table
        assert len(columns) == len(set(columns))


def test_every_field_of_every_view_is_stored() -> None:
    for shape in (*shapes.SHAPES.values(), *(part for parts in shapes.PARTS.values() for part in parts)):
        stored = {name for name, _ in shape.fields} | set(shape.instants) | {"updated_at", "deleted_at"}
        assert set(shape.view._fields) - stored <= {"history", "baseline"}, shape.table


def test_reading_imports_nothing_heavy(places: Places, journal: Journal) -> None:
    journal.save(draft())
    code = (
        "import sys, json\nfrom journal.paths import places\nfrom journal.store.reader import Reader\n"
        "assert Reader(places()).latest(1)\nprint(json.dumps(sorted(sys.modules)))"
    )
    env = {**os.environ, "JOURNAL_HOME": str(places.folder), "PYTHONPATH": str(Path.cwd())}
    ran = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    heavy = {"sqlmodel", "sqlalchemy", "pydantic", "alembic", "textual", "rich", "pendulum", "dataclasses", "inspect"}
    assert not heavy & {name.split(".")[0] for name in json.loads(ran.stdout)}


def test_writing_imports_neither_alembic_nor_the_screen(places: Places) -> None:
    code = (
        "import sys, json\nfrom journal.paths import places\nfrom journal.clock import SystemClock\n"
        "from journal.store.journal import Journal\nJournal(places(), SystemClock()).close()\n"
        "print(json.dumps(sorted(sys.modules)))"
    )
    env = {**os.environ, "JOURNAL_HOME": str(places.folder), "PYTHONPATH": str(Path.cwd())}
    ran = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in json.loads(ran.stdout)}
    assert "sqlmodel" in loaded
    assert not {"alembic", "textual", "rich", "pendulum"} & loaded


def test_a_sudden_event_of_long_ago_is_kept_while_it_was_written_down_since(journal: Journal, reader: Reader) -> None:
    since = NOW - timedelta(days=30)
    long_ago = NOW - timedelta(days=400)

    def made(hours_ago: int, onset: str) -> Episode:
        name = first_id(int((NOW - timedelta(hours=hours_ago)).timestamp() * 1000))
        return episode(long_ago, ended_at=long_ago + timedelta(minutes=9), onset=onset, id=name)

    told_now, told_then, slow, deleted = made(1, "sudden"), made(24 * 399, "sudden"), made(2, "weeks"), made(3, "sudden")
    journal.add_all(History(episodes=(told_now, told_then, slow, deleted)), "test")
    journal.trash(deleted.id)
    assert [one.id for one in reader.history(since).episodes] == [told_now.id]
