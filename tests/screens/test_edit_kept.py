"""Corrections that are not saved are kept: on Esc, through a crash, and beside what another window wrote."""

import os
from datetime import timedelta

import pytest

from journal.clock import FixedClock
from journal.model.views import Episode
from journal.paths import Places
from journal.phrase.correcting import draft_of
from journal.phrase.correction import begun
from journal.phrase.describe import describe
from journal.screens.edits import Edits, Line, Unsaved
from journal.store.drafts import DraftFile, leftovers
from journal.store.journal import Journal
from journal.words import app
from journal.words import edit as words
from journal.words import entry as entry_words
from tests.screens.pages import changed_elsewhere
from tests.screens.stage import NOW, ZONE, Stage, drafts, stage, write
from tests.screens.test_edit import at, empty, entry

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def change(places: Places, **fields: object) -> Episode:
    """What another window does to the newest entry."""
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        (episode,) = journal.reader.latest(1)
        return journal.change(episode, draft_of(episode)._replace(**fields))


async def stronger(shown: Stage, *way: str) -> None:
    """Open the entry to correct it and make it one stronger."""
    await shown.press(*way, "e")
    await at(shown, "readings[0].severity")
    await shown.press("right")


async def test_esc_asks_nothing_loses_nothing_and_e_goes_on(places: Places) -> None:
    before = entry(places)
    async with stage(places) as shown:
        await stronger(shown, "h")
        await shown.press("escape")
        assert shown.page == "History"
        assert words.kept(1) in shown.words
        assert shown.entries == (before,)
        await shown.press("enter")
        assert words.WAITING in shown.words
        await shown.press("e")
        assert words.not_saved(1) in shown.seen
        assert "3/10" in shown.seen
        await shown.press("s")
        assert shown.entries[0].readings[0].severity == 3
        assert shown.drafts == []


async def test_corrections_of_two_entries_are_kept_apart(places: Places) -> None:
    for number in (2, 5):
        write(places, f"left thumb tingling {number} over weeks, slept on it", ago=number * DAY, ended=HOUR)
    async with stage(places) as shown:
        await stronger(shown, "h")
        await shown.press("escape", "down")
        await stronger(shown)
        await shown.press("escape")
        assert len(shown.drafts) == 2
        await shown.press("e", "s")
        assert [one.readings[0].severity for one in shown.entries] == [2, 6]
        assert len(shown.drafts) == 1


