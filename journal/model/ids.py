"""Ids: UUIDv7 for what is made here (RFC 9562: ordered by time), UUIDv5 for what arrives without one."""

from __future__ import annotations

import os
import re

_NAMESPACE = bytes.fromhex("6b0c1f4e3d0b5c549f0f6e756d62006e")
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_last = [0]


def new_id(epoch_ms: int) -> str:
    """A UUIDv7 for something made `epoch_ms` milliseconds after 1970-01-01 UTC.

    Ids made by one process in order sort in that order, also within a millisecond or when the clock steps back.
    """
    stamp = (epoch_ms << 12) | (int.from_bytes(os.urandom(2), "big") & 0x3FF)
    stamp = max(stamp, _last[0] + 1)
    _last[0] = stamp
    milliseconds, sub = stamp >> 12, stamp & 0xFFF
    value = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | sub << 64 | 0b10 << 62
    return _spelled(value | int.from_bytes(os.urandom(8), "big") >> 2)


def first_id(epoch_ms: int) -> str:
    """What no UUIDv7 made from that millisecond on sorts before."""
    return _spelled((max(0, epoch_ms) & (1 << 48) - 1) << 80)


def _spelled(value: int) -> str:
    digits = f"{value:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def content_id(kind: str, text: str) -> str:
    """A UUIDv5 of a row's canonical text, so that the same row read twice is the same row."""
    from hashlib import sha1  # most commands only read

    digest = sha1(_NAMESPACE + f"{kind}\n{text}".encode(), usedforsecurity=False).digest()
    value = int.from_bytes(digest[:16], "big")
    return _spelled(value & ~(0xF << 76 | 0b11 << 62) | 0x5 << 76 | 0b10 << 62)


def is_id(text: str) -> bool:
    """Whether `text` is a UUID in its usual lower-case form."""
    return _ID.fullmatch(text) is not None
