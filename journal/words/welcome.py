"""The two pages of a first start: what the journal is and is not, and the number to call in an emergency."""

from __future__ import annotations

from journal.words.emergency_numbers import LISTED

COMMANDS = {
    "next": ("Next", "Go on. Nothing must be filled in."),
    "skip": ("Skip", "Go on without this."),
    "write": ("Write", "Write the first entry now, in your own words."),
    "country": ("Country", "Pick the number by typing the name of your country."),
    "type": ("Type it", "Type the number itself."),
}
PAGE = ("Welcome", "What this journal is and is not, on a first start.")
NUMBER_PAGE = ("Your number", "The number to call in an emergency, on a first start. It may be left for later.")
FIRST, SECOND = "1 of 2", "2 of 2"

# What it is, and is not
TITLE = "Welcome"
URGENT = "Do you need help now? F1 shows the signs for which to call at once."
WHAT = (
    "This is a place to write down numbness and tingling, in your own words and in seconds. It shows at once which patterns"
    " should not wait, and it keeps what your doctor will ask."
)
NOT_TITLE = "What it is not"
NOT = (
    "It does not diagnose, and it can miss serious problems. If you are worried, get medical help, whatever it shows.",
    "It cannot call anybody.",
    "It is written for adults. Under 16, or pregnant: please ask for advice sooner.",
)
STAYS_TITLE = "Where it stays"
STAYS = (
    "On this computer. Nothing is sent anywhere, and nobody else is told.",
    "The file is not locked. Who can use this computer as you can read it.",
)
NOW = "Enter goes on. n writes an entry at once."

# The number
NUMBER_TITLE = "Which number do you call in an emergency?"
NUMBER_WHY = "Every warning then names it. It is not guessed from your computer, so please choose it yourself."
HOW = (
    "Press c and type the name of your country.",
    "Press t and type the number itself.",
    "Or press Enter to leave it for later.",
)
WITHOUT = 'Without it, warnings say "your local emergency number". It can be set at any time: s on the first page.'
RIGHT = "Please make sure that it is right for where you are. Enter keeps it and goes on; c or t choose another one."
SEEN = f"From the list of {LISTED}; the number was read on a published page."
GENERAL = f"From the list of {LISTED}; this number is general knowledge, not read on a published page."
NOT_WELCOMED = "That you have seen this could not be kept on disk, so it will show once more."
NUMBER_NOT_KEPT = "The number is not kept. Enter tries again, Esc goes on without it."

# The sheet
SHEET_TITLE = "Your emergency number"
SHEET_HINT = "Country, or the number itself"
SHEET_TYPE = f"Type your country or the number. Arrows and Enter take one. List of {LISTED}."
SHEET_NONE = "No country in the list has a name like this. You can type the number itself: 112, 0800 1111."
SHEET_NOW = "Now: "


def own(number: str) -> str:
    """The offer to take a number as it was typed."""
    return f"Use {number}"


def offered(country: str, number: str) -> str:
    """A number of a country."""
    return f"{country}  {number}"
