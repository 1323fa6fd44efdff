"""The charts of limbs, certainty, pauses and the body hold the numbers of the tables behind them."""

from datetime import date, timedelta

import pytest

from journal.figures.shown import Asked
from journal.paths import Places
from journal.screens.trend_looks import look
from journal.store.reader import Reader
from journal.trends.sums import Span
from journal.vocabulary import vocabulary
from journal.widgets.charts.body_heat import BodyHeat
from journal.widgets.charts.gantt import Gantt
from journal.widgets.charts.matrix import Matrix
from journal.words import trends
from journal.words import trends_page as words
from tests.screens.invented import TODAY, of
from tests.screens.stage import write

SPANS = pytest.mark.parametrize("days", [7, 30, 90, 800])


@SPANS
def test_the_months_of_the_limbs_are_the_rows_of_their_table(demo: Reader, days: int) -> None:
    found = of("limbs", demo, days)
    assert isinstance(found.chart, Matrix)
    drawn = {}
    for name, values in zip(found.chart.down, found.chart.values, strict=True):
        for month, count in zip(found.chart.across, values, strict=True):
            drawn[name, month] = count
    rows = {}
    for limb, month, _nearest, *counts in found.table.body:
        for segment, count in zip(trends.SEGMENTS[limb.split()[1]], counts, strict=True):
            rows[f"{limb}: {segment}", f"{month[:3]} {month[-2:]}"] = int(count)
    assert {key: count for key, count in drawn.items() if count} == {key: count for key, count in rows.items() if count}
    assert len(found.chart.marks) == len(drawn)


@SPANS
def test_how_sure_each_place_is_has_the_numbers_of_its_table(demo: Reader, days: int) -> None:
    found = of("evidence", demo, days)
    assert isinstance(found.chart, Matrix)
    rows, place = {}, ""
    for name, count, *_dates in found.table.body:
        if name.startswith("  "):
            exams = name.strip() not in vocabulary().evidence.values()
            rows[place, words.EXAMS if exams else name.strip()] = int(count)
        else:
            place = name
    drawn = {
        (place, how): count
        for place, values in zip(found.chart.down, found.chart.values, strict=True)
        for how, count in zip(found.chart.across, values, strict=True)
        if count
    }
    assert drawn == rows


def test_pauses_are_drawn_from_their_first_to_their_last_day(places: Places) -> None:
    for days in (200, 100, 40):
        write(places, "left thumb tingling 4 over weeks, slept on it", ago=timedelta(days=days), ended=timedelta(minutes=5))
    found = of("returns", Reader(places), 300)
    assert isinstance(found.chart, Gantt)
    assert [str(len(line.days)) for line in found.chart.lines] == [row[2] for row in found.table.body]
    edges = [tuple(date.fromordinal(line.days[at]) for at in (0, -1)) for line in found.chart.lines]
    assert [(first - timedelta(days=1), last + timedelta(days=1)) for first, last in edges] == [
        (TODAY - timedelta(days=200), TODAY - timedelta(days=100)),
        (TODAY - timedelta(days=100), TODAY - timedelta(days=40)),
        (TODAY - timedelta(days=40), TODAY + timedelta(days=1)),
    ]
    assert "after 3 months without" in found.chart.marks[0].told
    assert words.not_back(TODAY - timedelta(days=40), 40) == found.chart.marks[2].told


@SPANS
def test_the_body_then_and_now_has_the_days_of_its_table(demo: Reader, days: int) -> None:
    found = of("body", demo, days)
    assert isinstance(found.chart, BodyHeat)
    then, now = found.chart.halves
    for point, mark, (name, before, after) in zip(found.chart.places, found.chart.marks, found.table.body, strict=True):
        assert mark.find == name
        assert before == trends.of_all(then.days[point], then.felt)
        assert after == trends.of_all(now.days[point], now.felt)
    assert {str(then.felt), str(now.felt)} <= set(" ".join(found.notes).split())


def test_then_is_the_first_fortnight_of_a_long_period_and_the_one_before_a_short_one(demo: Reader) -> None:
    long, short = (look("body", Asked(demo, Span(TODAY - timedelta(days=days), TODAY))).notes[0] for days in (55, 20))
    first = TODAY - timedelta(days=55)
    assert trends.span(first, first + timedelta(days=13)) in long
    assert trends.span(TODAY - timedelta(days=34), TODAY - timedelta(days=21)) in short


def test_trunk_alone_has_no_limbs_but_its_sides(places: Places) -> None:
    write(places, "left lower back tingling 4 over weeks, slept on it", ended=timedelta(minutes=5))
    found = of("limbs", Reader(places), 30)
    assert found.chart is None
    assert "1 on the left only" in found.notes[0]
