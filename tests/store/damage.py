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


def spoil_word(places: Places, word: bytes) -> None:
    """Flips a bit of a word in the file's description, so that it is no text any more."""
    content = places.database.read_bytes()
    assert word in content
    places.database.write_bytes(content.replace(word, word[:3] + bytes([word[3] ^ 0x80]) + word[4:]))
