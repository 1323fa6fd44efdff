"""Today: what it shows, and what its keys do."""

import sqlite3
from datetime import timedelta

import pytest
from textual.css.stylesheet import Stylesheet

from journal.model.views import FlagReview
from journal.paths import Places
from journal.rules import engine
from journal.screens import overview
from journal.screens.emergency import Findings
from journal.screens.today import Today
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.widgets.entry_list import EntryList
from journal.widgets.held import Held
from journal.words import app as words
from journal.words.commands import DISCLAIMER
from journal.words.urgency import RULES_FAILED
from tests.screens.stage import NOW, places_in, stage, write

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


async def test_the_most_urgent_finding_stands_on_top_and_all_are_behind_f(places: Places) -> None:
    write(places, "left face and left hand numb suddenly", ago=HOUR)
    async with stage(places) as shown:
        assert shown.seen.index("[EMERGENCY]") < shown.seen.index(words.ONGOING)
        await shown.press("f")
        assert shown.page == "Flags"
        assert words.EMERGENCY_KEEP not in shown.seen
        await shown.press("escape")
        assert shown.page == "Today"


async def test_an_acknowledged_emergency_folds_to_its_headline_but_stays(places: Places) -> None:
    write(places, "left face and left hand numb suddenly", ago=HOUR)
    async with stage(places) as shown:
        urgent = [flag for flag in shown.app.screen.report.flags if flag.level == "emergency"]
        assert urgent[0].message.split(".")[0] in shown.words
        with Journal(places, shown.app.desk.clock) as journal:
            for flag in urgent:
                journal.review(FlagReview(flag.rule, "acknowledged", NOW, flag.fingerprint, flag.level))
        shown.app.screen.reload()
        await shown.settled()
        for flag in urgent:
            assert f"[EMERGENCY] {flag.title} (you have seen this" in shown.words
            assert flag.message.split(".")[0] not in shown.words
        banner = shown.app.screen.query_one("Banner")
        assert banner.has_class("-emergency")


async def test_what_is_less_urgent_than_a_folded_emergency_is_not_in_its_red(places: Places) -> None:
    write(places, "left face and left hand numb suddenly", ago=HOUR)
    write(places, "right foot numb and weak over days, foot drop", ago=DAY)
    async with stage(places) as shown:
        found = shown.app.screen.report.flags
        first, below = shown.app.screen.query("Banner")
        assert first.has_class("-emergency")
        assert not below.display
        with Journal(places, shown.app.desk.clock) as journal:
            for flag in found:
                if flag.level == "emergency":
                    journal.review(FlagReview(flag.rule, "acknowledged", NOW, flag.fingerprint, flag.level))
        shown.app.screen.reload()
        await shown.settled()
        next_up = next(flag for flag in shown.app.screen.report.flags if flag.level == "same_day")
        assert first.has_class("-emergency")
        assert next_up.title not in first.content.plain
        assert below.has_class("-same_day")
        assert not below.has_class("-emergency")
        assert next_up.title in below.content.plain
        assert first.region.bottom <= below.region.y
        assert len(first.content.plain.splitlines()) == sum(flag.level == "emergency" for flag in found)


async def test_rules_that_fail_are_told_on_every_page(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=DAY, ended=HOUR)

    def broken(*_: object, **_known: object) -> engine.Report:
        return engine.Report(NOW, False, ("R01",), "none", None, (), "0")

    monkeypatch.setattr("journal.rules.engine.check", broken)
    async with stage(places) as shown:
        assert RULES_FAILED in shown.words
        assert words.NO_FINDING not in shown.words
        await shown.press("f")
        assert RULES_FAILED in shown.words
        assert words.NO_FINDING not in shown.words
        await shown.press("escape", "n")
        assert RULES_FAILED in shown.words


async def test_what_another_window_writes_is_shown(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=DAY, ended=HOUR)
    async with stage(places) as shown:
        write(places, "right big toe numb 7 over weeks, slept on it", ago=HOUR)
        assert "7/10" not in shown.seen
        shown.app.screen.poll()
        await shown.settled()
        assert "7/10" in shown.seen


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


async def test_trouble_while_writing_waits_until_the_form_is_left(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ago=DAY, ended=HOUR)
    async with stage(places) as shown:
        await shown.press("n")
        await shown.type("quite")
        today = shown.app.screen_stack[0]
        places.database.rename(places.folder / "away")
        today.poll()
        await shown.settled()
        await shown.type(" numb")
        assert shown.page == "Log"
        assert "quite numb" in shown.seen
        await shown.press("escape")
        assert shown.page == "Trouble"


@pytest.mark.parametrize("size", [(20, 6), (39, 12), (120, 8)])
async def test_what_to_do_in_an_emergency_is_read_in_the_smallest_window(places: Places, size: tuple[int, int]) -> None:
    write(places, "left face and left hand numb suddenly 20m ago")
    async with stage(places, size) as shown:
        assert shown.words.startswith("[EMERGENCY] Call your local emergency number now")
    async with stage(places_in(places.folder / "calm"), size) as shown:
        assert shown.words.startswith(words.TOO_SMALL)


async def test_the_first_check_lets_what_is_typed_come_first_but_not_for_long(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(places, "left face and left hand numb suddenly", ago=HOUR)
    waited: list[bool] = []

    def quiet_for(held: Held) -> float:
        waited.append(True)
        return 0.0

    monkeypatch.setattr(overview, "RESTING", 0.01)
    monkeypatch.setattr(Held, "quiet_for", property(quiet_for))
    async with stage(places) as shown:
        assert "[EMERGENCY]" in shown.words
        assert len(waited) >= overview.AT_MOST
        waited.clear()
        shown.app.screen.reload()
        await shown.settled()
        assert not waited, "only the first check of a start waits"


async def test_the_first_page_is_drawn_for_its_window_at_once(places: Places) -> None:
    write(places, "left hand numb 3 over hours", ago=HOUR)
    drawn: list[frozenset[str]] = []

    class Seen(Today):
        def on_mount(self) -> None:
            drawn.append(self.classes)

    async with stage(places, (120, 40)) as shown:
        shown.app.push_screen(Seen(shown.app.desk))
        await shown.settled()
    assert drawn == [frozenset(("-roomy", "-lofty"))]


@pytest.mark.parametrize("key", ["f1", "f2"])
async def test_what_to_do_in_an_emergency_is_at_hand_when_the_program_was_taken_away(
    places: Places, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(*_paths: object) -> None:
        raise OSError("the folder of the program is gone")

    async with stage(places) as shown:
        shown.app._settled()
        monkeypatch.setattr(Stylesheet, "read", gone)
        if key == "f1":
            await shown.press("f1")
            assert shown.page == "Card"
        else:
            shown.app.push_screen(Findings(shown.app.desk, (), after_saving=True))
            await shown.settled()
            assert shown.page == "Findings"
        assert "Traceback" not in shown.seen
