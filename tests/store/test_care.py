"""Treatments, diagnoses, visits and questions: every field kept, every change taken back, nothing written over what changed."""

import json
from datetime import date, timedelta

import pytest

from journal.exchange.document import read, write
from journal.model.drafts import Refused
from journal.model.views import CareRow, Diagnosis, History, Place, Question, Treatment, Visit
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.problems import Conflict, Damaged, NotFound
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, home
from tests.store.damage import alter

THUMB = (Place("hand.thumb", "left"), Place("foot.sole", "both"))
MAY, JUNE = date(2025, 5, 3), date(2025, 6, 20)
ROWS: dict[str, tuple[CareRow, CareRow]] = {
    "treatments": (
        Treatment("", "Gabapentin", "medicine", "300 mg at night", MAY, JUNE, "some", 40, 14, "dizzy", "two\nlines"),
        Treatment("", "Gabapentin", "medicine", "600 mg", MAY, None, "none", 0, 0, None, ""),
    ),
    "diagnoses": (
        Diagnosis("", "L5 radiculopathy", "suspected", "Dr Mora", MAY, THUMB, "a note"),
        Diagnosis("", "L5 radiculopathy", "confirmed", "Dr Mora", JUNE, THUMB[:1], ""),
    ),
    "visits": (
        Visit("", MAY, "imaging", "Dr Mora", NOW - timedelta(days=300), THUMB, False, None, True, "MRI"),
        Visit("", MAY, "imaging", "Dr Mora", None, THUMB, True, "a bulge at L5", False, "MRI"),
    ),
    "questions": (
        Question("", "Should I have a nerve test?", 1, JUNE, "in March"),
        Question("", "Should I have a nerve test?", 2, None, None),
    ),
}
EACH = pytest.mark.parametrize("kind", ROWS)


def stored(reader: Reader, kind: str) -> tuple[CareRow, ...]:
    rows: tuple[CareRow, ...] = getattr(reader.care().history, kind)
    return rows


def made(journal: Journal, kind: str) -> CareRow:
    (row,) = journal.keep((None, ROWS[kind][0]))
    return row


@EACH
def test_every_field_is_kept_and_travels(kind: str, journal: Journal, reader: Reader, tmp_path) -> None:
    row = made(journal, kind)
    assert row == ROWS[kind][0]._replace(id=row.id)
    assert stored(reader, kind) == (row,) == getattr(reader.history(), kind)
    document = read(write(reader.history(), NOW).encode())
    other = home(tmp_path / "other")
    with Journal(other, clock_at()) as second:
        second.add_all(document.history, "a test")
    assert stored(Reader(other), kind) == (row,)


@EACH
def test_a_change_is_kept_whole_and_taken_back(kind: str, journal: Journal, reader: Reader) -> None:
    row = made(journal, kind)
    wanted = ROWS[kind][1]._replace(id=row.id)
    (changed,) = journal.keep((row, wanted))
    assert changed._replace(updated_at=None) == wanted
    assert stored(reader, kind) == (changed,)
    journal.undo()
    assert stored(reader, kind) == (row,)
    journal.undo()
    assert stored(reader, kind) == ()
    assert reader.damaged() == ()


@EACH
def test_what_changes_nothing_is_no_change(kind: str, journal: Journal, reader: Reader) -> None:
    row = made(journal, kind)
    last = reader.last_change()
    assert journal.keep((row, row)) == (row,)
    assert reader.last_change() == last


@EACH
def test_deleted_it_lies_in_the_trash_and_comes_back_as_it_was(kind: str, journal: Journal, reader: Reader) -> None:
    row = made(journal, kind)
    journal.keep((row, None))
    assert stored(reader, kind) == ()
    (trashed,) = getattr(reader.history(trash=True), kind)
    assert trashed == row._replace(deleted_at=trashed.deleted_at, updated_at=trashed.updated_at)
    assert trashed.deleted_at is not None
    with pytest.raises(NotFound):
        journal.keep((row, ROWS[kind][1]._replace(id=row.id)))
    change = journal.undo()
    assert change is not None
    assert change.description.startswith("the deletion of")
    assert stored(reader, kind) == (row,)


@EACH
def test_what_changed_elsewhere_is_never_written_over(kind: str, journal: Journal, reader: Reader) -> None:
    row = made(journal, kind)
    (changed,) = journal.keep((row, ROWS[kind][1]._replace(id=row.id)))
    note = row._replace(**{"text" if kind == "questions" else "note": "mine"})
    for step in ((row, note), (row, None)):
        with pytest.raises(Conflict):
            journal.keep(step)
    assert stored(reader, kind) == (changed,)


@EACH
def test_damage_is_refused_told_and_left_as_it_is(kind: str, places: Places, journal: Journal, reader: Reader) -> None:
    row = made(journal, kind)
    table = {"diagnoses": "diagnosis"}.get(kind, kind[:-1])
    alter(places, f"UPDATE {table} SET updated_at = '2026-01-01T00:00:00.000000Z'")
    found = reader.care()
    assert getattr(found.history, kind) == ()
    assert [(gap.table, gap.id) for gap in found.gaps] == [(table, row.id)]
    for step in ((row, ROWS[kind][1]._replace(id=row.id)), (row, None)):
        with pytest.raises(Damaged):
            journal.keep(step)
    assert reader.damaged() == ((table, row.id),)


@pytest.mark.parametrize(
    "wrong",
    [
        ROWS["treatments"][0]._replace(relief_percent=101),
        ROWS["treatments"][0]._replace(relief_days=-1),
        ROWS["treatments"][0]._replace(stopped_on=MAY - timedelta(days=1)),
        ROWS["treatments"][0]._replace(name=" "),
        ROWS["treatments"][0]._replace(effect="great"),
        ROWS["diagnoses"][0]._replace(status="sure"),
        ROWS["diagnoses"][0]._replace(sites=(Place("hand.thumb", "midline"),)),
        ROWS["visits"][0]._replace(kind="party"),
        ROWS["questions"][0]._replace(rank=0),
        ROWS["questions"][0]._replace(text=""),
    ],
)
def test_what_may_not_be_stored_is_refused_whole(wrong: CareRow, journal: Journal, reader: Reader) -> None:
    with pytest.raises(Refused):
        journal.keep((None, ROWS["questions"][0]), (None, wrong))
    assert reader.care().history == History()


def test_several_rows_are_one_change(journal: Journal, reader: Reader) -> None:
    first, second = journal.keep(*((None, Question("", text, rank)) for rank, text in enumerate(("a", "b"), 1)))
    journal.keep((first, first._replace(rank=2)), (second, second._replace(rank=1)))
    assert [row.rank for row in reader.questions()] == [2, 1]
    change = journal.undo()
    assert change is not None
    assert change.description == "the new order of the questions"
    assert [row.rank for row in reader.questions()] == [1, 2]


def test_an_export_as_of_before_does_not_know_it(places: Places) -> None:
    with Journal(places, clock_at(NOW)) as journal:
        row = made(journal, "treatments")
    with Journal(places, clock_at(NOW + timedelta(days=1))) as journal:
        journal.keep((row, ROWS["treatments"][1]._replace(id=row.id)))
    then = Reader(places).as_of(NOW + timedelta(hours=1)).history.treatments
    assert then == (row,)
    assert json.loads(write(History(treatments=then), NOW))["treatments"][0]["dose"] == "300 mg at night"
