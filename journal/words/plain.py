"""What the plain mode says: numbered prompts, one question at a time, for screen readers and simple terminals."""

from __future__ import annotations

GREETING = "Numbness journal, plain mode. Type a number and press Enter."
MENU = "What would you like to do?"
CHOICE = "Number:"
CHOICES = {
    "log": "Write an entry in your own words",
    "steps": "Write an entry step by step",
    "update": "Say how an entry is now",
    "end": "Say that an entry has ended",
    "list": "Hear your latest entries",
    "check": "Check for patterns that should not wait",
    "clear": "Note that there was no numbness today",
    "undo": "Take back the last change",
    "card": "When to get help now",
}
LEAVE = "Leave"
GOODBYE = "Everything you saved stays saved."
NOT_A_NUMBER = "That is not one of the numbers. Nothing was done."

PLACE = "Where is it? Type a part of its name and its side, for example: left calf."
PLACE_MORE = "Another place? Type a part of its name, or press Enter to go on."
PLACE_CHOOSE = "Which one? A number, or Enter to type it again:"
PLACE_NONE = "No place has a name like this. Try another word, such as foot, thumb or lower back."
PLACES_ARE = "Places so far:"
FEELS = "How does it feel? One or more numbers with spaces between them:"
SEVERITY = (
    "How strong is it, from 0 to 10? 0 is normal feeling, 5 is half of it gone, 10 is no feeling at all. Enter leaves it open:"
)
ONSET = "How did it begin? A number:"
BEGAN = "When did it begin? For example: now, 20m ago, 07:40, yesterday 9pm. Enter means now:"
ENDED = "When did it end? Enter means it is still going on:"
ALONG = (
    "Do you have any of these with it? Their numbers with spaces between them, 0 for none of them, Enter to leave this open:"
)
REASON = "Do you know a reason, such as having slept on it? In your own words, or press Enter:"
STOPPED = "Not saved. Nothing was written down."
SAVE = "Save this entry? 1 for yes, 2 for no:"
YES_OR_NO = "Type 1 for yes or 2 for no."
LEFT = "What would you like to do with it?"
LEFT_CHOICES = ("Go on with it", "Throw it away")
LATER = "Leave it for later"
LEFT_ON_SCREEN = "It changes an entry. To go on with it, open the journal on the screen: journal"
THROWN_AWAY = "Thrown away."
TRY_AGAIN = "Please try again."


def left(when: str, text: str) -> str:
    """An entry was being written when the program closed."""
    return f"You were writing an entry on {when} when the program closed: {text}"


def option(number: int, label: str) -> str:
    """One line of a list to choose from."""
    return f"{number}. {label}"


def numbers_only(highest: int) -> str:
    """An answer was not numbers of the list."""
    return f"Please type numbers from 1 to {highest}, with spaces between them."


def strength_only() -> str:
    """An answer was not a strength."""
    return "Please type a whole number from 0 to 10, or press Enter."
