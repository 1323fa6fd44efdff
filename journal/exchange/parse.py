"""Bytes to a JSON value, refusing what JSON readers usually let pass: a key given twice, endless numbers, deep nesting.

NaN and Infinity come out as numbers that no field accepts, and a number too long to be meant as a very large one, so that
both are refused where they stand, with their path.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from journal.exchange.unreadable import Unreadable
from journal.model.plain import Problem, step
from journal.words import documents as words

_DIGITS = 20


class _Repeating(dict[str, Any]):
    """An object in which `key` stood more than once."""

    key = ""


def parse(raw: bytes) -> object:
    """The JSON value that the bytes hold (UTF-8, with or without a byte order mark). Raises Unreadable when they hold none."""
    text = _decoded(raw)
    if not text.strip():
        raise Unreadable((Problem("$", "", words.EMPTY),))
    repeating: list[_Repeating] = []
    try:
        value = json.loads(text, object_pairs_hook=lambda pairs: _object(pairs, repeating), parse_int=_integer)
    except json.JSONDecodeError as error:
        reason = words.NOT_JSON.format(line=error.lineno, column=error.colno, reason=error.msg)
        raise Unreadable((Problem("$", text[error.pos : error.pos + 20], reason),)) from None
    except RecursionError:
        raise Unreadable((Problem("$", text[:20], words.TOO_DEEP),)) from None
    if repeating:
        raise Unreadable((_first_repeating(value),))
    return value


def _decoded(raw: bytes) -> str:
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        found = f"{raw[error.start : error.end].hex(' ')} at byte {error.start + 1:,}"
        raise Unreadable((Problem("$", found, words.NOT_UTF8),)) from None


def _integer(digits: str) -> int:
    # Cut to what still reads as very large: Python refuses to convert thousands of digits, and none of them matter.
    return int(digits[: _DIGITS + 2])


def _object(pairs: list[tuple[str, Any]], repeating: list[_Repeating]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    marked, counts = _Repeating(found), Counter(key for key, _ in pairs)
    marked.key = next(key for key, count in counts.items() if count > 1)
    repeating.append(marked)
    return marked


def _first_repeating(value: object) -> Problem:
    """Where the outermost repeated key stands. A stack, not recursion: the document may be nested as deep as Python allows."""
    waiting: list[tuple[str, object]] = [("$", value)]
    while waiting:
        path, here = waiting.pop()
        if isinstance(here, _Repeating):
            return Problem(step(path, here.key), here[here.key], words.TWICE)
        if isinstance(here, dict):
            waiting.extend((step(path, key), item) for key, item in reversed(here.items()))
        elif isinstance(here, list):
            waiting.extend((f"{path}[{index}]", item) for index, item in reversed(list(enumerate(here))))
    return Problem("$", value, words.TWICE)
