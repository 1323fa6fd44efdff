"""The page of trends as a patient uses it: views by number, periods, tables, and the way to the entries."""

import asyncio
import gc
import re
import threading
from datetime import timedelta

import pytest

from journal.clock import FixedClock
from journal.model.views import Treatment
from journal.paths import Places
from journal.rules.registry import ALL
from journal.screens import trend_board
from journal.screens.trends import Trends
from journal.store.journal import Journal
from journal.widgets.charts.chart_view import ChartView
from journal.words import trends, trends_page
from journal.words.urgency import RULES_FAILED
from tests.pictures.scenes import eight_weeks
from tests.rules.failing import break_rule
from tests.screens.stage import NOW, ZONE, Stage, stage, write

SIZES = pytest.mark.parametrize("size", [(80, 24), (120, 40)])
CALM = "left thumb tingling 2 over weeks, slept on it"


def board(shown: Stage) -> ChartView:
    return shown.app.screen.query_one(ChartView)


def page(shown: Stage) -> Trends:
    assert isinstance(shown.app.screen, Trends)
    return shown.app.screen


@SIZES
async def test_the_overview_answers_how_often_where_and_when_at_a_glance(places: Places, size: tuple[int, int]) -> None:
    eight_weeks(places)
    async with stage(places, size) as shown:
        await shown.press("t")
        assert shown.page == "Trends"
        for lead in set(trends_page.LEADS) - set(trends_page.CHARTED if size == (80, 24) else ()):
            assert f"{lead}: " in shown.seen
        assert "entries a week, n = 26" in shown.seen
        assert "first to last day, n = " in shown.seen and "Left ankle +3" in shown.seen
        await shown.press("escape")
        assert shown.page == "Today"


@SIZES
async def test_numbers_and_tab_lead_to_every_view(places: Places, size: tuple[int, int]) -> None:
    eight_weeks(places)
    async with stage(places, size) as shown:
        await shown.press("t")
        for number, name in zip(trends_page.NUMBERS, trends_page.VIEWS.values(), strict=False):
            await shown.press(number)
            assert f"[{number} {name}]" in shown.seen
            assert board(shown).display
        await shown.press("1", "shift+tab")
        assert page(shown).view == "body"
        for name in trends_page.VIEWS:
            await shown.press("tab")
            assert page(shown).view == name


@SIZES
async def test_t_shows_the_table_behind_the_chart_with_the_same_part_chosen(places: Places, size: tuple[int, int]) -> None:
    eight_weeks(places)
    async with stage(places, size) as shown:
        await shown.press("t", "6", "down", "down", "t")
        assert f"{page(shown).desk.glyphs.cursor} Left little toe" in shown.seen
        assert all(head in shown.seen for head in trends.PLACES)
        told = board(shown).mark
        await shown.press("t")
        assert board(shown).mark == told
        assert "days felt, n = 26 days" in shown.seen


