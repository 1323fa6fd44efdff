"""Every kind of write, what it refuses, and that each can be taken back, level by level, also after a restart."""

from datetime import date, timedelta

import pytest

from journal.model.drafts import EpisodeDraft, Refused
from journal.model.filters import Filter
from journal.model.ids import is_id
from journal.model.views import Episode, FlagReview, History, HistoryItem, Place, Profile, Question, Visit
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.problems import Conflict, NotFound
from journal.store.reader import Reader
from tests.builders import NOW, clock_at, draft, episode, reading, site


def as_draft(value: Episode, **changes: object) -> EpisodeDraft:
    return EpisodeDraft(**{name: getattr(value, name) for name in EpisodeDraft._fields})._replace(**changes)


def test_a_save_gives_an_id_and_the_time_it_was_written_down(journal: Journal, reader: Reader) -> None:
    saved = journal.save(draft())
    assert saved.recorded_at == NOW
    assert (saved.updated_at, saved.deleted_at) == (None, None)
    assert reader.latest(5) == (saved,)


def test_a_refused_draft_writes_nothing(journal: Journal, reader: Reader) -> None:
    with pytest.raises(Refused):
        journal.save(draft(onset="now"))
    with pytest.raises(Refused):
        journal.save(draft(ended_at=NOW - timedelta(days=1)))
    assert reader.latest(5) == ()
    assert reader.last_change() is None


def test_a_change_keeps_the_id_and_says_when(places: Places, journal: Journal) -> None:
    saved = journal.save(draft())
    with Journal(places, clock_at(NOW + timedelta(hours=2))) as later:
        changed = later.change(saved, as_draft(saved, notes="left one", private=True))
    assert (changed.id, changed.recorded_at, changed.updated_at) == (saved.id, NOW, NOW + timedelta(hours=2))
    assert journal.reader.episode(saved.id) == changed


def test_a_change_of_something_changed_elsewhere_is_refused(places: Places, journal: Journal) -> None:
    saved = journal.save(draft())
    with Journal(places, clock_at()) as other:
        theirs = other.change(saved, as_draft(saved, notes="theirs"))
    with pytest.raises(Conflict, match="Both versions are safe"):
        journal.change(saved, as_draft(saved, notes="ours"))
    assert journal.reader.episode(saved.id) == theirs
    with pytest.raises(Conflict):
        journal.change(saved._replace(readings=(reading(saved.started_at, severity=5),)), as_draft(theirs, notes="ours"))


def test_a_change_that_changes_nothing_writes_nothing(journal: Journal, reader: Reader) -> None:
    saved = journal.save(draft())
    before = reader.last_change()
    assert journal.change(saved, as_draft(saved)) == saved
    assert reader.last_change() == before


def test_readings_stand_in_order_of_time(journal: Journal) -> None:
    saved = journal.save(draft())
    start = saved.started_at
    journal.add_reading(saved.id, reading(start + timedelta(minutes=30), severity=7))
    grown = journal.add_reading(saved.id, reading(start + timedelta(minutes=10), site("foot.sole", "right"), severity=5))
    assert [part.severity for part in grown.readings] == [4, 5, 7]
    assert journal.reader.episode(saved.id) == grown
    assert journal.reader.days(start.date(), start.date())[0].worst == 7


@pytest.mark.parametrize("minutes", [-1, 0, 1])
def test_a_reading_never_lies_before_the_start(journal: Journal, minutes: int) -> None:
    saved = journal.save(draft())
    late = reading(saved.started_at + timedelta(minutes=minutes))
    if minutes < 0:
        with pytest.raises(Refused):
            journal.add_reading(saved.id, late)
    else:
        assert len(journal.add_reading(saved.id, late).readings) == 2


@pytest.mark.parametrize("minutes", [-1, 0, 1])
def test_an_end_never_lies_before_the_start(journal: Journal, reader: Reader, minutes: int) -> None:
    saved = journal.save(draft())
    if minutes < 0:
        with pytest.raises(Refused):
            journal.end(saved.id, saved.started_at + timedelta(minutes=minutes))
        assert reader.ongoing() == (saved,)
    else:
        ended = journal.end(saved.id, saved.started_at + timedelta(minutes=minutes))
        assert ended.ended_at == saved.started_at + timedelta(minutes=minutes)
        assert reader.ongoing() == ()


