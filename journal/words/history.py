"""What the history says: its keys, its header, its empty states, and the sheet of saved filters."""

from __future__ import annotations

from collections.abc import Sequence

from journal.words.filters import TRASH

# Command: (the word in the footer, the sentence in the help)
COMMANDS = {
    "narrow": ("Filter", "Show only entries of a place, a feeling, a strength, a time. You say it in words."),
    "saved": ("My filters", "Use a saved filter, or save the one that is on."),
    "all": ("Whole list", "Take the filter off."),
    "trash": ("Trash", "Look into the trash, and back."),
    "delete": ("Delete", "Put the entry into the trash for 30 days."),
    "restore": ("Restore", "Take the entry out of the trash."),
    "again": ("Again", "Write the entry again, starting now, to change and save."),
    "undo": ("Undo", "Take back the last change, also after a restart."),
    "back": ("Back", "Go back to the page before."),
    "save_filter": ("Save it", "Save the filter that is on, under a name of your own."),
    "forget_filter": ("Forget", "Forget the marked filter. Your entries stay."),
    "close": ("Close", "Go back to the list."),
}

TITLE = "History"
PURPOSE = "Every entry, newest first. Find entries by words, read them whole, throw them away and take them back."
TRASH_TITLE = "Trash"
PRIVATE = "(private)"
ONGOING = "ongoing"
READING = "Reading. One moment."
EXAMPLE = 'left foot tingling 5+ sudden since 30d "garden"'
HINT = "Enter goes to the list, Esc too. Nothing written here: all entries."
NOTHING = (
    "Nothing is written here yet.",
    "",
    "Entries show up here as soon as you write the first one: go back with Esc, then press n.",
)
NO_FIT = (
    "No entry fits this filter.",
    "",
    "Press w to show the whole list again, or / to change the filter:",
    "",
    "    left foot             a place, with or without its side",
    "    tingling   sudden     what it feels like, how it began",
    "    5+   <=3   2-4        how strong it was at its worst",
    "    7d   2026-01          when: also since mon, until yesterday, last visit",
    '    "garden"              words in your notes',
    "    ongoing   starred   private   flagged",
)
EMPTY_TRASH = (
    "The trash is empty.",
    "",
    "Entries you delete wait here for 30 days. Press t to go back to the list.",
)
CHOOSE = "There is no entry under the cursor yet."
IN_TRASH = "This entry is in the trash. Press r to take it out first."
TRASHED = "Put into the trash. z takes it back. In the history, t shows the trash."
RESTORED = "Taken out of the trash. z takes it back."

# Saved filters
SAVED_TITLE = "Saved filters"
SAVED_PURPOSE = "Filters you use again, each under a name."
SAVED_NONE = (
    "None is saved yet. Press / in the list to say what you look for, for example left foot 5+ since 30d. "
    "Then come back here and press s to save it under a name."
)
SAVED_KEYS = "Press a number, or arrows and Enter."
NAME_IT = "Which name shall it have?"
NAME_KEYS = "Enter saves it. Esc goes back without saving."
NAME_EXAMPLE = "strong ones"
NOTHING_TO_SAVE = "No filter is on. Press / in the list first and say what you look for."
NO_NAME = "Type a name first, for example: strong ones"
NOT_SAVED = "The filter could not be saved on this disk. It is still on."
LONGEST_NAME = 40


def entries(count: int) -> str:
    """A number of entries in words."""
    return f"{count:,} {'entry' if count == 1 else 'entries'}"


def showing(total: int, all_told: int, parts: Sequence[str]) -> str:
    """How many of how many are shown, and which."""
    if not parts:
        return entries(all_told)
    return f"Showing {total:,} of {entries(all_told)}: {', '.join(parts)}"


def in_trash(total: int, parts: Sequence[str]) -> str:
    """How many lie in the trash, and which; that they lie there is said already."""
    which = [part for part in parts if part != TRASH]
    rest = f": {', '.join(which)}" if which else ", the last deleted first"
    return f"{entries(total)} in the trash{rest}"


def saved_as(name: str) -> str:
    """A filter was saved."""
    return f"Saved as {name}."


def forgotten(name: str, text: str) -> str:
    """A saved filter was forgotten; its text is told so that it can be written again."""
    return f"Forgotten: {name} ({text})."


def replaces(name: str) -> str:
    """A filter of that name was replaced."""
    return f"Saved as {name}, in place of the one before."
