"""Documents as mistakes, other programs and malice make them: one seed, one broken document."""

from __future__ import annotations

import json
import random
from typing import Any

from tests.exchange.full import Path, at, changed, full, paths, without

HUGE, DEEP = "9" * 5_000, 5_000
VALUES: tuple[Any, ...] = (
    None, True, -1, 11, 1e400, float("nan"), float("-inf"), 10**25, "", "\0", "\ud800", "\ufeff", "x" * 140_000, "9999-99-99",
    "P1Y", "now", "2026-02-30T08:10:00Z", "2026-03-01T08:10:00", "2026-03-01T08:10:00+99:99", "١٢٣٤-01-01", "=1+1",
    "\x1b]52;c;aGk=\x07", "hand.thumb", "both", [], {}, [[]], {"a": {}}, ["x"] * 2_000, {"\0key\n": 1, "k" * 140_000: 2},
)  # fmt: skip
RAW = (
    b"\0",
    b"\xff",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"NaN",
    b"-Infinity",
    HUGE.encode(),
    b"1e999999",
    b"[",
    b"]",
    b"{",
    b"}",
    b",",
)


def mutated(seed: int) -> bytes:
    """The full document, broken in one to three ways chosen by the seed."""
    rng = random.Random(seed)
    value = full()
    for _ in range(rng.randint(1, 2)):
        value = _structure(rng, value)
    text = json.dumps(value, ensure_ascii=rng.random() < 0.5)
    if rng.random() < 0.2:
        text = _repeat_a_key(rng, text)
    raw = text.encode(errors="surrogatepass")
    return _bytes(rng, raw) if rng.random() < 0.5 else raw


def _structure(rng: random.Random, value: Any) -> Any:
    everywhere = paths(value)
    path: Path = rng.choice(everywhere[1:] or everywhere)
    kind = rng.randrange(5)
    if not path or kind == 0:
        return changed(value, path, rng.choice(VALUES))
    if kind == 1:
        return without(value, path)
    if kind == 2:
        return changed(value, path, at(value, rng.choice(everywhere)))
    holder = at(value, path[:-1])
    if kind == 3 and isinstance(holder, list):
        return changed(value, path[:-1], holder + [at(value, path)] * rng.choice([1, 3, 200]))
    if isinstance(holder, dict):
        return changed(value, (*path[:-1], rng.choice(["unknown", "Id", "", "a.b[0]", "\ud800", "\u202e"])), 1)
    return value


def _repeat_a_key(rng: random.Random, text: str) -> str:
    places = [index for index, character in enumerate(text) if character == "{"]
    key = rng.choice(["id", "at", "note", "format", "region"])
    where = rng.choice(places) + 1 if places else 0
    return f'{text[:where]}"{key}": "x", "{key}": "y", {text[where:]}'


def _bytes(rng: random.Random, raw: bytes) -> bytes:
    where = rng.randrange(len(raw) + 1)
    kind = rng.randrange(6)
    if kind == 0:
        return raw[:where]
    if kind == 1:
        return raw[:where] + rng.choice(RAW) + raw[where:]
    if kind == 2:
        return rng.choice(RAW) + raw
    if kind == 3:
        return raw[:where] + b"[" * DEEP + raw[where:]
    if kind == 4:
        digits = [index for index, byte in enumerate(raw) if chr(byte).isdigit()] or [0]
        spot = rng.choice(digits)
        return raw[:spot] + HUGE.encode() + raw[spot + 1 :]
    flipped = bytearray(raw)
    for _ in range(rng.randint(1, 8)):
        flipped[rng.randrange(len(flipped))] ^= 1 << rng.randrange(8)
    return bytes(flipped)
