"""What `journal settings` says."""

from __future__ import annotations

from journal.words.settings import ACCEPTED

DO = "nothing: show them; set KEY VALUE: change one"
OWN = "of your own"
KEY_LINES = "in the file, in its part [keys]"
ELSEWHERE = "The emergency number is in your profile: journal profile set emergency_number NUMBER"
ALREADY = "It is set so already. Nothing was changed."


def what_to_do(said: str) -> str:
    """The words after `settings` are none that it knows."""
    meant = f'"{said}" is not something the settings can do. ' if said else ""
    return f"{meant}Accepted: {DO}. See: journal settings --help"


def unknown(name: str, known: str) -> str:
    """There is no setting of that name that can be set here."""
    return f'"{name}" is not a setting that can be set here. Accepted: {known}. Nothing was changed.'


def refused(name: str, value: str) -> str:
    """The value is none that the setting takes."""
    return f'{name}: "{value}" is not accepted. Accepted: {ACCEPTED[name]}. Nothing was changed.'


def no_value(name: str) -> str:
    """A setting was named without a value."""
    return f"Say what {name} is to be: {ACCEPTED[name]}"


def done(name: str, value: str) -> str:
    """A setting was changed and is on the disk."""
    return f"Set: {name} is {value}."
