"""What was last seen of the journal, kept beside it, so that a missing file is never taken for a first run."""

import os
from typing import NamedTuple

from journal.paths import Places


class Known(NamedTuple):
    """The journal as last seen: how many live episodes, and when (UTC text)."""

    episodes: int
    seen_at: str


def read(places: Places) -> Known | None:
    """What is known; None when nothing is, or when the note of it can't be read."""
    import json  # most looks at a journal never ask

    try:
        value = json.loads(places.known.read_text(encoding="utf-8"))
        return Known(int(value["episodes"]), str(value["seen_at"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def write(places: Places, known: Known) -> None:
    """Notes what was seen. A state folder that can't be written is no reason to refuse an entry, so that is let pass."""
    import json

    from journal import files

    try:
        files.make_folder(places.state)
        files.replace(places.known, json.dumps(known._asdict()).encode())
    except OSError:
        return


def is_known(places: Places) -> bool:
    """Whether there ever was a journal here: it was noted, even unreadably, or backups of it exist."""
    try:
        os.stat(places.known_at)
    except (FileNotFoundError, NotADirectoryError):
        return newest_backup(places) is not None
    return True


def newest_backup(places: Places) -> str | None:
    """The backup written last, as a path; None when there is none or the folder can't be read."""
    try:
        dated = [(file.stat().st_mtime, file.path) for file in os.scandir(places.backups_at) if file.name.endswith(".db")]
    except OSError:
        return None
    return max(dated)[1] if dated else None
