"""Views to plain JSON values and back, in the shape of the exchange format.

Both directions follow the fields of the views themselves, so that a field added there is read and written everywhere.
This checks shape (types, unknown and missing keys, times that do not exist); `drafts` checks meaning.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache, partial
from types import MappingProxyType, NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from journal import clock
from journal.model.text import clean
from journal.model.views import Day

V = TypeVar("V")
Reader = Callable[[object], Any]
"""Takes a JSON value, gives the value of a view's field. Raises Problem, whose path begins at that value."""

# Bookkeeping that is left out when unknown; every other field is always written.
WHEN_KNOWN = frozenset({"recorded_at", "updated_at", "deleted_at", "symptom_since"})
NEVER = frozenset({"damaged"})  # what the store thinks of a row is no part of what it says
_OBJECTS = frozenset({"symptom_since", "function"})
# What a document must say although a program may leave it out.
_NO_DEFAULT: dict[type, frozenset[str]] = {Day: frozenset({"state"})}
_SIMPLE_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,59}", re.ASCII)
_SHOWN, _HUGE = 60, 10**20
_ABSENT = object()
_NONE: Mapping[str, object] = MappingProxyType({})


class Missing:
    """Stands for the value of a key that is not there."""


class Problem(ValueError):
    """One thing wrong with what was given: where (a JSON path or a field), what stood there, and what is accepted."""

    def __init__(self, path: str, value: object, accepted: str) -> None:
        super().__init__(f"{path}: {shown(value)} is not accepted; {accepted}")
        self.path, self.value, self.accepted = path, value, accepted

    def below(self, path: str) -> Problem:
        """The same problem as seen from further up: paths are put together only when there is something to tell."""
        return Problem(path + self.path, self.value, self.accepted)


def shown(value: object) -> str:
    """A value as a message may show it: as JSON, on one line, shortened, never raw control characters."""
    if isinstance(value, (dict, list, tuple)):
        return f"{'an object' if isinstance(value, dict) else 'a list'} of {len(value)}"
    if isinstance(value, Missing):
        return "a missing key"
    if isinstance(value, int) and abs(value) >= _HUGE:
        return "a very large number"
    if isinstance(value, str):  # cut first: a value may be megabytes long, and escaping makes it longer
        text = json.dumps(clean(value[: _SHOWN + 1]), ensure_ascii=False)
    else:
        text = json.dumps(value) if isinstance(value, (bool, int, float, NoneType)) else clean(str(value))
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."


def step(path: str, key: str) -> str:
    """The JSON path of a key: `$.notes`, or `$["odd key"]` (shortened) for one that is no plain word."""
    return f"{path}.{key}" if _SIMPLE_KEY.fullmatch(key) else f"{path}[{shown(key)}]"


def to_plain(view: object, instant: Callable[[datetime], str] = clock.iso) -> Any:
    """The view as JSON values: times by `instant` (ISO 8601 with their offset), nested views as objects, text cleaned."""
    if isinstance(view, str):
        return clean(view)
    if view is None or isinstance(view, int):
        return view
    if isinstance(view, datetime):
        return instant(view)
    if isinstance(view, date):
        return view.isoformat()
    fields = getattr(view, "_fields", None)
    if fields is not None:
        pairs = zip(fields, view, strict=True)  # type: ignore[call-overload]  # a NamedTuple is a tuple
        return {
            name: {key: to_plain(item, instant) for key, item in value} if name in _OBJECTS else to_plain(value, instant)
            for name, value in pairs
            if name not in NEVER and (value or name not in WHEN_KNOWN)
        }
    if isinstance(view, tuple):
        return [to_plain(item, instant) for item in view]
    return view


def from_plain(shape: type[V], value: object, path: str, defaults: Mapping[str, object] = _NONE) -> V:
    """The view of type `shape` that the JSON value describes; `defaults` fill keys that are absent or null.

    Raises Problem for a wrong type, an unknown or missing key, or a time that does not exist.
    """
    try:
        return _view(shape, value, defaults)
    except Problem as problem:
        raise problem.below(path) from None


