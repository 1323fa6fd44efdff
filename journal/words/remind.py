"""What `journal remind` says: nothing of what is in the journal, since it may be read over a shoulder or sent by mail."""

from __future__ import annotations

TODAY = "Nothing is written in your journal for today yet."
WEEK = "Nothing is written in your journal for a week."
WEEK_HOW = "journal clear week: there was no numbness. journal log writes what was. It can also wait."
WEEK_ONGOING = "Nothing is written for a week of how it is."
HOW = "journal log writes an entry, journal clear notes a day without numbness. It can also wait."
ONGOING = "An entry is still going on. journal update says how it is now, journal end that it is over."
PRESSING = "Something in your journal should not wait. See: journal check"
UNCHECKED = "Your journal could not be checked. See: journal check"

AT_OPTION = "not before this time of day, such as 20:00 (on the clock of this computer)"
EVERY_OPTION = "also when it was said today already"
MORE = (
    "For a line in your shell's start file, for cron or a systemd timer: it prints a line or two when there is a reason, at"
    " most once a day, and nothing else. With low tracking (journal settings) only after a week without a word, also of what"
    " goes on. It names nothing that you wrote."
)


def not_a_time(said: str) -> str:
    """The time of day is none."""
    return f'"{said}" is not a time of day. Write it like 20:00 or 8pm.'
