"""How SQLite answers the sums of the trends: from the indexes by day, and where it can from those alone."""

import sqlite3

import pytest

from journal.paths import Places
from journal.store import queries, sums
from journal.store.journal import Journal

SORTED = (sums.NAMED, sums.SENSED, sums.CHECKED)  # by what no index holds


@pytest.mark.parametrize("sql", [sums.FELT, queries.CLEAR], ids=["felt", "clear"])
def test_the_quick_sums_never_touch_the_rows(journal: Journal, places: Places, sql: str) -> None:
    steps = _plan(places, sql, ("2026-01-01", "2026-03-31"))
    assert ("COVERING INDEX" in steps[0]) or "date>? AND date<?" in steps[0]
    assert not any("TEMP B-TREE" in step for step in steps)


@pytest.mark.parametrize("sql", [sums.BEGUN, sums.HOURS, sums.LASTED_SO, sums.NAMED, sums.SENSED, sums.CHECKED])
def test_every_sum_reads_the_days_of_its_period_alone(journal: Journal, places: Places, sql: str) -> None:
    steps = _plan(places, sql, ("2026-01-01", "2026-03-31"))
    assert sql in SORTED or not any("TEMP B-TREE" in step for step in steps)
    assert sum("local_day>? AND local_day<?" in step for step in steps) == 1
    assert not any(step.startswith(("SCAN episode", "SCAN e", "SCAN s", "SCAN r")) for step in steps if "subquery" not in step)


@pytest.mark.parametrize("sql", [sums.BEGUN, sums.HOURS, sums.LASTED_SO])
def test_what_the_overview_counts_of_entries_is_read_from_the_index_alone(journal: Journal, places: Places, sql: str) -> None:
    """By the program SQLite makes of it: the plan names an index of expressions as covering only from 3.41 on."""
    with sqlite3.connect(places.database) as raw:
        (table,) = raw.execute("SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = 'episode'").fetchone()
        steps = [row[1:4] for row in raw.execute(f"EXPLAIN {sql}", ("2026-01-01", "2026-03-31"))]
    raw.close()
    rows = {cursor for name, cursor, page in steps if name == "OpenRead" and page == table}
    columns = {cursor for name, cursor, _column in steps if name == "Column"}
    assert columns and not columns & rows


def test_entries_that_reach_into_another_day_are_found_by_their_last_word(journal: Journal, places: Places) -> None:
    steps = _plan(places, sums.STRETCHES, ("2026-01-01", "2026-03-31"))
    assert steps == ["SEARCH episode USING INDEX ix_episode_goes_on (last_at>?)"]


def _plan(places: Places, sql: str, parameters: tuple[str, ...]) -> list[str]:
    with sqlite3.connect(places.database) as raw:
        steps = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
    raw.close()
    return steps
