"""What is asked and answered while an entry is corrected, field by field, on the screen and by command."""

from __future__ import annotations

from collections.abc import Iterable

# What a line asks, by field: the question, what helps to answer it, and an example.
QUESTIONS = {
    "started_at": ("When did it begin?", "On the clock of this entry. It is never put into the future.", "yesterday 9pm"),
    "ended_at": ("When did it end?", "Leave it empty while it is still going on.", "14:20"),
    "at": ("When was it like this?", "A time while the entry was going on.", "14:20"),
    "sites": (
        "Where is it, and what does it feel like?",
        "Each place with its side, then how it feels there. Strength and times have lines of their own.",
        "left foot tingling, right hand numb",
    ),
    "severity": ("How strong was it?", "0 is normal feeling, 10 is no feeling at all. It may stay empty.", "4"),
    "pain": ("How much did it hurt?", "0 is no pain, 10 is the worst. It may stay empty.", "2"),
    "explanation": ("What do you think it comes from?", "In your own words. It may stay empty.", "sat on it"),
    "notes": ("What else should be known?", "In your own words, over as many lines as you like.", ""),
    "note": ("What else was there then?", "In your own words, over as many lines as you like.", ""),
    "symptom_since": ("Since when is it there?", "A year, a month or a day. It may stay empty.", "May 2019"),
    "time_zone": (
        "In which time zone was it?",
        "Its name, such as Europe/London. The moments stay as they are, only the clock they are shown on changes.",
        "Europe/London",
    ),
}
EMPTIED = "Left empty."
YES_WORDS, NO_WORDS = ("yes", "y", "true"), ("no", "n", "false", "")
STILL_WORDS = ("", "none", "ongoing", "no", "still", "still going on")
STILL = "Still going on."

# What is wrong, and what is accepted
NUMBER = "A whole number from 0 to 10 is expected, such as 4, or nothing."
TOO_LONG = "That is too long for this field: 20,000 characters fit. Please shorten it."
YES_OR_NO = "It must be yes or no."
AFTER_READING = "That is after the day of this entry. Since when it was there must lie before."
ZONE = "That is no time zone known here. A name of continent and city is expected, such as Europe/London, or nothing."
SITES_NEEDED = "Say at least one place and what it feels like: left foot tingling."


def as_it_is(now: str, help_: str) -> str:
    """What stands there, when it can't be written in the line to begin with."""
    return f"Now: {now}. Leave the line empty to keep it so. {help_}"


def sign_in_note(said: str, label: str) -> str:
    """A note names something that the checks look at, but not in notes."""
    return f'You wrote "{said}". The checks do not read notes. If it is so, say it in the line Also there: {label}.'


def unclear_time(text: str) -> str:
    """A time that is not understood."""
    return (
        f'"{text}" is not a time I understand. Write it like 20m ago, 07:40, yesterday 9pm, mon 14:30, '
        "2 march 8am or 2026-03-01 08:10."
    )


def end_before_start(start: str) -> str:
    """An end that lies before the start."""
    return f"The end must not lie before the beginning, {start}."


def start_after_end(end: str) -> str:
    """A start that lies behind the end."""
    return f"It ended {end}, so it must begin before. Correct the end first if that is wrong."


def updates_before(update: str) -> str:
    """A start that lies behind an update of the entry."""
    return f"There is an update of {update}, so it must begin before. Correct the update first if that is wrong."


def updates_after(update: str) -> str:
    """An end that lies before an update of the entry."""
    return f"There is an update of {update}, so it can't end before. Correct the update first if that is wrong."


def outside(start: str, end: str) -> str:
    """An update for a time at which it was not going on; `end` is empty while it goes on."""
    return f"It began {start}{f' and ended {end}' if end else ''}. An update must lie within."


def only_places(labels: Iterable[str]) -> str:
    """More than places and feelings was said."""
    return f"Say here only where it is and how it feels. These have lines of their own: {', '.join(labels)}."


def not_understood(chunks: Iterable[str]) -> str:
    """Words that are no place and no feeling."""
    said = ", ".join(f'"{chunk}"' for chunk in chunks)
    return f"Say here only where it is and how it feels. Not understood: {said}. Other words belong into the note."


def one_of(labels: Iterable[str]) -> str:
    """A word that is none of the choices."""
    return f"It must be one of: {'; '.join(labels)}."


def unknown_choice(text: str, labels: Iterable[str]) -> str:
    """One of several words that is none of the choices."""
    return f'"{text}" is none of the choices. They are, with a semicolon between two: {"; ".join(labels)}.'


def shown_as(began: str) -> str:
    """What changing the zone does."""
    return f"It then began {began}: the same moment on another clock."


# On the command line
LISTED = "To change one: journal edit ID --set FIELD TEXT. A text of nothing empties it."


def no_field(name: str, near: str) -> str:
    """The entry has no field of that name."""
    meant = f" Did you mean {near}?" if near else ""
    return f'This entry has no field "{name}".{meant} Nothing was changed. Its fields are listed by: journal edit ID --fields'


def refused(label: str, problem: str) -> str:
    """What was given for a field can't be used."""
    return f"{label}: {problem} Nothing was changed."


def no_update(number: int, count: int) -> str:
    """There is no such update to take away."""
    has = f"It has {count}, numbered from 1." if count else "It has none."
    return f"This entry has no update {number}. {has} Nothing was changed."
