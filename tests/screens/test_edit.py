"""Correcting an entry: every field by its own editor, saved together and taken back; nothing else changes."""

from datetime import UTC, date, datetime, timedelta

import pytest

from journal.clock import FixedClock
from journal.model.views import Episode
from journal.paths import Places
from journal.phrase.correcting import draft_of, value
from journal.phrase.sheet import fields
from journal.store.journal import Journal
from journal.words import correcting as ask_words
from journal.words import edit as words
from journal.words.correcting import NUMBER
from tests.screens.stage import NOW, ZONE, Stage, stage, write

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
CALM = "left thumb tingling 2 over weeks, slept on it"


def entry(places: Places) -> Episode:
    """From nine to one, with updates at eleven and twelve."""
    made = write(places, "left thumb tingling 2 over weeks, back pain, slept on it", ago=5 * HOUR + timedelta(minutes=32))
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        first = made.readings[0]
        for hours in (2, 3):
            journal.add_reading(made.id, first._replace(at=first.at + hours * HOUR, severity=hours, symptoms=()))
        return journal.end(made.id, first.at + 4 * HOUR)


async def at(shown: Stage, name: str) -> None:
    """Go to the line of a field."""
    form = shown.app.screen.query_one("FormList")
    form.choose(name)
    assert form.chosen.key == name
    await shown.pilot.pause()


async def opened(shown: Stage, name: str) -> None:
    await shown.press("h", "e")
    assert shown.page == "EditPage"
    await at(shown, name)


async def empty(shown: Stage) -> None:
    """Nothing left in the line."""
    await shown.press("end", "ctrl+u")


START = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
LINES = [
    ("readings[0].sites", "right foot numb", None),
    ("readings[0].severity", "7", 7),
    ("readings[0].pain", "3", 3),
    ("started_at", "08:30", START - HOUR / 2),
    ("ended_at", "12:30", START + 3 * HOUR + HOUR / 2),
    ("ended_at", "", None),
    ("time_zone", "Asia/Tokyo", "Asia/Tokyo"),
    ("readings[0].symptom_since.back_pain", "May 2019", date(2019, 5, 1)),
    ("readings[1].at", "10:30", START + HOUR + HOUR / 2),
    ("readings[2].severity", "9", 9),
]


async def test_every_line_is_typed_saved_and_taken_back(places: Places) -> None:
    before = entry(places)
    async with stage(places) as shown:
        await shown.press("h")
        for name, text, expected in LINES:
            await shown.press("e")
            await at(shown, name)
            await shown.press("enter")
            assert shown.page == "AskLine"
            await empty(shown)
            await shown.type(text)
            await shown.press("enter")
            assert shown.page == "EditPage"
            assert words.not_saved(1) in shown.seen
            assert shown.entries == (before,)
            await shown.press("s")
            assert shown.page == "History"
            assert words.saved("14:32") in shown.words
            (after,) = shown.entries
            if name.endswith("sites"):
                assert {site.region.partition(".")[0] for site in after.readings[0].sites} == {"foot"}
            else:
                assert value(draft_of(after), name) == expected, name
            assert nothing_else(before, after, name)
            await shown.press("z")
            assert draft_of(shown.entries[0]) == draft_of(before)
            before = shown.entries[0]


def nothing_else(before: Episode, after: Episode, name: str) -> bool:
    """Whether every other field is as it was."""
    others = [one.name for one in fields(before) if one.name != name]
    return [value(draft_of(after), one) for one in others] == [value(draft_of(before), one) for one in others]


CHOSEN = [
    ("onset", ("enter", "1"), "sudden"),
    ("onset", ("enter", "down", "enter"), "woke_with"),
    ("onset", ("right",), "woke_with"),
    ("course", ("enter", "3"), "comes_and_goes"),
    ("course", ("left",), "comes_and_goes"),
    ("readings[0].evidence", ("enter", "6"), "test_abnormal"),
    ("readings[0].severity", ("right", "right"), 4),
    ("readings[0].severity", ("left", "left", "left"), 0),
    ("triggers", ("enter", "down", "space", "escape"), ("leaned_or_slept_on", "legs_crossed")),
    ("triggers", ("enter", "enter", "escape"), ()),
    ("relief", ("enter", "space", "escape"), ("moving",)),
    ("function.walk", ("enter", "3"), "some"),
    ("function.drive", ("right", "right", "right"), "cannot"),
    ("starred", ("enter",), True),
    ("private", ("right",), True),
]


@pytest.mark.pages
async def test_every_choice_is_made_saved_and_nothing_else_changes(places: Places) -> None:
    before = entry(places)
    async with stage(places) as shown:
        await shown.press("h")
        for name, keys, expected in CHOSEN:
            await shown.press("e")
            await at(shown, name)
            await shown.press(*keys)
            assert shown.page == "EditPage"
            await shown.press("f2")
            if shown.page == "Findings":  # numbness that comes suddenly should not wait
                await shown.press("escape")
            (after,) = shown.entries
            assert value(draft_of(after), name) == expected, (name, keys)
            assert nothing_else(before, after, name)
            await shown.press("z")
            before = shown.entries[0]


