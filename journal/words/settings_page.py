"""The page of settings: names, values and a line of help for each."""

from __future__ import annotations

TITLE = "Settings"
PURPOSE = "How the pages look and how times are written, your emergency number and your profile, and where the files are."
INTRO = "Arrows choose a line, left and right change it. It holds at once."
LOOK, TIME, ABOUT = "Look", "Time", "You and your journal"
NUMBER = ("Emergency number", "Shown in every warning. It is never guessed from your computer. Enter changes it.")
NO_NUMBER = "your local emergency number"
THEME = ("Colours", "How the pages look. The change shows at once.")
THEMES = {
    "auto": "as the terminal says",
    "dark": "dark",
    "light": "light",
    "contrast": "high contrast",
    "colour-blind": "safe for colour-blind eyes",
    "ansi": "the terminal's own colours",
}
SIGNS = ("Signs", "Plain signs are letters and marks that every terminal can show.")
SIGN_NAMES = {None: "as the terminal says", True: "plain signs only", False: "all signs"}
CLOCK = ("Clock", "How every time of day is written.")
CLOCKS = {"24": "24 hours: 14:32", "12": "12 hours: 2:32 pm"}
WEEK = ("Week begins on", "The first day of a week in the calendar.")
DAYS = {"monday": "Monday", "sunday": "Sunday", "saturday": "Saturday"}
_LOW = (
    "Low: write what is new or other than usual. After a week without a word one question asks how it was; days without an"
    " entry are not asked about. What is sudden or spreads is worth writing at once, always."
)
TRACKING = ("Tracking", _LOW)
TRACKINGS = {False: "as often as you like", True: "low"}
PROFILE = ("Profile", "Who you are, what you were told before, and what was there before this journal. Enter opens it.")
KEYS = ("Keys", "? shows the keys of each page. Your own go into the file of settings, in its part [keys].")
USUAL_KEYS = "the usual ones"
FILES = ("Files", "Where the journal, its copies and these settings are. Enter shows all of it.")
SAVED = "Kept."
ENVIRONMENT = "Kept. But NO_COLOR or JOURNAL_THEME is set in your terminal, and that goes before it."
ENVIRONMENT_SIGNS = "Kept. But JOURNAL_ASCII or the kind of terminal asks for plain signs, and that goes before it."


def own_keys(count: int) -> str:
    """How many keys were chosen by hand."""
    return f"{count} of your own"


def problems(count: int) -> str:
    """How many lines of the file are not understood."""
    return f"{count} {'line' if count == 1 else 'lines'} of the file not understood"


def not_kept(reason: str) -> str:
    """The setting holds, but could not be written."""
    return f"This holds now, but it could not be kept on disk ({reason}). After a restart it is as before."


def where(database: str, backups: str, state: str, settings: str) -> str:
    """Where everything is."""
    return f"Journal     {database}\nCopies      {backups}\nUnfinished  {state}\nSettings    {settings}"
