"""What stands beside the entries of Today, or below: twelve weeks, where it was felt, what is written often, what comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from textual.app import ComposeResult
from textual.containers import Container, Vertical

from journal.widgets.calendar_strip import CalendarStrip, DayMark
from journal.widgets.felt_days import Felt, FeltDays
from journal.widgets.glyphs import Glyphs
from journal.widgets.titled_lines import TitledLines
from journal.words import today as words


class AsidePanel(Container):
    """Put on the page once there is something to show."""

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__(id="aside")
        self._glyphs = glyphs

    def compose(self) -> ComposeResult:
        """Weeks, places, and lines."""
        yield CalendarStrip(self._glyphs)
        with Vertical(id="beside"):
            yield FeltDays(self._glyphs)
            yield TitledLines(words.OFTEN, "often")
            yield TitledLines(words.NEXT, "next")

    def show(self, days: Mapping[date, DayMark], areas: Sequence[Felt], today: date, week_begins: int) -> None:
        """Show these days and areas."""
        self.query_one(CalendarStrip).show_days(days, today, week_begins)
        self.query_one(FeltDays).show_areas(areas, today)

    def say(self, often: Sequence[str], coming: Sequence[str]) -> None:
        """Show these lines: what is written often, and what comes next."""
        self.query_one("#often", TitledLines).say(often)
        self.query_one("#next", TitledLines).say(coming)
