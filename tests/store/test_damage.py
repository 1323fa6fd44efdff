"""Damage to single rows: the rest is read, the damaged is shown with a mark, and nothing damaged or gone decides anything."""

import sqlite3
from datetime import date, timedelta

import pytest

from journal.exchange import document
from journal.model.drafts import EpisodeDraft
from journal.model.filters import Filter
from journal.model.views import Baseline, Day, Diagnosis, Episode, FlagReview, Gap, History, Place, Profile, Question, Visit
from journal.paths import Places
from journal.store.journal import Journal
from journal.store.lookout import look
from journal.store.matching import Edge
from journal.store.problems import Damaged
from journal.store.reader import Reader
from journal.store.rows import EPISODE
from tests.builders import NOW, draft, reading, site
from tests.store.damage import alter

DAY = timedelta(days=1)


def stroke(hours: float = 1) -> EpisodeDraft:
    at = NOW - timedelta(hours=hours)
    return draft(at, reading(at, site("face.cheek"), site("hand.palm_thumb_side")), onset="sudden")


def drafted(one: Episode) -> EpisodeDraft:
    return EpisodeDraft(*(getattr(one, name) for name in EpisodeDraft._fields))


def test_an_emergency_that_was_altered_leaves_no_report_that_seems_complete(journal: Journal, places: Places) -> None:
    journal.save(stroke())
    assert look(journal.reader, NOW).level == "emergency"
    alter(places, "UPDATE episode SET onset = 'weeks'", "UPDATE site SET region = 'foot.sole'")
    report = look(journal.reader, NOW)
    assert (report.complete, report.failed_rules, report.level, report.flags) == (False, (), "unknown", ())
    assert "1 entry (4 March) no longer matches its checksum" in report.warning
    assert "Do not rely on the absence of a warning" in report.warning


def test_what_is_sound_still_fires_beside_it(journal: Journal, places: Places) -> None:
    spoiled, sound = journal.save(draft(NOW - 3 * DAY)), journal.save(stroke())
    alter(places, f"UPDATE episode SET notes = 'x' WHERE id = '{spoiled.id}'")
    report = look(journal.reader, NOW)
    assert (report.level, report.complete) == ("emergency", False)
    assert report.flags[0].episodes == (sound.id,)
    assert report.gaps == (Gap("episode", spoiled.id, date(2026, 3, 1)),)


HIDES = {
    "another start": "UPDATE episode SET started_at = '2020-01-01T00:00:00.000000Z', local_day = '2020-01-01'",
    "another last word": "UPDATE episode SET last_at = '2020-01-01T00:00:00.000000Z'",
    "an end long ago": "UPDATE episode SET ended_at = '2020-01-01T00:00:00.000000Z', ended_offset = 0",
    "every time of it": (
        "UPDATE episode SET started_at = '2020-01-01T00:00:00.000000Z', last_at = '2020-01-01T00:00:00.000000Z', "
        "ended_at = '2020-01-01T00:00:00.000000Z', ended_offset = 0, local_day = '2020-01-01'"
    ),
    "the trash": "UPDATE episode SET deleted_at = '2026-03-04T11:30:00.000000Z'",
    "no longer there": "DELETE FROM episode",
    "another id": "UPDATE episode SET id = '018f4e2a-7c1d-7b3e-9f00-0123456789ab'",
}


@pytest.mark.parametrize("how", HIDES.values(), ids=HIDES.keys())
def test_no_altered_column_hides_an_entry_from_the_window(journal: Journal, places: Places, how: str) -> None:
    journal.save(stroke())
    alter(places, how)
    report = look(journal.reader, NOW)
    assert not report.complete
    assert report.level == "unknown"
    assert report.warning


def test_what_the_patient_deleted_undid_or_wrote_long_ago_is_no_gap(journal: Journal) -> None:
    journal.trash(journal.save(stroke()).id)
    journal.save(stroke())
    journal.undo()
    old = NOW - 900 * DAY
    journal.save(draft(old, ended_at=old))
    report = look(journal.reader, NOW)
    assert (report.complete, report.level, report.gaps) == (True, "none", ())


