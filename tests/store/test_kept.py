"""What a running program keeps of the entries it looks at is what a fresh read finds, whatever was done meanwhile, by whom."""

import tempfile
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.model.views import Day, Episode, FlagReview, History, Profile, Visit
from journal.paths import Places
from journal.rules import facts
from journal.store import lookout, many, queries
from journal.store.journal import Journal
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, episode, home, reading, site
from tests.store.damage import alter

ENTRIES = 12
PLACES = ("hand.thumb", "foot.sole", "face.cheek")
MINUTES = st.sampled_from([5, 601, 60 * 24 * 9 + 2, 60 * 24 * 170 + 3, 60 * 24 * 181 + 4, 60 * 24 * 400, -90])
COLUMNS = ("started_at", "last_at", "notes", "onset", "checksum", "version", "triggers", "deleted_at")
BROKEN = ("'2026-01-01T00:00:00.000000Z'", "NULL", "7", "7.0", "x'ff00'", "CAST(x'ff' AS TEXT)", "'sudden'", "'[\"cycling\"]'")


def made(minutes: int, number: int, **fields: Any) -> Episode:
    began = NOW - timedelta(minutes=minutes)
    said = reading(began, site(PLACES[number % 3], "left", "tingling"), severity=number % 11)
    return episode(began, said, id="", onset=("hours", "sudden")[number % 2], **fields)


def some(journal: Journal, number: int) -> Episode | None:
    """One of the entries, in the trash or not."""
    found = journal.reader.history(trash=True).episodes
    return found[number % len(found)] if found else None


def save(journal: Journal, number: int, minutes: int) -> None:
    one = made(minutes, number)
    journal.save(draft(one.started_at, *one.readings, onset=one.onset))


def written_of(journal: Journal, number: int, minutes: int) -> None:
    if (one := some(journal, number)) is not None:
        later = one.started_at + timedelta(minutes=number + 1)
        journal.add_reading(one.id, reading(later, site(PLACES[number % 3], "right", "reduced")))


def edited(journal: Journal, number: int, minutes: int) -> None:
    if (one := some(journal, number)) is not None:
        journal.change(one, draft(one.started_at, *one.readings, onset="sudden", notes=str(minutes)))


def ended(journal: Journal, number: int, minutes: int) -> None:
    if (one := some(journal, number)) is not None:
        journal.end(one.id, one.readings[-1].at + timedelta(minutes=abs(minutes)))


def of_one(work: Callable[[Journal], Callable[[str], object]]) -> Callable[[Journal, int, int], None]:
    def step(journal: Journal, number: int, _minutes: int) -> None:
        if (one := some(journal, number)) is not None:
            work(journal)(one.id)

    return step


def imported(journal: Journal, number: int, minutes: int) -> None:
    new = tuple(made(minutes, n)._replace(id=f"{number}-{minutes}-{n}") for n in range(3))
    journal.add_all(History(episodes=new), "test")


def cared_for(journal: Journal, number: int, minutes: int) -> None:
    day = (NOW - timedelta(minutes=abs(minutes))).date()
    if number % 3 == 0:
        journal.add_visit(Visit("", day, "consultation", assessed_numbness=True))
    elif number % 3 == 1:
        journal.review(FlagReview("unexplained", "acknowledged", NOW))
    else:
        journal.save_profile(journal.reader.profile(), Profile(birth_year=1950 + number))


