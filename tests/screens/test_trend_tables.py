"""Behind every chart stands a table with the same numbers: what the overview and the line draw, and no view without one."""

import re
from datetime import timedelta
from pathlib import Path

import pytest

from journal.paths import Places
from journal.phrase.filtering import seek
from journal.screens.trend_charts import found_on
from journal.store.reader import Reader
from journal.trends.together import LEAST
from journal.widgets.charts.bars import Bars
from journal.widgets.charts.body_heat import BodyHeat
from journal.widgets.charts.calendar_heat import CalendarHeat
from journal.widgets.charts.columns import Columns
from journal.widgets.charts.gantt import Gantt
from journal.widgets.charts.line import Line
from journal.widgets.charts.matrix import Matrix
from journal.widgets.charts.panels import Panels
from journal.widgets.charts.rows import Chart
from journal.widgets.charts.text_table import TextTable
from journal.words import trends_page
from tests.screens.invented import asked, invented, of
from tests.screens.stage import NOW, ZONE, places_in, write

SPANS = pytest.mark.parametrize("days", [7, 30, 90, 800])
STORIES = pytest.mark.parametrize("story", ["weeks", "spreading", "fading", "stopped"])


def numbers(chart: Chart) -> set[float]:
    """Every number that is drawn, but nothing."""
    match chart:
        case Columns() | Line():
            found = [value for track in chart.tracks for value in track.values]
        case CalendarHeat():
            found = [one.worst for one in chart.days]
        case Matrix():
            found = [value for row in chart.values for value in row]
        case Bars():
            found = [bar.value for bar in chart.bars]
        case Gantt():
            found = [len(line.days) for line in chart.lines]
        case BodyHeat():
            found = [days for half in chart.halves for days in half.days.values()]
        case Panels():
            found = [value for panel in chart.panels for value in numbers(panel.chart)]
        case _:
            raise AssertionError(chart)
    return {value for value in found if value}


def told(table: Chart) -> set[float]:
    """Every number that stands in the table."""
    if isinstance(table, Panels):
        return {value for panel in table.panels for value in told(panel.chart)}
    assert isinstance(table, TextTable)
    return {float(text.replace(",", "")) for row in table.body for cell in row for text in re.findall(r"\d[\d,]*\.?\d*", cell)}


@STORIES
@SPANS
@pytest.mark.parametrize("view", trends_page.VIEWS)
def test_no_view_draws_a_number_that_its_table_lacks(places: Places, view: str, days: int, story: str) -> None:
    found = of(view, invented(places, story), days)
    if found.chart is not None:
        assert found.table is not None
        assert numbers(found.chart) <= told(found.table)


@SPANS
def test_the_line_has_the_rows_of_its_table(demo: Reader, days: int) -> None:
    found = of("strength", demo, days)
    assert isinstance(found.chart, Line)
    assert isinstance(found.table, TextTable)
    median, worst = found.table.head.index("median"), found.table.head.index("worst")
    assert len(found.table.body) == len(found.chart.names) == len(found.chart.marks)
    for at, row in enumerate(found.table.body):
        drawn = [track.values[at] for track in found.chart.tracks]
        assert drawn == [None if row[column] in ("", "-") else float(row[column]) for column in (worst, median)]


@STORIES
@SPANS
def test_the_overview_draws_what_the_views_themselves_draw(places: Places, story: str, days: int) -> None:
    reader = invented(places, story)
    found = of("overview", reader, days)
    assert isinstance(found.chart, Panels) and isinstance(found.table, Panels)
    often, where, when = (panel.chart for panel in found.chart.panels)
    assert often.tracks == of("often", reader, days).chart.tracks[:1]
    assert when.values == of("hours", reader, days).chart.values
    if isinstance(where, Gantt):
        every = of("spread", reader, days)
        assert {tuple(line.days) for line in where.lines} <= {tuple(line.days) for line in every.chart.lines}
        assert sum(1 + int(line.tail or 0) for line in where.lines) <= len(every.chart.lines)
        first_days = [line.days[0] for line in where.lines]
        assert first_days == sorted(first_days)
    else:
        every = of("places", reader, days)
        assert where.bars == every.chart.bars[: len(where.bars)]
    behind = [panel.chart.body for panel in found.table.panels]
    assert behind == [of("often", reader, days).table.body, every.table.body, of("hours", reader, days).table.body]


def test_what_spreads_and_what_fades_is_drawn_over_time_and_what_stays_as_bars(tmp_path: Path) -> None:
    kinds = {}
    for story in ("spreading", "fading", "stopped"):
        reader = invented(places_in(tmp_path / story), story)
        kinds[story] = type(of("overview", reader).chart.panels[1].chart)
    assert kinds == {"spreading": Gantt, "fading": Gantt, "stopped": Bars}


def test_triggers_and_relief_have_the_counts_of_their_table(places: Places) -> None:
    for ago in range(LEAST + 2):
        text = "left thumb tingling 4 over weeks, sitting" if ago else "left thumb tingling 4 over weeks, standing"
        write(places, text, ago=timedelta(days=ago, hours=1), ended=timedelta(minutes=5))
    found = of("together", Reader(places))
    assert [(bar.name, bar.text) for bar in found.chart.bars] == [tuple(row[:2]) for row in found.table.body]
    assert [bar.value for bar in found.chart.bars] == [LEAST + 1]
    assert "too few to show" in " ".join(found.notes)


@STORIES
@pytest.mark.parametrize("view", ["hours", "durations", "treatments", "compare", "together", "feelings"])
def test_behind_a_number_are_as_many_entries_as_it_says(places: Places, view: str, story: str) -> None:
    reader = invented(places, story)
    span = asked(reader).span
    chart = of(view, reader).chart
    counts = (
        [value for row in chart.values for value in row] if isinstance(chart, Matrix) else [] if chart is None else chart.bars
    )
    for mark, count in zip(chart.marks if chart is not None else (), counts, strict=True):
        text = mark.find if mark.find.startswith("since") else f"{mark.find.lower()} {found_on(*span)}"
        sought = seek(text, NOW, ZONE)
        assert not sought.unknown and not sought.problems, text
        found = len(reader.matching(sought.wanted, 500))
        if isinstance(count, int):
            assert found == count
        elif not any(word in count.name for word in ("days", "without a word")):  # days are none of entries
            assert found == count.value, count.name


@pytest.mark.parametrize("written", [1, 3])
@pytest.mark.parametrize("view", trends_page.VIEWS)
def test_where_little_is_known_every_view_says_what_is_missing(places: Places, view: str, written: int) -> None:
    for ago in range(written):
        write(places, "left thumb tingling 4 over weeks, slept on it", ago=timedelta(days=ago), ended=timedelta(minutes=5))
    found = of(view, Reader(places))
    said = found.nothing if found.chart is None else " ".join(getattr(found.chart, "above", found.chart_notes))
    assert re.search(r"one entry|too few|Too few|days? only|^No ", said), said
