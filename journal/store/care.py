"""Writing the rows of care: treatments, diagnoses, visits and questions. Whatever is written together is one change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from sqlalchemy import Connection

from journal.model.drafts import check_diagnosis, check_question, check_treatment, check_visit
from journal.model.plain import Problem
from journal.model.views import CareRow, Diagnosis, Question, Treatment, Visit
from journal.store import codec, queries, shapes, undo
from journal.store.problems import Conflict, Damaged, NotFound
from journal.store.rows import Whole, is_sound
from journal.words import care as words

Step = tuple[CareRow | None, CareRow | None]
"""A row before and after: nothing before makes it, nothing after puts it into the trash, one that lies there is taken out."""

_SHAPES: dict[type, shapes.Shape] = {
    Treatment: shapes.TREATMENT,
    Diagnosis: shapes.DIAGNOSIS,
    Visit: shapes.VISIT,
    Question: shapes.QUESTION,
}
_CHECKS: dict[type, Callable[[Any], Iterator[Problem]]] = {
    Treatment: check_treatment,
    Diagnosis: check_diagnosis,
    Visit: check_visit,
    Question: check_question,
}


def checked(steps: tuple[Step, ...]) -> Iterator[Problem]:
    """What keeps any of the rows from being stored."""
    for _, after in steps:
        if after is not None:
            yield from _CHECKS[type(after)](after)


def write(connection: Connection, steps: tuple[Step, ...], now: str, new_id: Callable[[], str]) -> tuple[CareRow, ...]:
    """Writes rows that were checked, as one change, and returns each as it is stored then. `now` is UTC text.

    Raises Conflict when a row before is not what is stored, NotFound when it is gone, Damaged when it may not be relied on.
    """
    if any(before is not None and before.deleted_at is not None for before, _ in steps):
        return tuple(_restore(connection, before, now) for before, _ in steps if before is not None)
    wholes = [None if before is None else _stored(connection, before, after) for before, after in steps]
    changed = [not _same(whole, before, after) for whole, (before, after) in zip(wholes, steps, strict=True)]
    number = undo.note(connection, now, _action(steps), _table(steps[0]), _detail(steps)) if any(changed) else 0
    written = []
    for whole, (before, after), needed in zip(wholes, steps, changed, strict=True):
        shape = _SHAPES[type(after or before)]
        if whole is not None and not needed:
            written.append(shapes.view_of(shape, whole[shape.table][0]))
            continue
        stored = _write(connection, number, shape, whole, after, now, new_id)
        written.append(before if after is None else shapes.view_of(shape, stored[shape.table][0]))
    return tuple(written)


def _write(
    connection: Connection,
    number: int,
    shape: shapes.Shape,
    whole: Whole | None,
    after: CareRow | None,
    now: str,
    new_id: Callable[[], str],
) -> Whole:
    if whole is None:
        key = new_id()
        made = shapes.whole_of(shape, None if after is None else after._replace(id=key), now, now, key)
        undo.revise(connection, number, shape.table, key, None, made)
        return made
    key = str(whole[shape.table][0]["id"])
    if after is None:
        undo.keep(connection, number, shape.table, key, whole)
        return undo.mark(connection, shape.table, whole, now)
    edited: Whole = {shape.table: [whole[shape.table][0] | shapes.columns_of(shape, after) | {"updated_at": now}]}
    undo.revise(connection, number, shape.table, key, whole, edited)
    return edited


def _restore(connection: Connection, row: CareRow, now: str) -> CareRow:
    """Takes a row out of the trash as it was, and returns it. Raises NotFound when it does not lie there."""
    shape = _SHAPES[type(row)]
    whole = queries.whole(connection.exec_driver_sql, shape.table, row.id)
    if whole is None or whole[shape.table][0]["deleted_at"] is None:
        raise NotFound(words.not_in_trash())
    number = undo.note(connection, now, f"{shape.table}_restore", shape.table, _detail(((row, row),)))
    undo.keep(connection, number, shape.table, row.id, whole)
    moved = undo.mark(connection, shape.table, whole, None)
    restored: CareRow = shapes.view_of(shape, moved[shape.table][0])
    return restored


def _stored(connection: Connection, before: CareRow, after: CareRow | None) -> Whole:
    shape = _SHAPES[type(before)]
    whole = queries.whole(connection.exec_driver_sql, shape.table, before.id)
    if whole is None or whole[shape.table][0]["deleted_at"] is not None:
        raise NotFound(words.gone())
    if not is_sound(whole):
        raise Damaged(words.damaged())
    try:
        seen = shapes.view_of(shape, whole[shape.table][0])
    except codec.Unreadable as error:
        raise Damaged(words.damaged()) from error
    if seen != before and (after is None or seen._replace(updated_at=None) != after._replace(updated_at=None)):
        raise Conflict(words.conflict())
    return whole


def _same(whole: Whole | None, before: CareRow | None, after: CareRow | None) -> bool:
    if whole is None or before is None or after is None:
        return False
    shape = _SHAPES[type(before)]
    row = whole[shape.table][0]
    return row == row | shapes.columns_of(shape, after)


def _table(step: Step) -> str:
    return _SHAPES[type(step[1] or step[0])].table


def _action(steps: tuple[Step, ...]) -> str:
    before, after = steps[0]
    table = _table(steps[0])
    if before is None:
        return table
    if after is None:
        return f"{table}_trash"
    return "question_order" if len(steps) > 1 else f"{table}_change"


def _detail(steps: tuple[Step, ...]) -> str:
    row = steps[0][1] or steps[0][0]
    return row.on.isoformat() if isinstance(row, Visit) else ""
