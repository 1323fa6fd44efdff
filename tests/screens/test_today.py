"""Today: what it shows, and what its keys do."""

import sqlite3
from datetime import timedelta

import pytest

from journal.model.views import FlagReview
from journal.paths import Places
from journal.rules import engine
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.widgets.entry_list import EntryList
from journal.words import app as words
from journal.words.commands import DISCLAIMER
from journal.words.urgency import RULES_FAILED
from tests.screens.stage import NOW, stage, write

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


async def test_an_empty_journal_teaches_and_makes_no_file(places: Places) -> None:
    async with stage(places) as shown:
        assert words.WELCOME[0] in shown.seen
        assert DISCLAIMER in shown.words
        assert words.NO_FINDING not in shown.words
        await shown.press("r")
        assert words.NOTHING_TO_REPEAT in shown.words
        await shown.press("u")
        assert words.NOTHING_ONGOING in shown.words
        await shown.press("e", "z")
    assert not places.database.exists() or Reader(places).counts().episodes == 0


async def test_ongoing_today_and_earlier_stand_apart(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ended=HOUR, ago=DAY)
    write(places, "right thumb tingling 3 over weeks, slept on it", ended=HOUR, ago=3 * HOUR)
    write(places, "right ring finger tingling 4 over weeks, slept on it", ago=HOUR)
    async with stage(places) as shown:
        lines = [line.strip() for line in shown.seen.splitlines()]
        order = [lines.index(title) for title in (words.ONGOING, words.TODAY, words.EARLIER)]
        assert order == sorted(order)
        assert "ing finger" in lines[order[0] + 1]
        assert "11:32" in lines[order[1] + 1]
        assert "yesterday 14:32" in lines[order[2] + 1]
        assert "4/10" in shown.seen


async def test_no_finding_says_that_it_means_nothing(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ended=timedelta(minutes=9), ago=DAY)
    async with stage(places) as shown:
        assert words.NO_FINDING in shown.words


async def test_a_finding_that_does_not_press_takes_no_banner(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks", ended=HOUR, ago=DAY)
    async with stage(places) as shown:
        assert shown.app.screen.report.flags[0].level in ("info", "routine")
        assert not shown.app.screen.query_one("Banner").has_class("-shown")
        assert shown.app.screen.report.flags[0].title in shown.words


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


async def test_the_most_urgent_finding_stands_on_top_and_all_are_behind_f(places: Places) -> None:
    write(places, "left face and left hand numb suddenly", ago=HOUR)
    async with stage(places) as shown:
        assert shown.seen.index("[EMERGENCY]") < shown.seen.index(words.ONGOING)
        await shown.press("f")
        assert shown.page == "Findings"
        assert words.EMERGENCY_KEEP not in shown.seen
        await shown.press("enter")
        assert shown.page == "Today"


async def test_an_acknowledged_emergency_folds_to_its_headline_but_stays(places: Places) -> None:
    write(places, "left face and left hand numb suddenly", ago=HOUR)
    async with stage(places) as shown:
        finding = shown.app.screen.report.flags[0]
        assert finding.message.split(".")[0] in shown.words
        with Journal(places, shown.app.desk.clock) as journal:
            journal.review(FlagReview(finding.rule, "acknowledged", NOW, finding.fingerprint, finding.level))
        shown.app.screen.reload()
        await shown.settled()
        assert f"[EMERGENCY] {finding.title}" in shown.words
        assert finding.message.split(".")[0] not in shown.words


async def test_rules_that_fail_are_told_on_every_page(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=DAY, ended=HOUR)

    def broken(*_: object) -> engine.Report:
        return engine.Report(NOW, False, ("R01",), "none", None, (), "0")

    monkeypatch.setattr("journal.rules.engine.check", broken)
    async with stage(places) as shown:
        assert RULES_FAILED in shown.words
        assert words.NO_FINDING not in shown.words
        await shown.press("f", "n")
        assert RULES_FAILED in shown.words


async def test_what_another_window_writes_is_shown(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=DAY, ended=HOUR)
    async with stage(places) as shown:
        write(places, "right big toe numb 7 over weeks, slept on it", ago=HOUR)
        assert "7/10" not in shown.seen
        shown.app.screen._poll()
        await shown.settled()
        assert "7/10" in shown.seen


async def test_help_names_every_key(places: Places) -> None:
    async with stage(places) as shown:
        commands = (*shown.app.screen.OFFERED, *shown.app.screen.ALWAYS)
        await shown.press("question_mark")
        assert shown.page == "HelpSheet"
        assert all(command.help in shown.words for command in commands)
        await shown.press("escape")
        assert shown.page == "Today"


async def test_the_palette_holds_only_the_commands_of_the_page(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("ctrl+p")
        await shown.until(lambda: words.COMMANDS["log"][0] in shown.seen)
        assert "creenshot" not in shown.seen
        assert "heme" not in shown.seen


async def test_a_click_on_a_key_is_the_key(places: Places) -> None:
    async with stage(places) as shown:
        await shown.pilot.click("KeyLine", offset=(2, 0))
        await shown.settled()
        assert shown.page == "Log"


async def test_a_long_list_scrolls_and_a_click_chooses(places: Places) -> None:
    for day in range(1, 40):
        write(places, "left thumb tingling 2 over weeks, slept on it", ago=day * DAY, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("end")
        listed = shown.app.screen.query_one(EntryList)
        assert listed.scroll_offset.y > 0
        oldest = listed.chosen
        await shown.press("home")
        assert listed.scroll_offset.y == 0
        assert listed.chosen != oldest
        await shown.pilot.click(EntryList, offset=(20, 5))
        assert listed.rows[5].episode == listed.chosen


@pytest.mark.parametrize("break_it", ["empty", "foreign", "gone"])
async def test_a_journal_that_cannot_be_opened_is_never_a_welcome(places: Places, break_it: str) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=DAY, ended=HOUR)
    whole = places.database.read_bytes()
    if break_it == "gone":
        places.database.unlink()
    else:
        places.database.write_bytes(b"" if break_it == "empty" else b"not a database at all" * 100)
    async with stage(places) as shown:
        assert shown.page == "Trouble"
        assert words.WELCOME[0] not in shown.seen
        await shown.press("t")
        assert shown.page == "Trouble"
        places.database.write_bytes(whole)
        await shown.press("t")
        assert shown.page == "Today"
        assert "thumb" in shown.seen


async def test_leaving_from_trouble_gives_its_status(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=DAY, ended=HOUR)
    places.database.unlink()
    async with stage(places) as shown:
        await shown.press("q")
    assert shown.app.return_code == 9


async def test_quit_gives_status_zero(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("q")
    assert shown.app.return_code == 0


async def test_opening_today_takes_no_lock(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=DAY, ended=HOUR)
    async with stage(places):
        other = sqlite3.connect(places.database, isolation_level=None, timeout=0)
        other.execute("BEGIN EXCLUSIVE")
        other.close()
