"""How the journal names a change that undo would take back, or took back."""

from __future__ import annotations

_ACTIONS = {
    "save": "the new entry",
    "change": "the edit of the entry",
    "reading": "the update of the entry",
    "end": "the end of the entry",
    "trash": "the deletion of the entry",
    "restore": "the return from the trash of the entry",
    "clear": "the day without numbness",
    "review": "the answer to the warning",
    "import": "the import",
}


def described(action: str, detail: str) -> str:
    """The change in a few words, such as "the edit of the entry of 2026-03-01 08:10"."""
    return f"{_ACTIONS.get(action, action)} of {detail}" if detail else _ACTIONS.get(action, action)


def imported(entries: int, source: str) -> str:
    """What an import brought, from where."""
    return f"{entries:,} {'entry' if entries == 1 else 'entries'}" + (f" from {source}" if source else "")
