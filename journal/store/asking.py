"""An open file that is asked: one state of it, whatever is written meanwhile."""

from __future__ import annotations

import sqlite3
from typing import Any

from journal.model.views import Episode
from journal.store import schema, sound
from journal.store.rows import Whole
from journal.store.sound import Found


class Asking:
    """One state of an open file. Calling it asks; `found` is the file's format."""

    def __init__(self, connection: sqlite3.Connection, undecodable: type[Exception], found: int) -> None:
        self._connection, self._undecodable, self.found = connection, undecodable, found

    def __call__(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[Any]:
        """The answer. Bytes that are no text come as text with marks in it, whose checksum then can't match."""
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except self._undecodable as error:
            if self._connection.text_factory is not str or "decode" not in str(error):
                raise
            self._connection.text_factory = _anything  # only from here on: reading is quicker without
            return self._connection.execute(sql, parameters).fetchall()

    def at_once(self, sql: str, parameters: tuple[Any, ...] = ()) -> list[Any] | None:
        """The answer as it is stored; None when something that is no text stands in the way, or the question can't be asked."""
        if self._connection.text_factory is not str:
            return None
        try:
            return self._connection.execute(sql, parameters).fetchall()
        except self._undecodable:
            return None

    def shown(self, whole: Whole) -> Episode:
        """An episode for a list. In a newer format checksums may cover what is not known here, so they judge nothing."""
        episode = sound.shown(whole)
        return episode._replace(damaged=False) if self.found > schema.HEAD and episode.sites else episode

    def told(self, found: Found) -> Found:
        """What was found, as far as it can be told in the file's format: of a newer one, all that reads as entries."""
        return found if self.found <= schema.HEAD else sound.of_newer(found, self.found)


def _anything(text: bytes) -> str:
    return text.decode("utf-8", "replace")
