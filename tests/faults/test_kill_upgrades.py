"""kill -9 while the format of the file is updated: it has the old format or the new one, whole, and the next start works.

Both are tried: the newest step there is, from a file as the version before it wrote it, and a step that rebuilds a table of
many rows. With SQLAlchemy as it comes, each statement of a step stands by itself; that it then stays half done is the control.
"""

import random
import shutil
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest
from alembic import command  # noqa: F401  # loaded here, so that a child need not
from sqlalchemy import create_engine

from journal.model.views import History
from journal.paths import Places
from journal.store import engine, opening, schema, upgrade
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from tests.builders import NOW, clock_at, episode, home
from tests.faults.killing import Reach, killed, sound
from tests.faults.telling import told
from tests.store.test_migrations import FIXTURES, NEXT, scripts_with

_MADE = (
    "SELECT s.type, s.name, (SELECT group_concat(name || type) FROM pragma_table_info(s.name)) "
    "FROM sqlite_schema AS s ORDER BY 1, 2"
)
_TABLES = ("episode", "reading", "site", "change", "revision", "treatment", "day")


class Step(NamedTuple):
    """A file before a step, which step it is, and what does it."""

    places: Places
    standing: Path
    before: int
    after: int
    take: Callable[[], object]


def _newest(folder: Path) -> Step:
    """From the format before the newest one."""
    folder.mkdir(parents=True)
    places, standing, before = home(folder / "home"), folder / "standing.db", schema.HEAD - 1
    with closing(sqlite3.connect(standing)) as raw:
        raw.executescript((FIXTURES / f"format_{before}.sql").read_text(encoding="utf-8"))
    return Step(places, standing, before, schema.HEAD, lambda: opening.bring_up_to_date(places, PLAIN, writing=True))


def _rebuilding(folder: Path) -> Step:
    """A step that copies a table of a few hundred entries."""
    folder.mkdir(parents=True)
    places, standing = home(folder / "home"), folder / "standing.db"
    with Journal(places, clock_at()) as journal:
        rows = (episode(NOW - timedelta(hours=n), notes="x" * 300) for n in range(300))
        journal.add_all(History(episodes=tuple(rows)), "test")
    shutil.copy(places.database, standing)
    scripts = scripts_with(folder)
    return Step(places, standing, schema.HEAD, NEXT, lambda: upgrade.upgrade(places, PLAIN, scripts, NEXT))


def _put_back(step: Step) -> None:
    shutil.rmtree(step.places.folder, ignore_errors=True)
    step.places.folder.mkdir(parents=True)
    shutil.copy(step.standing, step.places.database)


def _state(file: Path) -> tuple[object, ...]:
    """The format, the tables and indexes, their columns, and how many rows there are."""
    with closing(sqlite3.connect(file)) as raw:
        made = tuple(raw.execute(_MADE).fetchall())
        counts = [raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in _TABLES]
        return raw.execute("PRAGMA user_version").fetchone()[0], made, tuple(counts)


def _kills(step: Step, kills: int) -> dict[str, int]:
    found = {"kills": kills, "updated": 0, "half": 0, "stuck": 0}
    _put_back(step)
    old = _state(step.places.database)
    began = time.monotonic()
    step.take()
    reach = Reach(random.Random(kills), time.monotonic() - began)
    new = _state(step.places.database)
    assert (old[0], new[0]) == (step.before, step.after)

    def work(acknowledge: Callable[[str], None]) -> None:
        acknowledge("")
        step.take()

    for _ in range(kills):
        _put_back(step)
        killed(work, step.standing.with_name("acknowledged"), 1, reach.moment())
        sound(step.places)
        state = _state(step.places.database)
        found["updated"] += state == new
        reach.was(done=state == new)
        found["half"] += state not in (old, new)
        try:
            step.take()  # the next start
            found["stuck"] += _state(step.places.database) != new
        except Exception:  # noqa: BLE001  # whatever it is, the patient could not go on
            found["stuck"] += 1
    return found


def _as_it_comes(database: Path, connect: object) -> object:
    return create_engine(f"sqlite:///{database}")


def test_a_few_killed_updates(tmp_path: Path) -> None:
    for number, step in enumerate((_newest(tmp_path / "a"), _rebuilding(tmp_path / "b"))):
        result = _kills(step, 6)
        assert (result["half"], result["stuck"]) == (0, 0), number


def _control(folder: Path, kills: int, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    step = _rebuilding(folder)
    monkeypatch.setattr(engine, "engine", _as_it_comes)
    return _kills(step, kills)


def test_without_one_transaction_for_all_of_it_some_are_half_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert _control(tmp_path / "c", 10, monkeypatch)["half"] > 0


@pytest.mark.fault
@pytest.mark.slow
@pytest.mark.parametrize("make", [_newest, _rebuilding], ids=["newest step", "rebuilding step"])
def test_a_hundred_and_fifty_killed_updates(tmp_path: Path, make: Callable[[Path], Step]) -> None:
    result = _kills(make(tmp_path / "a"), 150)
    told("kill -9 while updating the format", **result)
    assert (result["half"], result["stuck"]) == (0, 0)
    assert 10 < result["updated"] < 140  # else it proved nothing


@pytest.mark.fault
@pytest.mark.slow
def test_what_default_settings_leave_half_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    result = _control(tmp_path / "c", 60, monkeypatch)
    told("control: update without one transaction", **{"kills": 60, "went wrong": result["half"]})
    assert result["half"] > 0
