"""The page of findings where nothing is found, checks fail, keys are held, windows are odd and texts are hostile."""

from datetime import timedelta

import pytest

from journal.model.views import History
from journal.paths import Places
from journal.rules import engine
from journal.widgets.flag_list import FlagList
from journal.words import flags as words
from journal.words.urgency import RULES_FAILED
from tests.screens.flags import DAY, back, both, saved_reviews
from tests.screens.stage import NOW, stage, write

pytestmark = pytest.mark.pages


async def test_nothing_found_says_that_it_means_nothing_and_when_to_get_help(places: Places) -> None:
    write(places, "left thumb tingling 2 over weeks, slept on it", ended=timedelta(minutes=9), ago=DAY)
    async with stage(places) as shown:
        await shown.press("f")
        assert words.NO_FINDING in shown.words
        assert "Call your local emergency number now:" in shown.words
        assert "Go to an emergency department today:" in shown.words
        for key in ("a", "d", "o", "enter", "1"):
            await shown.press(key)
            assert shown.page == "Flags"
        assert words.NOTHING_CHOSEN in shown.words or words.NO_ENTRY in shown.words


async def test_an_empty_journal_has_the_page_too(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("f")
        assert words.NO_FINDING in shown.words
        await shown.press("escape")
        assert shown.page == "Today"


async def test_checks_that_could_not_run_are_said_first(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    back(places)
    whole = engine.check

    def broken(*given: object, **_known: object) -> engine.Report:
        return whole(*given)._replace(complete=False, failed_rules=("saddle",))

    monkeypatch.setattr("journal.rules.engine.check", broken)
    async with stage(places) as shown:
        await shown.press("f")
        lines = shown.words
        assert lines.index(RULES_FAILED) < lines.index("Numbness without a known reason")
        assert shown.app.screen.query_one("#banner").has_class("-emergency")
    monkeypatch.setattr("journal.rules.engine.check", lambda *_, **_known: whole(History(), NOW)._replace(complete=False))
    async with stage(places) as shown:
        await shown.press("f")
        assert RULES_FAILED in shown.words
        assert words.NO_FINDING not in shown.words


async def test_a_journal_that_went_away_is_said_and_nothing_crashes(places: Places) -> None:
    back(places)
    async with stage(places) as shown:
        await shown.press("f")
        places.database.rename(places.folder / "away")
        await shown.press("a")
        assert "can't be found" in shown.words
        shown.app.screen.reload()
        await shown.settled()
        assert RULES_FAILED in shown.words
        assert words.NO_FINDING not in shown.words


async def test_a_key_held_down_answers_once(places: Places) -> None:
    back(places)
    async with stage(places) as shown:
        await shown.press("f")
        shown.steady.between = 0.03
        await shown.press(*["a"] * 20)
        assert len(saved_reviews(shown)) == 1
        shown.steady.between = 5.0
        await shown.press("d")
        shown.steady.between = 0.03
        await shown.press(*["2"] * 20)
        assert len(saved_reviews(shown)) == 2


async def test_a_click_marks_a_finding_and_does_no_more(places: Places) -> None:
    both(places)
    async with stage(places) as shown:
        flags = shown.app.screen.report.flags
        await shown.press("f")
        await shown.pilot.click(FlagList, offset=(30, 1))
        await shown.settled()
        assert shown.page == "Flags"
        assert shown.app.screen.finding == flags[1]
