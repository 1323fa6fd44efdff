"""Backups that are made by themselves: when one is due, that it is the journal, how many stay, and which is never removed."""

import os
import shutil
import sqlite3
import threading
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from journal.paths import Places
from journal.store import automatic, backup, recovery
from journal.store.connection import PLAIN
from journal.store.journal import Journal
from tests.builders import NOW, clock_at, draft

DAY = timedelta(days=1)


def names(places: Places) -> list[str]:
    return sorted(file.name for file in places.backups.glob("*"))


def save(places: Places, now: datetime) -> None:
    with Journal(places, clock_at(now)) as journal:
        journal.save(draft(now - timedelta(hours=1)))


def test_a_start_without_changes_makes_none(places: Places) -> None:
    assert automatic.back_up_changes(places, NOW) is None
    assert not places.folder.exists()
    save(places, NOW)
    made = automatic.back_up_changes(places, NOW)
    assert made is not None
    assert automatic.back_up_changes(places, NOW + DAY) is None
    with Journal(places, clock_at(NOW + DAY)) as journal:
        journal.undo()  # which adds no change, and yet changes something
    assert automatic.back_up_changes(places, NOW + DAY) is not None
    assert len(names(places)) == 2


def test_the_copy_holds_what_the_journal_holds(places: Places) -> None:
    save(places, NOW)
    made = automatic.back_up_changes(places, NOW)
    assert made is not None
    with closing(PLAIN.reader(places.database)) as ours, closing(PLAIN.as_it_is(made)) as copy:
        assert backup.content(ours) == backup.content(copy)
        assert list(ours.iterdump()) == list(copy.iterdump())
    with closing(sqlite3.connect(made)) as changed:
        changed.execute("UPDATE reading SET note = 'other'")
        changed.commit()
        assert backup.content(changed) != backup.content(PLAIN.reader(places.database))


def test_a_command_makes_one_a_day_of_what_is_a_day_old(places: Places) -> None:
    save(places, NOW)
    assert automatic.back_up_daily(places, NOW + DAY - timedelta(seconds=1)) is None
    assert automatic.back_up_daily(places, NOW + DAY) is not None
    save(places, NOW + DAY + timedelta(hours=1))
    assert automatic.back_up_daily(places, NOW + DAY + timedelta(hours=2)) is None
    assert automatic.back_up_daily(places, NOW + 2 * DAY) is not None
    assert automatic.back_up_daily(places, NOW + 9 * DAY) is None


def started(places: Places, moments: list[datetime], content: bytes | None = None) -> None:
    """Backups of starts at these moments, without making each."""
    good = backup.back_up(places, "good", PLAIN)
    for moment in moments:
        file = places.backups / f"start-{moment:%Y%m%d-%H%M%S}.db"
        if content is None:
            shutil.copy(good, file)
        else:
            file.write_bytes(content)
        os.utime(file, (moment.timestamp(), moment.timestamp()))
    good.unlink()


def test_ten_starts_and_a_year_of_months_are_kept(places: Places) -> None:
    save(places, NOW)
    moments = [NOW - n * DAY for n in range(1, 500)]
    started(places, moments)
    made = automatic.back_up_changes(places, NOW)
    assert made is None  # the same state is there already
    save(places, NOW)
    made = automatic.back_up_changes(places, NOW)
    assert made is not None
    kept = [file.stem[6:14] for file in sorted(places.backups.glob("*.db"), reverse=True)]
    newest = [f"{NOW - n * DAY:%Y%m%d}" for n in range(10)]
    months = sorted({day[:6] for day in [f"{moment:%Y%m%d}" for moment in [NOW, *moments]]}, reverse=True)[:12]
    ends = [max(f"{moment:%Y%m%d}" for moment in [NOW, *moments] if f"{moment:%Y%m}" == month) for month in months]
    assert kept == sorted({*newest, *ends}, reverse=True)


