"""Old files become new ones whole or not at all, and a new file is the same as one that grew up."""

import errno
import hashlib
import os
import re
import shutil
import signal
import sqlite3
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory

from journal import files
from journal.model.plain import to_plain
from journal.paths import Places
from journal.store import engine, problems, schema, upgrade
from journal.store.connection import PLAIN, Factory
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import clock_at, draft, home

FIXTURES = Path(__file__).parent.parent / "fixtures"
NEXT = schema.HEAD + 1
STEP = """
from alembic import op
{imports}
revision = "{number:04d}"
down_revision = "{before}"

def upgrade():
    op.execute("ALTER TABLE episode ADD COLUMN mood TEXT")
    op.execute("DROP INDEX ix_episode_local_day")  # alembic can't copy an index of expressions
    with op.batch_alter_table("episode") as table:
        table.alter_column("notes", nullable=True)
    op.execute("CREATE TABLE extra (id INTEGER PRIMARY KEY)")
    {middle}
    op.execute("PRAGMA user_version = {number}")
"""


def scripts_with(folder: Path, middle: str = "", imports: str = "") -> Path:
    """A copy of the migrations with one step more, whose middle does what the test wants."""
    target = folder / "migrations"
    shutil.copytree(schema.migrations(), target)
    text = STEP.format(number=NEXT, before=schema.REVISION, middle=middle or "pass", imports=imports)
    (target / "versions" / f"{NEXT:04d}_next.py").write_text(text)
    return target


def ddl(places: Places) -> tuple[object, ...]:
    raw = sqlite3.connect(places.database)
    rows = raw.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name").fetchall()
    numbers = [raw.execute(f"PRAGMA {name}").fetchone() for name in ("user_version", "application_id")]
    version = raw.execute("SELECT version_num FROM alembic_version").fetchall()
    raw.close()
    return [(kind, name, table, _one_line(sql or "")) for kind, name, table, sql in rows], numbers, version


def _one_line(sql: str) -> str:
    return re.sub(r"\s*([(),])\s*", r"\1", " ".join(sql.split())).strip()


def migrated(places: Places) -> None:
    files.make_folder(places.folder)
    files.make_file(places.database)
    made = engine.engine(places.database, PLAIN)
    with engine.writing(made, places) as connection:
        config = Config(attributes={"connection": connection})
        config.set_main_option("script_location", str(schema.migrations()))
        command.upgrade(config, "head")
    made.dispose()


def test_a_migrated_file_is_the_same_as_a_new_one(tmp_path: Path) -> None:
    old, new = home(tmp_path / "old"), home(tmp_path / "new")
    migrated(old)
    engine.create(new, PLAIN)
    assert ddl(old) == ddl(new)
    with Journal(old, clock_at()) as journal:
        assert journal.reader.latest(5) == ()
        journal.save(draft())


def test_the_program_knows_the_newest_step_and_each_step_its_number() -> None:
    scripts = ScriptDirectory(str(schema.migrations()))
    assert scripts.get_current_head() == schema.REVISION == f"{schema.HEAD:04d}"
    steps = list(scripts.walk_revisions())
    assert len(steps) == schema.HEAD
    for step in steps:
        text = Path(step.path).read_text(encoding="utf-8")
        assert f'"PRAGMA user_version = {int(step.revision)}"' in text


def test_migrations_are_found_in_a_wheel_before_a_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(schema, "_PACKAGE", tmp_path / "journal")
    assert schema.migrations() == tmp_path / "migrations"
    (tmp_path / "journal" / "_migrations").mkdir(parents=True)
    assert schema.migrations() == tmp_path / "journal" / "_migrations"


@pytest.fixture
def filled(places: Places) -> Places:
    with Journal(places, clock_at()) as journal:
        for _ in range(5):
            journal.save(draft())
    return places


def test_an_upgrade_keeps_every_row_and_makes_a_checked_backup_first(filled: Places, tmp_path: Path) -> None:
    before, content = Reader(filled).history(), ddl(filled)
    kept = upgrade.upgrade(filled, PLAIN, scripts_with(tmp_path), NEXT)
    raw = sqlite3.connect(filled.database)
    assert raw.execute("PRAGMA user_version").fetchone() == (NEXT,)
    assert raw.execute("SELECT count(*), count(mood) FROM episode").fetchone() == (5, 0)
    assert raw.execute("SELECT count(*) FROM site").fetchone() == (5,)  # batch steps drop tables: the parts must stay
    assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    raw.close()
    backup = filled._replace(database_at=str(kept))
    assert ddl(backup) == content
    assert Reader(backup).history() == before
    assert kept.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    "middle",
    [
        'op.execute("INSERT INTO nowhere VALUES (1)")',
        'op.execute("DELETE FROM episode WHERE rowid = 1")',  # an upgrade that loses an entry is no upgrade
        'op.execute("UPDATE reading SET episode_id = episode_id || 1")',
        "raise ValueError('no')",
        "raise RuntimeError('no')",
    ],
)
def test_a_failing_upgrade_leaves_the_file_as_it_was(filled: Places, tmp_path: Path, middle: str) -> None:
    before = filled.database.read_bytes()
    with pytest.raises(problems.UpgradeFailed, match=f"format {NEXT} stopped and was undone.*A backup was made") as caught:
        upgrade.upgrade(filled, PLAIN, scripts_with(tmp_path, middle), NEXT)
    assert caught.value.status == 7
    assert _content(before) == _content(filled.database.read_bytes())
    assert len(Reader(filled).latest(10)) == 5
    with Journal(filled, clock_at()) as journal:
        journal.save(draft())