def test_the_trash_hides_and_gives_back_the_same_entry(journal: Journal, reader: Reader) -> None:
    saved = journal.save(draft())
    gone = journal.trash(saved.id)
    assert gone.deleted_at == NOW
    assert (reader.latest(5), reader.ongoing(), reader.history().episodes) == ((), (), ())
    assert reader.matching(Filter(trash=True), 99) == (gone,) == reader.history(trash=True).episodes
    with pytest.raises(NotFound):
        journal.trash(saved.id)
    with pytest.raises(NotFound):
        journal.end(saved.id, NOW)
    assert journal.restore(saved.id) == saved
    assert journal.restore(saved.id) == saved
    assert (reader.latest(5), reader.matching(Filter(trash=True), 99)) == ((saved,), ())


def test_unknown_ids_are_said_to_be_unknown(journal: Journal) -> None:
    for write in (journal.trash, journal.restore, lambda name: journal.end(name, NOW)):
        with pytest.raises(NotFound, match="no entry"):
            write("00000000-0000-7000-8000-000000000000")


def test_clear_days_are_kept_once_and_can_be_said_again(journal: Journal, reader: Reader) -> None:
    day = date(2026, 3, 2)
    assert journal.clear_day(day) == journal.clear_day(day) == reader.history().days[0]
    assert journal.clear_day(day, "slept well").note == "slept well"
    assert [one.note for one in reader.history().days] == ["slept well"]
    for _ in range(2):
        journal.undo()
    assert reader.history().days == ()
    assert reader.history(trash=True).days[0].deleted_at == NOW
    assert journal.clear_day(day).deleted_at is None
    assert len(reader.history().days) == 1


def test_reviews_are_kept_and_checked(journal: Journal, reader: Reader) -> None:
    review = FlagReview("saddle", "told_clinician", NOW, evidence="abc", level="emergency", note="by phone")
    journal.review(review)
    assert reader.history().flag_reviews == (review,)
    with pytest.raises(Refused):
        journal.review(review._replace(state="ignored"))


def test_a_visit_gets_an_id_and_is_kept_with_the_answer_it_gives(journal: Journal, reader: Reader) -> None:
    given = Visit("", NOW.date(), "consultation", "GP", NOW, (Place("hand.thumb", "left"),), assessed_numbness=True)
    review = FlagReview("saddle", "told_clinician", NOW, evidence="abc", level="emergency")
    visit = journal.add_visit(given, review)
    assert visit == given._replace(id=visit.id)
    assert is_id(visit.id)
    assert reader.history().visits == (visit,)
    assert reader.history().flag_reviews == (review,)
    other = journal.add_visit(given._replace(at=None))
    assert reader.history().visits == (visit, other)
    assert reader.damaged() == ()


def test_a_refused_visit_or_answer_keeps_neither(journal: Journal, reader: Reader) -> None:
    visit, review = Visit("", NOW.date(), "consultation"), FlagReview("saddle", "told_clinician", NOW)
    for pair in ((visit._replace(kind="party"), review), (visit, review._replace(state="ignored"))):
        with pytest.raises(Refused):
            journal.add_visit(*pair)
    assert reader.history() == History()
    assert reader.last_change() is None


