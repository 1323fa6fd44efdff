"""Many entries at once: sealed, or checked and put together, column by column, several times quicker than one by one.

An entry comes out of here only when its checksum, over the very text that `rows.checksum` makes, matches what is stored.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import repeat
from json.encoder import encode_basestring
from types import NoneType
from typing import Any, NamedTuple, TypeVar

from journal.model.views import Episode
from journal.store import codec
from journal.store.codec import Value
from journal.store.rows import (
    EPISODE,
    READING,
    SITE,
    UNBUILT,
    Values,
    Whole,
    built,
    digest,
    gather,
    sealed_form,
    sealed_order,
    sealed_value,
    sealed_whole,
)

T = TypeVar("T")
_NONE: list[Any] = []
_ORDERS: dict[tuple[str, ...], tuple[int, ...]] = {
    names: tuple(map(names.index, sealed_order(names))) for names in (EPISODE, READING, SITE)
}
_PIECES: dict[tuple[str, ...], list[str]] = {names: sealed_form(sealed_order(names)).split("%s") for names in _ORDERS}
_ID, _CHECKSUM, _STARTED_AT, _LAST_AT = map(EPISODE.index, ("id", "checksum", "started_at", "last_at"))


class Read(NamedTuple):
    """What was read of an entry: its values, and the entry itself when they are as they were sealed."""

    episode: Episode | None
    row: Values
    readings: Sequence[Values]
    sites: Sequence[Values]

    @property
    def name(self) -> Value:
        """Its id, as it is stored."""
        return self.row[_ID]

    @property
    def started_at(self) -> Value:
        """When it began, as it is stored (UTC text)."""
        return self.row[_STARTED_AT]

    @property
    def last_at(self) -> str:
        """When it was last written of (UTC text)."""
        return str(self.row[_LAST_AT])

    def whole(self) -> Whole:
        """Its rows, by their names."""
        return gather([self.row], self.readings, self.sites)[0]


def read(rows: Sequence[Values], readings: Sequence[Values], sites: Sequence[Values]) -> Iterator[Read]:
    """Each of these episodes with its parts (columns as in EPISODE, READING, SITE), in the order given.

    Raises Unreadable when a part belongs to no episode.
    """
    known = {row[_ID] for row in rows}
    mine, felt = _by_name(readings, readings, known), _by_name(sites, sites, known)
    for row, checksum in zip(rows, _checksums(rows, readings, sites), strict=True):
        name = row[_ID]
        own, places = mine.get(name, _NONE), felt.get(name, _NONE)
        yield Read(_built(row, own, places) if checksum == row[_CHECKSUM] else None, row, own, places)


def _built(row: Values, readings: Sequence[Values], sites: Sequence[Values]) -> Episode | None:
    try:
        return built(row, readings, sites)
    except UNBUILT:
        return None  # sealed like this, and yet not in a form this program knows


def checksums(rows: Sequence[Values], readings: Sequence[Values], sites: Sequence[Values]) -> list[str]:
    """What `rows.checksum` makes of each of these episodes with its parts; what stands as its checksum is not looked at.

    Raises Unreadable when a part belongs to no episode, TypeError for bytes.
    """
    known = {row[_ID] for row in rows}
    mine = _by_name(readings, _sealed(READING, readings), known)
    felt = _by_name(sites, _sealed(SITE, sites), known)
    return [
        digest(sealed_whole(text, mine.get(row[_ID], _NONE), felt.get(row[_ID], _NONE)))
        for row, text in zip(rows, _sealed(EPISODE, rows), strict=True)
    ]


def _checksums(rows: Sequence[Values], readings: Sequence[Values], sites: Sequence[Values]) -> list[str] | list[None]:
    try:
        return checksums(rows, readings, sites)
    except TypeError:  # bytes, where only text and numbers are ever written: whose they are is seen one by one
        return [None] * len(rows)


def _by_name(parts: Sequence[Values], told: Iterable[T], known: set[Value]) -> dict[Value, list[T]]:
    """What is told of each part, by the episode that it belongs to."""
    found: dict[Value, list[T]] = {}
    for values, one in zip(parts, told, strict=True):
        name = values[0]
        if name in found:
            found[name].append(one)
        else:
            found[name] = [one]
    if not found.keys() <= known:
        raise codec.Unreadable("a part without its episode")
    return found


def _sealed(names: tuple[str, ...], rows: Sequence[Values]) -> Iterator[str]:
    """Each row as the JSON that its checksum covers."""
    if not rows:
        return iter(())
    columns, (text, *pieces) = list(zip(*rows, strict=True)), _PIECES[names]
    parts: list[Iterable[str]] = []
    for at, piece in zip(_ORDERS[names], pieces, strict=True):
        column = columns[at]
        if len(set(column)) == 1 and len(set(map(type, column))) == 1:  # 1 and 1.0 are equal, and not sealed alike
            text += sealed_value(column[0]) + piece
        else:
            parts += repeat(text, len(rows)), _quoted(column)
            text = piece
    return map("".join, zip(*parts, repeat(text, len(rows)), strict=True))


def _quoted(column: Values) -> Iterable[str]:
    if type(column[0]) is str:
        try:
            return list(map(encode_basestring, column))  # type: ignore[arg-type]  # most columns are text throughout
        except TypeError:
            return map(sealed_value, column)
    kinds = set(map(type, column))
    if kinds == {NoneType}:
        return repeat(sealed_value(None), len(column))
    return map(str, column) if kinds == {int} else map(sealed_value, column)
