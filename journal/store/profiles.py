"""Writing the profile: the fields that the patient changed, and what an import adds to it."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection

from journal.model.views import Profile
from journal.store import queries, shapes, undo
from journal.store.problems import Conflict
from journal.store.rows import Whole, is_sound
from journal.words import changes, problems


class Stored(NamedTuple):
    """The profile in the journal: its rows (None: there never was one) and what they say."""

    rows: Whole | None
    view: Profile


def stored(connection: Connection) -> Stored:
    """What is there now; of a profile that was altered on disk, which is shown as empty, nothing."""
    rows = queries.whole(connection.exec_driver_sql, "profile", shapes.PROFILE_ID)
    return Stored(rows, Profile() if rows is None or not is_sound(rows) else shapes.profile_view(rows))


def save(connection: Connection, before: Profile, profile: Profile, now: str) -> Profile:
    """The profile with the fields in which `profile` differs from `before`, which is what the patient saw. `now` is UTC text.

    Fields that only others changed stay. Raises Conflict when one was changed here and, to something else, elsewhere too.
    """
    had, before, profile = stored(connection), _as_stored(before), _as_stored(profile)
    changed = [name for name in Profile._fields if getattr(profile, name) != getattr(before, name)]
    for name in changed:
        if getattr(had.view, name) not in (getattr(before, name), getattr(profile, name)):
            raise Conflict(problems.profile_conflict())
    after = had.view._replace(**{name: getattr(profile, name) for name in changed})
    if after != had.view:
        number = undo.note(connection, now, "profile", "profile", changes.profile_fields(changed))
        write(connection, number, had, after, now)
    return after


def _as_stored(profile: Profile) -> Profile:
    """The profile as it reads once it was stored: its texts cleaned."""
    return shapes.profile_view(shapes.profile_whole(profile, ""))


def joined(had: Profile, given: Profile) -> Profile:
    """The profile with the fields that are given, and the history and baseline that it does not hold yet."""
    fields: dict[str, Any] = {name: value for name, value in given._asdict().items() if value is not None}
    fields["history"] = had.history + tuple(item for item in given.history if item not in had.history)
    fields["baseline"] = had.baseline + tuple(item for item in given.baseline if item not in had.baseline)
    return had._replace(**fields)


def write(connection: Connection, number: int, had: Stored, after: Profile, now: str) -> None:
    """Stores the profile under the change with this number; one that says the same is left as it is."""
    if after == had.view:
        return
    created = now if had.rows is None else str(had.rows["profile"][0]["created_at"])
    whole = shapes.profile_whole(after, created)
    if had.rows is not None:
        whole["profile"][0] |= {"recorded_at": had.rows["profile"][0]["recorded_at"], "updated_at": now}
    undo.revise(connection, number, "profile", shapes.PROFILE_ID, had.rows, whole)
