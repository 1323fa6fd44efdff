"""What importing a document would do to a journal, before anything is done.

What is ours is never changed: a row that is here already is skipped, and one that is here with other content is kept as it is
and reported. So importing the same document again adds nothing.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from journal.exchange.document import Document
from journal.exchange.rows import KINDS, Kind, differing, key_of
from journal.model.views import History, Profile

_UNITED = ("history", "baseline")


class Difference(NamedTuple):
    """A row that is here with other content, or a profile field that is filled otherwise; ours is kept.

    `kind` is the document's key ("episodes", "profile"), `id` the row's id or date (empty for the profile), `path` where the
    row stands in the document, `fields` the names of what differs ("deleted_at": in the trash here or there, not in both).
    """

    kind: str
    id: str
    path: str
    fields: tuple[str, ...]


class Plan(NamedTuple):
    """What an import would do.

    `new` holds the rows to add; its profile holds only the fields to set: those that were empty, and the history or the
    baselines, ours and theirs together, when theirs name any that ours do not. `same` counts rows that are here already or
    stand twice in the document; with the new and the different ones they make up every row of the document.
    """

    new: History
    same: int
    different: tuple[Difference, ...]

    @property
    def rows(self) -> int:
        """How many rows would be added."""
        return sum(len(getattr(self.new, kind.name)) for kind in KINDS)

    @property
    def nothing_new(self) -> bool:
        """Whether importing would add nothing at all, neither a row nor a part of the profile."""
        return self.rows == 0 and self.new.profile == Profile()


def plan(document: Document, existing: History) -> Plan:
    """What importing the document would do to a journal that holds `existing`, whose trash must be among it."""
    profile, different = _merged(existing.profile, document.history.profile)
    new: dict[str, Any] = {}
    for kind in KINDS:
        ours = {key_of(kind, row): row for row in getattr(existing, kind.name)}
        rows = [(key_of(kind, row), row) for row in getattr(document.history, kind.name)]
        new[kind.name] = tuple(row for key, row in rows if key not in ours)
        for key, row in rows:
            fields = differing(ours[key], row) if key in ours else ()
            if fields:
                different.append(Difference(kind.name, _name(kind, key), document.paths[kind.name, key], fields))
    rows_told = sum(1 for difference in different if difference.kind != "profile")
    return Plan(History(profile=profile, **new), document.rows - sum(map(len, new.values())) - rows_told, tuple(different))


def _name(kind: Kind, key: str) -> str:
    # A flag review is known by all it says, so one that is here already never differs.
    return key if kind.name != "flag_reviews" else ""


def _merged(ours: Profile, theirs: Profile) -> tuple[Profile, list[Difference]]:
    """The fields of ours that their profile fills or adds to, and where the two disagree."""
    filled: dict[str, Any] = {}
    conflicts: list[Difference] = []
    for name in Profile._fields:
        mine, other = getattr(ours, name), getattr(theirs, name)
        if name in _UNITED:
            united = tuple(dict.fromkeys((*mine, *other)))
            filled[name] = united if len(united) > len(dict.fromkeys(mine)) else ()
        elif other is not None and mine is None:
            filled[name] = other
        elif other is not None and mine != other:
            conflicts.append(Difference("profile", "", f"$.profile.{name}", (name,)))
    return Profile(**filled), conflicts