async def test_a_chosen_week_is_told_in_a_line_and_opens_its_entries(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("t", "2")
        assert "16 Nov 2026 - 22 Nov 2026: 5 entries" in shown.words
        await shown.press("left")
        assert "9 Nov 2026 - 15 Nov 2026: 4 entries" in shown.words
        await shown.press("enter")
        assert shown.page == "History"
        assert "Showing 4 of 26 entries" in shown.words
        await shown.press("escape")
        assert shown.page == "Trends"
        assert "9 Nov 2026 - 15 Nov 2026" in shown.words


async def test_a_chosen_day_opens_its_entries_and_the_filter_can_be_taken_off(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("t", "4", "enter")
        assert "Showing 1 of 26 entries" in shown.words
        await shown.press("w")
        assert "26 entries" in shown.words
        assert "Showing" not in shown.words


async def test_a_place_opens_its_entries_in_the_period(places: Places) -> None:
    write(places, CALM, ago=timedelta(days=1), ended=timedelta(minutes=5))
    write(places, "right foot tingling 2 over weeks, slept on it", ago=timedelta(days=2), ended=timedelta(minutes=5))
    write(places, CALM, ago=timedelta(days=300), ended=timedelta(minutes=5))
    async with stage(places) as shown:
        await shown.press("t", "6", "end")
        while "Left thumb" not in board(shown).mark.told:
            await shown.press("up")
        await shown.press("enter")
        assert "Showing 1 of 3 entries" in shown.words


async def test_a_time_of_day_opens_its_entries(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("t", "5")
        told = re.match(r"(\w+), (\w+) .*: (\d+) of 26 entries began then", board(shown).mark.told)
        assert told is not None and int(told[3]) > 0  # the most frequent one is chosen first
        await shown.press("enter")
        assert shown.page == "History"
        assert f"Showing {told[3]} of 26 entries" in shown.words
        assert f"began on {told[1]}s" in shown.words


async def test_v_lists_every_view_and_leads_to_it(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("t", "v")
        assert trends_page.WHICH_VIEW in shown.words
        await shown.press("end", "enter")
        assert page(shown).view == "body"
        await shown.press("v", "up", "enter")
        assert page(shown).view == "evidence"
        await shown.press("v", "escape")
        assert page(shown).view == "evidence"
    assert list(trends_page.ABOUT) == list(trends_page.VIEWS)


async def test_names_that_were_written_are_only_ever_text(places: Places) -> None:
    eight_weeks(places)
    evil = "Splint[/]\x1b[31m [@click=app.quit]x[/]"
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        begun = NOW.date() - timedelta(days=28)
        journal.keep((None, Treatment("", evil, None, None, begun, None, "some", None, None)))
    async with stage(places, (120, 40)) as shown:
        await shown.press("t", "0")
        assert "Splint[/]\N{REPLACEMENT CHARACTER}[31m" in shown.seen
        await shown.press("t")
        assert "Splint[/]\N{REPLACEMENT CHARACTER}[31m" in shown.seen
        await shown.press("t", "2", *["left"] * 4)
        assert "[@click=app.quit]" in shown.words
        assert "\x1b" not in shown.seen


async def test_brackets_change_the_period(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("t")
        assert "25 Aug 2026 to 22 Nov 2026 (90 days)" in shown.words
        await shown.press("left_square_bracket")
        assert "[30 days]" in shown.seen
        assert "(30 days)" in shown.words
        await shown.press("left_square_bracket", "left_square_bracket")
        assert "16 Nov 2026 to 22 Nov 2026 (7 days)" in shown.words
        await shown.press(*["right_square_bracket"] * 9)
        assert "[since last visit]" in shown.seen
        assert "25 Oct 2026 to 22 Nov 2026" in shown.words


async def test_clicks_choose_views_periods_and_parts(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("t")
        await shown.pilot.click(
            "#views", offset=(next(line for line in shown.seen.splitlines() if "6 Where" in line).index("6 Where"), 0)
        )
        await shown.settled()
        assert page(shown).view == "places"
        await shown.pilot.click("#chart", offset=(3, 4))
        await shown.settled()
        assert board(shown).chosen == 3
        await shown.pilot.click("#periods", offset=(3, 0))
        await shown.settled()
        assert page(shown).period == "7"


async def test_an_empty_journal_says_how_to_begin(places: Places) -> None:
    async with stage(places) as shown:
        await shown.press("t")
        assert trends_page.NOTHING_AT_ALL in shown.words
        await shown.press("0")
        assert trends_page.NOTHING_AT_ALL in shown.words
    assert not places.database.exists()


async def test_a_quiet_period_points_to_a_longer_one(places: Places) -> None:
    write(places, CALM, ago=timedelta(days=200), ended=timedelta(minutes=5))
    async with stage(places) as shown:
        await shown.press("t")
        assert f"{trends.EMPTY} {trends_page.nothing_here(']')}" in shown.words
        await shown.press("right_square_bracket")
        assert trends_page.ONE_ENTRY in shown.words


async def test_an_emergency_stays_in_sight(places: Places) -> None:
    write(places, "left face and left hand numb suddenly 20m ago")
    async with stage(places) as shown:
        await shown.press("t")
        assert "[EMERGENCY]" in shown.seen
        await shown.press("5", "t")
        assert "[EMERGENCY]" in shown.seen


async def test_that_the_checks_can_not_run_is_said(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    write(places, "left face and left hand numb suddenly 20m ago")
    async with stage(places) as shown:
        break_rule(monkeypatch, ALL[-1])
        await shown.press("t")
        assert RULES_FAILED in shown.words
        assert shown.app.screen.query_one("Banner").has_class("-emergency")


async def test_while_it_counts_it_says_so_and_keys_still_act(places: Places, monkeypatch: pytest.MonkeyPatch) -> None:
    eight_weeks(places)
    go, real = threading.Event(), trend_board.look

    def slow(view, asked):
        go.wait(10)
        return real(view, asked)

    monkeypatch.setattr(trend_board, "look", slow)
    async with stage(places) as shown:
        await shown.pilot.press("t")
        await shown.until(lambda: trends_page.READING in shown.seen)
        await shown.pilot.press("6")
        assert "[6 Where]" in shown.seen
        go.set()
        await shown.settled()
        assert trends_page.READING not in shown.seen
        assert "days felt" in shown.seen


async def test_what_another_window_writes_is_counted_when_one_comes_back(places: Places) -> None:
    write(places, CALM, ago=timedelta(days=1), ended=timedelta(minutes=5))
    async with stage(places) as shown:
        await shown.press("t", "2", "enter")
        write(places, CALM, ago=timedelta(days=2), ended=timedelta(minutes=5))
        await shown.press("escape")
        assert "n = 2" in shown.seen


async def test_damage_is_told_in_place_of_figures(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        places.database.write_bytes(b"not a journal")
        await shown.press("t")
        assert shown.page == "Trends"
        assert trends_page.READING not in shown.seen
        assert str(shown.app.screen.query_one("#answer").render()).strip()
        assert RULES_FAILED in shown.words


async def test_what_was_loaded_at_the_start_is_not_searched_for_garbage_until_the_end(places: Places) -> None:
    async with stage(places) as shown:
        shown.app.desk.warm = False
        await asyncio.to_thread(shown.app.desk.warm_up)
        assert gc.get_freeze_count() > 10_000
        await shown.app.workers.wait_for_complete()
    assert gc.get_freeze_count() == 0
