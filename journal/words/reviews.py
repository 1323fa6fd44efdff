"""What is said about the answers to findings: seen, told, resolved, and the visit that looked at it."""

from __future__ import annotations

from datetime import datetime

from journal.words.times import time_of_day

# The names of the answers on the command line, and the states they stand for.
ANSWERS = {"acknowledged": "acknowledged", "told": "told_clinician", "resolved": "resolved"}
STATES = {
    "acknowledged": "you have seen this",
    "told_clinician": "you told a clinician",
    "resolved": "you marked this as resolved",
}
NOT_LOOKED_AT = "no visit that looked at it is written down"
ONLY_A_VISIT = (
    "Being told about it is not looking at it. Once a doctor or nurse has looked at it, write the visit down; until then this"
    " line stays."
)
ADD_VISIT = 'To write it down: journal visit add "today 10:30" --by "Dr Mora"'
NEVER_RESOLVED = (
    "An emergency can't be marked as resolved, and nothing was changed. Do what it says first. Once a doctor or nurse has"
    " looked at it, write the visit down: journal visit add"
)
ANSWERED = "You have answered these. They come back by themselves when something new is logged:"
ALSO = "Also found:"
REVIEW_RULE = 'the pattern, by the name that "journal check --json" and "journal rules" print, such as unexplained'
REVIEW_STATE = "acknowledged: you have seen it; told: you told a clinician; resolved: it is over (not for an emergency)"
REVIEW_NOTE = "a few words about it, such as whom you told (they stay in the history of your shell)"
REVIEW_EPILOG = (
    "An answer keeps a finding quiet while its facts are the same, and it comes back when something new is logged. An emergency"
    " folds to one line and stays until a visit that looked at it is written down. Status 1: nothing to answer, or resolved for"
    " an emergency."
)


def at(moment: datetime) -> str:
    """When an answer was given, on the patient's own clock."""
    return f"{moment:%a} {moment.day} {moment:%b %Y} {time_of_day(moment)}"


def answered(state: str, moment: datetime, *, emergency: bool) -> str:
    """What the patient answered and when, short; of an emergency also what is still missing."""
    said = f"{STATES.get(state, state)}, {at(moment)}"
    return f"{said}; {NOT_LOOKED_AT}" if emergency else said


def no_rule(name: str, known: str) -> str:
    """No pattern has this name."""
    return f'There is no pattern called "{name}". The patterns found now: {known}. All of them: journal rules'


def not_found(name: str) -> str:
    """The pattern is known, but is not found at the moment."""
    return f'The pattern "{name}" is not found in your journal now, so there is nothing to answer. See: journal check'


NOTHING_FOUND = "none"


def quiet(count: int) -> str:
    """How many findings are answered and therefore not shown."""
    what = "1 finding you have answered" if count == 1 else f"{count} findings you have answered"
    return f"{what}. To read them: journal check"
