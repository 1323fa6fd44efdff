"""What a patient reads when the journal can't be opened or written: what happened, what is safe, what to do next."""

from __future__ import annotations


def newer(theirs: int, ours: int) -> str:
    """The file was written by a newer program."""
    return (
        f"This journal was last used with a newer version of the program (format {theirs}; this program knows {ours}). "
        "To protect it, it is open for reading only, and nothing was changed. You can look and export. "
        "Next: update this program (pipx upgrade numbness-journal), then try again."
    )


def newer_unreadable(theirs: int, ours: int) -> str:
    """The file was written by a newer program, in a way in which this one can't even read it."""
    return (
        f"This journal was last used with a newer version of the program (format {theirs}; this program knows {ours}), and "
        "can't be read without it. Your entries are safe, and nothing was changed. "
        "Next: update this program (pipx upgrade numbness-journal), then try again."
    )


def only_reading(file: str) -> str:
    """The journal is shown, and can't be written."""
    return (
        f"Your journal is open for reading only: the file or its folder can't be written ({file}). You can look and export. "
        "To add entries, copy the file to your home folder and open it with --db."
    )


def locked(file: str) -> str:
    """Another program holds the file."""
    return (
        f"Not saved yet: another program is holding the journal ({file}). Nothing was lost, and nothing was changed. "
        "Close the other window or wait for it to finish, then try again."
    )


def locked_reading(file: str) -> str:
    """Another program holds the file while we only want to look."""
    return (
        f"The journal can't be read at the moment: another program is holding it ({file}). Your entries are safe. "
        "Close the other window or wait a moment, then try again."
    )


def disk_full(folder: str, free_megabytes: float | None) -> str:
    """No room, or the disk refuses to write."""
    room = "" if free_megabytes is None else f" ({free_megabytes:.1f} MB free)"
    return (
        f"Not saved: the disk that holds your journal is full or refuses to write{room}: {folder}. "
        "All that was saved before is safe. Free some space, then save again."
    )


def read_only(file: str) -> str:
    """The file or its folder can't be written."""
    return (
        f"Not saved: your journal can only be read, because it or its folder can't be written ({file}). Nothing was changed. "
        "You can look and export. To add entries, copy the file to your home folder and open it with --db."
    )


def older_read_only(file: str) -> str:
    """A file of an older version can't be brought up to date, so not even read."""
    return (
        f"Your journal was written by an older version ({file}). It is brought up to date before it is shown, and here it or "
        "its folder can't be written. Nothing was changed. Copy the file to your home folder and open the copy with --db."
    )


def upgrade_failed(version: int, backup: str | None) -> str:
    """An upgrade of the file's format was undone."""
    kept = "" if backup is None else f" A backup was made before: {backup}."
    return (
        f"The update of your journal to format {version} stopped and was undone. Your journal is as it was before.{kept} "
        "Next: keep using the older program, or free some disk space and try again."
    )


def damaged(file: str, entries: int | None) -> str:
    """SQLite or a checksum says that the file is damaged."""
    had = "" if entries is None else f" You had about {_entries(entries)}."
    return f"Your journal file looks damaged: {file}. It has not been changed.{had}"


def damaged_by_hand(backup: str | None) -> str:
    """What to do about a damaged file on the command line."""
    newest = "No backup was found." if backup is None else f"The newest backup is {backup}."
    return (
        f"{newest} Next: make a copy of the damaged file and keep it until you are sure that nothing is missing; then open a"
        " backup with --db. What can still be read is written by: journal export json --salvage"
    )


def backup_damaged(file: str) -> str:
    """A backup that was chosen is not whole."""
    return (
        f"This backup is not whole, or not a journal: {file}. Nothing was changed, and your journal is as it was. "
        "Next: choose another. They are listed by: journal backup list"
    )


def replaced_meanwhile() -> str:
    """The file was replaced by a backup just when something was to be written into it."""
    return "Not saved yet: a backup was put in the journal's place just now. Your text is kept. Try again."


