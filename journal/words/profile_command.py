"""What `journal profile` says."""

from __future__ import annotations

DO = (
    "nothing: show it; conditions: the names that can be noted; set FIELD VALUE; add history NAME;"
    ' add baseline "WORDS"; remove FIELD, history NAME or baseline NUMBER'
)
SINCE = "since when: 2019, 2019-05, May 2019, 2019-05-01, or 3 years ago"
UNTIL = "until when, of a condition that ends"
ASSESSED = "when a clinician looked at what was there before"
COURSE = "whether what was there before is always there, or comes and goes"
NOTE = "a note about what was there before"
EPILOG = (
    "For example: journal profile set emergency_number 112; journal profile add history cancer_ever --since 2019-05; journal"
    ' profile add baseline "both soles tingling" --since 2016 --assessed 2025-03-01. Words on the command line stay in the'
    " history of your shell, and other programs can see them while the command runs. To keep them out, write them on the"
    " screen: press s on the first page."
)
NOT_ANSWERED = "Nothing was changed."
SINCE_OPTION = "Say since when: --since 2016"
NO_HISTORY = "That is not noted in your profile. Nothing was changed."
ALREADY = "Your profile says so already. Nothing was changed."


def what_to_do(said: str) -> str:
    """The words after `profile` are none that it knows."""
    meant = f'"{said}" is not something the profile can do. ' if said else ""
    return f"{meant}Accepted: {DO}. See: journal profile --help"


def unknown_field(name: str, known: str) -> str:
    """There is no such field."""
    return f'"{name}" is not a part of the profile. Accepted: {known}. Nothing was changed.'


def no_value(field: str) -> str:
    """A field was named without a value."""
    return f"Say what {field} is: journal profile set {field} VALUE. To take it away: journal profile remove {field}"


def refused(option: str, said: str, why: str) -> str:
    """What was given for a field or an option may not be kept."""
    return f'{option}: "{said}" is not accepted. {why} {NOT_ANSWERED}'


def unknown_condition(name: str) -> str:
    """No condition goes by that id."""
    return f'"{name}" is not a condition that can be noted. Their names: journal profile conditions. {NOT_ANSWERED}'


def no_baseline(said: str, count: int) -> str:
    """There is no line of that number."""
    there = f"a number from 1 to {count}" if count > 1 else "1" if count else "none: nothing is noted there"
    return f'"{said}" is not one of what was there before. Accepted: {there}. {NOT_ANSWERED}'


def not_for(option: str, what: str) -> str:
    """An option that does not go with what is to be done."""
    return f"{option} does not go with {what}. {NOT_ANSWERED}"
