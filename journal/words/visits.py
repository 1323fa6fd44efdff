"""What is said about visits: what counts as looked at, and how one is written down."""

from __future__ import annotations

from datetime import date, datetime

from journal.words.times import time_of_day

ACTION = (
    "add one; after: one that is over, with what was said, the answers to your questions and what to watch now; change it,"
    " write down a result, list them, or delete one into the trash"
)
WHEN = (
    "when it was (not in the future) and what, such as: today 10:30; MRI 12 November, lower back, waiting for the result;"
    " behind change, result and delete first which one: its short id, its kind, or last (the latest)"
)
ON = "when it was"
LOOKED = "a doctor or nurse looked at the numbness there; said so without it, except for scans and tests"
PENDING = "the result is still awaited; until then it has looked at nothing"
EXAMPLE = (
    'For example: journal visit add "MRI 12 November, lower back, by Dr Mora, waiting for the result". Then: journal visit'
    ' result mri "a bulge at L5".'
)
WHAT = "When was it, and what? (for example: GP today 10:30, left hand)\n>"
WHAT_TO_CHANGE = "Say what to change, in words or with an option. Nothing was changed. See: journal visit --help"
NO_RESULT = 'Say what was found, such as: journal visit result last "nothing unusual". Nothing was changed.'
KIND = "what it was"
BY = "who you saw"
PLACE = 'a place that was looked at, such as "left hand"; may be given several times; without it: all of the numbness'
NOT_LOOKED_AT = "nobody looked at the numbness; it was only told, or about something else"
RESULT = "what was found or said"
NOTE = "a note in your own words"
COUNTS = (
    "A visit counts as looking at the numbness only when a doctor or nurse looked at it there. Then the patterns it covers go"
    " quiet, until something new is logged. The hour matters: what began after the visit was not seen by it."
)
NO_TIME = 'Say when the visit was, for example: journal visit add "today 10:30"'
WHICH_DAY = "Which day was it? Please write its date, such as 3 May 2026."
TOO_LONG = "At most 200 letters fit here. More fits in the note."
NOTE_TOO_LONG = "At most 20,000 letters fit in a result or a note."
PLAIN_KINDS = {
    "consultation": ("consultation", "appointment", "visit", "doctor"),
    "neurological_exam": ("neurological exam", "exam", "examination"),
    "imaging": ("scan", "imaging"),
    "nerve_conduction": ("nerve test",),
    "blood_test": ("blood test", "bloods"),
    "emergency_visit": ("emergency visit", "emergency"),
}
ADDED = "Visit saved"
NONE = "No visit is written down."
LOOKED_AT = "looked at it"
NOT_ASSESSED = "did not look at the numbness"
AWAITED = "waiting for the result"


def no_place(text: str) -> str:
    """A place that is not understood, or that needs its side."""
    return f'"{text}" is not a place I know, or its side is missing. Write it like: left hand, both feet, lower back'


def looked_at(places: str) -> str:
    """A visit that looked at these places."""
    return f"looked at {places}"


def result(text: str) -> str:
    """What was found."""
    return f"result: {text}"


def short_day(on: date) -> str:
    """The day of a visit, for a narrow column."""
    return f"{on.day} {on:%b %Y}"


def day(on: date) -> str:
    """The day of a visit."""
    return f"{on:%a} {on.day} {on:%b %Y}"


def moment(at: datetime) -> str:
    """Day and time of a visit, on the patient's clock."""
    return f"{day(at)} {time_of_day(at)}"


def line(when: str, parts: tuple[str, ...]) -> str:
    """A visit on one line."""
    return f"{when}  {'; '.join(filter(None, parts))}"
