"""The part of the trends that reads and shows: one view of one period, its chart or its table, and what is told of it."""

from __future__ import annotations

import asyncio
from typing import NamedTuple

from textual import on, work
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.widgets import Static

from journal.figures.shown import Asked
from journal.rules.loudness import telling
from journal.rules.report import Report
from journal.screens.changing import LivePage
from journal.screens.desk import Desk, Stamp
from journal.screens.trend_looks import Look, look
from journal.screens.trend_periods import OWN, USUAL, Periods, periods
from journal.screens.trends_keys import LongerPeriod, ShorterPeriod
from journal.store.problems import JournalProblem
from journal.trends.sums import Span
from journal.widgets.banner import Banner
from journal.widgets.charts.chart_view import ChartView
from journal.widgets.charts.choice_line import ChoiceLine
from journal.widgets.charts.columns import Columns
from journal.widgets.charts.line import Line
from journal.widgets.charts.matrix import Matrix
from journal.widgets.charts.rows import Chart
from journal.widgets.findings import banners
from journal.words import trends as figures
from journal.words import trends_page as words

VIEWS = tuple(words.VIEWS)


class Read(NamedTuple):
    """What was read: the periods there are, the one that is shown, and the view of it."""

    periods: Periods
    period: str
    look: Look
    empty: bool


class TrendBoard(LivePage):
    """One view of one period."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.view, self.period, self.as_table = VIEWS[0], USUAL, False
        self.own: Span | None = None
        self.read: Read | None = None
        self._judged: Stamp | None = None
        self._report: Report | None = None

    def parts(self) -> ComposeResult:
        """Title, banner, views, periods, the chart, what is told of the chosen part, notes, and a quiet line for answers."""
        with Horizontal(id="heading"):
            yield Static(words.TITLE, id="day", markup=False)
            yield self.name_line()
        yield Banner(id="banner")
        yield ChoiceLine(self.desk.glyphs, "views")
        yield ChoiceLine(self.desk.glyphs, "periods")
        yield Static("", id="dates", markup=False)
        yield ChartView(self.desk.glyphs)
        yield Static("", id="empty", markup=False)
        yield Static(words.READING, id="told", markup=False)
        yield Static("", id="notes", markup=False)
        yield Static("", id="answer", markup=False)

    def mounted(self) -> None:
        """Count at once, and again when another window wrote."""
        super().mounted()
        self.show_rules()
        self.show_choices()
        self.query_one(ChartView).focus()
        self.reload()

    # Reading

    @work(name="trends", group="read", exclusive=True)
    async def reload(self) -> None:
        """Look whether anything is urgent if something was written since, then count, in threads."""
        await self.reread()

    async def reread(self) -> None:
        """Show the view as the journal is now."""
        self.stamp = self.desk.stamp()
        self.put_line("#told", words.READING)
        if self._judged is None or self._judged != self.stamp:
            self._judged = self.stamp
            self._report = await self.judged()
            self.show_rules()
        try:
            read = await asyncio.to_thread(self._read, self.view, self.period)
        except JournalProblem as problem:
            if self.is_attached:
                self.put_line("#told", "")
                self.answer(str(problem))
            return
        if not self.is_attached:
            return
        self.read, self.period = read, read.period
        self.show_choices()
        self.show()

    def _read(self, view: str, period: str) -> Read:
        """The view, for a thread."""
        reader, today = self.desk.reader, self.desk.now().date()
        known = periods(reader, today, self.own)
        period = period if period in known else USUAL
        flags = () if self._report is None else self._report.flags
        found = look(view, Asked(reader, known[period], self.desk.settings.week_begins, flags))
        return Read(known, period, found, empty=not reader.exists())

    def show_rules(self) -> None:
        """An emergency stays in sight, as on the first page; or that the checks could not run."""
        super().show_rules()
        found = () if self._report is None or self.desk.warning else banners(telling(self._report.flags))
        for banner in self.query(Banner):
            if found and found[0][0] == "emergency":
                banner.say(found[0][0], *found[0][1])

    # Showing

    def show_choices(self) -> None:
        """The views and the periods, and which of them are shown."""
        names = [
            f"{words.NUMBERS[at]} {name}" if at < len(words.NUMBERS) else name for at, name in enumerate(words.VIEWS.values())
        ]
        self.query_one("#views", ChoiceLine).show(names, VIEWS.index(self.view))
        known = tuple(self.read.periods) if self.read is not None else (self.period,)
        shown = known if OWN in known else (*known, OWN)
        self.query_one("#periods", ChoiceLine).show([words.PERIODS[name] for name in shown], shown.index(self.period))

    def show(self, *, keep: bool = False) -> None:
        """The chart or the table, the cursor on the latest of a row of days and on the first of anything else."""
        if self.read is None:
            return
        found, board = self.read.look, self.query_one(ChartView)
        chart = found.table if self.as_table or found.chart is None else found.chart
        board.draw(chart, board.chosen if keep and board.chosen is not None else self._first(found.chart))
        board.display = chart is not None
        span = self.read.periods[self.period]
        keys = (self.desk.keys.shown(ShorterPeriod), self.desk.keys.shown(LongerPeriod))
        self.put_line("#dates", f"{figures.period(span.since, span.until, span.days)}. {words.other_time(*keys)}")
        nothing = (
            words.NOTHING_AT_ALL
            if self.read.empty
            else f"{found.nothing} {words.nothing_here(self.desk.keys.shown(LongerPeriod))}"
        )
        self.put_line("#empty", "" if chart is not None else nothing)
        self.put_line("#notes", words.notes(found.notes if chart is found.table else found.chart_notes))
        self.tell()

    def _first(self, chart: Chart | None) -> int | None:
        """What is chosen to begin with: the latest (None) of a row of days, the most frequent time of day, else the first."""
        if isinstance(chart, (Columns, Line)) or self.view in ("calendar", "limbs", "returns"):
            return None
        values = [value for row in chart.values for value in row] if isinstance(chart, Matrix) else [0]
        return values.index(max(values))

    @on(ChartView.Chosen)
    def tell(self) -> None:
        """What the chosen part says."""
        mark = self.query_one(ChartView).mark
        self.put_line("#told", "" if mark is None else mark.told)
        self.answer("")
        self.show_keys()

    def answer(self, text: str) -> None:
        """Say something on the quiet line, which takes room only then."""
        if self.is_attached:
            self.put_line("#answer", text)