async def test_what_was_put_back_leaves_no_draft(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await stronger(shown, "h")
        shown.app.desk.edits.keep()
        assert len(shown.drafts) == 1
        await shown.press("r", "escape")
        assert words.kept(1) not in shown.words
        shown.app.desk.edits.keep()
        assert shown.drafts == []


async def ended(places: Places) -> None:
    """A program that ends while a note is being typed and another line was changed."""
    async with stage(places) as shown:
        await stronger(shown, "h")
        await at(shown, "notes")
        await shown.press("enter")
        await shown.type("numb to")
        shown.app._keep()  # as when the system ends the program
        for kept in shown.app.desk.edits._kept.values():
            os.close(kept._file._lock)


async def test_after_a_crash_it_goes_on_where_it_was_also_in_the_middle_of_a_word(places: Places) -> None:
    before = entry(places)
    await ended(places)
    async with stage(places) as shown:
        assert shown.page == "LeftoverSheet"
        assert "You were correcting an entry" in shown.words
        assert "left thumb: tingling, 3/10" in shown.words
        assert "How strong: 3/10" in shown.words
        assert "numb to" in shown.words
        await shown.press("k")
        assert shown.page == "NoteSheet"
        await shown.type("es")
        await shown.press("f2")
        assert words.not_saved(2) in shown.seen
        assert shown.entries == (before,)
        await shown.press("s")
        assert shown.page == "Today"
        assert app.saved("14:32", 1) in shown.words
        assert (shown.entries[0].readings[0].severity, shown.entries[0].notes) == (3, "numb toes")
        assert shown.drafts == []


async def test_after_a_crash_it_is_saved_as_it_is_or_thrown_away(places: Places) -> None:
    before = entry(places)
    await ended(places)
    async with stage(places) as shown:
        await shown.press("x", "x")
        assert app.THROWN_AWAY in shown.words
        assert (shown.entries, shown.drafts) == ((before,), [])
    await ended(places)
    async with stage(places) as shown:
        await shown.press("s")
        assert shown.page == "Today"
        assert (shown.entries[0].readings[0].severity, shown.entries[0].notes) == (3, "numb to")


async def test_the_way_back_from_a_leftover_keeps_it(places: Places) -> None:
    entry(places)
    await ended(places)
    async with stage(places) as shown:
        await shown.press("k", "escape", "escape", "escape")
        assert shown.page == "Today"
        assert words.kept(1) in shown.words
        assert len(shown.drafts) == 1


async def test_a_leftover_that_a_newer_program_wrote_stays_on_the_disk(places: Places) -> None:
    made = entry(places)
    draft = DraftFile(places, FixedClock(NOW, ZONE))
    draft.keep("How strong", {"edit": made.id, "before": {"new": 1}})
    os.close(draft._lock)
    async with stage(places) as shown:
        assert shown.page == "Today"
        assert len(leftovers(places)) == 1


def test_a_late_write_never_brings_back_what_was_saved(places: Places) -> None:
    made = entry(places)
    edits = Edits(places, FixedClock(NOW, ZONE))
    edits.note(Unsaved(begun(made).with_field("notes", "x")))
    edits.keep()
    edits.forget(made.id)
    edits.keep()
    assert (drafts(places), edits.unfinished) == ([], False)
    edits.note(Unsaved(begun(made), Line("notes", "typed")))
    edits.keep()
    assert [draft["text"] for draft in drafts(places)] == [f"{describe(made)}\n\ntyped"]
    assert edits.of(made.id) == Unsaved(begun(made), Line("notes", "typed"))


async def test_a_disk_that_takes_no_draft_is_told(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    entry(places)
    monkeypatch.setattr(DraftFile, "keep", full)
    async with stage(places) as shown:
        await stronger(shown, "h")
        await shown.app.screen.soon.kept()
        await shown.settled()
        assert app.NOT_KEPT in shown.words
        await shown.press("s")
        assert shown.entries[0].readings[0].severity == 3


# Another window


async def test_an_entry_changed_before_anything_was_is_shown_as_it_is_now(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await shown.press("h", "enter")
        change(places, notes="theirs")
        await shown.press("e")
        assert words.FRESH in shown.words
        assert "theirs" in shown.app.screen.correction.draft.notes
        await shown.press("s")
        assert words.NOTHING_CHANGED in shown.words


async def conflict(shown: Stage, places: Places) -> None:
    """Both windows change the note; this one the strength too, the other one the onset."""
    await stronger(shown, "h", "enter")
    await at(shown, "notes")
    await shown.press("enter")
    await empty(shown)
    await shown.type("mine [x]")
    await shown.press("f2")
    change(places, notes="theirs [y]", onset="days")
    await shown.press("s")
    assert shown.page == "ConflictPage"


async def test_what_is_there_now_stands_beside_what_was_changed_here(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await conflict(shown, places)
        for line in ("There now theirs [y]", "Yours mine [x]", "There now 2/10, a little less feeling", "Yours 3/10"):
            assert line in shown.words
        assert "How it began" not in shown.words
        assert len(shown.drafts) == 1
        await shown.press("escape")
        assert shown.page == "EditPage"
        assert words.STILL_HERE in shown.words
        assert shown.entries[0].notes == "theirs [y]"


async def test_keep_mine_saves_what_was_changed_here_and_leaves_the_rest_of_theirs(places: Places) -> None:
    entry(places)
    async with stage(places, (100, 60)) as shown:
        await conflict(shown, places)
        await shown.press("m")
        assert shown.page == "Entry"
        (after,) = shown.entries
        assert (after.notes, after.readings[0].severity, after.onset) == ("mine [x]", 3, "days")
        assert shown.drafts == []
        await shown.press("z", "v")
        assert shown.entries[0].notes == "theirs [y]"
        assert entry_words.REVISIONS in shown.seen


async def test_take_theirs_changes_nothing_and_leaves_no_draft(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await conflict(shown, places)
        await shown.press("t")
        assert shown.page == "EditPage"
        assert words.TAKEN_THEIRS in shown.words
        assert "theirs [y]" in shown.app.screen.correction.draft.notes
        await shown.press("escape")
        shown.app.desk.edits.keep()
        assert shown.drafts == []
        assert shown.entries[0].readings[0].severity == 2


async def test_keys_still_on_their_way_decide_nothing(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await stronger(shown, "h")
        change(places, notes="theirs")
        shown.steady.between = 0.1
        await shown.press("s", "m", "t")
        assert shown.page == "ConflictPage"


async def test_a_conflict_found_after_a_restart_is_shown_too(places: Places) -> None:
    changed_elsewhere(places)
    async with stage(places) as shown:
        await shown.press("s")
        assert shown.page == "ConflictPage"
        await shown.press("m")
        assert shown.page == "Today"
        assert (shown.entries[0].notes, shown.entries[0].onset) == ("mine", "days")


async def test_an_update_that_is_gone_meanwhile_is_told_with_what_was_said_of_it(places: Places) -> None:
    before = entry(places)
    async with stage(places) as shown:
        await shown.press("h", "e")
        await at(shown, "readings[2].severity")
        await shown.press("right")
        change(places, readings=before.readings[:2])
        await shown.press("s")
        assert words.LOST in shown.words
        assert "How strong (update 2)" in shown.words
        assert "Yours 4/10" in shown.words


async def test_an_entry_thrown_away_meanwhile_keeps_the_corrections(places: Places) -> None:
    made = entry(places)
    async with stage(places) as shown:
        await stronger(shown, "h")
        with Journal(places, FixedClock(NOW, ZONE)) as journal:
            journal.trash(made.id)
        await shown.press("s")
        assert shown.page == "EditPage"
        assert words.GONE in shown.words
        assert len(shown.drafts) == 1
        with Journal(places, FixedClock(NOW, ZONE)) as journal:
            journal.restore(made.id)
        await shown.press("s")
        assert shown.entries[0].readings[0].severity == 3
