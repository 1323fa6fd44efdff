"""Dates of long ago, as the profile asks for them and tells them: a year, a month or a day."""

from __future__ import annotations

from datetime import date, timedelta

MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)
FORMS = "Write a year, a month or a day: 2019, May 2019, 2019-05-01, or 3 years ago."
NOT_YET = "That date has not come yet."
NO_DATE = "There is no such date."
DAY_OR_MONTH = "Which of these is the month? Please write it as a word: 1 May 2019."
WHICH_YEAR = "Which year is meant? Please write it too, such as 3 May 2025."
WHICH_DAY = "Which day is meant? Please write its date, such as 3 May 2026."
DAY_NEEDED = "This may be recent, and then the day matters. Please write it, such as 14 May 2019."


def day(when: date) -> str:
    """A day: "1 May 2019"."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def from_then(when: date) -> str:
    """A beginning, no finer than it was given: the first day of a year or month stands for all of it."""
    if (when.month, when.day) == (1, 1):
        return str(when.year)
    return f"{MONTHS[when.month - 1]} {when.year}" if when.day == 1 else day(when)


def until_then(when: date) -> str:
    """An end, no finer than it was given: the last day of a year or month stands for all of it."""
    if (when.month, when.day) == (12, 31):
        return str(when.year)
    last = (when + timedelta(days=1)).day == 1
    return f"{MONTHS[when.month - 1]} {when.year}" if last else day(when)


def not_a_date(text: str) -> str:
    """What was written is not understood as a date."""
    return f'"{text}" is not a date I understand. {FORMS}'
