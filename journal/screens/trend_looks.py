"""Each view of the trends as a chart and the table behind it, both made of the same figures. For a thread: it reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from journal.figures.overview import Overview, counted, overview, sentences, worsening
from journal.figures.shown import Asked, Shown
from journal.figures.views import shown
from journal.screens import trend_charts as charts
from journal.screens import trend_more_charts as more
from journal.screens.trend_events import Event, Marked, events, in_months, lately, legend, marked, on_days
from journal.store import sums
from journal.trends.compare import ENOUGH
from journal.trends.needs import NEEDS
from journal.trends.places import days_felt, felt_on
from journal.trends.sums import Sums
from journal.trends.together import LEAST
from journal.widgets.charts.panels import Panel, Panels
from journal.widgets.charts.rows import Chart, Mark
from journal.widgets.charts.text_table import TextTable
from journal.words import trends, trends_page

DAYS, WEEKS = "days", "weeks"
DAYS_UP_TO, WEEKS_UP_TO = 31, 400  # so many days of a period are shown day by day, or week by week
PLACES = 6
TABLE_ONLY = (trends.SERIES_NOTE, trends.HOURS_NOTE, trends.TRIED_HEAD_NOTE, trends.PAUSE_NOTE)


class Look(NamedTuple):
    """A view: chart and table (None: there is none, or nothing to show) with notes; `nothing` stands for both."""

    chart: Chart | None
    table: Chart | None
    notes: tuple[str, ...] = ()
    nothing: str = trends.EMPTY

    @property
    def chart_notes(self) -> tuple[str, ...]:
        """The notes without those on what only the table has, or on what is the chart's title."""
        return tuple(note for note in self.notes if note not in TABLE_ONLY and not note.startswith(trends_page.SAMPLE))


def look(view: str, asked: Asked) -> Look:
    """The view of the period. Raises KeyError for an unknown one, JournalProblem when the journal can't be read."""
    return _LOOKS[view](asked)


def unit_of(days: int) -> str:
    """By which unit a period of so many days is shown: a view of the figures."""
    return DAYS if days <= DAYS_UP_TO else WEEKS if days <= WEEKS_UP_TO else "months"


def _overview(asked: Asked) -> Look:
    here = counted(asked)
    found = overview(asked, here, asked.reader.last_visit(asked.span.until) if asked.reader.exists() else None)
    said = sentences(found)
    if not found.change.after.logged:
        return Look(None, None)
    often = shown(unit_of(asked.span.days), asked, here)
    happened = events(asked)
    panels = [Panel(marked(charts.columns(often.figures, 1), often.figures["periods"], happened), 7 + bool(happened))]
    tables = [Panel(_table(often), len(often.figures["periods"]) + 1)]
    if found.change.after.entries:
        where, view = _where(found, here, asked)
        for chart, height, name in ((where, PLACES + 2, view), (charts.hours(found.weekdays), 9, "hours")):
            panels.append(Panel(chart, height))
            tables.append(Panel(_table(behind := shown(name, asked, here)), len(behind.table.rows) + 1 if behind.table else 1))
    known = _known(found.change.after.entries, found.change.after.logged)
    above = (*worsening(asked.flags), *known, *(text for text in said if text.startswith(trends_page.LEADS)))
    below = (*(text for text in said if not text.startswith(trends_page.LEADS)), *lately(happened), trends.MEANING)
    again = tuple(text for text in above if text.startswith(trends_page.CHARTED))
    return Look(Panels(above, tuple(panels), below, again), Panels(above, tuple(tables), below))


def _where(found: Overview, here: Sums, asked: Asked) -> tuple[Chart, str]:
    """The places felt on most days; when some came or went, those by their time. And the view whose table is behind it."""
    if found.moved is not None and (found.moved.new or found.moved.now < found.moved.then):
        return charts.came_and_went(found.places, felt_on(here.felt), asked.span, PLACES), "spread"
    return charts.places(found.places[:PLACES], found.felt_days), "places"


def _often(asked: Asked) -> Look:
    found = shown(unit_of(asked.span.days), asked)
    return _over_time(asked, found, charts.columns(found.figures))


def _strength(asked: Asked) -> Look:
    found = shown(DAYS if unit_of(asked.span.days) == DAYS else WEEKS, asked)
    return _over_time(asked, found, charts.strength(found.figures))


def _calendar(asked: Asked) -> Look:
    found = shown(DAYS, asked)
    return _over_time(asked, found, charts.calendar(found.figures["periods"], asked.first_weekday))


def _over_time(asked: Asked, found: Shown, chart: Marked) -> Look:
    """The days, weeks or months of a period, with what happened in each."""
    every = found.figures["periods"]
    if not any(one.logged for one in every):
        return Look(None, None)
    known: tuple[str, ...] = _known(sum(one.entries for one in every), sum(one.logged for one in every))
    happened: tuple[Event, ...] = events(asked)
    drawn = marked(chart, every, happened)
    return Look(drawn, _table(found, drawn.marks), (*worsening(asked.flags), *known, *legend(happened), *found.notes))