@pytest.mark.parametrize("spoiled", [b"", b"dear diary " * 900, None])
def test_the_newest_whole_one_is_never_removed(places: Places, spoiled: bytes | None) -> None:
    save(places, NOW)
    old = NOW - 900 * DAY
    started(places, [old])
    moments = [NOW - n * DAY for n in range(1, 30)]
    started(places, moments, b"x")
    for moment in moments:
        file = places.backups / f"start-{moment:%Y%m%d-%H%M%S}.db"
        if spoiled is not None:
            file.write_bytes(spoiled)
        else:  # reads well to SQLite, and says what nobody wrote
            shutil.copy(places.backups / f"start-{old:%Y%m%d-%H%M%S}.db", file)
            with closing(sqlite3.connect(file)) as raw:
                raw.execute("UPDATE episode SET onset = 'weeks'")
                raw.commit()
        os.utime(file, (moment.timestamp(), moment.timestamp()))
    newest = places.backups / f"start-{moments[0]:%Y%m%d-%H%M%S}.db"
    automatic.prune(places, newest)
    assert (places.backups / f"start-{old:%Y%m%d-%H%M%S}.db").exists()
    assert len(names(places)) < 30


def test_copies_before_an_import_are_counted_and_those_before_a_restore_are_not(places: Places) -> None:
    save(places, NOW)
    for what in ("import", "merge", "restore"):
        for number in range(13):
            backup.back_up(places, automatic.name_before(what, NOW + number * DAY), PLAIN)
    mine = backup.back_up(places, "backup-20260101-080000", PLAIN)
    automatic.prune(places, mine)
    kept = [name.rpartition("-2026")[0] for name in names(places)]
    assert {name: kept.count(name) for name in kept} == {
        "backup": 1,
        "before-import": 10,
        "before-merge": 10,
        "before-restore": 13,
    }
    assert automatic.name_before("import", NOW + 12 * DAY) + ".db" in names(places)


def test_a_wrong_clock_does_not_cost_the_backup_just_made(places: Places) -> None:
    save(places, NOW)
    started(places, [NOW + (3650 + n) * DAY for n in range(400)])
    save(places, NOW)
    made = automatic.back_up_changes(places, NOW)
    assert made is not None
    assert made.exists()


def test_every_backup_made_while_others_save_is_whole(places: Places) -> None:
    save(places, NOW)
    done, saved = threading.Event(), [0]

    def work() -> None:
        with Journal(places, clock_at()) as journal:
            while not done.is_set():
                journal.save(draft())
                saved[0] += 1

    writer = threading.Thread(target=work)
    writer.start()
    try:
        before = saved[0]
        made = [backup.back_up(places, "load", PLAIN) for _ in range(25)]
    finally:
        done.set()
        writer.join()
    assert saved[0] > before + 5  # else nothing was going on
    good = {one.file for one in recovery.good_backups(places)}
    assert len(set(made)) == 25
    assert good == set(sorted(made, key=lambda file: file.stat().st_mtime, reverse=True)[:10])


def test_what_may_only_be_read_is_not_backed_up_by_itself(places: Places) -> None:
    save(places, NOW)
    with closing(sqlite3.connect(places.database)) as raw:
        raw.execute("PRAGMA user_version = 99")
    assert automatic.back_up_changes(places, NOW) is None
    assert automatic.back_up_daily(places, NOW + 9 * DAY) is None


def test_a_backup_folder_that_cannot_be_made_is_told(places: Places) -> None:
    save(places, NOW)
    places.backups.write_text("a file")
    with pytest.raises(OSError, match="backups"):
        automatic.back_up_changes(places, NOW)


def test_the_newest_whole_one_is_found_by_its_content(places: Places) -> None:
    save(places, NOW)
    assert Path(backup.back_up(places, "one", PLAIN)).exists()
    assert automatic.prune(places, places.backups / "one.db") == ()
