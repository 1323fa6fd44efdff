"""Writing again: the last entry, any earlier one, and what is written most, each with few keys."""

from datetime import timedelta

import pytest
from textual.widgets import OptionList

from journal.paths import Places
from journal.words import app as words
from tests.screens.stage import NOW, Stage, stage, write

HOURS = timedelta(hours=2)


def two_kinds(places: Places) -> None:
    """Three times the foot, twice the thumb, once the lip; the thumb last."""
    for days, text in (
        (9, "left foot tingling 3 over hours"),
        (7, "left foot tingling 4 over days"),
        (6, "lip tingling 2 over weeks"),
        (5, "left foot tingling 5 over hours"),
        (3, "right thumb numb 2 over weeks"),
        (2, "right thumb numb 6 over weeks"),
    ):
        write(places, text, ago=timedelta(days=days), ended=HOURS)


def line(shown: Stage) -> str:
    return str(shown.app.screen.query_one("#phrase").value)


async def test_the_last_entry_again_takes_three_keys_with_the_question_how_it_began(places: Places) -> None:
    two_kinds(places)
    async with stage(places) as shown:
        await shown.press("r")
        assert line(shown) == "right thumb numb 6/10"
        assert isinstance(shown.app.focused, OptionList)
        await shown.press("2", "enter")
        newest = shown.entries[0]
        assert (newest.onset, newest.worst, newest.started_at) == ("hours", 6, NOW)
        assert [(site.region, site.side) for site in newest.readings[0].sites] == [("hand.thumb", "right")]


async def test_enter_at_the_question_answers_nothing(places: Places) -> None:
    two_kinds(places)
    async with stage(places) as shown:
        await shown.press("r", "enter", "enter")
        assert shown.page == "Log"
        assert len(shown.entries) == 6
        await shown.press("f2")
        assert shown.entries[0].onset == "unknown"


async def test_backspace_at_the_question_corrects_the_line(places: Places) -> None:
    two_kinds(places)
    async with stage(places) as shown:
        await shown.press("r", *["backspace"] * 4)
        await shown.type("3, slept on it")
        await shown.press("f2")
        assert shown.entries[0].worst == 3


async def test_what_is_written_most_has_a_key_each(places: Places) -> None:
    two_kinds(places)
    async with stage(places, size=(120, 40)) as shown:
        assert "1 left foot tingling 5/10" in shown.seen
        assert "2 right thumb numb 6/10" in shown.seen
        assert "lip tingling" not in shown.seen.lower().split("again, with one key")[1]
        await shown.press("1")
        assert line(shown) == "left foot tingling 5/10"
        await shown.press("3", "enter")
        assert (shown.entries[0].onset, shown.entries[0].worst) == ("days", 5)


async def test_a_key_without_a_template_says_what_it_is_for(places: Places) -> None:
    write(places, "left foot tingling 3 over hours", ended=HOURS)
    async with stage(places) as shown:
        await shown.press("1")
        assert shown.page == "Today"
        assert words.NOT_WRITTEN_OFTEN in shown.words


async def test_an_empty_line_offers_what_is_written_most_until_a_letter_comes(places: Places) -> None:
    two_kinds(places)
    async with stage(places) as shown:
        await shown.press("n")
        assert words.OFTEN in shown.seen
        await shown.type("l")
        assert words.OFTEN not in shown.seen
        await shown.press("backspace", "enter", "2")
        assert line(shown) == "right thumb numb 6/10"
        await shown.press("4", "enter")
        assert shown.entries[0].onset == "weeks"


async def test_what_was_only_looked_at_leaves_no_draft(places: Places) -> None:
    two_kinds(places)
    async with stage(places) as shown:
        await shown.press("1", "escape", "escape")
        assert shown.page == "Today"
        assert shown.drafts == []


@pytest.mark.parametrize("keys", [("h", "end", "n"), ("h", "end", "enter", "n")])
async def test_any_earlier_entry_again(places: Places, keys: tuple[str, ...]) -> None:
    two_kinds(places)
    async with stage(places) as shown:
        await shown.press(*keys)
        assert shown.page == "Log"
        assert line(shown) == "left foot tingling 3/10"
        await shown.press("2", "enter")
        assert shown.page == "Today"
        assert "Saved 14:32. 7 entries." in shown.seen


async def test_an_emergency_written_again_is_told(places: Places) -> None:
    write(places, "left face and left hand numb suddenly", ago=timedelta(days=400), ended=HOURS)
    async with stage(places) as shown:
        await shown.press("h", "n", "1")
        assert "[EMERGENCY]" in shown.seen
        await shown.press("enter")
        assert shown.page == "Findings"


async def test_what_lies_in_the_trash_is_not_written_again(places: Places) -> None:
    two_kinds(places)
    async with stage(places) as shown:
        await shown.press("h", "x", "t", "n")
        assert shown.page == "History"
        await shown.press("enter", "n")
        assert shown.page == "Entry"


async def test_an_unfinished_entry_comes_first(places: Places) -> None:
    two_kinds(places)
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left hand")
        await shown.press("escape", "h", "n")
        assert shown.page == "Today"
        assert words.UNFINISHED_FIRST in shown.words
        await shown.press("n")
        assert line(shown) == "left hand"


async def test_a_held_key_answers_nothing(places: Places) -> None:
    two_kinds(places)
    async with stage(places) as shown:
        await shown.press("1")
        shown.steady.between = 0.05
        await shown.press("1", "1", "1")
        assert line(shown) == "left foot tingling 5/10"
