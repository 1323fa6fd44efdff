"""A period of one's own on the page of trends: typed or clicked, understood or refused with an example."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.figures.shown import Asked
from journal.model.text import one_line
from journal.paths import Places
from journal.rules.report import Finding
from journal.screens.trend_dates import read_dates
from journal.screens.trend_looks import look
from journal.store import sums
from journal.store.reader import Reader
from journal.trends.sums import Span
from journal.words import trends_page as words
from tests.pictures.scenes import eight_weeks
from tests.screens.stage import NOW, ZONE, Stage, stage, write

VISIT = date(2026, 10, 25)
TODAY = NOW.date()


@pytest.mark.parametrize(
    ("text", "since", "until"),
    [
        ("since 1 October until 30 October", date(2026, 10, 1), date(2026, 10, 30)),
        ("from 2026-10-01 to 2026-10-05", date(2026, 10, 1), date(2026, 10, 5)),
        ("since 2026-10-01", date(2026, 10, 1), TODAY),
        ("2025-03", date(2025, 3, 1), date(2025, 3, 31)),
        ("since last visit", VISIT, TODAY),
        ("3 weeks", TODAY - timedelta(days=21), TODAY),
        ("since 2026-11-01 until 2026-11", date(2026, 11, 1), TODAY),
    ],
)
def test_dates_are_understood(text: str, since: date, until: date) -> None:
    found = read_dates(text, NOW, ZONE, VISIT)
    assert found.value == Span(since, until)
    assert found.said and not found.problem


@pytest.mark.parametrize("text", ["", "soon", "left foot", "left foot since 2026-10-01", "until 2026-10-01", "5+"])
def test_what_is_no_period_is_refused_with_an_example(text: str) -> None:
    assert read_dates(text, NOW, ZONE, VISIT) == (None, "", words.NO_DATES, None)


@pytest.mark.parametrize("text", ["since 2026-10-05 until 2026-10-01", "2027-03", "since last visit"])
def test_a_period_without_days_says_why(text: str) -> None:
    found = read_dates(text, NOW, ZONE, None)
    assert found.value is None
    assert found.problem not in ("", words.NO_DATES)


@given(st.text(max_size=60))
def test_no_text_breaks_it_and_no_period_ends_after_today(text: str) -> None:
    found = read_dates(text, NOW, ZONE, VISIT)
    assert bool(found.problem) == (found.value is None)
    assert found.value is None or (found.value.days > 0 and found.value.until <= TODAY)


async def own_dates(shown: Stage, text: str) -> None:
    await shown.type(text)
    await shown.press("enter")


async def test_d_asks_for_dates_and_shows_them(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("t", "2", "d")
        assert words.ASK_DATES in shown.seen
        await own_dates(shown, "since 1 October until 30 October")
        assert shown.page == "Trends"
        assert "1 Oct 2026 to 30 Oct 2026 (30 days)" in shown.words
        assert "[dates]" in shown.seen
        await shown.press("left_square_bracket", "right_square_bracket")
        assert "(30 days)" in shown.words
        await shown.press("6", "enter")
        assert "since 1 October until 30 October" in shown.words


async def test_a_click_on_dates_asks_for_them_and_nonsense_stays_to_be_corrected(places: Places) -> None:
    eight_weeks(places)
    async with stage(places) as shown:
        await shown.press("t")
        line = next(line for line in shown.seen.splitlines() if "since last visit" in line)
        await shown.pilot.click("#periods", offset=(line.index("dates") - 2, 0))
        await shown.settled()
        await own_dates(shown, "soon")
        assert "This is no period." in shown.words
        await shown.press("escape", "escape")
        assert "(90 days)" in shown.words


FINDING = Finding(
    "getting_worse",
    "More numbness than in the weeks before",
    "soon",
    14,
    "See a doctor within 14 days.",
    (),
    ("Logged more often: 3 entries in the 14 days before, 9 in the last 14.",),
    (),
    "requester",
    (),
)


@pytest.mark.parametrize("view", ["overview", "often", "compare"])
def test_what_has_become_more_is_said_where_it_is_seen(places: Places, view: str) -> None:
    eight_weeks(places)
    asked = Asked(Reader(places), Span(TODAY - timedelta(days=29), TODAY), 0, (FINDING,))
    found = look(view, asked)
    said = found.chart.above if view == "overview" else found.chart_notes
    assert said[0] == "[SOON] Logged more often: 3 entries in the 14 days before, 9 in the last 14."
    assert look(view, asked._replace(flags=())) != found


def test_a_finding_is_marked_on_the_day_of_its_latest_entry(places: Places) -> None:
    made = [write(places, "left thumb tingling 2 over weeks, slept on it", ago=timedelta(days=days)) for days in (9, 4)]
    reader, span = Reader(places), Span(TODAY - timedelta(days=13), TODAY)
    flag = FINDING._replace(episodes=(*(one.id for one in made), "gone"))
    chart = look("often", Asked(reader, span, 0, (flag,))).chart
    assert [number for number, letters in enumerate(chart.letters) if letters] == [9]
    assert chart.letters[9] == "F"
    assert f"18 Nov 2026: {one_line(flag.title)} (finding)." in chart.marks[9].told
    assert sums.begun_on(reader, [one.id for one in made]) == dict(
        zip([one.id for one in made], [TODAY - timedelta(days=9), TODAY - timedelta(days=4)], strict=True)
    )
