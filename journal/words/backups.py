"""What is said about backups: made, listed, put back."""

from __future__ import annotations

DO = 'a file to copy to, "list", or "restore NUMBER" (or its name, or any file); nothing: a copy among the backups'
MORE = (
    "Each copy is opened again, checked and compared before it gets its name. Others are made by themselves: at starts with"
    " changes (the last 10, and one of each of the last 12 months) and before an import, a merge, a restore or an update."
    " Do not copy the file with other programs while the journal is open."
)
FORCE = "replace the file when it is there already"
NONE_YET = "There is no journal yet, so there is nothing to copy."
NO_BACKUPS = "There is no backup yet. Make one with: journal backup"
NOT_WHOLE = "not whole, or not a journal of this version"
IS_THE_JOURNAL = "That is the journal itself. Choose another name."
REPLACE, MERGE = "REPLACE", "MERGE"
RESTORED = "Restored"
NOT_RESTORED = "Nothing was changed: your journal is as it was."
NO_JOURNAL = "Your journal: not there."
UNREADABLE = "Your journal: it can't be read. The file is kept as it is, beside the restored one."


def _entries(count: int) -> str:
    return f"{count:,} {'entry' if count == 1 else 'entries'}"


def made(file: str, entries: int) -> str:
    """A copy is made and was checked."""
    return f"Backup made: {file}, {_entries(entries)}. I opened it again and compared it with the journal."


def listed(number: int, name: str, when: str, holds: str) -> str:
    """A backup in a line."""
    return f"{number:>3}  {when}  {name}  {holds}"


def holds(entries: int, last: str | None) -> str:
    """What a backup holds."""
    return _entries(entries) + ("" if last is None else f", the last of {last}")


def no_such(name: str) -> str:
    """No backup goes by this number or name."""
    return f"There is no backup {name}. They are listed by: journal backup list"


def beside(backup: str, journal: str) -> str:
    """Both counts, before anything is done."""
    return f"Backup: {backup}. Your journal: {journal}."


def would_hide(hidden: int, changed: int) -> str:
    """What a restore would take out of sight."""
    parts = [f"hides {_entries(hidden)} that the backup does not have"] if hidden else []
    parts += [f"brings {_entries(changed)} back to an earlier state"] if changed else []
    does = " and ".join(parts) or "hides no entry"
    return f"Restoring {does}. What is there now is copied first, and kept."


def question(*, merge: bool) -> str:
    """What to type."""
    other = f", or {MERGE} to add what the journal lacks and keep the newer of each" if merge else ""
    return f"Type {REPLACE} to go on{other}:"


def restored(entries: int, kept: str | None) -> str:
    """A backup is in the journal's place."""
    aside = "" if kept is None else f" What was there before is kept as {kept}."
    return f"Restored: {_entries(entries)}.{aside}"


def failed(folder: str, reason: str, last: str | None) -> str:
    """No backup could be made by itself."""
    newest = "There is no backup yet." if last is None else f"Last backup: {last}."
    return f"No backup was made ({reason}: {folder}). Your journal itself is fine. {newest}"
