"""What a running program keeps of the entries that its checks read, so that a look after a save reads only what is new.

Every look compares all that is stored of each entry with what was stored when it was read: each column of its row and of its
parts, which SQLite puts into one text much quicker than an entry is checked and built. So no change is missed, whoever made
it, and no damage. Only entries that can be relied on are kept, in memory alone, and nothing of what was found in them.
"""

from __future__ import annotations

from typing import NamedTuple

from journal.rules.facts import Known
from journal.store import queries, sound
from journal.store.asking import Asking
from journal.store.sound import Seen


class _Entry(NamedTuple):
    """An entry, and all that was stored of it."""

    content: str
    seen: Seen


class Kept:
    """The entries of the last look, and what the rules know of each. Threads may share it: what one of them kept last stays."""

    def __init__(self) -> None:
        self._entries: dict[int, _Entry] = {}
        self.known = Known()

    def lately(self, ask: Asking, since: queries.Since, sql: str) -> list[Seen]:
        """What `sound.lately` finds in this state of the file, in the same order."""
        known, contents = self._entries, ask.at_once(queries.CONTENTS, since) if sql == queries.SINCE else None
        if contents is None:
            return sound.lately(ask, since, sql)
        changed = [one for one in contents if one[0] not in known or known[one[0]].content != one[2]]
        if len(changed) > queries.BATCH:
            known, changed = {}, contents
        found = _read(ask, changed, since)
        if found is None:
            return sound.lately(ask, since, sql)
        entries = {row: found.get(row) or known[row] for row, _name, _content in contents}
        self._entries = {row: entry for row, entry in entries.items() if entry.seen.whole is None}
        return [entry.seen for entry in entries.values()]


def _read(ask: Asking, changed: list[tuple[int, str, str]], since: queries.Since) -> dict[int, _Entry] | None:
    """These entries in full, by the numbers of their rows; None when others are found by them, which only damage can bring."""
    rows = tuple(row for row, _name, _content in changed)
    if len(rows) <= queries.BATCH:
        read = list(queries.read(ask, queries.BY_ROWS.format(marks=",".join("?" * len(rows))), rows)) if rows else []
    else:
        read = list(queries.read(ask, queries.SINCE, since))
    if [one.name for one in read] != [name for _row, name, _content in changed]:
        return None
    return {row: _Entry(content, sound.seen(one)) for (row, _name, content), one in zip(changed, read, strict=True)}
