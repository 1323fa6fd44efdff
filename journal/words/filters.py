"""What the filter of a list says: how it was understood, and what was not."""

from __future__ import annotations

from collections.abc import Sequence

ONGOING = "still going on"
STARRED = "starred"
PRIVATE = "private"
FLAGGED = "named by a finding"
TRASH = "in the trash"
SIDES = {"left": "left side", "right": "right side", "both": "both sides", "midline": "middle"}
ONSETS = {
    "sudden": "began suddenly",
    "hours": "began over hours",
    "days": "began over days",
    "weeks": "began over weeks",
    "woke_with": "woke up with it",
    "unknown": "beginning not known",
}
WEEKDAYS = ("Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays")
PARTS = {"night": "nights", "morning": "mornings", "afternoon": "afternoons", "evening": "evenings"}
ENDED = "ended"
TRIGGER, RELIEF = "set off by", "eased by"
ANY = " or "


def began(when: Sequence[str]) -> str:
    """On which weekdays, or in which part of the day it began."""
    return f"began on {ANY.join(when)}"


def longer(length: str) -> str:
    """How long it lasted."""
    return f"longer than {length}"


def named(how: str, names: Sequence[str]) -> str:
    """What set it off, or what eased it."""
    return f"{how} {ANY.join(name[0].lower() + name[1:] for name in names)}"


def severity(at_least: int | None, at_most: int | None) -> str:
    """The bounds of the severity."""
    if at_least is not None and at_least == at_most:
        return f"severity {at_least}"
    if at_least is not None and at_most is not None:
        return f"severity {at_least} to {at_most}"
    return f"severity {at_least} or more" if at_least is not None else f"severity {at_most} or less"


def period(since: str, until: str) -> str:
    """The period, one of whose ends may be empty."""
    if since and since == until:
        return f"on {since}"
    return " ".join(filter(None, (f"since {since}" if since else "", f"until {until}" if until else "")))


def says(text: str) -> str:
    """A text that is looked for in the notes."""
    return f'the notes say "{text}"'


def also(symptoms: str) -> str:
    """Symptoms that are looked for."""
    return f"with: {symptoms}"


def not_understood(words: Sequence[str]) -> str:
    """Words that no part of the grammar takes."""
    shown = ", ".join(words)
    return f'Not understood, so left aside: {shown}. To look for words in your notes, put them in quotes: "{words[0]}"'


NO_VISIT = "No visit is noted yet, so there is no last visit to count from."
TWO_SIDES = "Two different sides are said: only the one with the place counts."
BACKWARDS = "That period ends before it begins, so no entry can be in it."
NO_SEVERITY = "Severity goes from 0 to 10."
