"""Journal documents in and out: exactly the exchange format, version 1 (docs/exchange-format.md).

A document is read whole or refused whole. What is written can always be read again and says everything that was there.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any, NamedTuple

from journal import clock
from journal.exchange.gather import Gatherer
from journal.exchange.parse import parse
from journal.exchange.rows import KINDS, in_order, ordered
from journal.exchange.unreadable import Unreadable
from journal.model.drafts import check_profile
from journal.model.plain import Missing, Problem, from_plain, read_instant, step, to_plain
from journal.model.progress import Progress, silent
from journal.model.views import History, Profile
from journal.words import documents as words

__all__ = ["Document", "Unreadable", "read", "write"]
FORMAT, VERSION = "numbness-journal", 1
_KEYS = ("format", "version", "exported_at", "profile", *(kind.name for kind in KINDS))
_WIDTH = 100


class Document(NamedTuple):
    """What a document holds: its journal in order (`rows.in_order`; trashed rows too) and when it was written, if it says so.

    `rows` counts the rows as they stood, repeated ones too. `paths` gives the JSON path of each row by kind and key
    (`rows.key_of`); of a repeated row, the first.
    """

    history: History
    exported_at: datetime | None = None
    rows: int = 0
    paths: Mapping[tuple[str, str], str] = MappingProxyType({})

    @property
    def live(self) -> History:
        """The journal without its trash."""
        return in_order(self.history, trash=False)


def read(raw: bytes, progress: Progress = silent) -> Document:
    """The document that the bytes hold; `progress` hears how many rows of a list are read.

    Raises Unreadable, naming every problem, when any part of it may not be imported.
    """
    value = parse(raw)
    if not isinstance(value, dict):
        raise Unreadable((Problem("$", value, "an object is expected"),))
    problems = list(_envelope(value))
    if problems:
        raise Unreadable(tuple(problems))
    exported_at, profile = _exported_at(value, problems), _profile(value, problems)
    gatherer = Gatherer(progress)
    lists = {kind.name: gatherer.rows(kind, value.get(kind.name, [])) for kind in KINDS}
    problems += gatherer.problems
    if problems:
        raise Unreadable(tuple(problems), gatherer.seen, gatherer.refused)
    history = ordered(History(profile=profile, **lists))
    return Document(history, exported_at, gatherer.seen, MappingProxyType(gatherer.paths))


def write(history: History, exported_at: datetime, *, all: bool = False) -> str:
    """The document of a whole history, always the same text for the same history; `all` adds what lies in the trash."""
    ordered = in_order(history, trash=all)
    plain = {"format": FORMAT, "version": VERSION, "exported_at": clock.iso(exported_at), **to_plain(ordered)}
    return _pretty(plain, "") + "\n"


def _envelope(value: dict[str, Any]) -> Iterator[Problem]:
    if value.get("format") != FORMAT:
        yield Problem("$.format", value.get("format", Missing()), words.FORMAT)
        return
    version = value.get("version", Missing())
    if version != VERSION or isinstance(version, bool):
        yield Problem("$.version", version, words.VERSION)
        return
    if "episodes" not in value:
        yield Problem("$.episodes", Missing(), "this key is required")
    for key in value:
        if key not in _KEYS:
            yield Problem(step("$", key), value[key], f"the key is not known here; known keys are {', '.join(_KEYS)}")


def _exported_at(value: dict[str, Any], problems: list[Problem]) -> datetime | None:
    if "exported_at" not in value:
        return None
    try:
        return read_instant(value["exported_at"], "$.exported_at")
    except Problem as problem:
        problems.append(problem)
        return None


def _profile(value: dict[str, Any], problems: list[Problem]) -> Profile:
    if "profile" not in value:
        return Profile()
    try:
        profile = from_plain(Profile, value["profile"], "$.profile")
    except Problem as problem:
        problems.append(problem)
        return Profile()
    problems.extend(check_profile(profile, "$.profile"))
    return profile


def _pretty(value: object, indent: str) -> str:
    """JSON in which whatever fits on a line stands on one, so that a person can read it."""
    inner = indent + " "
    if isinstance(value, dict) and value:
        parts = [f"{json.dumps(key, ensure_ascii=False)}: {_pretty(item, inner)}" for key, item in value.items()]
    elif isinstance(value, list) and value:
        parts = [_pretty(item, inner) for item in value]
    else:
        return json.dumps(value, ensure_ascii=False)
    opening, closing = "{}" if isinstance(value, dict) else "[]"
    if sum(map(len, parts)) <= _WIDTH and not any("\n" in part for part in parts):
        return f"{opening}{', '.join(parts)}{closing}"
    lines = f",\n{inner}".join(parts)
    return f"{opening}\n{inner}{lines}\n{indent}{closing}"
