"""What goes in comes out: every field, in order, at the same instant and on the patient's wall clock."""

import tempfile
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings

from journal import clock
from journal.model.drafts import EpisodeDraft
from journal.model.plain import to_plain
from journal.model.views import Episode, History
from journal.store.connection import PLAIN
from journal.store.engine import create
from journal.store.journal import Journal
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, episode, home, reading
from tests.strategies import episodes, histories

BOOKKEEPING = ("recorded_at", "updated_at", "deleted_at")
SLOW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def as_lived(value: Episode) -> object:
    """The episode with each time on the clock of its zone, to the minute of offset; bookkeeping as bare instants."""

    def lived(moment: datetime | None) -> datetime | None:
        return moment and clock.pinned(clock.wall(moment, value.time_zone))

    readings = tuple(part._replace(at=lived(part.at)) for part in value.readings)
    kept = {name: getattr(value, name) and getattr(value, name).astimezone(UTC) for name in BOOKKEEPING}
    moments = {"started_at": lived(value.started_at), "ended_at": lived(value.ended_at)}
    return to_plain(value._replace(**moments, readings=readings, **kept))


def in_order(history: History) -> dict[str, object]:
    oldest_first = sorted(history.episodes, key=lambda one: (clock.utc_text(one.started_at), one.id))
    reviews = sorted(history.flag_reviews, key=lambda one: clock.utc_text(one.at))
    fields = history._asdict() | {"episodes": tuple(oldest_first), "flag_reviews": tuple(reviews)}
    return {
        name: [as_lived(row) if name == "episodes" else to_plain(bare(row)) for row in rows]
        if name != "profile"
        else to_plain(rows)
        for name, rows in fields.items()
    }


def bare(row):
    kept = {name: value.astimezone(UTC) for name in BOOKKEEPING if (value := getattr(row, name, None))}
    return row._replace(**kept)


@given(histories())
@SLOW
def test_an_import_of_any_journal_reads_back_whole(history: History) -> None:
    with tempfile.TemporaryDirectory() as folder:
        places = home(Path(folder))
        with Journal(places, clock_at()) as journal:
            journal.add_all(history, "test")
        read = Reader(places)
        assert in_order(read.history(trash=True)) == in_order(history)
        assert read.damaged() == ()


@given(episodes(trash=False))
@SLOW
def test_a_saved_episode_is_what_is_read_back(value: Episode) -> None:
    fields = {name: getattr(value, name) for name in EpisodeDraft._fields}
    with tempfile.TemporaryDirectory() as folder:
        places = home(Path(folder))
        with Journal(places, clock_at()) as journal:
            saved = journal.save(EpisodeDraft(**fields))
        (found,) = Reader(places).latest(10)
        assert to_plain(found) == to_plain(saved)
        assert as_lived(found._replace(recorded_at=None)) == as_lived(
            value._replace(id=saved.id, recorded_at=None, updated_at=None)
        )


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Australia/Lord_Howe", "Pacific/Apia", None])
def test_every_hour_of_a_night_in_which_clocks_change_keeps_its_wall_clock(journal: Journal, zone: str | None) -> None:
    nights = [datetime(2026, month, day, tzinfo=UTC) for month, day in ((3, 28), (10, 24), (11, 1), (4, 4))]
    moments = [night + timedelta(minutes=30 * step) for night in nights for step in range(72)]
    walls = [moment.astimezone(ZoneInfo(zone) if zone else timezone(timedelta(hours=5, minutes=45))) for moment in moments]
    with journal as opened:
        opened.add_all(History(episodes=tuple(episode(wall, id=f"e{n}", time_zone=zone) for n, wall in enumerate(walls))), "t")
    found = {one.id: one for one in journal.reader.history().episodes}
    for number, wall in enumerate(walls):
        assert found[f"e{number}"].started_at.isoformat() == wall.isoformat()


def test_two_moments_of_the_hour_that_comes_twice_stay_apart_and_in_order(journal: Journal) -> None:
    zone = ZoneInfo("Europe/London")
    first = datetime(2026, 10, 25, 1, 45, tzinfo=zone, fold=0)
    second = datetime(2026, 10, 25, 1, 15, tzinfo=zone, fold=1)
    saved = journal.save(draft(first, ended_at=second))
    assert saved.ended_at is not None
    assert saved.ended_at - saved.started_at == timedelta(minutes=30)
    assert journal.reader.episode(saved.id) == saved


def test_a_flight_keeps_each_offset_when_no_zone_is_known(journal: Journal) -> None:
    auckland, los_angeles = timezone(timedelta(hours=13)), timezone(timedelta(hours=-8))
    start = datetime(2026, 1, 10, 20, 0, tzinfo=auckland)
    end = datetime(2026, 1, 10, 11, 30, tzinfo=los_angeles)
    saved = journal.save(draft(start, ended_at=end, time_zone=None))
    assert (saved.started_at.isoformat(), saved.ended_at and saved.ended_at.isoformat()) == (start.isoformat(), end.isoformat())
    (day,) = journal.reader.days(start.date(), start.date())
    assert day.episodes == 1


def test_a_zone_this_computer_does_not_know_never_loses_the_offset(journal: Journal) -> None:
    start = datetime(2026, 1, 10, 20, 0, tzinfo=timezone(timedelta(hours=13)))
    journal.add_all(History(episodes=(episode(start, time_zone="Mars/Olympus"),)), "test")
    (found,) = journal.reader.latest(1)
    assert found.started_at.isoformat() == start.isoformat()
    assert found.time_zone == "Mars/Olympus"


def test_times_are_shown_in_the_zone_of_the_entry(journal: Journal) -> None:
    saved = journal.save(draft(datetime(2026, 7, 1, 10, tzinfo=UTC), reading(datetime(2026, 7, 1, 10, tzinfo=UTC))))
    assert saved.started_at.isoformat() == "2026-07-01T11:00:00+01:00"
    assert saved.readings[0].at.isoformat() == "2026-07-01T11:00:00+01:00"


def test_nothing_is_made_up_for_imported_rows(journal: Journal) -> None:
    journal.add_all(History(episodes=(episode(),)), "test")
    (found,) = journal.reader.latest(1)
    assert (found.recorded_at, found.updated_at, found.deleted_at) == (None, None, None)


def test_hostile_text_is_cleaned_before_it_is_stored(journal: Journal) -> None:
    saved = journal.save(draft(notes="a\x1b]52;c;x\x07b\u202e", explanation="\ud800"))
    assert "\x1b" not in saved.notes
    assert "\x07" not in saved.notes
    assert "\u202e" not in saved.notes
    assert journal.reader.latest(1) == (saved,)


def test_a_new_journal_needs_no_alembic(tmp_path: Path) -> None:
    create(home(tmp_path / "new"), PLAIN)
    assert NOW  # the file is there; which modules were imported is held in test_imports
    assert (tmp_path / "new" / "journal.db").stat().st_size > 0
