"""What was being written survives: a closed program, a kill, a full disk, a late write."""

import os
from datetime import timedelta

import pytest

from journal.clock import FixedClock
from journal.paths import Places
from journal.screens.keeping import Keeping
from journal.store.drafts import DraftFile, leftovers
from journal.words import app as words
from tests.screens.stage import NOW, ZONE, drafts, stage, write

TEXT = "left foot tingling 4 over hours since 20m ago"


def left(places: Places, text: str = TEXT, ago: timedelta = timedelta(days=1)) -> None:
    """A draft of a program that is gone."""
    draft = DraftFile(places, FixedClock(NOW - ago, ZONE))
    draft.keep(text, {})
    os.close(draft._lock)  # as the end of a process does
    draft._lock = None


async def test_typing_is_on_disk_soon(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot")
        await shown.until(lambda: bool(shown.drafts))
        assert shown.drafts[0]["text"] == "left foot"
        modes = [file.stat().st_mode & 0o777 for file in places.drafts.iterdir()]
        assert set(modes) == {0o600}


async def test_closing_the_app_keeps_the_text_and_the_next_start_offers_it(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type(TEXT)
        shown.app.exit()
    assert drafts(places)[0]["text"] == TEXT
    (kept,) = places.drafts.glob("draft-*.json")
    kept.rename(kept.with_name("draft-1-00000000.json"))  # the same process runs on: as if it were another one's
    async with stage(places) as shown:
        assert shown.page == "LeftoverSheet"
        assert TEXT in shown.seen


@pytest.mark.parametrize("key", ["k", "enter", "n"])
async def test_keep_writing_counts_times_from_when_it_was_written(places: Places, key: str) -> None:
    left(places)
    async with stage(places) as shown:
        assert words.draft_found("Saturday 14:32") in shown.words
        await shown.press(key)
        assert shown.page == "Log"
        assert words.counts_from("Saturday 14:32") in shown.words
        await shown.press("enter")
        assert shown.entries[0].started_at == NOW - timedelta(days=1, minutes=20)
        assert shown.drafts == []


async def test_save_it_as_it_is(places: Places) -> None:
    left(places)
    async with stage(places) as shown:
        await shown.press("s")
        assert shown.page == "Today"
        assert "Saved 14:32. 1 entry." in shown.seen
        assert shown.entries[0].started_at == NOW - timedelta(days=1, minutes=20)
        assert shown.drafts == []


async def test_what_cannot_be_saved_yet_is_gone_on_with(places: Places) -> None:
    left(places, "my toes")
    async with stage(places) as shown:
        await shown.press("s")
        assert shown.page == "Log"
        assert words.NOT_YET in shown.words
        assert "my toes" in shown.seen


async def test_throw_it_away(places: Places) -> None:
    left(places, "one")
    left(places, "two", timedelta(hours=1))
    async with stage(places) as shown:
        assert "one" in shown.seen
        await shown.press("x")
        assert words.THROW_AWAY_AGAIN in shown.words and len(leftovers(places)) == 2
        await shown.press("x")
        assert shown.page == "LeftoverSheet"
        assert "two" in shown.seen
        await shown.press("x", "x")
        assert shown.page == "Today"
        assert shown.drafts == []
        assert shown.entries == ()


async def test_no_decision_throws_nothing_away(places: Places) -> None:
    left(places)
    async with stage(places) as shown:
        await shown.press("x", "space")
        assert shown.page == "LeftoverSheet"
        await shown.press("escape")
        assert shown.page == "Today"
    assert [draft.text for draft in leftovers(places)] == [TEXT]


async def test_a_disk_that_takes_no_draft_is_told_and_nothing_breaks(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(DraftFile, "keep", full)
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot")
        await shown.until(lambda: words.NOT_KEPT in shown.words)
        await shown.press("escape")
        assert shown.page == "Today"


def test_a_late_write_never_brings_back_a_saved_entry(places: Places) -> None:
    keeping = Keeping(places, FixedClock(NOW, ZONE))
    keeping.note("left foot", {})
    keeping.keep()
    keeping.discard()
    keeping.keep()
    assert drafts(places) == []
    keeping.note("another", {})
    keeping.keep()
    assert [draft["text"] for draft in drafts(places)] == ["another"]


async def test_an_offer_never_comes_between_letters(places: Places) -> None:
    async with stage(places) as shown:
        left(places)
        await shown.press("n")
        shown.app.screen_stack[0].after_first_read()
        await shown.type("dk")
        assert shown.page == "Log"
        assert "dk" in shown.seen
        await shown.press("backspace", "backspace", "escape")
        assert shown.page == "LeftoverSheet"


async def test_keys_still_on_their_way_decide_nothing(places: Places) -> None:
    left(places)
    async with stage(places) as shown:
        shown.steady.between = 0.1
        shown.app.held.shown()  # just now, however often the clock was asked meanwhile
        await shown.press("x", "k", "s", "x")
        assert shown.page == "LeftoverSheet"
        shown.steady.between = 1.0
        await shown.press("x", "x")
        assert shown.page == "Today"
        assert shown.drafts == []


async def test_an_unfinished_update_goes_on_at_its_entry(places: Places) -> None:
    entry = write(places, "left foot tingling 2 over hours", ago=timedelta(hours=2))
    async with stage(places) as shown:
        await shown.press("u")
        await shown.type("numb 6")
        await shown.press("escape", "n")
        assert words.QUESTION_UPDATE in shown.seen
        await shown.press("enter")
        (episode,) = shown.entries
        assert episode.id == entry.id
        assert len(episode.readings) == 2


@pytest.mark.parametrize("ago", [timedelta(seconds=31), timedelta(minutes=2), timedelta(days=3)])
async def test_the_time_of_an_entry_does_not_move_while_its_draft_waits(places: Places, ago: timedelta) -> None:
    left(places, "left foot tingling 4 over hours since 5m ago", ago)
    async with stage(places) as shown:
        await shown.press("s")
        assert shown.entries[0].started_at == (NOW - ago).replace(second=0, microsecond=0) - timedelta(minutes=5)


@pytest.mark.parametrize("key", ["s", "k", "xx"])
async def test_what_another_window_took_is_not_saved_again(places: Places, key: str) -> None:
    left(places)
    async with stage(places) as shown:
        assert shown.page == "LeftoverSheet"
        (found,) = leftovers(places)
        assert found.discard()
        await shown.press(*key)
        assert shown.page == "Today"
        assert words.TAKEN_ELSEWHERE in shown.words
        assert shown.entries == ()
        assert shown.drafts == []
        await shown.press("n")
        assert shown.app.screen.query_one("#phrase").value == ""


async def test_an_emergency_in_what_was_left_is_said_at_once(places: Places) -> None:
    """Nobody saw the warning of it: the terminal closed while it was typed."""
    left(places, "left face and left hand numb suddenly", ago=timedelta(minutes=3))
    async with stage(places) as shown:
        assert shown.page == "LeftoverSheet"
        assert "[EMERGENCY]" in shown.words
        assert "left face and left hand numb suddenly" in shown.words
        await shown.press("k")
        assert "[EMERGENCY]" in shown.words


async def test_signs_of_danger_without_a_place_are_said_too(places: Places) -> None:
    left(places, "my speech is slurred", ago=timedelta(minutes=3))
    async with stage(places) as shown:
        assert "[EMERGENCY]" in shown.words


async def test_what_is_no_emergency_comes_without_one(places: Places) -> None:
    left(places)
    async with stage(places) as shown:
        assert "[EMERGENCY]" not in shown.words
