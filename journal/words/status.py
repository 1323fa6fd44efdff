"""What `journal status` and `journal today` say: counts, never a verdict on how the patient is."""

from __future__ import annotations

CHECKS_FAILED = "checks failed"
ONGOING = "Still going on:"
TODAY = "Today:"
NOTHING_TODAY = "Nothing written today."
CLEAR_DAY = "Noted: no numbness today."
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


def trashed(count: int) -> str:
    """How many lie in the trash."""
    return f"{count:,} in the trash"
