"""What the page of findings says: what to do, what was answered and what still counts, and what an answer does."""

from __future__ import annotations

TITLE = "Findings"
ALL_FINDINGS = "All findings"
PURPOSE = "What was found in your entries, the most urgent first: what to do, why, and what you answered."
TELL_PURPOSE = "Whom you told, and whether somebody looked at it."

# Command: (the word in the footer, the sentence in the help)
COMMANDS = {
    "acknowledge": ("Seen", "Note that you have seen this finding. It is quiet while nothing new is logged."),
    "told": ("Told", "Note that you told a clinician, or write down the visit that looked at it."),
    "resolve": ("Over", "Note that this is over. Not for an emergency."),
    "entries": ("Entries", "Open the entries this finding comes from; a number opens that one at once."),
    "further": ("Read on", "Go down in the text of the finding."),
    "undo": ("Undo", "Take back the last change, also after a restart."),
    "leave": ("Back", "Go back to the page before."),
    "leave_telling": ("Back", "Go back one question. Nothing is noted before the last answer."),
}

LEVELS = {"emergency": "Emergency", "same_day": "Today", "soon": "Soon", "routine": "Next visit", "info": "Note"}
SEEN = "answered"
ANSWERED = "You have answered these"

# The parts of a finding
WHY = "Why"
ENTRIES = "The entries it comes from"
ENTRIES_HINT = "Press the number to open one."
TELL = "Tell the doctor"
YOUR_ANSWERS = "What you noted"
NOTHING_NOTED = "Nothing yet. Press a when you have read it, d when you told a clinician."
NOTHING_NOTED_URGENT = "Nothing yet. Do first what it says above. Then press a for seen, or d when you told a clinician."
NET = "Whatever the journal shows"
ORIGIN = "Where this comes from"
NUMBERS = "The numbers it goes by"
STILL_OPEN = (
    "You have answered this. The line stays until a visit at which somebody looked at it is written down. Press d to write it"
    " down."
)
QUIET_NOW = "You have answered this. It is quiet, and comes back when something new is logged."

READING = "Looking at your entries. One moment."
NO_FINDING = "No warning pattern found in what you logged. This does not mean nothing is wrong."
NO_CHECK = "The check could not be made, so there is nothing to show here."

# Answers to keys
NOTHING_CHOSEN = "There is no finding to answer."
NOT_FOR_EMERGENCY = (
    "An emergency can't be marked as over. Do what it says. Once a doctor or nurse has looked at it, press d and write that"
    " down."
)
NO_ENTRY = "This finding comes from no single entry."
NO_SUCH_NUMBER = "There is no entry with that number here."
ACKNOWLEDGED = "Noted: you have seen it. z takes it back."
ACKNOWLEDGED_URGENT = "Noted: you have seen it. It stays as one red line until somebody has looked at it. z takes it back."
TOLD = "Noted: you told a clinician. z takes it back."
TOLD_URGENT = (
    "Noted: you told somebody. That is not looking at it, so it stays as one red line until a visit is written down. z takes"
    " it back."
)
RESOLVED = "Noted: it is over. It comes back when something new is logged. z takes it back."
VISITED = "The visit is written down, and this finding is gone. z takes it back."
VISITED_STILL = (
    "The visit is written down. The journal still shows this finding, because something began or changed after the visit, or"
    " in another place. z takes it back."
)
VISITED_LOWER = "The visit is written down. What is left of this finding can wait longer. z takes it back."

# The sheet of entries

# Telling a clinician
TELL_TITLE = "Told a clinician"
ONLY_LOOKING = (
    "Only a visit at which somebody looked at it counts as looked at. A call, a message or the desk is noted too, but then an"
    " emergency stays on your first page."
)
CHOICE_HINT = "Press a number, or arrows and Enter. Esc goes one question back."
ANSWERED_ALREADY = "You answered it already. It comes back by itself when something is new."
WHO = "Whom did you tell?"
WHO_CHOICES = (
    ("looked", "A doctor or nurse looked at it"),
    ("called", "A doctor or nurse, by phone or message: nobody looked at it"),
    ("desk", "Somebody at a desk or on a phone line"),
)
NOTES = {"called": "By phone or message; nobody looked at it.", "desk": "At a desk or on a phone line; nobody looked at it."}
WHAT = "What was it?"
KINDS = (
    ("consultation", "A visit to a doctor, nurse or clinic"),
    ("emergency_visit", "An emergency department or ambulance"),
    ("neurological_exam", "A full check of feeling, strength and reflexes"),
)
WHEN = "When was it?"
WHEN_EXAMPLE = "today 10:30, yesterday 3pm, 2 march 9am"
WHEN_HINT = "The hour matters: what began after the visit was not seen by it. Enter goes on."
ADD_HOUR = "Add the hour if you know it, such as: yesterday 3pm. Enter once more leaves it out."
NOT_A_TIME = "That is not a time I understand. Write it like: today 10:30, yesterday 3pm, 2 march 9am"
NOT_YET = "That time has not come yet. Write when it was."
BY = "Who looked at it?"
BY_EXAMPLE = "Dr Mora, or leave it empty"
BY_HINT = "Enter goes on."
WHERE = "What did they look at?"
ALL_OF_IT = "All the numbness I had then"


def only_these(places: str) -> str:
    """The places of this finding, as a choice."""
    return f"Only this: {places}"


def within(level: str, days: int | None) -> str:
    """The level as a word, with its days."""
    return f"{LEVELS[level]}, {days} days" if days else LEVELS[level]


def answer(when: str, said: str, note: str) -> str:
    """One answer the patient gave."""
    return f"{when}: {said}. {note}".rstrip() if note else f"{when}: {said}"


def number(amount: str, decides: str, origin: str) -> str:
    """A number the rule goes by."""
    return f"{amount}: {decides} ({origin})"


def more_entries(count: int) -> str:
    """How many further entries stand behind the ones listed."""
    return f"and {count} earlier"
