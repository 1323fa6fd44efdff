"""Every chart of the trends holds the same numbers as the table behind it, whatever the period."""

from datetime import date, timedelta

import pytest

from journal.clock import FixedClock
from journal.model.views import Treatment
from journal.paths import Places
from journal.screens.trend_charts import found_on
from journal.screens.trend_looks import Look, unit_of
from journal.screens.trend_periods import periods
from journal.store import sums
from journal.store.journal import Journal
from journal.store.reader import Reader
from journal.widgets.charts.columns import FELT, SILENT
from journal.widgets.charts.panels import Panels
from journal.widgets.charts.rows import Mark, Room
from journal.widgets.charts.text_table import TextTable
from journal.widgets.glyphs import ASCII
from journal.words import trends, trends_page
from tests.screens.invented import TODAY, of
from tests.screens.stage import NOW, ZONE, write

SPANS = pytest.mark.parametrize("days", [7, 30, 90, 800])


def body(found: Look) -> tuple[tuple[str, ...], ...]:
    assert isinstance(found.table, TextTable)
    return found.table.body


def marks(found: Look) -> tuple[Mark, ...]:
    assert found.chart is not None
    return found.chart.marks


@SPANS
def test_columns_are_the_rows_of_their_table(demo: Reader, days: int) -> None:
    found = of("often", demo, days)
    entries, worst, hours = found.chart.tracks
    assert len(body(found)) == len(found.chart.names) == len(marks(found))
    for number, row in enumerate(body(found)):
        logged = found.chart.states[number] != SILENT
        assert entries.values[number] == (int(row[1]) if row[1] else 0 if logged else None)
        assert (float(row[2]) if row[2] else 0) == (hours.values[number] or 0)
        assert worst.values[number] == (int(row[4]) if row[4] not in ("", "-") else None)


@SPANS
def test_what_happened_is_marked_on_its_column_and_told_there(demo: Reader, days: int) -> None:
    found = of("often", demo, days)
    for day, letter, name in [(TODAY - timedelta(days=28), "T", "Splint begun"), (demo.last_visit(TODAY), "V", "")]:
        inside = day >= TODAY - timedelta(days=days - 1)
        at = [
            number for number, mark in enumerate(marks(found)) if f"{trends.day(day)}: {name}" in mark.told.partition(": ")[2]
        ]
        assert len(at) == inside
        assert not inside or letter in found.chart.letters[at[0]]
        assert not inside or trends_page.LETTERS in found.chart_notes
    assert days > 28 or not any("T" in letters for letters in found.chart.letters)


def test_what_happened_is_marked_on_its_day_of_the_calendar(demo: Reader) -> None:
    found = of("calendar", demo)
    on = {one.day: letters for one, letters in zip(found.chart.days, found.chart.letters, strict=True) if letters}
    assert "T" in on[TODAY - timedelta(days=28)] and "V" in on[demo.last_visit(TODAY)]
    rows = ["".join(piece.text for piece in row) for row in found.chart.rows(Room(76, 12, ASCII), None)]
    assert any("+" in row[4:] for row in rows[2:9])  # several on one day
    assert trends_page.LETTERS in found.chart_notes


def test_an_ended_treatment_is_marked_twice(places: Places) -> None:
    begun, ended = TODAY - timedelta(days=9), TODAY - timedelta(days=2)
    write(places, "left thumb tingling 4 over weeks, slept on it", ended=timedelta(minutes=5))
    with Journal(places, FixedClock(NOW, ZONE)) as journal:
        journal.keep((None, Treatment("", "Tape", None, None, begun, ended, "none", None, None)))
    found = of("often", Reader(places), 30)
    assert "".join(found.chart.letters) == "TE"
    assert [found.chart.letters[20], found.chart.letters[27]] == ["T", "E"]


def test_a_period_is_shown_by_days_weeks_or_months() -> None:
    assert [unit_of(days) for days in (7, 31, 32, 400, 401)] == ["days", "days", "weeks", "weeks", "months"]


@SPANS
def test_the_calendar_has_the_days_of_its_table(demo: Reader, days: int) -> None:
    found = of("calendar", demo, days)
    assert len(found.chart.days) == len(body(found)) == days
    for one, row in zip(found.chart.days, body(found), strict=True):
        assert one.numb == bool(row[1])
        assert one.worst == (int(row[4]) if row[4] not in ("", "-") else None)
        assert one.clear == (row[5] == trends.CLEAR)
        assert trends.day(one.day) == row[0]


@SPANS
def test_the_matrix_has_the_rows_of_its_table(demo: Reader, days: int) -> None:
    found = of("hours", demo, days)
    assert [[str(value) for value in row] for row in found.chart.values] == [list(row[1:-1]) for row in body(found)]
    assert [str(sum(row)) for row in found.chart.values] == [row[-1] for row in body(found)]


@SPANS
@pytest.mark.parametrize(("view", "column"), [("places", 1), ("feelings", 1), ("durations", 1), ("together", 1)])
def test_bars_have_the_numbers_of_their_table(demo: Reader, view: str, column: int, days: int) -> None:
    found = of(view, demo, days)
    if found.chart is None:
        assert view == "together"
        return
    table = {row[0]: row[column] for row in body(found)}
    for bar in found.chart.bars:
        assert table[bar.name].partition(" ")[0] == f"{bar.value:,}" == bar.text.partition(" ")[0]


