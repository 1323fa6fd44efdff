"""Trends: an overview, and views of one question each; its keys, and the way to the entries behind a chart."""

from __future__ import annotations

from textual import on
from textual.events import Key

from journal.phrase.answers import Answer
from journal.phrase.filtering import seek
from journal.screens.trend_board import VIEWS, TrendBoard
from journal.screens.trend_charts import found_on
from journal.screens.trend_periods import OWN
from journal.screens.trends_keys import (
    TRENDS,
    ChooseDates,
    ChooseView,
    LeaveTrends,
    LongerPeriod,
    NextView,
    OpenEntries,
    PreviousView,
    ShorterPeriod,
    ShowTable,
)
from journal.trends.sums import Span
from journal.widgets.charts.chart_view import ChartView
from journal.widgets.charts.choice_line import ChoiceLine
from journal.widgets.command import Command, bindings
from journal.words import trends_page as words


class Trends(TrendBoard):
    """The page."""

    CSS_PATH = "trends.tcss"
    OFFER = TRENDS
    OFFERED = OFFER.commands
    BINDINGS = bindings(OFFERED)

    def useful(self, command: type[Command]) -> bool:
        """Left out of the bottom line: the table where there is no chart, entries where nothing that has any is chosen."""
        found = self.read.look if self.read is not None else None
        if command is ShowTable:
            return found is not None and found.chart is not None and found.table is not None
        if command is OpenEntries:
            mark = self.query_one(ChartView).mark
            return mark is not None and bool(mark.find)
        return command.in_footer

    # Choosing a view and a period

    def on_key(self, event: Key) -> None:
        """A number leads to its view."""
        if event.character is not None and event.character in words.NUMBERS and not self.desk.held.repeating:
            event.stop()
            self._turn_to(words.NUMBERS.index(event.character))

    @on(ChoiceLine.Picked)
    def picked(self, event: ChoiceLine.Picked) -> None:
        """A click on a view or a period."""
        event.stop()
        if event.line.id == "views":
            self._turn_to(event.number)
        elif self.read is not None:
            named = [name for name in self.read.periods if name != OWN]
            if event.number < len(named):
                self._look_at(named[event.number])
            else:
                self.choose_dates()

    @on(NextView)
    def next_view(self) -> None:
        """The next one, after the last the first."""
        self._turn_to((VIEWS.index(self.view) + 1) % len(VIEWS))

    @on(PreviousView)
    def previous_view(self) -> None:
        """The one before."""
        self._turn_to((VIEWS.index(self.view) - 1) % len(VIEWS))

    @on(ChooseView)
    def choose_view(self) -> None:
        """Any view, from a list."""
        from journal.screens.pick import Picked, PickSheet

        def turn(found: Picked | None) -> None:
            if found is not None:
                self._turn_to(VIEWS.index(found.value))

        self.app.push_screen(PickSheet(self.desk, words.WHICH_VIEW, words.views(), self.view), turn)

    def _turn_to(self, number: int) -> None:
        self.view = VIEWS[number]
        self.show_choices()
        self.reload()

    @on(LongerPeriod)
    def longer(self) -> None:
        """The next period."""
        self._other_period(1)

    @on(ShorterPeriod)
    def shorter(self) -> None:
        """The one before."""
        self._other_period(-1)

    def _other_period(self, by: int) -> None:
        if self.read is not None:
            known = tuple(self.read.periods)
            self._look_at(known[max(0, min(len(known) - 1, known.index(self.period) + by))])

    def _look_at(self, period: str) -> None:
        self.period = period
        self.show_choices()
        self.reload()

    @on(ChooseDates)
    def choose_dates(self) -> None:
        """Ask for the first and the last day."""
        from journal.screens.ask_line import AskLine, Question
        from journal.screens.trend_dates import read_dates

        visit = None if self.read is None or "visit" not in self.read.periods else self.read.periods["visit"].since

        def read(text: str) -> Answer:
            return read_dates(text, self.desk.now(), self.desk.clock.zone_name(), visit)

        async def keep(span: Span) -> str:
            self.own = span
            return ""

        before = found_on(*self.own) if self.own is not None else ""
        question = Question(words.ASK_DATES, words.ASK_DATES_HELP, words.ASK_DATES_EXAMPLE, before, read)
        self.app.push_screen(AskLine(self.desk, question, keep), self._dated)

    def _dated(self, done: bool | None) -> None:
        if done:
            self._look_at(OWN)

    @on(ShowTable)
    def show_table(self) -> None:
        """The numbers behind the chart, and back."""
        if self.read is not None and self.read.look.chart is None and self.read.look.table is not None:
            self.answer(words.NO_CHART)
            return
        self.as_table = not self.as_table
        self.show(keep=True)

    # Entries

    @on(OpenEntries)
    @on(ChartView.Opened)
    def open_entries(self) -> None:
        """The history, filtered to what is chosen."""
        mark = self.query_one(ChartView).mark
        if self.read is None or mark is None or not mark.find:
            self.answer(words.NO_ENTRIES_OF)
            return
        from journal.screens.history import History

        self.app.push_screen(History(self.desk, self._filter(mark.find)), self.returned)

    def _filter(self, text: str) -> str:
        """The filter in words: a day or days by themselves, a place or a feeling within the period."""
        span = self.read.periods[self.period] if self.read is not None else None
        wanted = seek(text, self.desk.now(), self.desk.clock.zone_name()).wanted
        if span is None or wanted.since is not None:
            return text
        within = f"{text.lower()} {found_on(span.since, span.until)}"
        sought = seek(within, self.desk.now(), self.desk.clock.zone_name())
        exact = not sought.unknown and not sought.problems and [len(one.regions) for one in sought.wanted.places] in ([], [1])
        return within if exact else found_on(span.since, span.until)  # some places have names that no filter knows

    def returned(self, result: object = None) -> None:
        """From the history, where something may have been changed."""
        self.catch_up()

    @on(LeaveTrends)
    def leave(self) -> None:
        """Back."""
        self.dismiss()