@pytest.mark.parametrize("column", [name for name in EPISODE if name != "id"])
@pytest.mark.parametrize("value", ["NULL", "7", "'}'", "x'ff'", "CAST(x'5BC5C5205D' AS TEXT)"])
def test_whatever_stands_in_a_column_the_rest_is_read(journal: Journal, places: Places, column: str, value: str) -> None:
    good = [journal.save(draft(NOW - number * DAY)) for number in (1, 3)]
    bad = journal.save(draft(NOW - 2 * DAY, ended_at=NOW - DAY, notes="in my words"))
    try:
        alter(places, f"UPDATE episode SET {column} = {value} WHERE id = '{bad.id}'")
    except sqlite3.IntegrityError:
        return  # a NULL where none can be
    reader = Reader(places)
    if reader.damaged() == ():
        return  # what stood there already
    assert [key for _, key in reader.damaged()] == [bad.id]
    trashed = reader.matching(Filter(trash=True), 99)
    for found in (reader.latest(9), (*reader.latest(9, since=date(2000, 1, 1)), *trashed), reader.search("tingling")):
        assert set(good) <= set(found)
        assert all(one.damaged and one.readings for one in found if one not in good)
    assert [one for one in reader.history().episodes if one.damaged] == []
    assert reader.counts().episodes in (2, 3)
    assert reader.days(date(2026, 1, 1), date(2026, 12, 31))
    assert not look(reader, NOW).complete or column == "deleted_at"


def test_pages_pass_over_a_damaged_row_and_repeat_nothing(journal: Journal, places: Places) -> None:
    made = [journal.save(draft(NOW - number * DAY)) for number in range(1, 8)]
    alter(places, f"UPDATE episode SET started_at = 'x' || started_at WHERE id = '{made[3].id}'")
    pages: list[Episode] = []
    while page := journal.reader.latest(2, before=pages[-1] if pages else None):
        pages += page
        assert len(pages) < 20
    assert sorted(one.id for one in pages) == sorted(one.id for one in made)
    assert len(journal.reader.search("tingling")) == 6  # what the seventh felt like can't be told any more


@pytest.mark.parametrize("trash", [False, True])
def test_pages_of_a_list_pass_over_a_damaged_row_from_both_ends(journal: Journal, places: Places, trash: bool) -> None:
    made = [journal.save(draft(NOW - number * DAY)) for number in range(1, 8)]
    if trash:
        made = [journal.trash(one.id) for one in made]
    for column in ("started_at", "deleted_at") if trash else ("started_at",):
        alter(places, f"UPDATE episode SET {column} = 'x' || {column} WHERE id = '{made[3].id}'")
    wanted = Filter(trash=trash)
    down: list[Episode] = []
    while page := journal.reader.matching(wanted, 2, Edge(after=down[-1] if down else None)):
        down += page
        assert len(down) < 20
    up: list[Episode] = []
    while page := journal.reader.matching(wanted, 2, Edge(before=up[0]) if up else Edge(last=True)):
        up = [*page, *up]
        assert len(up) < 20
    assert [one.id for one in up] == [one.id for one in down]
    assert sorted(one.id for one in down) == sorted(one.id for one in made)


OTHER_ROWS = {
    "day": "UPDATE day SET note = 'x'",
    "diagnosis": "UPDATE diagnosis SET status = 'confirmed'",
    "visit": "UPDATE visit SET assessed_numbness = 1 - assessed_numbness",
    "flag_review": "UPDATE flag_review SET rule = 'stroke_pattern'",
    "profile": "UPDATE profile SET emergency_number = '113'",
    "baseline": "UPDATE baseline SET since = '2010-01-01'",
}


