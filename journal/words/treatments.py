"""What is said about treatments: how they are told, what is asked of them, and that none of several lasted."""

from __future__ import annotations

NAME_NEEDED = "Say first what it is, such as: gabapentin 300 mg at night"
TOO_LONG = "At most 200 letters fit here. More fits in the note."
NOTE_TOO_LONG = "At most 20,000 letters fit in the note."
EFFECTS = "The effect is one of: none, some, good, worse."
PERCENT = "Relief is a number from 0 (none) to 100 (all of it gone)."
WHEN_STOPPED = (
    'Say when it was stopped, such as: stopped 20 June: made me dizzy. A month or a year is enough: "stopped May 2025".'
)
NOT_SAID = "start not said"
RUNNING = "still going on"
_WEEK, _MANY_WEEKS = 7, 14


def stop_first(start: str) -> str:
    """An end that lies before the start."""
    return f"It began {start}, so it can't have stopped before that."


def no_length(text: str) -> str:
    """A length of time that is not understood."""
    return f'"{text}" is not a length of time I understand. Write it like: 2 weeks, 10 days, 3 months'


def course(start: str | None, stop: str | None) -> str:
    """From when to when."""
    if stop is None:
        return NOT_SAID if start is None else f"since {start}"
    return f"until {stop}" if start is None else f"{start} to {stop}"


def length(days: int) -> str:
    """How long relief lasted."""
    if days < 1:
        return "less than a day"
    if days >= _MANY_WEEKS and days % _WEEK == 0:
        return f"{days // _WEEK} weeks"
    return f"{days} day{'' if days == 1 else 's'}"


def effect(named: str, percent: int | None, days: int | None) -> str:
    """The effect, how much relief, and for how long; empty when nothing of it was said."""
    relief = "" if percent is None else f"{percent}% relief"
    lasted = "" if days is None else f"for {length(days)}"
    return ", ".join(filter(None, (named, f"{relief} {lasted}".strip())))


def stopped_because(reason: str) -> str:
    """Why it was stopped."""
    return f"stopped: {reason}"


def none_lasting(count: int, months: int) -> str:
    """Several treatments were tried, and none of them brought relief that lasted. Counts and a question, no judgement."""
    return (
        f"{count} treatments tried over {months} months, and none brought relief of 4 weeks or more. It may be worth asking for"
        " the diagnosis to be looked at again. Keep to what you were given until you have talked about it."
    )
