"""Days as signs, a column a week: how strong the worst of a day was, days noted clear, and days without a word."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from journal.widgets.charts.rows import BAR as MIDDLE
from journal.widgets.charts.rows import (
    CHOSEN,
    CLEAR,
    HIGH,
    LOW,
    QUIET,
    TITLE,
    Mark,
    Piece,
    Room,
    Row,
    along,
    cut,
    first_shown,
    heading,
)
from journal.widgets.glyphs import Glyphs
from journal.words import charts as words

LABEL, WIDEST, WEEK = 4, 4, 7


class HeatDay(NamedTuple):
    """A day: whether there was numbness, how strong the worst entry was (0-10, None: not rated), whether it was noted clear."""

    day: date
    numb: bool
    worst: int | None
    clear: bool


class CalendarHeat(NamedTuple):
    """Consecutive days with a mark each, and `letters` of what happened; weeks begin with `first_weekday` (Monday 0)."""

    title: str
    days: tuple[HeatDay, ...]
    marks: tuple[Mark, ...]
    first_weekday: int = 0
    letters: tuple[str, ...] = ()

    def step(self, chosen: int, across: int, down: int) -> int:
        """A week to the side, a day down; off the calendar it stays where it is."""
        after = chosen + across * WEEK + down
        return after if 0 <= after < len(self.days) else along(chosen, down, len(self.days))

    def rows(self, room: Room, chosen: int | None) -> list[Row]:
        """The title, the months, seven rows, and what the signs mean."""
        if not self.days:
            return [cut((Piece(self.title, TITLE),), room.width)]
        lead = (self.days[0].day.weekday() - self.first_weekday) % WEEK
        weeks = (lead + len(self.days) - 1) // WEEK + 1
        space = max(1, room.width - LABEL)
        cell = max(1, min(WIDEST, space // weeks))
        fits = min(weeks, space // cell)
        first = first_shown(weeks, fits, None if chosen is None else (lead + chosen) // WEEK, from_end=True)
        rows = [heading(self.title, room, first, first + fits, weeks)]
        rows.append((Piece(" " * LABEL), Piece(self._months(first, fits, cell, lead), QUIET)))
        for weekday in range(WEEK):
            name = words.SHORT_WEEKDAYS[(self.first_weekday + weekday) % WEEK]
            pieces = [Piece(name.ljust(LABEL), QUIET)]
            for week in range(first, first + fits):
                pieces += self._cell(week * WEEK + weekday - lead, cell, room.glyphs, chosen)
            rows.append(tuple(pieces))
        rows.append((Piece(words.legend(room.glyphs), QUIET),))
        return [cut(row, room.width) for row in rows]

    def _cell(self, number: int, cell: int, glyphs: Glyphs, chosen: int | None) -> list[Piece]:
        if not 0 <= number < len(self.days):
            return [Piece(" " * cell)]
        sign, kind = _sign(self.days[number], glyphs)
        signs = sign * max(1, cell - 1) if kind in (LOW, MIDDLE, HIGH) and cell > 2 else sign
        if number == chosen:
            return [Piece(f"{signs[: cell - 1]}{glyphs.here}".ljust(cell), CHOSEN, number)]
        letters = self.letters[number] if self.letters and cell > 2 else ""
        shown = letters if len(letters) < 2 else words.SEVERAL
        if not shown:
            return [Piece(signs.ljust(cell), kind, number)]
        signs = signs[: max(1, cell - 2)]
        return [Piece(signs, kind, number), Piece(shown.ljust(cell - len(signs)), TITLE, number)]

    def _months(self, first: int, fits: int, cell: int, lead: int) -> str:
        """The names of the months above the week in which each begins."""
        line = ""
        for week in range(first, first + fits):
            days = [self.days[0].day + timedelta(days=week * WEEK + day - lead) for day in range(WEEK)]
            begins = next(
                (day for day in days if day.day == 1 and day <= self.days[-1].day), days[0] if week == first else None
            )
            place = (week - first) * cell
            if begins is not None and (not line or len(line) < place):
                line = f"{line.ljust(place)}{words.month(begins)}"
        return line[: fits * cell]


def _sign(one: HeatDay, glyphs: Glyphs) -> tuple[str, str]:
    if one.numb:
        kinds = {glyphs.low: LOW, glyphs.mid: MIDDLE, glyphs.high: HIGH}
        sign = glyphs.severity(one.worst)
        return sign, kinds.get(sign, MIDDLE)
    return (glyphs.clear, CLEAR) if one.clear else (glyphs.blank, QUIET)
