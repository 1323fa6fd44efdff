"""Rows out of a document's lists: each read, checked and given its id; the same row twice kept once."""

from __future__ import annotations

from typing import Any

from journal.exchange.canonical import canonical
from journal.exchange.rows import Kind, derived_id, key_of, spelled, trashed
from journal.model.ids import is_id
from journal.model.plain import Problem, from_plain
from journal.model.progress import Progress, silent
from journal.words import documents as words

_OFTEN = 500


class Gatherer:
    """Reads one list of rows after another, and remembers what was wrong with any of them.

    `seen` counts the rows given, `refused` those with a problem, `paths` tells where each row kept stood first.
    """

    def __init__(self, progress: Progress = silent) -> None:
        self._progress = progress
        self.problems: list[Problem] = []
        self.paths: dict[tuple[str, str], str] = {}
        self.seen = self.refused = 0

    def rows(self, kind: Kind, values: object) -> tuple[Any, ...]:
        """The rows of one kind, in the order given, without repetitions. Problems are added, never raised."""
        if not isinstance(values, list):
            self.problems.append(Problem(f"$.{kind.name}", values, "a list is expected"))
            return ()
        kept: dict[str, Any] = {}
        for index, value in enumerate(values):
            values[index] = None  # what was read is let go: two journals at once would be kept in memory
            path = f"$.{kind.name}[{index}]"
            if not index % _OFTEN:
                self._progress(index, len(values))
            found = self._row(kind, value, path, kept)
            self.seen += 1
            self.refused += bool(found)
            self.problems += found
        return tuple(kept.values())

    def _row(self, kind: Kind, value: object, path: str, kept: dict[str, Any]) -> list[Problem]:
        try:
            row = _read(kind, value, path)
        except Problem as problem:
            return [problem]
        problems = list(kind.check(row, path))
        return problems or self._keep(kind, row, path, kept)

    def _keep(self, kind: Kind, row: Any, path: str, kept: dict[str, Any]) -> list[Problem]:
        if kind.identified and not row.id:
            row = row._replace(id=derived_id(kind, row))
        key = key_of(kind, row)
        other = kept.get(key)
        if other is None:
            kept[key] = row
            self.paths[kind.name, key] = path
        elif canonical(other) != canonical(row):
            what = "id" if kind.identified else "date"
            accepted = words.SAME_ID.format(first=self.paths[kind.name, key], what=what)
            return [Problem(f"{path}.{what}", key, accepted)]
        elif trashed(other) and not trashed(row):
            kept[key] = row  # once in the trash and once not: what may still matter stays in sight
        return []


def _read(kind: Kind, value: object, path: str) -> Any:
    if not kind.identified:
        return spelled(from_plain(kind.shape, value, path))
    row = from_plain(kind.shape, value, path, {"id": None})
    if row.id is not None:
        if not is_id(row.id.lower()):
            raise Problem(f"{path}.id", row.id, words.NOT_AN_ID)
        row = row._replace(id=row.id.lower())
    return spelled(row)
