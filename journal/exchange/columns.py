"""Which column of a diary says what: as the patient maps them, or by the headings that such spreadsheets usually have."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from journal.model.text import one_line
from journal.words import diary_csv as words

FIELDS = (
    "started",
    "date",
    "time",
    "ended",
    "duration",
    "where",
    "side",
    "feeling",
    "severity",
    "pain",
    "onset",
    "triggers",
    "relief",
    "explanation",
    "note",
)
PAIN_DIARY = "pain-diary"
PRESETS: dict[str, dict[str, tuple[str, ...]]] = {
    PAIN_DIARY: {
        "started": ("started", "start", "datetime", "date and time", "date/time", "date time", "timestamp", "began"),
        "date": ("date", "day", "entry date", "log date"),
        "time": ("time", "time of day", "start time", "time started", "entry time"),
        "ended": ("ended", "end", "end time", "time ended", "stopped"),
        "duration": ("duration", "length", "how long", "lasted", "duration (min)", "duration (minutes)", "minutes"),
        "where": (
            "where",
            "location",
            "locations",
            "body part",
            "body area",
            "site",
            "area",
            "pain location",
            "place",
            "region",
        ),
        "side": ("side", "laterality", "left/right"),
        "feeling": (
            "feeling",
            "type",
            "sensation",
            "quality",
            "symptom",
            "pain type",
            "character",
            "description",
            "feels like",
        ),
        "severity": (
            "severity",
            "intensity",
            "level",
            "pain level",
            "score",
            "pain score",
            "rating",
            "pain (0-10)",
            "strength",
        ),
        "onset": ("onset", "how it began", "speed of onset"),
        "triggers": ("trigger", "triggers", "activity", "activities", "aggravated by", "worse with", "possible triggers"),
        "relief": ("relief", "relieved by", "what helped", "helped by", "better with", "treatment", "medication"),
        "explanation": ("cause", "explanation", "own explanation", "reason"),
        "note": ("note", "notes", "comment", "comments", "remarks", "details"),
    }
}
_LONGEST, _MOST = 60, 40  # characters of a heading, headings that a message names


class Columns(NamedTuple):
    """Field to column number (from 0); `unread` are the headings that say nothing here."""

    of: Mapping[str, int]
    unread: tuple[str, ...]
    headings: tuple[str, ...]


class NoMap(ValueError):
    """The columns can't be told; str() says which and what is known."""


def by_preset(headings: Sequence[str], preset: str) -> Columns:
    """The columns by their usual headings. Raises NoMap when there is no time or no place among them, or two say the same."""
    found: dict[str, int] = {}
    for field, names in PRESETS[preset].items():
        for name in names:
            at = [number for number, heading in enumerate(headings) if _plain(heading) == name]
            if len(at) > 1:
                raise NoMap(words.two_columns(shown(headings[at[0]]), field))
            if at:
                found[field] = at[0]
                break
    return _whole(headings, found)


def by_hand(headings: Sequence[str], given: Iterable[str]) -> Columns:
    """The columns of texts such as "where=Body part". Raises NoMap for a field or heading that is not known."""
    found: dict[str, int] = {}
    for text in given:
        field, sign, heading = text.partition("=")
        field = field.strip().lower()
        if not sign or field not in FIELDS:
            raise NoMap(words.no_field(shown(field), FIELDS))
        at = [number for number, one in enumerate(headings) if _plain(one) == _plain(heading)]
        if len(at) != 1:
            said, known = shown(heading), tuple(map(shown, headings[:_MOST]))
            raise NoMap(words.two_columns(said, field) if at else words.no_heading(said, known))
        if field in found:
            raise NoMap(words.twice(field))
        found[field] = at[0]
    return _whole(headings, found)


def _whole(headings: Sequence[str], found: dict[str, int]) -> Columns:
    if not ("started" in found or "date" in found) or "where" not in found:
        raise NoMap(words.needs(tuple(map(shown, headings[:_MOST]))))
    used = set(found.values())
    unread = tuple(one for number, one in enumerate(headings) if number not in used and one.strip())
    return Columns(found, unread, tuple(headings))


def shown(heading: str) -> str:
    """A heading as a message shows it: clean, on one line, and not too long."""
    line = one_line(heading)
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}\N{HORIZONTAL ELLIPSIS}"


def _plain(heading: str) -> str:
    return " ".join(heading.casefold().split())
