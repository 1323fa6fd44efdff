"""What `journal status` and `journal today` say: counts, never a verdict on how the patient is."""

from __future__ import annotations

CHECKS_FAILED = "checks failed"
ONGOING = "Still going on:"
TODAY = "Today:"
NOTHING_TODAY = "Nothing written today."
CLEAR_DAY = "Noted: no numbness today."
NOT_A_DAY = "Name a day without a time, such as yesterday, mon or 2026-03-01. Nothing was noted."
DAY_TO_COME = "That day has not come yet. Nothing was noted."
_LEVEL = {
    "emergency": "emergency",
    "same_day": "get help today",
    "soon": "see a doctor soon",
    "routine": "for the next visit",
    "info": "note",
}


def found(level: str, count: int) -> str:
    """The most urgent level, with how many findings have it when there are several."""
    return _LEVEL[level] if count == 1 else f"{_LEVEL[level]} ({count})"


def ongoing(count: int) -> str:
    """How many entries have not ended."""
    return f"{count:,} still going on"


def last(when: str) -> str:
    """When the latest entry began."""
    return f"The latest began {when}"


UNDO = "To take it back: journal undo"


def cleared(day: str) -> str:
    """A day was marked as one without numbness."""
    return f"Noted: no numbness {day}. {UNDO}"


def not_clear(day: str) -> str:
    """A day on which something was going on."""
    return f"There is an entry for {day}, so it is not a day without numbness. Nothing was noted."


def enough(days: int) -> str:
    """So many days are written since the last visit that a doctor can see how it goes."""
    return f"{days} days are written since your last visit: enough to show a doctor (journal report)"


def trashed(count: int) -> str:
    """How many lie in the trash."""
    return f"{count:,} in the trash"