def entry_damaged(reference: str) -> str:
    """An entry was to be changed without being looked at whole, though it no longer matches its checksum."""
    return (
        f"The entry {reference} no longer matches its checksum, so it may not say what you wrote. Nothing was changed. "
        "Next: read it with journal show; then correct it with journal edit, or delete it and write it again."
    )


def earlier_damaged() -> str:
    """What was to be brought back by an undo was damaged already."""
    return (
        "Not taken back: what was there before had been damaged on the disk. Nothing was changed. "
        "Next: read the entry with journal show, and correct it with journal edit."
    )


def missing(file: str, seen: str | None, entries: int | None) -> str:
    """The file was here before, or a backup of it is, and now it is gone."""
    with_entries = "" if entries is None else f" with {_entries(entries)}"
    when = "" if seen is None else f" It was last opened on {seen}{with_entries}."
    return (
        f"Your journal can't be found at {file}.{when} No new one was started, so that nothing gets mixed up. "
        "Is a drive or network folder not connected?"
    )


def missing_by_hand(backup: str | None, known: str) -> str:
    """What to do about a missing file on the command line."""
    newest = "" if backup is None else f"The newest backup is {backup}. "
    return (
        f"{newest}Next: check whether a drive or network folder is not connected, then try again; or name the file with --db. "
        f"Only if you want to begin a new journal: move the backups away and remove {known}."
    )


def empty_file(file: str) -> str:
    """The file is there and has no content at all, which no journal has."""
    return (
        f"The journal file at {file} is empty (0 bytes). It was not touched, and no new journal was started. "
        "If a copy or a sync is still running, let it finish."
    )


def empty_by_hand(backup: str | None) -> str:
    """What to do about an empty file on the command line."""
    newest = "No backup was found." if backup is None else f"The newest backup is {backup}."
    return f"{newest} Next: try again in a moment; else move the empty file away and open a backup with --db."


def _entries(count: int) -> str:
    return f"{count:,} {'entry' if count == 1 else 'entries'}"


def not_ours(file: str) -> str:
    """The file belongs to another program, or is no database."""
    return (
        f"This is not a journal file: {file}. It belongs to another program, or is not a database. Nothing was changed. "
        "Next: check the name you gave with --db."
    )


def no_folder(file: str) -> str:
    """The place for the journal can't be made."""
    return (
        f"The journal can't be opened at {file}: the folder can't be made or reached. Nothing was changed. "
        "Next: check the folder's name and whether you may write there, or choose another place with --db."
    )


def no_entry(reference: str) -> str:
    """No entry has this id."""
    return f"There is no entry {reference}. Nothing was changed. The ids are shown by: journal list"


def no_last_entry() -> str:
    """There is nothing in the journal yet."""
    return "There is no entry yet. Add one with: journal log"


def several_entries(reference: str, count: int) -> str:
    """The shortened id fits more than one entry."""
    return f"{count} entries end in {reference}. Nothing was changed. Give more of the id; ids are shown by: journal list"


def short_reference(reference: str) -> str:
    """The shortened id is too short, or no id."""
    return f'"{reference}" does not name an entry. Give the last 4 or more letters of its id, or the word: last'


def conflict() -> str:
    """The entry was changed elsewhere since it was shown."""
    return (
        "Not saved: this entry was changed in another window since you opened it. Both versions are safe: the other one is in "
        "the journal, yours is still here. Open the entry again and make your change there."
    )


def profile_conflict() -> str:
    """The same part of the profile was changed elsewhere since it was shown."""
    return (
        "Not saved: this part of your profile was changed in another window since you opened it. What was saved there is safe. "
        "Look at it as it is now, and make your change again."
    )


def merge_conflict() -> str:
    """Something was written while a merge was looked at."""
    return "Not merged: your journal was changed in another window just now. Nothing of the merge was written. Try again."


def already_there() -> str:
    """Rows that were to be added have ids the journal holds already."""
    return (
        "Nothing was added: the journal already holds some of these entries, perhaps in the trash or added by another window "
        "just now. Your journal is unchanged. Try again."
    )
