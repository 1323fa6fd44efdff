"""What stands in the appendix of the doctor's page."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from journal.words.report import GAP, count, day, of

__all__ = ["GAP", "stretch"]
TITLE = "Appendix: the course and every entry, as the patient wrote it"
COURSE = "The course"
DIARY = "Every entry"
BY_HOUR = "Entries begun by hour of the day"
COURSE_HEAD = ("Days", "Entries", "Days numb", "Worst", "Hours")
SILENT = "nothing known"
NO_ENTRIES = "Nothing was logged in this period."
_UNITS = {"day": "day", "week": "week", "month": "month"}


def per(unit: str) -> str:
    """What the first chart counts."""
    return f"Entries begun per {_UNITS[unit]}"


def stretch(since: date, until: date) -> str:
    """Days from one to another."""
    if since == until:
        return day(since)
    start = f"{since.day} {since:%b}" if since.year == until.year else day(since)
    return f"{start} to {day(until)}"


def known(numb: int, logged: int) -> str:
    """Days with numbness, of those of which anything is known."""
    return f"{of(numb, logged)} known"


def without(private: int) -> str:
    """Private entries are not among them."""
    return f"{count(private, 'private entry', 'private entries')} left out by the patient."


def chart_told(title: str, found: Sequence[tuple[str, int]]) -> str:
    """What a chart shows, in words."""
    return f"{title}: {', '.join(f'{label} {number:,}' for label, number in found) or 'none'}"
