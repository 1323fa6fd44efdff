"""What is said about the file of settings."""

from __future__ import annotations

HEADER = "# Settings of the numbness journal. Lines that begin with # are notes of your own."
DEFAULT_STANDS = "The usual value is used instead."
ACCEPTED = {
    "theme": "auto, dark, light, contrast, colour-blind or ansi",
    "ascii": "true, false or auto",
    "clock": "24 or 12",
    "first_weekday": "monday, sunday or saturday",
    "welcomed": "true or false",
    "low_tracking": "true or false",
    "lock_after": "0, 5, 10, 30 or 60 (minutes; 0 is never; only an encrypted journal locks by itself)",
    "keys": 'a part [keys] with lines such as "today.log_episode" = "l"',
    "filters": 'a part [filters] with lines such as "left foot" = "side:left foot"',
}
ONE_KEY = 'a key, or several with commas between them, such as "l" or "l,f4"'
ONE_FILTER = "the words of a filter, in quotes"


def wrong_value(file: str, name: str, value: str, accepted: str) -> str:
    """A setting has a value that is not known."""
    return f"{file}: {name} = {value} is not understood. Accepted: {accepted}. {DEFAULT_STANDS}"


def unknown_setting(file: str, name: str) -> str:
    """There is no setting of this name."""
    return f"{file}: there is no setting called {name}. It is left as it is. Known: {', '.join(ACCEPTED)}."


def unreadable(file: str, reason: str) -> str:
    """The whole file can't be read; it stays as it is."""
    return f"{file} can't be read: {reason}. The usual settings are used, and the file is left as it is."


NOT_TEXT = "it is not plain text"
TOO_LARGE = "it is too large"
TOO_DEEP = "its brackets go too deep"


def kept_aside(name: str) -> str:
    """A note in a file that had to be written anew: where the earlier one is."""
    return f"# The earlier file could not be changed in place. It is kept whole as {name}."