async def test_own_words_keep_their_lines(places: Places) -> None:
    entry(places)
    names = ("explanation", "notes", "readings[0].note", "readings[1].note")
    async with stage(places) as shown:
        await shown.press("h", "e")
        for name in names:
            await at(shown, name)
            await shown.press("enter")
            assert shown.page == "NoteSheet"
            await empty(shown)
            await shown.type("one [red]")
            await shown.press("enter", "enter")
            await shown.type("two?sxz")
            await shown.press("f2")
            assert shown.page == "EditPage"
        await shown.press("s")
        assert [value(draft_of(shown.entries[0]), name) for name in names] == ["one [red]\n\ntwo?sxz"] * 4


async def test_signs_are_there_not_there_or_not_said(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await opened(shown, "readings[0].symptoms")
        await shown.press("enter")
        assert shown.page == "SymptomPage"
        assert shown.app.screen.query_one("FormList").chosen.key == "back_pain"
        await shown.press("n", "down", "y", "down", "o", "down", "y", "backspace", "escape")
        assert words.not_saved(3) in shown.seen
        await shown.press("s")
        first = shown.entries[0].readings[0]
        assert (first.symptoms, first.denied, first.declined) == (("neck_pain",), ("back_pain",), ("leg_pain_one",))


async def test_a_sign_taken_away_by_mistake_keeps_its_date(places: Places) -> None:
    made = entry(places)
    dated = made.readings[0]._replace(symptom_since=(("back_pain", date(2019, 5, 1)),))
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.change(made, draft_of(made)._replace(readings=(dated, *made.readings[1:])))
    async with stage(places) as shown:
        await opened(shown, "readings[0].denied")
        await shown.press("enter", "n", "y", "escape")
        assert words.NOTHING_CHANGED not in shown.words
        assert shown.app.screen.correction.unsaved == 0
        await shown.press("enter", "n", "escape", "r")
        assert shown.app.screen.correction.unsaved == 0


async def test_an_update_is_taken_away_put_back_and_saved(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await opened(shown, "onset")
        await shown.press("x")
        assert words.ONLY_UPDATES in shown.words
        await at(shown, "readings[1].severity")
        await shown.press("x")
        assert words.REMOVED in shown.seen
        await shown.press("enter")
        assert shown.page == "EditPage"
        await shown.press("r")
        assert words.REMOVED not in shown.seen
        await shown.press("x", "s")
        assert [one.severity for one in shown.entries[0].readings] == [2, 3]
        await shown.press("z")
        assert [one.severity for one in shown.entries[0].readings] == [2, 2, 3]


WRONG = [
    ("readings[0].severity", "11", NUMBER),
    ("started_at", "tomorrow", '"tomorrow" has not come yet.'),
    ("started_at", "11:01", ask_words.updates_before("Sun 22 November 2026, 11:00 (GMT)")),
    ("ended_at", "11:59", ask_words.updates_after("Sun 22 November 2026, 12:00 (GMT)")),
    ("readings[0].sites", "left foot numb 5", ask_words.only_places(["How strong"])),
    ("time_zone", "Europe", ask_words.ZONE),
]


async def test_what_is_wrong_is_said_at_the_field_and_nothing_is_changed(places: Places) -> None:
    before = entry(places)
    async with stage(places) as shown:
        await shown.press("h", "e")
        for name, text, problem in WRONG:
            await at(shown, name)
            await shown.press("enter")
            await empty(shown)
            await shown.type(text)
            await shown.press("enter")
            assert shown.page == "AskLine"
            assert problem in shown.words
            await shown.press("escape", "escape")
            assert shown.page == "EditPage"
            assert shown.app.screen.correction.unsaved == 0
    assert shown.entries == (before,)


async def test_what_a_place_leaves_open_is_answered_by_its_number(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await opened(shown, "readings[0].sites")
        await shown.press("enter")
        await empty(shown)
        await shown.type("foot numb")
        await shown.press("enter")
        assert 'You wrote "foot". Which side is it?' in shown.words
        await shown.press("2")
        assert "right foot numb" in shown.seen
        await shown.press("enter", "s")
        assert {site.side for site in shown.entries[0].readings[0].sites} == {"right"}


async def test_escape_leads_from_the_choices_to_the_line(places: Places) -> None:
    entry(places)
    async with stage(places) as shown:
        await opened(shown, "ended_at")
        await shown.press("enter")
        await empty(shown)
        await shown.type("9")
        await shown.press("enter", "escape")
        assert shown.page == "AskLine"
        await shown.type(":15 pm yesterday")
        assert "9:15 pm yesterday" in shown.seen


async def test_an_entry_opened_and_left_or_saved_unchanged_is_not_touched(places: Places) -> None:
    before = entry(places)
    async with stage(places) as shown:
        await opened(shown, "readings[0].sites")
        await shown.press("enter", "enter")  # the line as it stands
        assert shown.page == "EditPage"
        await shown.press("s")
        assert words.NOTHING_CHANGED in shown.words
        await shown.press("escape")
        assert shown.page == "History"
    assert shown.entries == (before,)
    assert shown.drafts == []


async def test_a_place_that_no_words_lead_back_to_stays_when_the_line_is_left_empty(places: Places) -> None:
    made = entry(places)
    middle = made.readings[0].sites[0]._replace(region="face.cheek", side="midline")
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        made = journal.change(made, draft_of(made)._replace(readings=(made.readings[0]._replace(sites=(middle,)),)))
    async with stage(places) as shown:
        await opened(shown, "readings[0].sites")
        await shown.press("enter")
        assert "Now: cheek and side of nose: tingling." in shown.words
        await shown.press("enter", "s")
        assert words.NOTHING_CHANGED in shown.words
    assert shown.entries[0].readings[0].sites == (middle,)
