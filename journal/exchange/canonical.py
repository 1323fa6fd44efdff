"""What a row says as one text, equal for equal content: its id is made of it when it came without one."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from functools import cache, lru_cache
from json.encoder import encode_basestring
from operator import itemgetter
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from journal import clock
from journal.model.plain import NEVER, WHEN_KNOWN, to_plain

BOOKKEEPING_TIMES = ("recorded_at", "updated_at", "deleted_at")
_BOOKKEEPING = frozenset({"id", *BOOKKEEPING_TIMES})
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
Writer = Callable[[Any], str]


def content(row: Any) -> dict[str, Any]:
    """What a row says, without its id and bookkeeping times; instants in UTC, however their zone was spelled."""
    plain = to_plain(row, clock.utc_text)
    return {name: value for name, value in plain.items() if name not in _BOOKKEEPING}


def canonical(row: Any) -> str:
    """A row's content as one text, equal for equal content."""
    text = _view(type(row), _BOOKKEEPING)(row)  # type: ignore[arg-type]  # a type is hashable
    if text.isascii() and text.isprintable() and "\\" not in text:
        return text
    return _ENCODER.encode(content(row))  # some text in it has to be cleaned first


@cache
def _view(shape: type, without: frozenset[str] = frozenset()) -> Writer:
    """What writes the views of a shape as `canonical` does, several times quicker; their texts are not cleaned."""
    hints = get_type_hints(shape)
    names = sorted(name for name in hints if name not in without | NEVER)
    values = itemgetter(*map(tuple(hints).index, names))
    writers = [_when_known(name, _writer(hints[name])) if name in WHEN_KNOWN else _writer(hints[name]) for name in names]
    form = "".join("%s" if name in WHEN_KNOWN else f'"{name}":%s,' for name in names)  # of these none comes last
    form = f"{{{form.removesuffix(',')}}}"

    def write(view: Any) -> str:
        return form % tuple([told(value) for told, value in zip(writers, values(view), strict=True)])

    # What holds nothing but ids is much the same in every entry; only there are equal values the same text for sure.
    return lru_cache(maxsize=1024)(write) if set(hints.values()) <= {str, tuple[str, ...]} else write


def _when_known(name: str, writer: Writer) -> Writer:
    return lambda value: f'"{name}":{writer(value)},' if value else ""


def _writer(hint: Any) -> Writer:
    """What writes a value of this kind."""
    if get_origin(hint) is UnionType:
        inner = _writer(next(part for part in get_args(hint) if part is not NoneType))
        return lambda value: "null" if value is None else inner(value)
    if get_origin(hint) is not tuple:
        return _WRITERS.get(hint) or _view(hint)
    item = get_args(hint)[0]
    if get_origin(item) is tuple:  # pairs are an object
        told = _writer(get_args(item)[1])
        return lambda pairs: _object({key: told(value) for key, value in pairs}) if pairs else "{}"
    one = _writer(item)
    return lambda values: f"[{','.join([one(value) for value in values])}]" if values else "[]"


def _object(told: dict[str, str]) -> str:
    return f"{{{','.join([f'{encode_basestring(key)}:{told[key]}' for key in sorted(told)])}}}"


_WRITERS: dict[Any, Writer] = {
    str: encode_basestring,
    int: str,
    bool: {False: "false", True: "true"}.__getitem__,
    datetime: lambda moment: f'"{clock.utc_text(moment)}"',
    date: lambda day: f'"{day.isoformat()}"',
}
