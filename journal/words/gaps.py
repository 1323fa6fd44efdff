"""What is said about days of which nothing is written. They are never called missed, and need not be filled."""

from __future__ import annotations

from datetime import date

TITLE = "Days without an entry"
PURPOSE = "Days of the last two weeks of which nothing is written. Say how they were, or leave them open."
INTRO = "Only if you remember. A day you leave open stays open: it is never taken for a day without numbness."
NONE = "Nothing is open: of each of the last 14 days something is written, or your journal is younger."
HELP = "Enter asks how this day was."
ANSWERS = {"clear": "No numbness on that day", "write": "Something was felt: write it down", "open": "Leave it open"}
NOT_CLEAR = "There is an entry for that day by now, so it is not a day without numbness."
NOTHING_WRITTEN = "nothing written"

ASK_OPTION = "ask of each day how it was"
BACK_OPTION = "how many days to look back (1 to 366)"
QUESTION = "No numbness on that day? y: yes, none. Enter: leave it open. q: stop."
HOW = (
    "A day without numbness: journal clear DAY. Something was felt: journal log. You may leave a day open; it is never"
    " taken for a clear one."
)
NEEDS_TERMINAL = "Questions need a terminal. Without one: journal gaps lists the days, journal clear DAY notes one."
EMPTY = "Nothing is written yet, so no day is open."


# Low tracking: once a week
WEEK_TITLE = "How were the last 7 days?"
WEEK_ANSWERS = {
    "clear": "No numbness in the last 7 days",
    "same": "Much as before: the last entry again, as it is now",
    "new": "Something is new or other than usual: write it down",
}
WEEK_ONGOING = "You have not written for a week how it is."
WEEK_KNOWN = "Of each of the last 7 days something is written, so nothing was noted."


def week(key: str) -> str:
    """On Today: a week has gone by, and the key that answers."""
    return f"{WEEK_TITLE} {key} answers."


def week_ongoing(update: str, end: str) -> str:
    """On Today: a week has gone by, and something still goes on; the keys that say how it is now, and that it is over."""
    return f"{WEEK_ONGOING} {update} says how it is now, {end} that it has ended."


def week_noted(days: int) -> str:
    """The days of the week without an entry were noted as days without numbness."""
    return f"Noted: no numbness on {days} {'day' if days == 1 else 'days'} of the last 7."


def day(day: date) -> str:
    """A day by its name."""
    return f"{day:%A} {day.day} {day:%B}"


def noted(day_: date) -> str:
    """A day was marked as one without numbness."""
    return f"Noted: no numbness on {day(day_)}. z takes it back."


def begun(day_: date) -> str:
    """The words with which an entry for that day begins in the line."""
    return f"{day_.day} {day_:%B} ".lower()


def count(days: int) -> str:
    """How many days are open."""
    return f"{days} {'day' if days == 1 else 'days'} without an entry, of the days looked at."


def offered(days: int, key: str) -> str:
    """On Today: that there are some, and the key that shows them."""
    return f"{days} {'day' if days == 1 else 'days'} without an entry. {key} says how they were, if you remember."


def enough(days: int, key: str) -> str:
    """So many days are written that a doctor can see how it goes."""
    return f"{days} days are written: enough to show a doctor. From now on what is new is enough ({key}: Tracking)."
