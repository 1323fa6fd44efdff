"""Diagnoses in words, read from a line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from journal.model.text import clean, one_line
from journal.model.views import Diagnosis
from journal.phrase.answers import Answer
from journal.phrase.clauses import clauses, lacks_side, places_named
from journal.phrase.dates import NoDate
from journal.phrase.diagnosed import told
from journal.phrase.past_days import is_days, said_days
from journal.phrase.treatments import LONGEST
from journal.vocabulary import NOTE_LIMIT
from journal.words import diagnoses as say

_STATUS = {
    **dict.fromkeys(("suspected", "suspect", "possible", "probable", "likely"), "suspected"),
    **dict.fromkeys(("confirmed", "proven", "certain"), "confirmed"),
    **dict.fromkeys(("ruled out", "excluded", "not confirmed"), "ruled_out"),
}
_NAMED = "|".join(_STATUS)
_BEGINS = re.compile(rf"(?<=\s)(?:(?:{_NAMED})(?: (?:by|on|in)\b|$)|by (?:dr|doctor|prof|gp|my|the|a)\b)", re.IGNORECASE)
_FIRST = re.compile(rf"(?:(?P<front>{_NAMED}) )?(?P<name>.+?)(?: (?:is )?(?P<back>{_NAMED}))?", re.IGNORECASE)
_HOW = re.compile(rf"(?:status: ?)?(?P<how>{_NAMED})(?: by (?P<by>.+?))?(?: (?:on|in|since) (?P<on>.+))?", re.IGNORECASE)
_BY = re.compile(r"(?:by|from):? (?P<by>.+?)(?: (?:on|in) (?P<on>.+))?", re.IGNORECASE)
_WHO = re.compile(r"(?:dr|doctor|prof|professor|gp|my gp|nurse|neurologist|my neurologist)\b.*", re.IGNORECASE)
_ON = re.compile(r"(?:on|in|since):? (?P<on>.+)", re.IGNORECASE)
_WHERE = re.compile(r"(?:places?|covers|explains|for|at|where):? (?P<where>.+)", re.IGNORECASE)
_NOTE = re.compile(r"note: ?(?P<note>.+)", re.IGNORECASE | re.DOTALL)
Fields = dict[str, Any]


class _Wrong(Exception):
    """What was said can't be kept; its text says why."""


def read_diagnosis(text: str, today: date, had: Diagnosis | None = None, given: Fields | None = None) -> Answer:
    """The diagnosis that the line describes, or `had` with what the line says of it; `given` was said apart. Never raises.

    A confirmed one explains the numbness at its places: so these must be said, and who said so.
    """
    parts = clauses(clean(text).strip(), _BEGINS)
    if not parts and not (had and given):
        return Answer(problem=say.NAME_NEEDED)
    try:
        fields = _begun(parts[0].text) if had is None else {}
        note = noted = ""  # `noted`: the words just before went into the note
        for part in parts if had is not None else parts[1:]:
            read = _clause(part.text, today)
            fields |= read or {}
            said = fields.pop("note", part.text if read is None else "")
            note += (part.after if noted else "\n" if note and said else "") + said
            noted = said
    except (_Wrong, NoDate) as refused:
        return Answer(problem=str(refused))
    if note:
        fields["note"] = f"{had.note if had else ''}\n{note}".strip()
    fields |= given or {}
    made = (had or Diagnosis("", "", ""))._replace(**fields)
    problem = next(wrong(made), "") or _unsaid(made, had, fields)
    return Answer(problem=problem) if problem else Answer(made, told(made))


def _unsaid(made: Diagnosis, had: Diagnosis | None, fields: Fields) -> str:
    """What must be said of it and was not."""
    if not made.status:
        return say.STATUS_NEEDED
    if made.status != "confirmed" or (had is not None and had.status == "confirmed"):
        return ""
    if not made.by:
        return say.BY_NEEDED
    return "" if "sites" in fields or made.sites else say.PLACES_NEEDED


def wrong(row: Diagnosis) -> Iterator[str]:
    """What keeps a diagnosis from being kept, for its field."""
    if not row.name.strip():
        yield say.NAME_NEEDED
    if len(row.name) > LONGEST or len(row.by or "") > LONGEST:
        yield say.TOO_LONG
    if len(row.note) > NOTE_LIMIT:
        yield say.NOTE_TOO_LONG


def _begun(text: str) -> Fields:
    match = _FIRST.fullmatch(one_line(text))
    if match is None:
        return {"name": one_line(text)}
    how = match["front"] or match["back"]
    return {"name": match["name"]} | ({"status": _STATUS[how.lower()]} if how else {})


def _clause(text: str, today: date) -> Fields | None:
    if match := _NOTE.fullmatch(text):
        return {"note": match["note"].strip()}
    if match := _HOW.fullmatch(text):
        return {"status": _STATUS[match["how"].lower()]} | _given(match["by"], match["on"], today)
    if (match := _ON.fullmatch(text)) and is_days(match["on"], today):
        return _given(None, match["on"], today)
    if is_days(text, today):
        return _given(None, text, today)
    match = _WHERE.fullmatch(text)
    sites = places_named(match["where"] if match else text)
    if sites is not None:
        return {"sites": sites}
    if match:
        raise _Wrong(say.no_place(one_line(match["where"])[:60]))
    if match := _BY.fullmatch(text):
        return _given(match["by"], match["on"], today)
    if lacks_side(text):
        raise _Wrong(say.no_place(one_line(text)[:60]))
    return {"by": one_line(text)} if _WHO.fullmatch(text) else None


def _given(by: str | None, on: str | None, today: date) -> Fields:
    return ({"by": one_line(by)} if by else {}) | ({"on": said_days(on, today).first} if on else {})
