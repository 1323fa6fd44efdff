"""What is said about all records of care: treatments, diagnoses, visits and questions."""

from __future__ import annotations

NOTHING_CHANGED = "Nothing was changed."
ALREADY = "It says so already. Nothing was changed."
CHANGED, DELETED = "Changed", "Put into the trash"
WORDS = "in words, behind add; behind the other actions first which one: its short id, its name (in quotes), or last"
PRIVATE = (
    " Words on the command line stay in the history of your shell, and other programs can see them while the command runs. To"
    " keep them out, give none: they are then read from the keyboard or from a pipe."
)
EMPTY = ' An option that is given empty ("") takes away what was there.'


def conflict() -> str:
    """The record was changed elsewhere since it was shown."""
    return (
        "Not saved: this record was changed in another window since you opened it. What was saved there is safe. Look at it as"
        " it is now, and make your change again."
    )


def gone() -> str:
    """The record lies in the trash by now."""
    return "Nothing was changed: this record was deleted meanwhile. To take that back: journal undo"


def not_in_trash() -> str:
    """The record is not in the trash, or not any more."""
    return "Nothing was changed: this record is not in the trash."


def damaged() -> str:
    """The record no longer matches its checksum."""
    return (
        "Nothing was changed: this record was altered outside the journal and can't be relied on. It is kept as it is. See:"
        " journal verify"
    )


def left_out(count: int) -> str:
    """So many records are not shown, since they can't be relied on."""
    what = "1 record was" if count == 1 else f"{count:,} records were"
    stay = "is" if count == 1 else "are"
    return f"{what} altered outside the journal, can't be relied on and {stay} left out here. See: journal verify"


def not_for(option: str, what: str) -> str:
    """An option that does not go with what is to be done."""
    return f"{option} does not go with {what}. {NOTHING_CHANGED}"


def refused(option: str, said: str, why: str) -> str:
    """What an option says may not be kept."""
    return f'{option}: "{said}" is not accepted. {why} {NOTHING_CHANGED}'


def no_length(text: str) -> str:
    """A length of time that is not understood."""
    return f'"{text}" is not a length of time I understand. Write it like: 2 weeks, 10 days, 3 months. {NOTHING_CHANGED}'


def which(command: str) -> str:
    """It was not said which record is meant."""
    return f"Say which one, by its short id or its name. {NOTHING_CHANGED} They are shown by: journal {command} list"


def no_such(reference: str, command: str) -> str:
    """No record goes by the reference."""
    return f'None goes by "{reference}". {NOTHING_CHANGED} They are shown by: journal {command} list'


def several(reference: str) -> str:
    """More than one record goes by the reference."""
    return f'More than one goes by "{reference}". Name the one you mean by its id. {NOTHING_CHANGED}'
