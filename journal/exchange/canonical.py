"""What a row says as one text, equal for equal content: its id is made of it when it came without one."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from operator import itemgetter
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from journal import clock
from journal.model.plain import NEVER, OBJECTS, WHEN_KNOWN, to_plain

BOOKKEEPING_TIMES = ("recorded_at", "updated_at", "deleted_at")
_BOOKKEEPING = frozenset({"id", *BOOKKEEPING_TIMES})
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
Telling = Callable[[Any], Any]


def content(row: Any) -> dict[str, Any]:
    """What a row says, without its id and bookkeeping times; instants in UTC, however their zone was spelled."""
    plain = to_plain(row, clock.utc_text)
    return {name: value for name, value in plain.items() if name not in _BOOKKEEPING}


def canonical(row: Any) -> str:
    """A row's content as one text, equal for equal content."""
    text = _ENCODER.encode(_told(type(row), _BOOKKEEPING)(row))  # type: ignore[arg-type]  # a type is hashable
    if text.isascii() and text.isprintable() and "\\" not in text:
        return text
    return _ENCODER.encode(content(row))  # some text in it has to be cleaned first


@cache
def _told(shape: type, without: frozenset[str] = frozenset()) -> Telling:
    """What gives the content of the views of a shape, several times quicker than `content`; their texts are not cleaned."""
    hints = get_type_hints(shape)
    names = tuple(name for name in hints if name not in without | NEVER)
    values = itemgetter(*map(tuple(hints).index, names))
    others = [(name, telling) for name in names if (telling := _telling(hints[name], name))]
    when_known = WHEN_KNOWN.intersection(names)

    def told(view: Any) -> dict[str, Any]:
        found = dict(zip(names, values(view), strict=True))
        for name in when_known:
            if not found[name]:
                del found[name]
        for name, telling in others:
            value = found.get(name)
            if value is not None:
                found[name] = telling(value)
        return found

    return told


def _telling(hint: Any, name: str = "") -> Telling | None:
    """What gives a value of this kind; None when JSON has it as it is."""
    if get_origin(hint) is UnionType:
        hint = next(part for part in get_args(hint) if part is not NoneType)
    if get_origin(hint) is not tuple:
        return _TELLING[hint] if hint in _TELLING else _told(hint)
    if name in OBJECTS:
        item = _telling(get_args(get_args(hint)[0])[1]) or _same
        return lambda pairs: {key: item(value) for key, value in pairs}
    inner = _telling(get_args(hint)[0])
    return None if inner is None else lambda values: [inner(value) for value in values]


def _same(value: Any) -> Any:
    return value


_TELLING: dict[Any, Telling | None] = {
    **dict.fromkeys((str, int, bool)),
    datetime: clock.utc_text,
    date: date.isoformat,
}