def damaged(journal: Journal, number: int, minutes: int) -> None:
    if (one := some(journal, number)) is None:
        return
    where, which, value = f"WHERE id = '{one.id}'", COLUMNS[minutes % len(COLUMNS)], BROKEN[number % len(BROKEN)]
    parts = f"WHERE episode_id = '{one.id}'"
    statements = (
        f"UPDATE OR IGNORE episode SET {which} = {value} {where}",
        f"UPDATE OR IGNORE reading SET severity = {value} {parts}",
        f"UPDATE OR IGNORE site SET region = {value} {parts}",
        f"DELETE FROM site {parts}",
        f"DELETE FROM episode {where}",
        f"UPDATE episode SET id = 'another' || id {where}",
    )
    alter(journal.reader.places, statements[(number // len(BROKEN) + minutes) % len(statements)])


STEPS: dict[str, Callable[[Journal, int, int], object]] = {
    "save": save,
    "written of": written_of,
    "edited": edited,
    "ended": ended,
    "trashed": of_one(lambda journal: journal.trash),
    "restored": of_one(lambda journal: journal.restore),
    "forgotten": of_one(lambda journal: lambda name: journal.forget([("episode", name)])),
    "undone": lambda journal, _number, _minutes: journal.undo(),
    "imported": imported,
    "cared for": cared_for,
    "damaged": damaged,
}
steps = st.lists(st.tuples(st.sampled_from(list(STEPS)), st.integers(0, 40), MINUTES, st.booleans()), min_size=3, max_size=9)


def told(read: Callable[[], object]) -> str:
    """What came of it, to the last offset."""
    try:
        return repr(read())
    except JournalProblem as problem:
        return repr((type(problem), str(problem)))


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(steps)
def test_a_look_finds_what_a_fresh_one_finds(done):
    with tempfile.TemporaryDirectory() as folder, Journal(home(Path(folder)), clock_at()) as journal:
        places = journal.reader.places
        journal.add_all(History(episodes=tuple(made(9 * n * n, n)._replace(id=f"{n:04}") for n in range(4))), "test")
        kept = Reader(places, keeping=True)
        for turn, (name, number, minutes, elsewhere) in enumerate(done):
            lookout.look(kept, NOW)
            try:
                if elsewhere:  # as another program does
                    with Journal(places, clock_at()) as other:
                        STEPS[name](other, number, minutes)
                else:
                    STEPS[name](journal, number, minutes)
            except JournalProblem:
                pass  # it can't be done with this entry, or no longer
            for now in (NOW + timedelta(hours=turn), NOW, NOW - timedelta(days=2)):
                since = lookout.window(now)
                assert told(lambda at=since: kept.found(at)) == told(lambda at=since: Reader(places).found(at))
                assert told(lambda at=now: lookout.look(kept, at)) == told(lambda at=now: lookout.look(Reader(places), at))


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """How many entries were built from their rows, and of how many the facts were worked out."""
    counts = {"built": 0, "facts": 0}
    built, states = many.built, facts._states

    def counted_built(*given):
        counts["built"] += 1
        return built(*given)

    def counted_states(*given):
        counts["facts"] += 1
        return states(*given)

    monkeypatch.setattr(many, "built", counted_built)
    monkeypatch.setattr(facts, "_states", counted_states)
    return counts


def spent(counts: dict[str, int], reader: Reader) -> tuple[int, int]:
    counts.update(built=0, facts=0)
    lookout.look(reader, NOW)
    return counts["built"], counts["facts"]


def test_a_look_after_a_save_reads_and_works_out_one_entry(journal: Journal, places: Places, work: dict[str, int]) -> None:
    for number in range(ENTRIES):
        save(journal, number, 300 * number)
    reader = Reader(places, keeping=True)
    assert spent(work, reader) == (ENTRIES, ENTRIES)
    assert spent(work, reader) == (0, 0)
    save(journal, 3, 10)
    assert spent(work, reader) == (1, 1)
    edited(journal, 5, 10)
    assert spent(work, reader) == (1, 1)
    journal.clear_day(Day((NOW - timedelta(days=90)).date()).date)
    journal.trash(journal.reader.episode("last").id)
    assert spent(work, reader)[1] == 0
    assert spent(work, Reader(places)) == (ENTRIES + 1, ENTRIES)  # one of them only to see that it lies in the trash


def test_what_lies_in_the_future_is_worked_out_at_every_look(journal: Journal, places: Places, work: dict[str, int]) -> None:
    save(journal, 1, 10)
    reader = Reader(places, keeping=True)
    early, late = NOW - timedelta(minutes=20), NOW + timedelta(minutes=5)
    for now in (early, late, early, late):
        assert lookout.look(reader, now) == lookout.look(Reader(places), now)


def test_a_reader_keeps_nothing_unless_told_to(journal: Journal, work: dict[str, int]) -> None:
    save(journal, 1, 10)
    assert spent(work, journal.reader) == spent(work, journal.reader) == (1, 1)


def test_many_new_entries_are_read_at_once(journal: Journal, places: Places, work: dict[str, int]) -> None:
    reader = Reader(places, keeping=True)
    spent(work, reader)
    new = tuple(made(10 * n, n)._replace(id=f"{n:06}") for n in range(600))
    journal.add_all(History(episodes=new), "test")
    assert spent(work, reader) == (600, 600)
    assert spent(work, reader) == (0, 0)


def test_entries_that_are_not_found_as_they_were_named_are_read_afresh(
    journal: Journal, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    save(journal, 1, 10)
    save(journal, 2, 20)
    reader = Reader(places, keeping=True)
    monkeypatch.setattr(queries, "BY_ROWS", f"{queries.BY_ROWS} LIMIT 1")
    assert lookout.look(reader, NOW) == lookout.look(Reader(places), NOW)