@pytest.mark.parametrize("kind", OTHER_ROWS)
def test_no_other_altered_row_quiets_a_rule(journal: Journal, places: Places, kind: str) -> None:
    sites = (Place("hand.thumb", "left"),)
    rows = History(
        Profile(emergency_number="112", baseline=(Baseline(sites, date(2020, 1, 1)),)),
        days=(Day(date(2026, 3, 1)),),
        diagnoses=(Diagnosis("018f4e2a-7c1d-7b3e-9f00-0123456789ab", "x", "suspected"),),
        visits=(Visit("018f4e2a-7c1d-7b3e-9f00-0123456789ac", date(2026, 2, 1), "consultation"),),
        flag_reviews=(FlagReview("saddle", "acknowledged", NOW),),
    )
    journal.add_all(rows, "test")
    assert look(journal.reader, NOW).complete
    alter(places, OTHER_ROWS[kind])
    report = look(journal.reader, NOW)
    assert not report.complete
    assert "1 other record" in report.warning
    found = journal.reader.history()
    names = {"day": found.days, "diagnosis": found.diagnoses, "visit": found.visits, "flag_review": found.flag_reviews}
    assert names.get(kind, ()) == ()
    if kind in ("profile", "baseline"):
        assert found.profile == journal.reader.profile() == Profile()


def test_a_question_decides_nothing(journal: Journal, places: Places) -> None:
    journal.add_all(History(questions=(Question("018f4e2a-7c1d-7b3e-9f00-0123456789ab", "Why?"),)), "test")
    alter(places, "UPDATE question SET text = 'x'")
    assert look(journal.reader, NOW).complete
    assert journal.reader.history().questions == ()


def test_a_damaged_entry_can_only_be_looked_at_corrected_or_thrown_away(journal: Journal, places: Places) -> None:
    saved = journal.save(draft())
    alter(places, "UPDATE episode SET severity = 9", "UPDATE reading SET severity = 9")
    (seen,) = journal.reader.latest(1)
    assert seen.damaged
    for change in (
        lambda: journal.end(saved.id, NOW),
        lambda: journal.add_reading(saved.id, reading(NOW)),
    ):
        with pytest.raises(Damaged, match="may not say what you wrote"):
            change()
    trashed = journal.trash(saved.id)
    assert trashed.damaged
    assert look(journal.reader, NOW).complete  # what the patient threw away is not missed
    assert journal.restore(saved.id).damaged
    assert not look(journal.reader, NOW).complete
    corrected = journal.change(seen, drafted(seen)._replace(readings=(seen.readings[0]._replace(severity=4),)))
    assert not corrected.damaged
    assert journal.reader.latest(1) == (corrected,)
    assert look(journal.reader, NOW).complete


def test_saying_that_it_is_right_is_enough(journal: Journal, places: Places) -> None:
    journal.save(draft())
    alter(places, "UPDATE episode SET severity = 9")
    (seen,) = journal.reader.latest(1)
    assert not journal.change(seen, drafted(seen)).damaged
    assert journal.reader.damaged() == ()


def test_undo_never_makes_damage_sound(journal: Journal, places: Places) -> None:
    saved = journal.save(draft())
    alter(places, "UPDATE episode SET notes = 'x'")
    journal.trash(saved.id)
    assert journal.undo() is not None
    (back,) = journal.reader.latest(1)
    assert back.damaged
    journal.change(back, drafted(back)._replace(notes="y"))
    with pytest.raises(Damaged, match="Not taken back"):
        journal.undo()
    (kept,) = journal.reader.latest(1)
    assert (kept.notes, kept.damaged) == ("y", False)


def test_the_words_of_an_unreadable_entry_are_still_shown(journal: Journal, places: Places) -> None:
    journal.save(draft(notes="in my words"))
    alter(places, "UPDATE reading SET symptoms = '{'", "DELETE FROM site")
    (left,) = journal.reader.latest(1)
    assert (left.damaged, left.notes, left.sites) == (True, "in my words", ())
    assert left.started_at == NOW - timedelta(hours=1)


def test_a_salvage_holds_all_that_still_reads_as_entries(journal: Journal, places: Places) -> None:
    good, altered, lost = (journal.save(draft(NOW - number * DAY)) for number in (1, 2, 3))
    alter(
        places,
        f"UPDATE episode SET notes = 'x' WHERE id = '{altered.id}'",
        f"DELETE FROM site WHERE episode_id = '{lost.id}'",
    )
    found = journal.reader.found()
    assert {one.id for one in found.salvaged.episodes} == {good.id, altered.id}
    assert found.lost == 1
    text = document.write(found.salvaged, NOW)
    assert "damaged" not in text
    assert {one.id for one in document.read(text.encode()).history.episodes} == {good.id, altered.id}