def test_every_kind_of_change_is_taken_back_level_by_level_after_a_restart(places: Places) -> None:
    imported = History(
        profile=Profile(name="A", history=(HistoryItem("cancer_ever", date(2019, 5, 1)),)),
        episodes=(episode(NOW - timedelta(days=9)), episode(NOW - timedelta(days=8))),
        questions=(Question("018f0000-0000-7000-8000-000000000001", "Test?", 1),),
    )
    states: list[History] = []
    with Journal(places, clock_at()) as journal:
        saved = journal.save(draft())
        steps = (
            lambda: journal.change(saved, as_draft(saved, notes="x")),
            lambda: journal.add_reading(saved.id, reading(NOW, severity=9)),
            lambda: journal.end(saved.id, NOW),
            lambda: journal.trash(saved.id),
            lambda: journal.restore(saved.id),
            lambda: journal.clear_day(date(2026, 3, 1)),
            lambda: journal.clear_day(date(2026, 3, 1), "note"),
            lambda: journal.review(FlagReview("saddle", "acknowledged", NOW)),
            lambda: journal.add_visit(Visit("", NOW.date(), "imaging")),
            lambda: journal.add_visit(Visit("", NOW.date(), "imaging"), FlagReview("saddle", "told_clinician", NOW)),
            lambda: journal.add_all(imported, "old.json"),
            lambda: journal.add_all(History(profile=Profile(name="B", birth_year=1961)), "new.json"),
        )
        for step in steps:
            states.append(journal.reader.history())
            step()
    for state in reversed(states):
        with Journal(places, clock_at(NOW + timedelta(days=1))) as journal:
            described = journal.reader.last_change()
            assert journal.undo() == described
            assert journal.reader.history() == state
            assert journal.reader.damaged() == ()
    with Journal(places, clock_at()) as journal:
        undone = journal.undo()
        assert undone is not None
        assert (undone.action, undone.entity) == ("save", "episode")
        assert journal.undo() is None
        assert journal.reader.last_change() is None
        assert journal.reader.history().episodes == ()
        # Nothing was destroyed: what the changes made lies in the trash.
        trashed = {one.id for one in journal.reader.matching(Filter(trash=True), 99)}
        assert trashed == {saved.id, *(one.id for one in imported.episodes)}


def test_undo_goes_on_from_what_was_done_after_an_undo(journal: Journal, reader: Reader) -> None:
    saved = journal.save(draft())
    journal.undo()
    journal.restore(saved.id)
    changed = journal.change(saved, as_draft(saved, notes="again"))
    assert reader.latest(1) == (changed,)
    journal.undo()
    assert reader.latest(1) == (saved,)
    journal.undo()
    assert reader.latest(1) == ()
    assert journal.undo() is None


def test_undone_content_is_kept_for_the_record(journal: Journal, places: Places) -> None:
    import sqlite3

    saved = journal.save(draft())
    journal.change(saved, as_draft(saved, notes="taken back"))
    journal.undo()
    with sqlite3.connect(places.database) as raw:
        (after,) = raw.execute("SELECT after FROM revision WHERE before IS NOT NULL").fetchone()
    raw.close()
    assert "taken back" in after


def test_an_import_is_all_or_nothing(journal: Journal, reader: Reader) -> None:
    here = journal.save(draft())
    rows = History(episodes=(episode(NOW - timedelta(days=9)), here))
    with pytest.raises(Conflict, match="Nothing was added"):
        journal.add_all(rows, "twice.json")
    assert reader.latest(5) == (here,)
    change = reader.last_change()
    assert change is not None
    assert change.action == "save"


def test_an_import_sets_only_the_fields_of_the_profile_that_are_given(journal: Journal, reader: Reader) -> None:
    first = Profile(name="A", sex="female", history=(HistoryItem("cancer_ever"),))
    journal.add_all(History(profile=first), "a")
    journal.add_all(
        History(profile=Profile(birth_year=1961, history=(HistoryItem("cancer_ever"), HistoryItem("diabetes")))), "b"
    )
    profile = reader.profile()
    assert (profile.name, profile.sex, profile.birth_year) == ("A", "female", 1961)
    assert profile.history == (HistoryItem("cancer_ever"), HistoryItem("diabetes"))


def test_what_undo_would_take_back_never_says_what_was_felt(journal: Journal, reader: Reader) -> None:
    journal.save(draft(notes="ZQMARKER"))
    change = reader.last_change()
    assert change is not None
    assert "ZQMARKER" not in change.description
    assert "2026-03-04 11:00" in change.description
