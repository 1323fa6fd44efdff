"""What the pages say when the journal can't be opened or only read: what can be done, and what becomes of the file."""

from __future__ import annotations

TITLE = "The journal could not be opened"
PURPOSE = "What happened, what is safe, and what to do next."
CHOICES = "What you can do"
CARD = "F1 shows at any time when to get help at once."
LOOKING = "Looking for good backups. One moment."
NO_BACKUP = "No good backup was found."
KEEP_DAMAGED = "Keep the damaged file until you are sure that nothing is missing."
RULES_SLEEP = "While the journal can't be read, it can't look for warning patterns."

QUIT = "Leave. Nothing is changed."

# Command: (the word in the footer, the sentence in the help)
COMMANDS = {
    "retry": ("Try again", "Try to open the journal again."),
    "choose": ("Other file", "Open the journal from another file."),
    "restore": ("Restore", "Restore a good backup. What is there now is kept."),
    "salvage": ("Save the rest", "Save what can still be read. The damaged file is not changed."),
    "anew": ("New journal", "Start a new, empty journal here. Your old one is not deleted."),
    "start": ("Start", "Start the new journal."),
}

# Another file
CHOOSE_TITLE = "Opening another file"
CHOOSE_PURPOSE = "Open a journal that lies elsewhere, this time."
CHOOSE_QUESTION = "Where is the journal?"
CHOOSE_HINT = "/media/stick/journal.db"
CHOOSE_KEYS = "Enter opens it, for now. To open it every time, start with: journal --db FILE"
NO_FILE = "There is no file with this name."

# A backup
RESTORE_TITLE = "Restoring a backup"
RESTORE_PURPOSE = "Put one of the good backups in the journal's place."
RESTORE_KEYS = "Arrow keys and Enter take one. Esc goes back, and nothing is changed."

# A new beginning
ANEW_TITLE = "Starting a new journal"
ANEW_PURPOSE = "Begin with an empty journal, because the old one can't be found."


def anew(file: str) -> str:
    """Before a new journal is started where an old one was known."""
    return (
        f"Press s to start a new, empty journal at {file}. Your old journal and its backups are not deleted. "
        "If the old one only lies on a drive that is not connected, your entries will then be in two places: "
        "connect the drive first, if you can. "
        "Until the old one is back, warning patterns are looked for in the new entries alone."
    )


def restoring(entries: int | None, kept: bool) -> str:
    """Above the list of backups; `entries` is how many the journal was last known to have."""
    had = "" if entries is None else f" The journal last held {entries:,} {'entry' if entries == 1 else 'entries'}."
    stays = " The file that is there now is kept beside it, unchanged." if kept else ""
    return f"Each of these was opened and found whole.{had} What you wrote after it was made is not in a backup.{stays}"


def backup(made: str, entries: int, last: str | None) -> str:
    """A backup: when it was made, how many entries it holds, and when the latest of them began."""
    latest = "" if last is None else f", the latest of {last}"
    return f"{made}: {entries:,} {'entry' if entries == 1 else 'entries'}{latest}"


def newest(described: str) -> str:
    """The newest good backup."""
    return f"Newest good backup: {described}."


def restored(entries: int, kept: str | None) -> str:
    """A backup was put in the journal's place."""
    aside = "" if kept is None else f" The file that was there is kept as {kept}."
    return f"Restored: {entries:,} {'entry' if entries == 1 else 'entries'}.{aside}"


def started(kept: str | None) -> str:
    """A new journal was started."""
    aside = "" if kept is None else f" The empty file that was there is kept as {kept}."
    return f"A new journal was started.{aside}"


def salvaged(file: str, entries: int, lost: int) -> str:
    """What could be read of a damaged file was written to another."""
    rest = f" {lost:,} more could not be read." if lost else ""
    return f"Wrote {file}: {entries:,} {'entry' if entries == 1 else 'entries'}.{rest} The damaged file was not changed."


NOTHING_SALVAGED = "Nothing in the file can be read as an entry. It was not changed."


def not_written(folder: str) -> str:
    """The document with what could be read found no place."""
    return f"It could not be written to {folder}. Nothing was changed. Next: free some space, then try again."
