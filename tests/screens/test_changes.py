"""The changes made from Today: update, end, again, clear day, undo."""

from datetime import timedelta

from journal.paths import Places
from journal.words import app as words
from tests.screens.stage import NOW, stage, write

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def test_end_says_when_and_undo_takes_it_back(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=HOUR)
    async with stage(places) as shown:
        await shown.press("e")
        assert words.ended("14:32") in shown.words
        assert shown.entries[0].ended_at == NOW
        await shown.press("z")
        assert "Taken back" in shown.seen
        assert shown.entries[0].ended_at is None


async def test_undo_takes_back_an_entry_after_a_restart(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("left thumb tingling 2 over weeks, slept on it")
        await shown.press("enter")
        assert len(shown.entries) == 1
    async with stage(places) as shown:
        await shown.press("z")
        assert shown.entries == ()
        await shown.press("z")
        assert words.NOTHING_TO_UNDO in shown.words


async def test_undo_held_down_takes_back_one_change(places: Places) -> None:
    for _ in range(3):
        write(places, "left thumb tingling 2 over weeks, slept on it", ended=HOUR, ago=DAY)
    async with stage(places) as shown:
        shown.steady.between = 0.03
        await shown.press(*["z"] * 30)
        assert len(shown.entries) == 2
        shown.steady.between = 5.0
        await shown.press("z")
        assert len(shown.entries) == 1


async def test_a_clear_day_is_noted_and_not_beside_an_entry(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("c")
        assert words.CLEARED in shown.words
        assert words.CLEAR_TODAY in shown.seen
        assert shown.reader.days(NOW.date(), NOW.date())[0].clear
        await shown.press("z")
        assert shown.reader.days(NOW.date(), NOW.date()) == ()
    write(places, "left thumb tingling 2 over weeks, slept on it", ended=HOUR, ago=3 * HOUR)
    async with stage(places) as shown:
        await shown.press("c")
        assert words.NOT_CLEAR in shown.words
        assert not shown.reader.days(NOW.date(), NOW.date())[0].clear


async def test_update_adds_a_reading_where_it_was(places: Places) -> None:
    before = write(places, "left foot tingling 2 over hours", ago=2 * HOUR)
    async with stage(places) as shown:
        await shown.press("u")
        assert words.QUESTION_UPDATE in shown.seen
        await shown.type("numb 6")
        await shown.press("enter")
        assert shown.page == "Today"
        (episode,) = shown.entries
        assert episode.id == before.id
        assert [reading.severity for reading in episode.readings] == [2, 6]
        assert {site.place for site in episode.readings[1].sites} == {site.place for site in before.sites}
        assert episode.readings[1].sites[0].sensations == ("reduced",)
        assert episode.readings[1].at == NOW


async def test_with_several_ongoing_the_one_under_the_cursor_is_meant(places: Places) -> None:
    first = write(places, "left thumb tingling 2 over weeks, slept on it", ago=2 * HOUR)
    second = write(places, "right thumb tingling 2 over weeks, slept on it", ago=HOUR)
    write(places, "left big toe tingling 2 over weeks, slept on it", ago=3 * HOUR, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("end", "e")
        assert words.CHOOSE_ONGOING in shown.words
        assert all(episode.ended_at is None for episode in shown.reader.ongoing())
        await shown.press("home", "down", "e")
        assert shown.reader.episode(first.id).ended_at == NOW
        assert shown.reader.episode(second.id).ended_at is None


async def test_again_writes_the_last_entry_starting_now(places: Places) -> None:
    last = write(places, "left foot tingling 4, right thumb numb, over weeks, slept on it", ago=DAY, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("r", "f2")
        again = shown.entries[0]
        assert len(shown.entries) == 2
        assert set(again.sites) == set(last.sites)
        assert again.worst == 4
        assert again.started_at == NOW
        assert again.onset == "unknown"


async def test_again_only_looked_at_leaves_no_draft(places: Places) -> None:
    write(places, "left foot tingling 4 over weeks", ago=DAY, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("r", "escape")
        assert words.KEPT not in shown.seen
        assert shown.drafts == []


async def test_an_update_that_says_it_has_ended_is_sent_to_the_other_key(places: Places) -> None:
    write(places, "left foot tingling 2 over hours", ago=2 * HOUR)
    async with stage(places) as shown:
        await shown.press("u")
        await shown.type("gone since 10m ago")
        await shown.press("f2")
        assert len(shown.entries[0].readings) == 1
        assert shown.page == "Log"


async def test_an_update_before_the_beginning_is_not_saved(places: Places) -> None:
    write(places, "left foot tingling 2 over hours", ago=2 * HOUR)
    async with stage(places) as shown:
        await shown.press("u")
        await shown.type("numb 6 since 5h ago")
        await shown.press("f2")
        assert words.UPDATE_OUTSIDE in shown.words
        assert len(shown.entries[0].readings) == 1


async def test_an_update_in_the_minute_it_began(places: Places) -> None:
    write(places, "left foot tingling 2 over hours", ago=timedelta(seconds=-20))
    async with stage(places, now=NOW + timedelta(seconds=40)) as shown:
        await shown.press("u")
        await shown.type("numb 6")
        await shown.press("enter")
        assert [reading.severity for reading in shown.entries[0].readings] == [2, 6]
