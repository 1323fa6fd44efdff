"""Views to plain JSON values and back, in the shape of the exchange format.

Both directions follow the fields of the views themselves, so that a field added there is read and written everywhere.
This checks shape (types, unknown and missing keys, times that do not exist); `drafts` checks meaning.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from journal import clock
from journal.model.text import clean

V = TypeVar("V")
# Bookkeeping that is left out when unknown; every other field is always written.
_WHEN_KNOWN = frozenset({"recorded_at", "updated_at", "deleted_at", "symptom_since"})
_OBJECTS = frozenset({"symptom_since", "function"})


class Problem(ValueError):
    """One thing wrong with what was given: where (a JSON path or a field), what stood there, and what is accepted."""

    def __init__(self, path: str, value: object, accepted: str) -> None:
        super().__init__(f"{path}: {shown(value)} is not accepted; {accepted}")
        self.path, self.value, self.accepted = path, value, accepted


def shown(value: object) -> str:
    """A value as a message may show it: on one line, shortened, never raw control characters."""
    if isinstance(value, (dict, list)):
        return f"{'an object' if isinstance(value, dict) else 'a list'} of {len(value)}"
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**20:
        return "a very large number"
    text = clean(repr(value) if isinstance(value, str) else str(value))
    return text if len(text) <= 60 else f"{text[:57]}..."


def to_plain(view: object) -> Any:
    """The view as JSON values: times as ISO 8601 with their offset, nested views as objects."""
    if isinstance(view, datetime):
        return clock.iso(view)
    if isinstance(view, date):
        return view.isoformat()
    fields = getattr(view, "_fields", None)
    if fields is not None:
        pairs = zip(fields, view, strict=True)  # type: ignore[call-overload]  # a NamedTuple is a tuple
        return {
            name: {key: to_plain(item) for key, item in value} if name in _OBJECTS else to_plain(value)
            for name, value in pairs
            if value or name not in _WHEN_KNOWN
        }
    if isinstance(view, tuple):
        return [to_plain(item) for item in view]
    return view


def from_plain(shape: type[V], value: object, path: str, defaults: dict[str, object] | None = None) -> V:
    """The view of type `shape` that the JSON value describes; `defaults` fill keys that are absent or null.

    Raises Problem for a wrong type, an unknown or missing key, or a time that does not exist.
    """
    if not isinstance(value, dict):
        raise Problem(path, value, "an object is expected")
    hints = _hints(shape)  # type: ignore[arg-type]  # a type is hashable
    for key in value:
        if key not in hints:
            raise Problem(f"{path}.{clean(str(key))}", key, f"known keys are {', '.join(hints)}")
    optional: dict[str, object] = {**getattr(shape, "_field_defaults", {}), **(defaults or {})}
    fields: dict[str, object] = {}
    for name, hint in hints.items():
        if name in value and not (value[name] is None and defaults and name in defaults):
            fields[name] = _read(hint, value[name], f"{path}.{name}")
        elif name in optional:
            fields[name] = optional[name]
        else:
            raise Problem(path, None, f'the key "{name}" is required')
    return shape(**fields)


@cache
def _hints(shape: type) -> dict[str, Any]:
    fields: tuple[str, ...] = shape._fields  # type: ignore[attr-defined]  # shapes are NamedTuples
    hints = get_type_hints(shape)
    return {name: hints[name] for name in fields}


def _read(hint: Any, value: object, path: str) -> object:
    if get_origin(hint) is UnionType:
        if value is None:
            return None
        hint = next(part for part in get_args(hint) if part is not NoneType)
    if get_origin(hint) is tuple:
        return _read_many(get_args(hint)[0], value, path)
    reader = _READERS.get(hint)
    return reader(value, path) if reader else from_plain(hint, value, path)


def _read_many(hint: Any, value: object, path: str) -> tuple[object, ...]:
    if get_origin(hint) is tuple:  # pairs are written as an object: {"back_pain": "2026-02-20"}
        if not isinstance(value, dict):
            raise Problem(path, value, "an object is expected")
        kind = get_args(hint)[1]
        return tuple((clean(key), _read(kind, item, f"{path}.{clean(key)}")) for key, item in value.items())
    if not isinstance(value, list):
        raise Problem(path, value, "a list is expected")
    return tuple(_read(hint, item, f"{path}[{index}]") for index, item in enumerate(value))


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


def _instant(value: object, path: str) -> datetime:
    try:
        return clock.parse_instant(_text(value, path))
    except ValueError as error:
        if isinstance(error, Problem):
            raise
        raise Problem(path, value, f"a time like 2026-03-01T08:10:00+00:00 is expected ({error})") from None


def _date(value: object, path: str) -> date:
    try:
        return clock.parse_date(_text(value, path))
    except ValueError as error:
        if isinstance(error, Problem):
            raise
        raise Problem(path, value, f"a date like 2026-03-01 is expected ({error})") from None


_READERS = {str: _text, int: _integer, bool: _truth, datetime: _instant, date: _date}
