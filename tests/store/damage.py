"""Alters stored rows behind the journal's back, as a bad disk would: without the checks that stand in the tables."""

import sqlite3

from journal.paths import Places


def alter(places: Places, *statements: str) -> None:
    connection = sqlite3.connect(places.database)
    connection.execute("PRAGMA ignore_check_constraints=ON")
    connection.execute("PRAGMA foreign_keys=OFF")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
