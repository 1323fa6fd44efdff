"""Two journals become one: of each row, by its id, the version that was touched last stands, a deletion too.

A pure function of both sides. For any two versions of a row it is settled which stands (`_rank` has no ties between different
ones), so merging again changes nothing, and in which order several journals are merged does not matter. What is only on one
side is taken or stays; the parts of the profile are united.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from journal import clock
from journal.exchange.canonical import canonical
from journal.exchange.rows import KINDS, Kind, differing, key_of, trashed
from journal.model.views import FlagReview, History, Profile

Name = tuple[str, str]
"""A row: its key in a document ("episodes") and what names it there (`rows.key_of`)."""
PROFILE: Name = ("profile", "")
_TIMES = ("recorded_at", "updated_at", "deleted_at")
_UNITED = ("history", "baseline")


class Side(NamedTuple):
    """A journal with its trash. `touched` says when a row was last touched, where more is known of it than the row itself
    says; `taken_back` are reviews that were undone, with the moment; `damaged` are rows that can't be relied on.
    """

    history: History
    touched: Mapping[Name, datetime] = MappingProxyType({})
    taken_back: Mapping[FlagReview, datetime] = MappingProxyType({})
    damaged: frozenset[Name] = frozenset()

    def at(self, kind: Kind, row: Any) -> str:
        """When a row was last touched, as UTC text; empty when nothing is known of it."""
        own = [moment for name in _TIMES if (moment := getattr(row, name, None)) is not None]
        more = self.touched.get((kind.name, key_of(kind, row)))
        return max((clock.utc_text(moment) for moment in (*own, *((more,) if more else ()))), default="")


class Taken(NamedTuple):
    """A row to be written as `row`; `ours` is what it replaces (None: nothing, or what was damaged).

    `at` is when it was last touched, as UTC text; `deleted_at` is set for a review that was taken back; `fields` are those in
    which both differ, none when only the time does.
    """

    kind: str
    key: str
    ours: Any
    row: Any
    at: str
    fields: tuple[str, ...] = ()
    deleted_at: datetime | None = None


class Kept(NamedTuple):
    """A row that stays as it is here, and the fields in which the other side has an earlier version."""

    kind: str
    key: str
    row: Any
    fields: tuple[str, ...]


class Merge(NamedTuple):
    """What a merge does: rows to add, rows to replace (also those that differ in their time alone), what stays though the
    other side has it otherwise, how many are the same, the profile as it becomes, and its time (UTC text, or empty).
    """

    added: tuple[Taken, ...]
    replaced: tuple[Taken, ...]
    kept: tuple[Kept, ...]
    same: int
    profile: Profile
    profile_at: str
    profile_fields: tuple[str, ...]

    @property
    def changes_nothing(self) -> bool:
        """Whether nothing has to be written."""
        return not (self.added or self.replaced or self.profile_fields)

    @property
    def told(self) -> tuple[Taken, ...]:
        """The rows to replace that say something else; the others are only known here to have been touched later."""
        return tuple(one for one in self.replaced if one.fields)

    @property
    def changes_nothing_seen(self) -> bool:
        """Whether no more than such times has to be written."""
        return not (self.added or self.told or self.profile_fields)


def merge(ours: Side, theirs: Side) -> Merge:
    """What has to be done to ours so that it holds both. Damaged rows of theirs are not among theirs and never taken."""
    added: list[Taken] = []
    replaced: list[Taken] = []
    kept: list[Kept] = []
    same = 0
    for kind in KINDS:
        if kind.shape is FlagReview:
            continue
        here = {key_of(kind, row): row for row in getattr(ours.history, kind.name)}
        for row in getattr(theirs.history, kind.name):
            key, at = key_of(kind, row), theirs.at(kind, row)
            mine = here.get(key)
            if (kind.name, key) in ours.damaged:
                replaced.append(Taken(kind.name, key, None, row, at, ("damaged",)))
            elif mine is None:
                added.append(Taken(kind.name, key, None, row, at))
            else:
                fields, mine_rank, rank = differing(mine, row), _rank(ours, kind, mine), _rank(theirs, kind, row)
                if rank > mine_rank:
                    replaced.append(Taken(kind.name, key, mine, row, at, fields))
                elif fields:
                    kept.append(Kept(kind.name, key, mine, fields))
                same += not fields
    reviews = list(_reviews(ours, theirs))
    added += [taken for taken in reviews if taken.ours is None]
    replaced += [taken for taken in reviews if taken.ours is not None]
    same += len(theirs.history.flag_reviews) - sum(1 for taken in reviews if taken.deleted_at is None)
    profile, at = _united(ours, theirs)
    fields = tuple(name for name in Profile._fields if getattr(profile, name) != getattr(ours.history.profile, name))
    kept += list(_profile_kept(profile, theirs.history.profile))
    return Merge(tuple(added), tuple(replaced), tuple(kept), same, profile, at, fields)


def _rank(side: Side, kind: Kind, row: Any) -> tuple[str, bool, str]:
    """The higher stands: touched later; of the same moment the one not in the trash; else the one whose text is greater."""
    return side.at(kind, row), not trashed(row), canonical(row)


def _reviews(ours: Side, theirs: Side) -> Iterator[Taken]:
    """Answers to findings: all that anyone gave, but for those that someone took back."""
    here = {canonical(review): review for review in ours.history.flag_reviews}
    undone = {canonical(review): review for review in ours.taken_back}
    for review in theirs.history.flag_reviews:
        key = canonical(review)
        if key not in here and key not in undone:
            yield Taken("flag_reviews", key, None, review, "")
    for review, at in theirs.taken_back.items():
        key = canonical(review)
        if key not in undone:
            yield Taken("flag_reviews", key, here.get(key), review, "", ("deleted_at",), at)


def _united(ours: Side, theirs: Side) -> tuple[Profile, str]:
    """What either side knows of the patient. Where both say something else, the profile that was changed later stands."""
    here, there = _profile_at(ours), _profile_at(theirs)
    mine, other = ours.history.profile, theirs.history.profile
    fields: dict[str, Any] = {}
    for name in Profile._fields:
        pair = (here, getattr(mine, name)), (there, getattr(other, name))
        if name in _UNITED:
            fields[name] = tuple(dict.fromkeys((*pair[0][1], *pair[1][1])))
        else:
            known = [(at, str(value), value) for at, value in pair if value is not None]
            fields[name] = max(known)[2] if known else None
    return Profile(**fields), max(here, there)


def _profile_at(side: Side) -> str:
    at = side.touched.get(PROFILE)
    return "" if at is None else clock.utc_text(at)


def _profile_kept(merged: Profile, theirs: Profile) -> Iterator[Kept]:
    for name in Profile._fields:
        other = getattr(theirs, name)
        if name not in _UNITED and other is not None and other != getattr(merged, name):
            yield Kept("profile", "", merged, (name,))