def _hours(asked: Asked) -> Look:
    found = shown("hours", asked)
    if not any(one.entries for one in found.figures["weekdays"]):
        return Look(None, None)
    return Look(charts.hours(found.figures["weekdays"]), _table(found), found.notes)


def _places(asked: Asked) -> Look:
    found = shown("places", asked)
    every = max((round(one.days / one.share) for one in found.figures["places"]), default=0)
    chart = charts.places(found.figures["places"], every)
    return _bars(chart, found, (*_few(every), *found.notes))


def _spread(asked: Asked) -> Look:
    felt = sums.count(asked.reader, asked.span, NEEDS["spread"])
    found = shown("spread", asked, felt)
    if not found.figures["places"]:
        return Look(None, None)
    happened = events(asked)
    chart = on_days(charts.spread(found.figures["places"], felt_on(felt.felt), asked.span), happened)
    few = _few(len(days_felt(felt.felt)))
    return Look(chart, _table(found, chart.marks), (*few, *found.notes, *lately(happened)))


def _bars_of(
    view: str, make: Callable[[Shown], Chart], few: Callable[[Shown], tuple[str, ...]] = lambda _found: ()
) -> Callable[[Asked], Look]:
    def build(asked: Asked) -> Look:
        found = shown(view, asked)
        if found.table is None:
            return Look(None, None, nothing=found.nothing)
        return _bars(make(found), found, (*few(found), *found.notes))

    return build


def _compare(asked: Asked) -> Look:
    found = shown("compare", asked)
    return _bars(charts.compare(found), found, (*worsening(asked.flags), *found.notes))


def _bars(chart: Chart, found: Shown, notes: tuple[str, ...]) -> Look:
    if found.table is None or not found.table.rows:
        return Look(None, None, nothing=found.nothing)
    same = len(chart.marks) == len(found.table.rows)
    return Look(chart if chart.marks else None, _table(found, chart.marks if same else ()), notes)


def _returns(asked: Asked) -> Look:
    found = shown("returns", asked)
    if found.table is None:
        return Look(None, None, nothing=found.nothing)
    happened = events(asked)
    told = on_days(more.returns(found.figures["returns"], asked.span), happened)
    notes = (*found.notes[-1:], *lately(happened))  # the others are what is told of each pause
    return Look(told, _table(found, told.marks), notes)


def _limbs(asked: Asked) -> Look:
    found = shown("limbs", asked)
    if found.table is None:
        return Look(None, None, nothing=found.nothing)
    drawn = found.figures["limbs"]
    if not drawn:  # something was felt on one side of the trunk or the head
        return Look(None, _table(found), found.notes)
    happened, months = events(asked), more.months_of(drawn)
    notes = (*_few(found.figures["sides"].days), *found.notes, *lately(happened))
    return Look(in_months(more.limbs(drawn), months, happened), _table(found), notes)


def _evidence(asked: Asked) -> Look:
    found = shown("evidence", asked)
    if found.table is None:
        return Look(None, None, nothing=found.nothing)
    most = max((known.days for one in found.figures["places"] for known in one.known), default=0)
    return Look(more.evidence(found.figures["places"]), _table(found), (*_few(most), *found.notes))


def _table(found: Shown, marks: tuple[Mark, ...] = ()) -> TextTable:
    return TextTable((), ()) if found.table is None else TextTable(found.table.head, found.table.rows, marks)


def _known(entries: int, days: int) -> tuple[str, ...]:
    """What is to be said when little is known."""
    if entries == 1:
        return (trends_page.ONE_ENTRY,)
    return (trends_page.few(days, ENOUGH),) if 0 < days < ENOUGH else ()


def _few(days: int) -> tuple[str, ...]:
    """What is to be said when it was felt on few days."""
    return (trends_page.few_felt(days, ENOUGH),) if 0 < days < ENOUGH else ()


def _few_lasted(found: Shown) -> tuple[str, ...]:
    ended = found.figures["durations"].ended
    return (trends_page.few_entries(ended, LEAST),) if ended < LEAST else ()


def _few_then_and_now(found: Shown) -> tuple[str, ...]:
    return _few(found.figures["body"].then_felt + found.figures["body"].now_felt)


_LOOKS: dict[str, Callable[[Asked], Look]] = {
    "overview": _overview,
    "often": _often,
    "strength": _strength,
    "calendar": _calendar,
    "hours": _hours,
    "places": _places,
    "spread": _spread,
    "feelings": _bars_of("feelings", charts.feelings, lambda found: _few(found.figures["all"].days)),
    "durations": _bars_of("durations", charts.durations, _few_lasted),
    "treatments": _bars_of("treatments", charts.treatments),
    "compare": _compare,
    "together": _bars_of("together", charts.together),
    "returns": _returns,
    "limbs": _limbs,
    "evidence": _evidence,
    "body": _bars_of("body", lambda found: more.body(found.figures["body"]), _few_then_and_now),
}
