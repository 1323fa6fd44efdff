"""What users of other diaries complain of, where no other test holds it: see docs/complaints.md."""

import csv
import io
from datetime import timedelta

import pytest

from journal.body.names import suggest
from journal.body.outlines import FIGURES
from journal.body.raster import raster
from journal.exchange.document import read
from journal.exchange.document import write as as_document
from journal.exchange.spreadsheet import entries_csv
from journal.paths import Places
from journal.screens.places import PickPlaceSheet
from journal.store.journal import Journal
from journal.vocabulary import NOTE_LIMIT
from journal.widgets.body_map import BodyMap
from tests.builders import clock_at, draft
from tests.screens.stage import NOW, Stage, stage, write

DAY = timedelta(days=1)


async def test_three_entries_in_one_minute_are_three_entries(places: Places) -> None:
    async with stage(places) as shown:
        for place in ("left thumb", "right thumb", "left foot"):
            await shown.press("n")
            await shown.type(f"{place} tingling 2 over weeks, slept on it")
            await shown.press("enter")
        assert len(shown.entries) == 3
        assert {entry.started_at for entry in shown.entries} == {NOW}
        assert len({entry.id for entry in shown.entries}) == 3


def test_a_note_of_20_000_characters_stays_whole_in_the_journal_as_json_and_as_csv(tmp_path) -> None:
    note = ('It began while I sat, \u00e9\u00df, "quoted"; ' * 600)[: NOTE_LIMIT - 1] + "."
    assert len(note) == NOTE_LIMIT == 20_000
    places = Places(
        *map(str, (tmp_path, tmp_path / "journal.db", tmp_path / "backups", tmp_path / "state", tmp_path / "settings.toml"))
    )
    with Journal(places, clock_at()) as journal:
        journal.save(draft(notes=note))
        history = journal.reader.history()
    assert history.episodes[0].notes == note
    assert read(as_document(history, NOW).encode()).history.episodes[0].notes == note
    (row,) = csv.DictReader(io.StringIO("".join(entries_csv(history.episodes))))
    assert note in row.values()


async def test_two_places_have_two_feelings_in_one_entry(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left foot numb, left calf tingling 4 over weeks")
        await shown.press("enter")
        (entry,) = shown.entries
        feelings = {site.region.partition(".")[0]: site.sensations for site in entry.sites}
        assert feelings["foot"] != feelings["leg"]


@pytest.mark.parametrize(
    ("word", "region"),
    [
        ("spine", "back.middle"),
        ("spine", "back.sacrum"),
        ("tailbone", "back.tailbone"),
        ("shoulder blade", "back.shoulder_blade"),
        ("groin", "abdomen.groin"),
    ],
)
def test_back_and_groin_are_found_by_their_names(word: str, region: str) -> None:
    assert region in {place[0] for one in suggest(word, 20) for place in one.places}


async def test_a_deleted_entry_is_taken_back_after_a_restart(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=DAY, ended=timedelta(hours=1))
    async with stage(places) as shown:
        await shown.press("h", "x")
        assert shown.entries == ()
    async with stage(places) as shown:
        await shown.press("z")
        assert len(shown.entries) == 1


async def test_changes_are_taken_back_one_by_one_after_a_restart(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it")
    async with stage(places) as shown:
        await shown.press("u")
        await shown.type("numb 6")
        await shown.press("enter", "e")
        assert (len(shown.entries[0].readings), shown.entries[0].ended_at) == (2, NOW)
    for readings, ended in ((2, None), (1, None)):
        async with stage(places) as shown:
            await shown.press("z")
            assert (len(shown.entries[0].readings), shown.entries[0].ended_at) == (readings, ended)


def body(shown: Stage) -> BodyMap:
    assert isinstance(shown.app.screen, PickPlaceSheet)
    return shown.app.screen.query_one(BodyMap)


async def test_yesterdays_places_come_first(places: Places) -> None:
    write(places, "right thumb numb 3 over weeks, slept on it", ago=5 * DAY, ended=timedelta(hours=1))
    write(places, "left shin tingling 4 over weeks, slept on it", ago=DAY, ended=timedelta(hours=1))
    async with stage(places) as shown:
        await shown.press("n", "f3")
        assert body(shown).here == ("leg.shin", "left")
        assert body(shown)._marks[("leg.shin", "left")].heat == 1
        await shown.press("enter")
        assert "left shin" in shown.app.screen.query_one("#phrase").value


async def test_yesterdays_places_come_first_in_the_list_of_a_narrow_window(places: Places) -> None:
    write(places, "right thumb numb 3 over weeks, slept on it", ago=5 * DAY, ended=timedelta(hours=1))
    write(places, "left shin tingling 4 over weeks, slept on it", ago=DAY, ended=timedelta(hours=1))
    async with stage(places, size=(60, 20)) as shown:
        await shown.press("n", "f3")
        assert shown.seen.index("Left shin") < shown.seen.index("Right thumb")
        await shown.press("down", "enter")
        assert shown.app.screen.query_one("#phrase").value == "right thumb"


async def test_every_place_is_reached_by_the_mouse_in_a_small_window(places: Places) -> None:
    """A click on the small figure lists what may be meant; all 147 are on some list."""
    async with stage(places) as shown:
        await shown.press("n", "f3")
        drawn, listed = body(shown), set()
        for view in FIGURES:
            drawn.view = view
            made = raster(view, drawn.size.width, drawn.size.height - 1)
            clicked = {made.at(x, y) for x in range(drawn.size.width) for y in range(drawn.size.height - 1)} - {None}
            for place in clicked:
                drawn.here = place
                listed |= set(drawn.around)
        assert len(listed) == 147
