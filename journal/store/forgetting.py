"""Taking out of the file for good what lies in the trash, with every earlier version of it.

SQLite overwrites what is deleted (`secure_delete`).
"""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, delete

from journal.model.tables.one import table_of
from journal.store import shapes
from journal.store.aged import Name


def forget(connection: Connection, names: Collection[Name]) -> int:
    """Deletes these rows, if they lie in the trash, with all that the record of changes holds of them. How many there were."""
    gone = 0
    revision, change = table_of("revision"), table_of("change")
    for table, key in names:
        column = "id" if table == "episode" else shapes.SHAPES[table].key
        rows = table_of(table)
        found = connection.execute(delete(rows).where(rows.c[column] == key, rows.c.deleted_at.is_not(None)))
        if found.rowcount:
            gone += found.rowcount
            connection.execute(delete(revision).where(revision.c.entity == table, revision.c.entity_id == key))
    if gone:
        told = revision.select().where(revision.c.change_id == change.c.id).exists()
        connection.execute(delete(change).where(~told))
    return gone
