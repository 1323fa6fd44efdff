"""After a correction was saved: the revision, the findings, what can't be saved; and keys that are held down."""

import sqlite3
from datetime import timedelta

import pytest

from journal.clock import FixedClock
from journal.paths import Places
from journal.phrase.correcting import draft_of, value
from journal.store import lookout
from journal.store.journal import Journal
from journal.store.problems import Locked
from journal.vocabulary import vocabulary
from journal.words import edit as words
from journal.words import entry as entry_words
from journal.words.correcting import sign_in_note
from journal.words.urgency import RULES_FAILED
from tests.screens.stage import NOW, ZONE, stage, write
from tests.screens.test_edit import at, empty, entry, opened

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CALM = "left thumb tingling 2 over weeks, slept on it"


async def test_from_its_page_the_entry_shows_the_change_and_the_revision(places: Places) -> None:
    entry(places)
    async with stage(places, (100, 60)) as shown:
        await shown.press("h", "enter", "v", "e")
        await at(shown, "readings[0].severity")
        await shown.press("right", "s")
        assert shown.page == "Entry"
        assert words.saved("14:32") in shown.words
        assert "3/10, a little less feeling" in shown.words
        assert entry_words.REVISIONS in shown.seen
        assert "How strong: 3/10, a little less feeling (before: 2/10, a little less feeling)" in shown.words
        await shown.press("z")
        assert shown.entries[0].readings[0].severity == 2


