"""Many entries at once: checked and put together column by column, several times quicker than one by one.

An entry comes out of here only when its checksum, over the very text that `rows.checksum` makes, matches what is stored.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from json.encoder import encode_basestring
from typing import NamedTuple

from journal.model.views import Episode
from journal.store import codec
from journal.store.codec import Value
from journal.store.rows import (
    EPISODE,
    READING,
    SITE,
    UNBUILT,
    Whole,
    built,
    digest,
    gather,
    sealed_form,
    sealed_order,
    sealed_table,
    sealed_value,
)

Values = Sequence[Value]
_ORDERS: dict[tuple[str, ...], tuple[int, ...]] = {
    names: tuple(map(names.index, sealed_order(names))) for names in (EPISODE, READING, SITE)
}
_FORMS: dict[tuple[str, ...], str] = {names: sealed_form(sealed_order(names)) for names in _ORDERS}
_ID, _CHECKSUM, _LAST_AT = map(EPISODE.index, ("id", "checksum", "last_at"))


class Read(NamedTuple):
    """What was read of an entry: its values, and the entry itself when they are as they were sealed."""

    episode: Episode | None
    row: Values
    readings: list[Values]
    sites: list[Values]

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
    names = {row[_ID] for row in rows}
    parts: list[defaultdict[Value, list[Values]]] = [defaultdict(list), defaultdict(list)]
    for found, by_name in zip((readings, sites), parts, strict=True):
        for values in found:
            by_name[values[0]].append(values)
        if by_name.keys() - names:
            raise codec.Unreadable("a part without its episode")
    for row, checksum in zip(rows, _checksums(rows, readings, sites), strict=True):
        mine, felt = (by_name.get(row[_ID], []) for by_name in parts)
        yield Read(_built(row, mine, felt) if checksum == row[_CHECKSUM] else None, row, mine, felt)


def _built(row: Values, readings: list[Values], sites: list[Values]) -> Episode | None:
    try:
        return built(row, readings, sites)
    except UNBUILT:
        return None  # sealed like this, and yet not in a form this program knows


def _checksums(rows: Sequence[Values], readings: Sequence[Values], sites: Sequence[Values]) -> list[str] | list[None]:
    try:
        told, felt = _by_name(READING, readings), _by_name(SITE, sites)
        return [_digest(text, told[row[_ID]], felt[row[_ID]]) for row, text in zip(rows, _sealed(EPISODE, rows), strict=True)]
    except TypeError:  # bytes, where only text and numbers are ever written: whose they are is seen one by one
        return [None] * len(rows)


def _digest(row: str, readings: list[str], sites: list[str]) -> str:
    tables = sealed_table("episode", (row,)), sealed_table("reading", readings), sealed_table("site", sites)
    return digest(f"[{','.join(tables)}]")


def _by_name(names: tuple[str, ...], found: Sequence[Values]) -> defaultdict[Value, list[str]]:
    told: defaultdict[Value, list[str]] = defaultdict(list)
    for values, text in zip(found, _sealed(names, found), strict=True):
        told[values[0]].append(text)
    return told


def _sealed(names: tuple[str, ...], rows: Sequence[Values]) -> Iterator[str]:
    """Each row as the JSON that its checksum covers."""
    columns = list(zip(*rows, strict=True))
    return map(_FORMS[names].__mod__, zip(*[_quoted(columns[at]) for at in _ORDERS[names]], strict=True)) if rows else iter(())


def _quoted(column: Values) -> Iterable[str]:
    kinds = set(map(type, column))
    if kinds == {str}:
        return map(encode_basestring, column)  # type: ignore[arg-type]  # all of them are text
    return map(str, column) if kinds == {int} else map(sealed_value, column)
