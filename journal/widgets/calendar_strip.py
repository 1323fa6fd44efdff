"""Twelve weeks at a glance, a column a week: days without numbness, days with, and days on which nothing was written.

The sign says which it is and how strong; colour only helps. A day without a word is never shown as a clear one.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import ClassVar, NamedTuple

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip
from textual.widget import Widget

from journal.widgets.glyphs import Glyphs
from journal.words import today as words

WEEKS = 12
LABEL = 4
_COLUMN = 2


class DayMark(NamedTuple):
    """What is known of a day: entries began or went on (`worst` is their severity, None: not rated), or it was clear."""

    entries: bool
    worst: int | None = None


class CalendarStrip(Widget):
    """A line for the months, seven for the days of the week, one that explains the signs."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "calendar--label",
        "calendar--blank",
        "calendar--clear",
        "calendar--entry",
        "calendar--today",
        "calendar--here",
    }

    def __init__(self, glyphs: Glyphs) -> None:
        super().__init__(id="calendar")
        self._glyphs = glyphs
        self._days: Mapping[date, DayMark] = {}
        self._today: date | None = None
        self._first_weekday = 0

    def show_days(self, days: Mapping[date, DayMark], today: date, first_weekday: int = 0) -> None:
        """Show the weeks up to `today`; `first_weekday` counts from Monday, 0."""
        self._days, self._today, self._first_weekday = days, today, first_weekday
        self.refresh()

    def render_line(self, y: int) -> Strip:
        """Months, then the weekdays, then what the signs mean."""
        base = self.rich_style
        if self._today is None or not 0 <= y <= 8:
            return Strip.blank(self.size.width, base)
        first = first_day(self._today, self._first_weekday)
        if y == 0:
            segments = [Segment(" " * LABEL, base), Segment(_months(first), self._style("label"))]
        elif y == 8:
            segments = [Segment(words.legend(self._glyphs), self._style("label"))]
        else:
            segments = self._weekday(first + timedelta(days=y - 1), self._today)
        return Strip(segments).adjust_cell_length(self.size.width, base)

    def _weekday(self, first: date, today: date) -> list[Segment]:
        here = first.weekday() == today.weekday()
        segments = [Segment(f"{first:%a}".ljust(LABEL), self._style("here" if here else "label"))]
        for week in range(WEEKS):
            day = first + timedelta(weeks=week)
            if day > today:
                break
            kind, sign = self._sign(self._days.get(day))
            style = self._style(kind)
            segments.append(Segment(sign, style + self._style("today") if day == today else style))
            segments.append(Segment(" " * (_COLUMN - 1), self.rich_style))
        return segments

    def _sign(self, mark: DayMark | None) -> tuple[str, str]:
        if mark is None:
            return "blank", self._glyphs.blank
        return ("entry", self._glyphs.severity(mark.worst)) if mark.entries else ("clear", self._glyphs.clear)

    def _style(self, kind: str) -> Style:
        return self.rich_style + self.get_component_rich_style(f"calendar--{kind}", partial=True)


def first_day(today: date, first_weekday: int) -> date:
    """The first day of the first of the twelve weeks."""
    return today - timedelta(days=(today.weekday() - first_weekday) % 7, weeks=WEEKS - 1)


def _months(first: date) -> str:
    """The names of the months above the week in which each begins."""
    line = ""
    for week in range(WEEKS):
        days = [first + timedelta(weeks=week, days=day) for day in range(7)]
        begins = next((day for day in days if day.day == 1), first if week == 0 else None)
        place = week * _COLUMN
        if begins is not None and len(line) <= place:
            line = f"{line.ljust(place)}{begins:%b}"
    return line
