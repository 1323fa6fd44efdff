"""Writing a merge: rows added and rows replaced, as one change that undo takes back as a whole."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Connection

from journal.model.text import one_line
from journal.model.views import Episode, Profile
from journal.store import bulk, codec, profiles, queries, shapes, undo
from journal.store.codec import Value
from journal.store.problems import Conflict
from journal.store.rows import Whole, episode_rows, episode_view, is_sound, seal
from journal.words import changes as words
from journal.words import problems


class Row(NamedTuple):
    """A row to write, of the table `table`. `ours` is what it replaces, as it was seen (None: nothing, or something damaged).

    `at` is when it was last touched, as UTC text or empty; `deleted_at` marks a review that was taken back. One that is not
    `told` says the same as before: only the time of its last touch is written, and there is nothing to take back.
    """

    table: str
    ours: Any
    row: Any
    at: str
    deleted_at: datetime | None = None
    told: bool = True


class Merged(NamedTuple):
    """All that a merge writes: the rows, and the profile (None: it stays) with its time as UTC text, or empty."""

    rows: Sequence[Row]
    profile: Profile | None = None
    profile_at: str = ""
    source: str = ""


def write(connection: Connection, merged: Merged, now: str, new_id: Callable[[], str]) -> None:
    """Writes it. Raises Conflict when a row is no longer what was seen; `now` is UTC text."""
    entries = sum(1 for row in merged.rows if row.table == "episode")
    number = 0
    if merged.profile is not None or any(row.told for row in merged.rows):
        number = undo.note(connection, now, "merge", "journal", words.imported(entries, one_line(merged.source)))
    fresh: dict[str, list[Whole]] = {}
    for row in merged.rows:
        key, rows = _stored(connection, row)
        whole = _whole(row, rows, now, key or new_id())
        if rows is None:
            fresh.setdefault(row.table, []).append(whole)
        elif row.told:
            undo.revise(connection, number, row.table, key or "", rows, whole)
        else:
            undo.write(connection, row.table, key or "", seal(whole, undo.version_of(row.table, rows)), new=False)
    for table, wholes in fresh.items():
        bulk.insert_all(connection, number, table, wholes)
    if merged.profile is not None:
        profiles.write(connection, number, profiles.stored(connection), merged.profile, merged.profile_at or now)


def _stored(connection: Connection, row: Row) -> tuple[str | None, Whole | None]:
    """What names the row here, and what is stored under it, which must be what was seen."""
    ask = connection.exec_driver_sql
    if row.table == "flag_review":
        return _review(connection, row)
    key = row.row.id if row.table == "episode" else str(getattr(row.row, shapes.SHAPES[row.table].key))
    rows = queries.whole(ask, row.table, key)
    if (rows is None) != (row.ours is None) and (rows is None or is_sound(rows)):
        raise Conflict(problems.merge_conflict())
    if rows is not None and is_sound(rows) and _view(row.table, rows) != row.ours:
        raise Conflict(problems.merge_conflict())
    return key, rows


def _review(connection: Connection, row: Row) -> tuple[str | None, Whole | None]:
    """A review has no id outside of the journal: it is found by all it says."""
    if row.ours is None:
        return None, None
    for found in queries.rows(connection.exec_driver_sql, shapes.FLAG_REVIEW, "WHERE deleted_at IS NULL"):
        whole: Whole = {"flag_review": [found]}
        if is_sound(whole) and _view("flag_review", whole) == row.ours:
            return str(found["id"]), whole
    raise Conflict(problems.merge_conflict())


def _view(table: str, whole: Whole) -> Any:
    try:
        return episode_view(whole) if table == "episode" else shapes.view_of(shapes.SHAPES[table], whole[table][0])
    except codec.Unreadable:
        return None


def _whole(row: Row, rows: Whole | None, now: str, key: str) -> Whole:
    """The rows to store; the moment of the last touch is written down where the row itself does not have it."""
    created_at, recorded_at = now, None
    if rows is not None:
        created_at, recorded_at = str(rows[row.table][0]["created_at"]), rows[row.table][0]["recorded_at"]
    if isinstance(row.row, Episode):
        whole = episode_rows(row.row, created_at)
    else:
        named: Value = key if row.table == "flag_review" else None
        whole = shapes.whole_of(shapes.SHAPES[row.table], row.row, created_at, recorded_at, named)  # type: ignore[arg-type]  # the column is text
    first = whole[row.table][0]
    if row.deleted_at is not None:
        first["deleted_at"] = codec.maybe_utc(row.deleted_at)
    if row.at > max(str(first[name] or "") for name in ("recorded_at", "updated_at", "deleted_at")):
        first["recorded_at" if row.ours is None and first["recorded_at"] is None else "updated_at"] = row.at
    return whole
