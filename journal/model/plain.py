"""Views to plain JSON values and back, in the shape of the exchange format.

Both directions follow the fields of the views themselves, so that a field added there is read and written everywhere.
This checks shape (types, unknown and missing keys, times that do not exist); `drafts` checks meaning.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from journal import clock
from journal.model.text import clean
from journal.model.views import Day

V = TypeVar("V")
Reader = Callable[[object, str], Any]
"""Takes a JSON value and its path, gives the value of a view's field. Raises Problem."""

# Bookkeeping that is left out when unknown; every other field is always written.
_WHEN_KNOWN = frozenset({"recorded_at", "updated_at", "deleted_at", "symptom_since"})
_NEVER = frozenset({"damaged"})  # what the store thinks of a row is no part of what it says
_OBJECTS = frozenset({"symptom_since", "function"})
# What a document must say although a program may leave it out.
_NO_DEFAULT: dict[type, frozenset[str]] = {Day: frozenset({"state"})}
_SIMPLE_KEY = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,59}", re.ASCII)
_SHOWN, _HUGE = 60, 10**20


class Missing:
    """Stands for the value of a key that is not there."""


class Problem(ValueError):
    """One thing wrong with what was given: where (a JSON path or a field), what stood there, and what is accepted."""

    def __init__(self, path: str, value: object, accepted: str) -> None:
        super().__init__(f"{path}: {shown(value)} is not accepted; {accepted}")
        self.path, self.value, self.accepted = path, value, accepted


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
            if name not in _NEVER and (value or name not in _WHEN_KNOWN)
        }
    if isinstance(view, tuple):
        return [to_plain(item, instant) for item in view]
    return view


def from_plain(shape: type[V], value: object, path: str, defaults: dict[str, object] | None = None) -> V:
    """The view of type `shape` that the JSON value describes; `defaults` fill keys that are absent or null.

    Raises Problem for a wrong type, an unknown or missing key, or a time that does not exist.
    """
    if not isinstance(value, dict):
        raise Problem(path, value, "an object is expected")
    readers, optional = _fields(shape)  # type: ignore[arg-type]  # a type is hashable
    for key in value:
        if key not in readers:
            raise Problem(step(path, key), value[key], f"the key is not known here; known keys are {', '.join(readers)}")
    fields: dict[str, object] = dict(optional)
    for name, reader in readers.items():
        if name in value and not (defaults and name in defaults and value[name] is None):
            fields[name] = reader(value[name], f"{path}.{name}")
        elif defaults and name in defaults:
            fields[name] = defaults[name]
        elif name not in optional:
            raise Problem(f"{path}.{name}", Missing(), "this key is required")
    return shape(**fields)


@cache
def _fields(shape: type) -> tuple[dict[str, Reader], dict[str, object]]:
    """What reads each field of a view, and what stands for those that may be left out."""
    hints = get_type_hints(shape)
    names: tuple[str, ...] = shape._fields  # type: ignore[attr-defined]  # shapes are NamedTuples
    defaults: dict[str, object] = getattr(shape, "_field_defaults", {})
    required = _NO_DEFAULT.get(shape, frozenset())
    readers = {name: _reader(hints[name]) for name in names if name not in _NEVER}
    return readers, {k: v for k, v in defaults.items() if k not in required}


@cache
def _reader(hint: Any) -> Reader:
    if get_origin(hint) is UnionType:
        inner = _reader(next(part for part in get_args(hint) if part is not NoneType))
        return lambda value, path: None if value is None else inner(value, path)
    if get_origin(hint) is not tuple:
        return _READERS.get(hint) or (lambda value, path: from_plain(hint, value, path))
    item = get_args(hint)[0]
    if get_origin(item) is tuple:  # pairs are written as an object: {"back_pain": "2026-02-20"}
        return _object_of(_reader(get_args(item)[1]))
    return _list_of(_reader(item))


def _object_of(inner: Reader) -> Reader:
    def read(value: object, path: str) -> tuple[object, ...]:
        if not isinstance(value, dict):
            raise Problem(path, value, "an object is expected")
        return tuple((clean(key), inner(item, step(path, key))) for key, item in value.items())

    return read


def _list_of(inner: Reader) -> Reader:
    def read(value: object, path: str) -> tuple[object, ...]:
        if not isinstance(value, list):
            raise Problem(path, value, "a list is expected")
        return tuple([inner(item, f"{path}[{index}]") for index, item in enumerate(value)])

    return read


def _text(value: object, path: str) -> str:
    if not isinstance(value, str):
        raise Problem(path, value, "text is expected")
    return clean(value)


def _integer(value: object, path: str) -> int:
    if isinstance(value, float) and value.is_integer():
        value = int(value)  # JSON Schema counts 5.0 as an integer
    if not isinstance(value, int) or isinstance(value, bool):
        raise Problem(path, value, "a whole number is expected")
    return value


def _truth(value: object, path: str) -> bool:
    if not isinstance(value, bool):
        raise Problem(path, value, "true or false is expected")
    return value


def read_instant(value: object, path: str) -> datetime:
    """The instant that a JSON value gives as text. Raises Problem for anything else."""
    text = _text(value, path)
    try:
        return clock.parse_instant(text)
    except ValueError as error:
        raise Problem(path, value, f"a time like 2026-03-01T08:10:00+00:00 is expected ({error})") from None


def _date(value: object, path: str) -> date:
    text = _text(value, path)
    try:
        return clock.parse_date(text)
    except ValueError as error:
        raise Problem(path, value, f"a date like 2026-03-01 is expected ({error})") from None


_READERS: dict[Any, Reader] = {str: _text, int: _integer, bool: _truth, datetime: read_instant, date: _date}