async def test_a_note_that_names_a_sign_says_where_it_counts(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await opened(shown, "notes")
        await shown.press("enter")
        await shown.type("my speech is slurred")
        told = sign_in_note("speech is slurred", vocabulary().symptom["speech"])
        assert told in shown.words
        await shown.press("f2")
        assert shown.page == "EditPage"
        assert told in shown.words


@pytest.mark.parametrize("way", [("h",), ("h", "enter")])
async def test_an_edit_that_makes_an_emergency_says_so_while_and_after(places: Places, way: tuple[str, ...]) -> None:
    write(places, "left leg numb 3 over days, slept on it", ago=HOUR)
    async with stage(places, (80, 40)) as shown:
        await shown.press(*way, "e")
        await at(shown, "readings[0].symptoms")
        await shown.press("enter")
        await at(shown, "saddle_change")
        await shown.press("y", "escape")
        assert "[EMERGENCY]" in shown.seen
        await shown.press("s")
        assert shown.page == "Findings"
        assert "[EMERGENCY]" in shown.words
        await shown.press("escape")
        if len(way) == 2:
            assert entry_words.FINDINGS in shown.seen


async def test_a_correction_that_ends_an_emergency_takes_it_off_the_page(places: Places) -> None:
    write(places, "left leg numb 3 over days, middle of genitals numb, slept on it", ago=HOUR)
    async with stage(places, (80, 40)) as shown:
        await shown.press("h", "enter")
        assert "[EMERGENCY]" in shown.seen
        await shown.press("e")
        await at(shown, "readings[0].sites")
        await shown.press("enter")
        await empty(shown)
        await shown.type("left leg numb")
        await shown.press("enter", "s")
        assert shown.page == "Entry"
        assert "[EMERGENCY]" not in shown.seen


async def test_checks_that_fail_after_saving_are_said(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    real = lookout.look

    def broken(reader, now):
        return real(reader, now)._replace(complete=False)

    entry(places)
    async with stage(places, (80, 40)) as shown:
        await opened(shown, "starred")
        await shown.press("enter")
        monkeypatch.setattr(lookout, "look", broken)
        await shown.press("s")
        assert RULES_FAILED.split(".")[0] in shown.words


async def test_a_journal_that_can_not_be_written_keeps_every_change(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    entry(places)

    def locked(*_arguments: object) -> None:
        raise Locked("Another program holds the file.")

    async with stage(places) as shown:
        await opened(shown, "onset")
        await shown.press("right")
        with monkeypatch.context() as patched:
            patched.setattr(Journal, "change", locked)
            await shown.press("s")
            assert shown.page == "EditPage"
            assert f"Another program holds the file. {words.STILL_HERE}" in shown.words
            assert len(shown.drafts) == 1
        await shown.press("s")
        assert shown.entries[0].onset == "woke_with"
        assert shown.drafts == []


async def test_a_journal_for_reading_only_is_not_corrected(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        shown.app.desk.only_reading = "Your journal is open for reading only."
        await shown.press("h", "e")
        assert shown.page == "History"
        assert "reading only" in shown.words
        await shown.press("enter", "e")
        assert shown.page == "Entry"


async def test_what_lies_in_the_trash_is_taken_out_first(places: Places) -> None:
    write(places, CALM, ago=DAY, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("h", "x", "t", "e")
        assert shown.page == "History"
        assert "Press r to take it out first" in shown.words
        await shown.press("enter", "e")
        assert shown.page == "Entry"


async def test_a_damaged_entry_is_put_right_by_saving_it(places: Places) -> None:
    made = write(places, CALM, ago=DAY, ended=HOUR)
    with sqlite3.connect(places.database) as raw:
        raw.execute("UPDATE episode SET notes = 'altered' WHERE id = ?", (made.id,))
    async with stage(places) as shown:
        assert shown.entries[0].damaged
        await shown.press("h", "e")
        assert words.DAMAGED[:60] in shown.words
        await shown.press("s")
        assert not shown.entries[0].damaged


# Held keys


async def test_a_held_key_opens_once_and_writes_nothing(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await opened(shown, "notes")
        shown.steady.between = 0.05
        await shown.press("enter", "enter", "enter", "enter")
        assert shown.page == "NoteSheet"
        assert "\n" not in shown.app.screen.query_one("NoteArea").text
        shown.steady.between = 5.0
        await shown.press("escape")
        await at(shown, "readings[0].severity")
        shown.steady.between = 0.05
        await shown.press("right", "right", "right", "right")
        assert value(shown.app.screen.correction.draft, "readings[0].severity") == 3
        shown.steady.between = 5.0
        await at(shown, "onset")
        shown.steady.between = 0.05
        await shown.press("enter", "enter", "enter")
        assert shown.page == "PickSheet"


async def test_the_first_letters_typed_behind_the_key_of_a_text_are_not_lost(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await opened(shown, "notes")
        for key in ("enter", *"sxz"):
            shown.app.simulate_key(key)
        await shown.settled()
        assert shown.page == "NoteSheet"
        assert shown.app.screen.query_one("NoteArea").text == "sxz"


TEXTS = ("one\n\n two \n", "  lead", "tab\tin", "a\rb\r\nc", "\u2028x\x0bz\x85", "\x1b[31m\u202eq")


async def test_a_text_that_is_only_looked_at_stays_as_it_is(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        for text in TEXTS:
            with Journal(places, FixedClock(NOW, ZONE)) as journal:
                (one,) = shown.entries
                before = journal.change(one, draft_of(one)._replace(notes=text))
            shown.app.screen.reload()
            await shown.settled()
            await opened(shown, "notes")
            await shown.press("enter", "escape")
            assert shown.page == "EditPage"
            await shown.press("enter", "f2")
            assert shown.page == "EditPage"
            assert shown.app.screen.correction.unsaved == 0, text
            assert not shown.app.desk.edits.unfinished
            assert shown.entries == (before,)
            await shown.press("escape", "escape")


async def test_an_edit_that_adds_nothing_urgent_does_not_show_the_same_emergency_again(places: Places) -> None:
    write(places, "left face and left hand numb 4 suddenly", ago=HOUR)
    async with stage(places, (80, 40)) as shown:
        await shown.press("h", "e")
        await at(shown, "readings[0].severity")
        await shown.press("right", "s")
        assert shown.entries[0].worst == 5
        assert shown.page == "History"
        await shown.press("escape")
        assert "[EMERGENCY]" in shown.seen


async def test_a_number_takes_the_place_of_the_one_that_stands_there(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await opened(shown, "readings[1].severity")
        await shown.press("enter", "8", "enter", "s")
        assert [one.severity for one in shown.entries[0].readings] == [2, 8, 3]
