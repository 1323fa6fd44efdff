"""What a merge says: what each journal holds, what would be taken and what stays, and what was done."""

from __future__ import annotations

FILE = 'the other journal: its database or a backup of it, or a document as journal export json writes it ("-": from a pipe)'
YES = "do not ask before merging"
DRY_RUN = "only say what would be done"
JSON = "print all of what is done as JSON"
MORE = (
    "Of each entry and other record, the version that was changed last stands; what was deleted later stays in the trash. A"
    " copy of your journal is made first, and journal undo takes all of it back. Merge both ways, so that both journals have"
    " everything."
)
QUESTION = "Merge them? [y/N]"
STOPPED = "Merge stopped. Nothing was changed."
ONLY_LOOKED = "Only looked: nothing was changed."
NOTHING = "Nothing to do: your journal has all of it."
MERGED = "Merged; saved"
DAMAGED = "it is damaged. What can be read of it: journal --db FILE export json --salvage, and then merge that."
NEWER = "it was written by a newer version. Update this program first."
NOT_OURS = "it is not a journal."
ODD = "it holds what this version does not accept:"
_KINDS = {
    "episodes": "entry",
    "days": "day",
    "treatments": "treatment",
    "diagnoses": "diagnosis",
    "visits": "visit",
    "questions": "question",
    "flag_reviews": "answer to a finding",
    "profile": "profile",
}
_FIELDS = {"deleted_at": "in the trash or not", "damaged": "yours is damaged"}


def counted(added: int, replaced: int, kept: int, same: int) -> str:
    """What the other journal holds, compared with this one."""
    return f"{added:,} new, {replaced:,} changed later there, {kept:,} changed later here, {same:,} the same."


def taken(kind: str, name: str, fields: tuple[str, ...]) -> str:
    """A row of which theirs is the later one."""
    return f"{_row(kind, name)}: theirs is newer, and is taken ({_list(fields)}); yours is kept for undo"


def kept(kind: str, name: str, fields: tuple[str, ...]) -> str:
    """A row of which ours is the later one, or a part of the profile."""
    return f"{_row(kind, name)}: yours stays ({_list(fields)})"


def united(fields: tuple[str, ...]) -> str:
    """Parts of the profile that the other journal adds to or changes."""
    return f"profile: taken ({_list(fields)})"


def more(count: int) -> str:
    """How many further lines there are."""
    return f"and {count:,} more; all of them: journal merge FILE --dry-run --json"


def left_out(count: int) -> str:
    """Damaged rows of the other journal."""
    what = "1 record of the other journal is" if count == 1 else f"{count:,} records of the other journal are"
    return f"{what} damaged, and left out."


def merged(added: int, replaced: int) -> str:
    """What was done."""
    return f"{added:,} added, {replaced:,} replaced by a newer version."


def cannot(file: str, reason: str) -> str:
    """The other journal can't be read."""
    return f"{file} can't be merged: {reason} Your journal was not changed."


def _row(kind: str, name: str) -> str:
    return f"{_KINDS[kind]} {name}".rstrip()


def _list(fields: tuple[str, ...]) -> str:
    return ", ".join(_FIELDS.get(name, name.replace("_", " ")) for name in fields)