def _view(shape: type[V], value: object, defaults: Mapping[str, object] = _NONE) -> V:
    if not isinstance(value, dict):
        raise Problem("", value, "an object is expected")
    known, fields = _fields(shape)  # type: ignore[arg-type]  # a type is hashable
    if not value.keys() <= known.keys():
        key = next(key for key in value if key not in known)
        raise Problem(step("", key), value[key], f"the key is not known here; known keys are {', '.join(known)}")
    found = []
    for name, reader, default in fields:
        item = value.get(name, _ABSENT)
        if item is _ABSENT or (item is None and name in defaults):
            item = defaults.get(name, default)
            if item is _ABSENT:
                raise Problem(f".{name}", Missing(), "this key is required")
            found.append(item)
            continue
        try:
            found.append(reader(item))
        except Problem as problem:
            raise problem.below(f".{name}") from None
    return shape(*found)


@cache
def _fields(shape: type) -> tuple[dict[str, Reader], list[tuple[str, Reader, object]]]:
    """What reads each key of a view; and every field in order, with what stands for one that may be left out."""
    hints = get_type_hints(shape)
    names: tuple[str, ...] = shape._fields  # type: ignore[attr-defined]  # shapes are NamedTuples
    defaults: dict[str, object] = getattr(shape, "_field_defaults", {})
    required = _NO_DEFAULT.get(shape, frozenset())
    readers = {name: _reader(hints[name]) for name in names}
    fields = [(name, readers[name], _ABSENT if name in required else defaults.get(name, _ABSENT)) for name in names]
    return {name: reader for name, reader in readers.items() if name not in NEVER}, fields


@cache
def _reader(hint: Any) -> Reader:
    if get_origin(hint) is UnionType:
        inner = _reader(next(part for part in get_args(hint) if part is not NoneType))
        return lambda value: None if value is None else inner(value)
    if get_origin(hint) is not tuple:
        return _READERS.get(hint) or partial(_view, hint)
    item = get_args(hint)[0]
    if get_origin(item) is tuple:  # pairs are written as an object: {"back_pain": "2026-02-20"}
        return _object_of(_reader(get_args(item)[1]))
    return _list_of(_reader(item))


def _object_of(inner: Reader) -> Reader:
    def read(value: object) -> tuple[object, ...]:
        if not isinstance(value, dict):
            raise Problem("", value, "an object is expected")
        found = []
        for key, item in value.items():
            try:
                found.append((clean(key), inner(item)))
            except Problem as problem:
                raise problem.below(step("", key)) from None
        return tuple(found)

    return read


def _list_of(inner: Reader) -> Reader:
    def read(value: object) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise Problem("", value, "a list is expected")
        found: list[object] = []
        try:
            for item in value:
                found.append(inner(item))  # how many were read tells where the problem is
        except Problem as problem:
            raise problem.below(f"[{len(found)}]") from None
        return tuple(found)

    return read


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise Problem("", value, "text is expected")
    return value if value.isascii() and value.isprintable() else clean(value)


def _integer(value: object) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # JSON Schema counts 5.0 as an integer
    if not isinstance(value, int) or isinstance(value, bool):
        raise Problem("", value, "a whole number is expected")
    return value


def _truth(value: object) -> bool:
    if not isinstance(value, bool):
        raise Problem("", value, "true or false is expected")
    return value


def read_instant(value: object, path: str) -> datetime:
    """The instant that a JSON value gives as text. Raises Problem for anything else."""
    try:
        return _instant(value)
    except Problem as problem:
        raise problem.below(path) from None


def _instant(value: object) -> datetime:
    if not isinstance(value, str):
        raise Problem("", value, "text is expected")
    try:
        return clock.parse_instant(value)
    except ValueError as error:
        raise Problem("", value, f"a time like 2026-03-01T08:10:00+00:00 is expected ({error})") from None


def _date(value: object) -> date:
    text = _text(value)
    try:
        return clock.parse_date(text)
    except ValueError as error:
        raise Problem("", value, f"a date like 2026-03-01 is expected ({error})") from None


_READERS: dict[Any, Reader] = {str: _text, int: _integer, bool: _truth, datetime: _instant, date: _date}