def test_bars_before_and_after_a_treatment_have_the_numbers_of_their_table(demo: Reader) -> None:
    found = of("treatments", demo)
    rows = [row for row in body(found) if row[2] in (trends.BEFORE, trends.AFTER)]
    assert len(found.chart.bars) == len(rows) >= 2
    assert [bar.text for bar in found.chart.bars] == [row[5] for row in rows]


def test_bars_of_two_periods_have_the_numbers_of_their_table(demo: Reader) -> None:
    found = of("compare", demo, 20)
    table = {row[0]: row[1:] for row in body(found)}
    for bar in found.chart.bars:
        name, _comma, which = bar.name.rpartition(", ")
        assert bar.text == table[name][which == "after"]


@SPANS
def test_places_over_time_have_the_days_of_their_table(demo: Reader, days: int) -> None:
    found = of("spread", demo, days)
    drawn = [
        (line.name, *(trends.day(date.fromordinal(line.days[at])) for at in (0, -1)), str(len(line.days)))
        for line in found.chart.lines
    ]
    assert drawn == [tuple(row) for row in body(found)]


def test_the_overview_has_words_and_a_chart_for_how_often_where_and_when(demo: Reader) -> None:
    found = of("overview", demo)
    assert isinstance(found.chart, Panels)
    assert isinstance(found.table, Panels)
    assert list(dict.fromkeys(text.partition(":")[0] for text in found.chart.above)) == list(trends_page.LEADS)
    assert len(found.chart.panels) == len(found.table.panels) == 3
    assert trends.MEANING in found.chart.below
    assert sum(found.chart.panels[0].chart.tracks[0].values[at] or 0 for at in range(13)) == sum(
        int(row[1]) for row in found.table.panels[0].chart.body if row[1]
    )


@pytest.mark.parametrize("view", trends_page.VIEWS)
def test_an_empty_journal_says_what_is_missing_and_makes_no_file(places: Places, view: str) -> None:
    found = of(view, Reader(places))
    assert found.nothing
    if view == "compare":
        assert "8 of each are needed" in " ".join(found.chart_notes)
    else:
        assert (found.chart, found.table) == (None, None)
    assert not places.database.exists()


@pytest.mark.parametrize("view", trends_page.VIEWS)
def test_one_entry_breaks_no_view(places: Places, view: str) -> None:
    write(places, "left thumb tingling 4 over weeks, slept on it", ended=timedelta(minutes=5))
    found = of(view, Reader(places))
    assert found.chart is not None or found.table is not None or found.nothing


def test_one_entry_and_few_days_are_said_to_be_few(places: Places) -> None:
    write(places, "left thumb tingling 4 over weeks, slept on it", ended=timedelta(minutes=5))
    assert trends_page.ONE_ENTRY in of("overview", Reader(places)).chart.above
    assert trends_page.ONE_ENTRY in of("often", Reader(places)).chart_notes
    write(places, "left thumb tingling 4 over weeks, slept on it", ago=timedelta(days=3), ended=timedelta(minutes=5))
    assert trends_page.few(2, 8) in of("often", Reader(places)).chart_notes
    assert "2 days only" in trends_page.few(2, 8)


def test_every_chosen_day_says_what_is_known_of_it(demo: Reader) -> None:
    found = of("calendar", demo, 30)
    for one, mark in zip(found.chart.days, marks(found), strict=True):
        assert trends.day(one.day) in mark.told
        assert ("noted clear" in mark.told) == one.clear
        assert ("not known" in mark.told) == (not one.numb and not one.clear)
        assert mark.find == one.day.isoformat()
    assert of("often", demo, 30).chart.states.count(FELT) == sum(one.numb for one in found.chart.days)


def test_days_become_a_filter_of_the_history() -> None:
    assert found_on(date(2026, 3, 3), date(2026, 3, 3)) == "2026-03-03"
    assert found_on(date(2026, 3, 3), date(2026, 3, 9)) == "since 2026-03-03 until 2026-03-09"


def test_periods_end_today_and_since_the_visit_only_when_there_was_one(places: Places, demo: Reader) -> None:
    known = periods(demo, TODAY)
    assert list(known) == ["7", "30", "90", "year", "all", "visit"]
    assert {span.until for span in known.values()} == {TODAY}
    assert [known[name].days for name in ("7", "30", "90", "year")] == [7, 30, 90, 365]
    assert known["visit"].since == demo.last_visit(TODAY)
    assert known["all"].since == min(one.day for one in of("calendar", demo, 800).chart.days if one.numb or one.clear)


def test_without_a_journal_there_are_periods_too(tmp_path, places: Places) -> None:
    assert "visit" not in periods(Reader(places), TODAY)


def test_the_overview_asks_for_each_sum_of_its_period_once(demo: Reader, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, real = [], sums.count_all

    def count_all(reader, spans, wanted, **rest):
        asked.extend((span, name) for span in spans for name in wanted)
        return real(reader, spans, wanted, **rest)

    monkeypatch.setattr(sums, "count_all", count_all)
    of("overview", demo)
    assert len(asked) == len(set(asked)) > 10
