"""What time of day: "07:40", "7am", "9.30 pm", "noon", "at 9", "9 o'clock", "this morning", "last night"."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from journal.body.names import listed
from journal.phrase.durations import UNIT
from journal.phrase.words import Word

_CLOCK = re.compile(r"[0-9]{1,2}(:[0-9]{2}){1,2}")
_NAMED = {"noon": time(12), "midday": time(12), "midnight": time(0)}
_BARE_AFTER = listed("at since from until till around about by before")
_HALVES = {"am": 0, "pm": 12}
# Parts of the day: from, to (hours; above 24 the next day) and the times offered when no clock time was named.
_PARTS = {
    "morning": (4, 13, (6, 7, 8, 9, 10, 11)),
    "afternoon": (12, 19, (12, 13, 14, 15, 16, 17)),
    "evening": (16, 25, (17, 18, 19, 20, 21, 22)),
    "night": (18, 31, (20, 22, 24, 26, 28, 30)),
}


class Clocks(NamedTuple):
    """The times of day that were meant, earliest first: two when am or pm is not clear, none when there is no such time."""

    times: tuple[time, ...]
    end: int


class Part(NamedTuple):
    """A part of a day, such as "last night": where it lies, the times to offer, and the index after it."""

    first: datetime
    last: datetime
    offers: tuple[datetime, ...]
    end: int


def match_clock(words: tuple[Word, ...], at: int, *, bare: bool = False) -> Clocks | None:
    """The time of day that begins at word `at`. A bare number is one only with `bare` or after a word such as "at"."""
    text, before = _text(words, at), _text(words, at - 1)
    if text in _NAMED:
        return Clocks((_NAMED[text],), at + 1)
    if _CLOCK.fullmatch(text):
        half, end = _half(words, at + 1)
        return Clocks(_times(text.split(":"), half, exact=text[0] == "0"), end)
    if not text[:1].isdigit() or not text.isascii() or len(text) > 5:
        return None
    half, end = _half(words, at + 1)
    if half is not None:
        return Clocks(_times(text.split("."), half, exact=True), end)
    if text.isdigit() and _text(words, at + 1) == "o" and _text(words, at + 3) == "clock":
        return Clocks(_times([text], None, exact=False), at + 4)
    if text.isdigit() and _text(words, at + 1) == "o'clock":
        half, end = _half(words, at + 2)
        return Clocks(_times([text], half, exact=False), end)
    counts = _text(words, at + 1) in UNIT or _text(words, at + 1) in ("/", "out")
    if text.isdigit() and len(text) <= 2 and (bare or before in _BARE_AFTER) and not counts:
        return Clocks(_times([text], None, exact=False), at + 1)
    return None


def match_part(words: tuple[Word, ...], at: int, now: datetime, day: date | None = None) -> Part | None:
    """A time: "this morning", "last night", "tonight", "overnight"; with a `day` already named, its parts."""
    today, text, following = now.date(), _text(words, at), _text(words, at + 1)
    if day is not None:
        return _part(text, day, at + 1) if text in _PARTS else None
    if text == "this" and following in _PARTS:
        return _part(following, today, at + 2)
    if text == "last" and following in ("night", "evening"):
        return _part(following, today - timedelta(days=1), at + 2)
    if text == "tonight":
        return _part("night", today if now.hour >= 12 else today - timedelta(days=1), at + 1)
    if text == "overnight":
        return _part("night", today - timedelta(days=1), at + 1)
    if text in ("in", "during") and following == "the" and _text(words, at + 2) in _PARTS:
        part = _text(words, at + 2)
        return _part(part, today - timedelta(days=part == "night"), at + 3)
    return None


def _part(name: str, day: date, end: int) -> Part:
    first, last, offers = _PARTS[name]
    start = datetime.combine(day, time())
    times = [start + timedelta(hours=hour) for hour in (first, last, *offers)]
    return Part(times[0], times[1], tuple(times[2:]), end)


def _half(words: tuple[Word, ...], at: int) -> tuple[str | None, int]:
    """A time: "am" or "pm" at word `at`, also as "a.m.", and the index after it."""
    if _text(words, at) in _HALVES:
        return words[at].text, at + 1
    letters = [_text(words, at + step) for step in range(4)]
    if letters[0] in ("a", "p") and letters[1] == "." and letters[2] == "m":
        return f"{letters[0]}m", at + (4 if letters[3] == "." else 3)
    return None, at


def _times(parts: list[str], half: str | None, *, exact: bool) -> tuple[time, ...]:
    hour, *rest = (int(part) for part in parts)
    if half is not None:
        hours = [hour % 12 + _HALVES[half]] if 1 <= hour <= 12 else []
    elif exact or not 1 <= hour <= (12 if len(parts) == 1 else 9):
        hours = [hour]
    else:
        hours = [hour % 12, hour % 12 + 12]
    try:
        return tuple(time.fromisoformat(":".join(f"{part:02}" for part in (hour, *(rest or [0])))) for hour in hours)
    except ValueError:
        return ()


def _text(words: tuple[Word, ...], at: int) -> str:
    return words[at].text if 0 <= at < len(words) else ""
