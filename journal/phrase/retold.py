"""The changes to an entry in plain words: what was done, and what differs from before."""

from __future__ import annotations

from datetime import datetime

from journal.model.views import Episode
from journal.phrase import sheet
from journal.words import entry as words
from journal.words.sheet import changed

_EDITS = frozenset({"change", "reading", "end"})


def done(action: str, detail: str, undone_at: datetime | None, zone_name: str | None) -> str:
    """What was done, such as "Corrected", from where an import came, and when it was taken back, on the clock of the entry."""
    said = words.action(action)
    if action == "import" and detail:
        said = f"{said}: {detail}"
    if undone_at is not None:
        said = words.undone(said, sheet.moment(undone_at, zone_name))
    return said[:1].upper() + said[1:]


def differences(action: str, before: Episode | None, after: Episode | None) -> tuple[str, ...]:
    """What a change changed, a line each; that it can't be read when it can't; nothing of what only moves or makes an entry."""
    if action not in _EDITS:
        return ()
    if before is None or after is None:
        return (words.UNREADABLE,)
    return tuple(changed(*difference) for difference in sheet.differences(after, before))
