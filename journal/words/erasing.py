"""What is said before and after something is taken away for good."""

from __future__ import annotations

FORGET, ERASE = "FORGET", "ERASE"
FORGET_WHICH = 'an entry of the trash: its short id, or "last"; without one, all that has lain there for more than 30 days'
FORGET_ALL = "all that lies in the trash, however short"
FORGET_MORE = (
    "What lies in the trash is forgotten by itself after 30 days, once a backup is made. This does it now. It can't be undone."
)
NOTHING_OLD = "Nothing has lain in the trash for more than 30 days. All of it: journal forget --all"
NOTHING_THERE = "The trash is empty."
NOT_TYPED = "Nothing was changed."
KEEP_BACKUPS = "leave the backups"
NOTHING_TO_ERASE = "There is nothing to erase."
ERASE_MORE = (
    "Only files that the journal made are erased, each overwritten first. Exports, copies you made elsewhere, and what your"
    " system or a sync program copied are not found by it."
)
ERASING = "These files would be erased for good:"
UNKNOWN = "Your journal can't be read, so its entries can't be counted."
ELSEWHERE = (
    "Not erased: exports and copies you made elsewhere, the history of your shell, and what your system, a sync program or a"
    " drive with flash memory still keeps. To keep a copy, stop here and use: journal backup FILE"
)
ASK_FORGET = f"This can't be undone. Type {FORGET} to go on:"
ASK_ERASE = f"This can't be undone. Type {ERASE} to go on:"


def _entries(count: int) -> str:
    return f"{count:,} {'entry' if count == 1 else 'entries'}"


def _records(count: int) -> str:
    return f"{count:,} {'record' if count == 1 else 'records'}"


def to_forget(entries: int, others: int) -> str:
    """What would be forgotten."""
    more = f" and {_records(others)} of care, days and answers" if others else ""
    return f"{_entries(entries)}{more} in the trash would be taken out of the journal for good, with earlier versions."


def forgotten(count: int) -> str:
    """What was forgotten."""
    return f"Forgotten: {_records(count)}."


def forgotten_by_age(count: int) -> str:
    """What was forgotten because of its age."""
    return f"{_records(count)} that lay in the trash for more than 30 days {'was' if count == 1 else 'were'} forgotten."


def in_backups(count: int, folder: str) -> str:
    """Where the forgotten may still be."""
    copies = "1 backup may still hold it" if count == 1 else f"{count:,} backups may still hold it"
    return f"{copies}, in {folder}, and so may copies you made yourself. A merge with another journal can bring it back."


def holds(entries: int) -> str:
    """What the journal holds."""
    return f"Your journal holds {_entries(entries)}."


def file(path: str, kilobytes: int) -> str:
    """A file in a line."""
    return f"  {path} ({kilobytes:,} kB)"


def erased(count: int) -> str:
    """What was erased."""
    return f"Erased: {count:,} {'file' if count == 1 else 'files'}."


def left(path: str, reason: str) -> str:
    """A file that could not be erased."""
    return f"Not erased: {path} ({reason})"
