"""What the fields of an entry are called, on its page, where it is corrected, and where versions are compared."""

from __future__ import annotations

STARTED = "Began"
ENDED = "Ended"
ONSET = "How it began"
COURSE = "Constant or not"
EXPLANATION = "Own reason"
TRIGGERS = "Came with"
RELIEF = "Helped by"
NOTE = "Note"
STARRED = "Starred"
PRIVATE = "Private"
ZONE = "Time zone"
AT = "When"
SITES = "Where and what"
SEVERITY = "How strong"
PAIN = "Pain"
PRESENT = "Also there"
DENIED = "Asked, not there"
DECLINED = "Rather not said"
EVIDENCE = "Checked"
READING_NOTE = "Note then"
YES = "yes"
NO = "no"
NOTHING = "nothing"
NOT_SAID = "not said"

_ANCHORS = (
    (0, "normal feeling"),
    (3, "a little less feeling"),
    (6, "clearly less feeling"),
    (9, "hardly any feeling"),
    (10, "no feeling at all"),
)


def anchor(severity: int) -> str:
    """What a number from 0 to 10 means."""
    return next(meaning for most, meaning in _ANCHORS if severity <= most)


def since(symptom: str) -> str:
    """From when on a symptom was there."""
    return f"Since when: {symptom[0].lower()}{symptom[1:]}"


def of_update(label: str, number: int) -> str:
    """A field of a later reading."""
    return f"{label} (update {number})"


TAKEN_AWAY = "taken away"


def update(number: int) -> str:
    """A later reading."""
    return f"Update {number}"


def changed(label: str, now: str, was: str) -> str:
    """A field that differs."""
    return f"{label}: {now or NOTHING} (before: {was})" if was else f"{label}: {now}"