def _content(file: bytes) -> str:
    return hashlib.sha256(file).hexdigest()


def test_a_killed_upgrade_leaves_the_file_as_it_was(filled: Places, tmp_path: Path) -> None:
    before, content = to_plain(Reader(filled).history()), ddl(filled)
    kill = "op.get_bind().exec_driver_sql('PRAGMA cache_spill=1'); os.kill(os.getpid(), signal.SIGKILL)"
    scripts = scripts_with(tmp_path, kill, "import os, signal")
    child = os.fork()
    if child == 0:
        try:
            upgrade.upgrade(filled, PLAIN, scripts, NEXT)
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    assert os.WTERMSIG(status) == signal.SIGKILL
    assert to_plain(Reader(filled).history()) == before
    assert ddl(filled) == content
    shutil.rmtree(tmp_path / "migrations")
    upgrade.upgrade(filled, PLAIN, scripts_with(tmp_path), NEXT)  # and the next try just works


def test_an_older_file_is_upgraded_when_it_is_opened(filled: Places, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Places] = []
    monkeypatch.setattr(schema, "HEAD", NEXT)
    scripts = scripts_with(tmp_path)
    monkeypatch.setattr(schema, "migrations", lambda: scripts)
    real = upgrade.upgrade
    monkeypatch.setattr(upgrade, "upgrade", lambda places, connect: asked.append(places) or real(places, connect, head=NEXT))
    assert len(Reader(filled).latest(10)) == 5
    assert len(Reader(filled).latest(10)) == 5
    assert asked == [filled]
    assert [file.name for file in filled.backups.iterdir()] == [f"before-format-{NEXT}.db"]


def test_an_older_file_that_cannot_be_written_says_to_copy_it(filled: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(places: Places, label: str, connect: Factory) -> Path:
        raise OSError(errno.EROFS, "read-only")

    monkeypatch.setattr(upgrade.backup, "back_up", refused)
    monkeypatch.setattr(schema, "HEAD", NEXT)
    before = filled.database.read_bytes()
    with pytest.raises(problems.ReadOnly, match=r"written by an older version.*Copy the file"):
        Reader(filled).latest(10)
    assert filled.database.read_bytes() == before


def test_a_lock_is_named_as_what_stops_an_upgrade(filled: Places, tmp_path: Path) -> None:
    other = sqlite3.connect(filled.database, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(problems.Locked):
        upgrade.upgrade(filled, Factory(busy_ms=50), scripts_with(tmp_path), NEXT)
    other.close()


def test_two_programs_that_upgrade_at_once_do_it_once(filled: Places, tmp_path: Path) -> None:
    scripts = scripts_with(tmp_path)
    upgrade.upgrade(filled, PLAIN, scripts, NEXT)
    content = ddl(filled)
    upgrade.upgrade(filled, PLAIN, scripts, NEXT)
    assert ddl(filled) == content


@pytest.mark.parametrize("number", range(1, schema.HEAD + 1))
def test_a_file_of_every_released_format_opens_with_its_rows(places: Places, number: int) -> None:
    files.make_folder(places.folder)
    raw = sqlite3.connect(places.database)
    raw.executescript((FIXTURES / f"format_{number}.sql").read_text(encoding="utf-8"))
    raw.close()
    with Journal(places, clock_at()) as journal:
        kept = sorted(file.name for file in places.backups.glob("*.db"))
        assert kept == ([] if number == schema.HEAD else [f"before-format-{schema.HEAD}.db"])
        assert all(_format(places.backups / name) == number for name in kept)
        assert _format(places.database) == schema.HEAD
        history = journal.reader.history(trash=True)
        assert len(history.episodes) == 3
        assert [len(one.readings) for one in history.episodes] == [1, 2, 1]
        assert history.episodes[0].started_at.isoformat() == "2025-10-26T01:30:00+01:00"
        assert history.profile.birth_year == 1961
        assert {name for name, rows in history._asdict().items() if not rows} == set()
        assert journal.reader.damaged() == ()
        last = journal.reader.last_change()
        assert last is not None
        assert last.action == "trash"
        while journal.undo():
            pass
        assert journal.reader.history().episodes == ()


def _format(file: Path) -> int:
    raw = sqlite3.connect(file)
    (found,) = raw.execute("PRAGMA user_version").fetchone()
    raw.close()
    return int(found)
