"""What is stored while another page is opened, or its own is left: it is carried through, told, and nothing typed is lost."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import pytest
from textual.events import Key

from journal import settings
from journal.clock import FixedClock
from journal.model.filters import EVERYTHING
from journal.model.views import Question
from journal.paths import Places
from journal.screens import listing
from journal.screens.desk import Desk
from journal.screens.history import History
from journal.screens.overview import Overview
from journal.screens.page import Page
from journal.store import automatic
from journal.store.journal import Journal
from journal.words import app as words
from journal.words import history as list_words
from tests.builders import clock_at
from tests.screens.stage import NOW, ZONE, Stage, key_event, stage, write

HOUR = timedelta(hours=1)
STROKE = "left face and left hand numb suddenly 10m ago"
WAIT = 0.15  # seconds for keys that come while something is held up


@contextmanager
def held_up(patch: pytest.MonkeyPatch, owner: type, name: str) -> Iterator[threading.Event]:
    """A method that waits, in its thread, until the event is set."""
    real, gate = getattr(owner, name), threading.Event()

    def waits(*arguments: Any) -> Any:
        gate.wait(10)
        return real(*arguments)

    patch.setattr(owner, name, waits)
    try:
        yield gate
    finally:
        gate.set()


async def meanwhile(shown: Stage, *keys: str) -> None:
    """Keys that come while something is held up, which would be waited for in vain."""
    for key in keys:
        shown.app.post_message(key_event(key))
        await shown.pilot.pause()
        await shown.until(lambda: not shown.app._under_way and not shown.app._waiting)
        await shown.pilot.pause(WAIT)


@pytest.mark.parametrize("over", ["f1", "?"])
async def test_the_card_or_the_help_over_a_form_that_saves_does_not_leave_it_dead(
    over: str, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingling 4 over hours since 2h ago")
        with held_up(monkeypatch, Desk, "save") as gate:
            await meanwhile(shown, "f2", over)
            await shown.until(lambda: shown.page in ("Card", "HelpSheet"))
            gate.set()
            await shown.settled()
        assert shown.page in ("Card", "HelpSheet")
        await shown.press("escape")
        assert shown.page == "Today"
        assert len(shown.entries) == 1 and words.TITLE in shown.seen


async def test_what_was_written_before_stays_kept_when_it_is_only_looked_at(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot tingling")
        await shown.press("escape", "n", "escape")
        assert words.KEPT in shown.words
        assert [draft["text"] for draft in shown.drafts] == ["left foot tingling"]
        await shown.press("n")
        assert "left foot tingling" in shown.seen


async def test_the_words_of_an_earlier_entry_that_were_only_looked_at_are_not_kept(places: Places) -> None:
    write(places, "left foot tingling 4 over hours", 2 * HOUR, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("r", "escape", "escape")
        assert shown.page == "Today"
        assert shown.drafts == [] and not shown.app.desk.keeping.unfinished


@pytest.mark.parametrize(("letters", "left"), [("je", "right"), ("jke", "left")])
async def test_a_letter_behind_one_that_moves_acts_where_it_moved_to(letters: str, left: str, places: Places) -> None:
    write(places, "right hand numb 4 over hours", 3 * HOUR)
    write(places, "left foot tingling 4 over hours", 2 * HOUR)
    async with stage(places) as shown:
        first = shown.app.screen.seen.ongoing[-1].sites[0].side
        for letter in letters:
            shown.app.post_message(Key(letter, letter))
        await shown.settled()
        (ended,) = (one for one in shown.entries if one.ended_at is not None)
        assert ended.sites[0].side == left and first == "left"


async def test_a_record_of_care_behind_a_letter_that_moves(places: Places) -> None:
    with Journal(places, clock_at(NOW, ZONE)) as journal:
        journal.keep((None, Question("", "first?", 1)), (None, Question("", "second?", 2)))
    async with stage(places) as shown:
        await shown.press("d", "home")
        before = shown.reader.questions()
        assert len(before) == 2
        await shown.press("end", "up")
        await shown.type("jx")
        assert [one.text for one in shown.reader.questions()] == ["first?"]


async def test_a_page_left_before_a_change_is_stored_still_tells_the_emergency(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = write(places, STROKE)
    with Journal(places, clock_at(NOW, ZONE)) as journal:
        journal.trash(entry.id)
    async with stage(places) as shown:
        await shown.press("h", "t", "enter")
        assert shown.page == "Entry"
        with held_up(monkeypatch, Desk, "write") as gate:
            await meanwhile(shown, "r", "escape")
            assert shown.page == "History"
            gate.set()
            await shown.settled()
        assert shown.page == "Findings" and "[EMERGENCY]" in shown.seen
        await shown.press("escape")
        assert shown.page == "History" and shown.app.screen.window.total == 0


async def test_a_condition_ticked_and_left_at_once_is_known(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage(places) as shown:
        await shown.press("s", "2", "7")
        with held_up(monkeypatch, Desk, "write") as gate:
            await meanwhile(shown, "space", "escape")
            gate.set()
            await shown.settled()
        assert len(shown.app.desk.profile.history) == 1
        assert "1 noted" in shown.seen


async def test_an_emergency_waits_until_what_is_being_typed_is_left(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(STROKE)
        with held_up(monkeypatch, Desk, "judge") as gate:
            await meanwhile(shown, "f2")
            await shown.until(lambda: shown.page == "Today")
            await meanwhile(shown, "n")
            await shown.until(lambda: shown.page == "Log")
            await meanwhile(shown, *"right")
            gate.set()
            await shown.settled()
            await shown.type(" hand numb")
        assert shown.page == "Log" and shown.app.screen.text == "right hand numb"
        await shown.press("escape")
        assert shown.page == "Findings" and "[EMERGENCY]" in shown.seen


async def test_rows_of_another_filter_are_never_shown(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    for ago in (2, 3, 4):
        write(places, "left foot tingling 4 over hours", ago * HOUR, ended=HOUR)
    write(places, "right hand numb 4 over hours", 9 * HOUR, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("h")
        real, gate, late = listing.Listing._read, threading.Event(), []

        def slow_once(self: History, wanted: Any, top: int) -> Any:
            if wanted == EVERYTHING and not late:
                late.append(wanted)
                gate.wait(10)
            return real(self, wanted, top)

        monkeypatch.setattr(listing.Listing, "_read", slow_once)
        await meanwhile(shown, "x", "slash", *"right", "enter")
        gate.set()
        await shown.settled()
        assert "right" in shown.app.screen.query_one("#filter").value
        rows = [line for line in shown.seen.splitlines() if "/10" in line]
        assert rows and all("Right hand" in row for row in rows)


async def test_a_saved_filter_leaves_the_trash_also_when_it_is_on_already(places: Places) -> None:
    write(places, "left foot tingling 4 over hours", 2 * HOUR, ended=HOUR)
    settings.change(places, filters={"L": "left"})
    async with stage(places) as shown:
        await shown.press("h", "slash")
        await shown.type("left")
        await shown.press("enter", "t", "m", "1")
        assert shown.page == "History" and not shown.app.screen.window.wanted.trash
        assert "Left foot" in shown.seen


async def test_what_is_deleted_is_the_entry_one_sees(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    older = write(places, "right hand numb 4 over hours", 9 * HOUR, ended=HOUR)
    newer = write(places, "left foot tingling 4 over hours", 2 * HOUR, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("h", "enter")
        assert shown.app.screen.episode.id == newer.id
        from journal.screens.entry import Entry

        with held_up(monkeypatch, Entry, "_stored") as gate:
            await meanwhile(shown, "right", "x")
            gate.set()
            await shown.settled()
        assert [one.id for one in shown.entries] == [older.id]


def counted(patch: pytest.MonkeyPatch, owner: type, name: str) -> list[object]:
    calls: list[object] = []
    real: Callable[..., Any] = getattr(owner, name)
    patch.setattr(owner, name, lambda self, *more: calls.append(self) or real(self, *more))
    return calls


async def test_a_page_begins_once(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    write(places, "left foot tingling 4 over hours", 2 * HOUR, ended=HOUR)
    begun, read, listed = (
        counted(monkeypatch, *one) for one in ((Page, "mounted"), (Overview, "reload"), (listing.Listing, "_read"))
    )
    async with stage(places) as shown:
        await shown.press("h")
    assert len(begun) == 2 and len(read) == 1 and len(listed) == 1


async def test_taking_back_the_deletion_of_an_emergency_tells_it_again(places: Places) -> None:
    write(places, STROKE)
    async with stage(places) as shown:
        await shown.press("h", "x")
        assert shown.page == "History"
        await shown.press("z")
        assert shown.page == "Findings" and "[EMERGENCY]" in shown.seen
        await shown.press("escape")
        assert list_words.TITLE in shown.seen


async def test_that_no_backup_can_be_made_stays_said(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    write(places, "left foot tingling 4 over hours", 2 * HOUR, ended=HOUR)

    def full(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(automatic, "back_up_changes", full)
    async with stage(places, (120, 40)) as shown:
        await shown.press("n")
        await shown.type("left hand numb 3 over hours since 1h ago")
        shown.app._begin_copy()
        await shown.settled()
        await shown.press("f2")
        assert shown.page == "Today" and "No space left" in shown.words


async def test_after_midnight_the_new_day_is_not_said_to_be_clear(places: Places) -> None:
    late = NOW.replace(hour=23, minute=58)
    write(places, "left foot tingling 4 over hours", 48 * HOUR, ended=HOUR)
    with Journal(places, FixedClock(late, ZONE)) as journal:
        journal.clear_day(late.date())
    async with stage(places, now=late) as shown:
        assert words.CLEAR_TODAY in shown.words
        shown.app.desk.clock = FixedClock(late + timedelta(minutes=5), ZONE)
        shown.app.screen.poll()
        await shown.settled()
        assert words.CLEAR_TODAY not in shown.words and words.NOTHING_TODAY in shown.words
