"""What `journal verify` says about the file, its rows and its folder."""

from __future__ import annotations


def whole(entries: str) -> str:
    """The journal was read and every row matches its checksum."""
    return f"The journal is whole: {entries}, every checksum matches."


def broken(faults: int, rows: int) -> str:
    """Something is wrong with the file or with rows in it; what to do next."""
    return (
        f"The journal is damaged (faults in the file: {faults}; rows that no longer match their checksum: {rows})."
        " It was not changed."
        " Make a copy of the file and keep it; then open a backup with --db. The paths are shown by: journal where"
    )


def row(table: str, key: str) -> str:
    """A row that no longer matches its checksum."""
    return f"{table.replace('_', ' ')} {key} no longer matches its checksum"


def loose(path: str, mode: str) -> str:
    """Other users of the computer can get at a file or folder."""
    return f"Other users of this computer can get at {path}. To close it: chmod {mode} '{path}'"


def linked(path: str) -> str:
    """A file of the journal is only a link to another place."""
    return f"{path} is a link to another place. Backups and checks may miss it."


def owned(path: str) -> str:
    """A file of the journal belongs to another user."""
    return f"{path} belongs to another user of this computer."


def synced(folder: str) -> str:
    """The journal seems to lie in a folder that a sync program copies."""
    return (
        f"{folder} looks like a synced folder. Sync programs can damage an open journal."
        " Better: keep it outside and let the sync copy exports."
    )
