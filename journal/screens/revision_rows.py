"""The changes to an entry as rows of its page: when, what was done, and what it changed."""

from __future__ import annotations

from journal import clock
from journal.phrase.retold import differences, done
from journal.store.revisions import Revision
from journal.widgets.entry_facts import Row


def revision_row(revision: Revision, zone_name: str | None) -> Row:
    """One change: its moment beside what was done and what differs; times on the clock of the entry."""
    at = clock.wall(revision.at, zone_name)
    said = done(revision.action, revision.detail, revision.undone_at, zone_name)
    return Row(f"{at.day} {at:%b %Y %H:%M}", "\n".join([said, *told(revision)]))


def told(revision: Revision) -> tuple[str, ...]:
    """What a change changed, a line each; that it can't be read when it can't."""
    return differences(revision.action, revision.before, revision.after)
