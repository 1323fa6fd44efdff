"""What import and export say: what would happen, what happened, and that nothing else did."""

from __future__ import annotations

from collections.abc import Sequence

NOTHING_NEW = "Nothing to add: all of it is here already."
DRY_RUN = "Only looked: nothing was added."
ADD_THEM = "Add them? [y/N]"
STOPPED = "Import stopped. Nothing was added; your journal is unchanged."
NOT_READ_BACK = "Reading back what was to be written gave something else. Do not rely on the file; export to another place."
ONLY_CSV = "Only csv has several tables. Nothing was written."
ONLY_FHIR = "Only a fhir document has parts to leave out; journal report has them too. Nothing was written."
_FIELDS = {"deleted_at": "in the trash or not"}


def _rows(count: int) -> str:
    return f"{count:,} {'row' if count == 1 else 'rows'}"


READING, STORING = "Reading", "Saving"


def progress(what: str, done: int, every: int) -> str:
    """How far a long work is."""
    return f"{what}: {done:,} of {every:,}"


def counted(rows: int, new: int, same: int, different: int) -> str:
    """What a document holds, compared with the journal."""
    return f"{_rows(rows)} read: {new:,} new, {same:,} already here, {different:,} here with other content."


def differs(path: str, fields: tuple[str, ...]) -> str:
    """A row that is here with other content; ours is kept."""
    return f"{path}: differs in {', '.join(_FIELDS.get(name, name) for name in fields)}; yours is kept"


def more(count: int) -> str:
    """How many further differences there are."""
    return f"and {count:,} more"


def added(rows: int) -> str:
    """How many rows were added."""
    return f"{_rows(rows)} added."


def spoiled(count: int) -> str:
    """Rows that no longer match their checksum."""
    entries = "1 entry or other record no longer matches its" if count == 1 else f"{count:,} records no longer match their"
    return (
        f"{entries} checksum, so the file may be damaged. Nothing was written. See: journal verify."
        " To write what can be read all the same: journal export --salvage"
    )


NOTHING_SALVAGED = "Nothing in the file can be read as an entry. It was not changed, and nothing was written."


def lost(count: int) -> str:
    """Rows that a salvage had to leave out."""
    return f"{'1 record is' if count == 1 else f'{count:,} records are'} left out, because too little can be read."


def withheld(names: Sequence[str]) -> str:
    """What was left out on request."""
    return f"Left out as you asked: {', '.join(names)}."


def wrote(file: str, entries: int, private: int) -> str:
    """An export is in its file; `private` entries were left out."""
    left = f", {private:,} private left out" if private else ""
    return f"Wrote {file}: {entries:,} {'entry' if entries == 1 else 'entries'}{left}. I read it back to check."


def exists(file: str) -> str:
    """The file is there already."""
    return f"{file} already exists. Choose another name, or use --force to replace it."


def is_folder(file: str) -> str:
    """A folder was named where a file is needed."""
    return f"{file} is a folder. Name a file in it."


def no_parent(folder: str) -> str:
    """The folder for the file is not there."""
    return f"There is no folder {folder}. Make it first, or choose another place. Nothing was written."


def backed_up(file: str) -> str:
    """A copy of the journal was made before anything was added."""
    return f"A backup was made first: {file}"


def no_backup(folder: str, reason: str) -> str:
    """No copy could be made, so nothing was added."""
    return f"No backup could be made in {folder} ({reason}), so nothing was added. Your journal itself is fine."
