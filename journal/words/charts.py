"""The few words and signs that stand in charts."""

from __future__ import annotations

from datetime import date
from typing import Protocol

from journal.words import today

SEVERAL = "+"
SHORT_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class Signs(today.Signs, Protocol):
    """The signs of days."""

    @property
    def unrated(self) -> str:
        """A day on which nothing was rated."""


HEAT_LEGEND = "1-4: on up to 1/4, 2/4, 3/4, 4/4 of the n days. R, L: your right, left."


def amount(value: float) -> str:
    """A number on a scale."""
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


def part(first: int, last: int, every: int) -> str:
    """Which part of all is shown, behind a title."""
    return f" ({first:,}-{last:,} of {every:,})"


def day(on: date) -> str:
    """A day on an axis: "3 Mar 26"."""
    return f"{on.day} {on:%b %y}"


def short_day(on: date) -> str:
    """A day on a narrow axis: "3 Mar"."""
    return f"{on.day} {on:%b}"


def month(on: date) -> str:
    """A month above a calendar."""
    return f"{on:%b}"


def legend(signs: Signs) -> str:
    """What the signs of the calendar mean."""
    weak = f"{signs.low} 0-3  {signs.mid} 4-6  {signs.high} 7-10"
    return f"worst: {weak}  {signs.unrated} not rated  {signs.clear} noted clear  {signs.blank} no entry"
