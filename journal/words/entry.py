"""What the page of one entry says: its keys, its sections, its revisions."""

from __future__ import annotations

COMMANDS = {
    "newer": ("Newer", "Go to the entry above this one in the list."),
    "older": ("Older", "Go to the entry below this one in the list."),
    "update": ("Update", "Say how it was at another time: now, or while it went on."),
    "star": ("Star", "Mark the entry as important, or take the mark off."),
    "private": ("Private", "Keep the entry out of reports and spreadsheets, or let it in again."),
    "changes": ("Changes", "Show when the entry was written and changed, and what was changed."),
    "findings": ("Findings", "Read the findings that name this entry, with their reasons."),
}
TITLE = "Entry"
PURPOSE = "One entry whole: what was felt, what was asked, which findings name it, and how it was changed."
STARRED = "Starred. s takes the star off."
UNSTARRED = "The star is off."
PRIVATE = "Private: it stays out of reports and spreadsheets. p lets it in again."
NOT_PRIVATE = "No longer private."
UNFINISHED = "You have an unfinished entry. Go on with it from Today, with n."
NO_NEWER = "This is the first entry of the list."
NO_OLDER = "This is the last entry of the list."
NO_FINDING = "No finding names this entry. This does not mean nothing is wrong."
GONE = "This entry can't be found any more. Esc goes back."


def updated(time: str) -> str:
    """A reading was added; `time` is the clock's when the store had answered."""
    return f"Saved {time}. z takes it back."


IS_STARRED, IS_PRIVATE, IN_TRASH = "starred", "private", "in the trash"
FINDINGS = "Findings that name this entry"
READ_THEM = "f reads them whole."
OVER_TIME = "Over time"
WRITTEN = "Written down"
CHANGED = "Last changed"
SHORT_ID = "Short id"
NOT_SAID = "not said this time"
RECORD = "About this entry"
REVISIONS = "Changes to this entry"
TAKEN_BACK = "taken back"
UNREADABLE = "what it was before can't be read any more"

_ACTIONS = {
    "save": "written down",
    "change": "corrected",
    "reading": "updated",
    "end": "ended",
    "trash": "put into the trash",
    "restore": "taken out of the trash",
    "import": "imported",
}


def action(name: str) -> str:
    """What was done to the entry."""
    return _ACTIONS.get(name, name)


def undone(done: str, when: str) -> str:
    """A change that was taken back later."""
    return f"{done}; {TAKEN_BACK} {when}"


def written(when: str, late: str) -> str:
    """When it was written down, and how long after it began, if that was long."""
    return f"{when}, {late} after it began" if late else when


def so_far(length: str) -> str:
    """How long it has been going on."""
    return f"{length} so far"
