"""A visit or an exam read from a line: "MRI 12 November, lower back, by Dr Mora, waiting for the result"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from journal.model.text import clean, one_line
from journal.model.views import Visit
from journal.phrase.answers import Answer
from journal.phrase.clauses import Clause, clauses, lacks_side, places_named
from journal.phrase.dates import NoDate
from journal.phrase.moments import Moment, Unclear, parse_moment
from journal.phrase.past_days import is_days, said_days
from journal.phrase.treatments import LONGEST
from journal.phrase.visits import describe_visit
from journal.vocabulary import NOTE_LIMIT
from journal.words import visits as say

LOOKING = frozenset({"consultation", "neurological_exam", "emergency_visit"})
_KINDS = {
    "emergency_visit": r"emergency(?: \w+)?|er|ed|a&e|a and e|ambulance|casualty",
    "imaging": r"mri|ct|scan|x[ -]?ray|ultrasound|imaging|myelogram|mr",
    "nerve_conduction": r"emg|ncs|nerve (?:test|conduction|study)\w*",
    "blood_test": r"bloods?|blood (?:test|work)s?",
    "neurological_exam": r"neurological exam\w*|neuro exam\w*|neurologist|neurology|exam|examination",
    "consultation": r"gp|doctor|consultation|appointment|visit|check ?up|clinic|physio\w*|nurse",
}
_KIND = {kind: re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE) for kind, pattern in _KINDS.items()}
_WHO = re.compile(r"(?:(?:by|with|saw):? (?P<by>.+)|(?P<who>(?:dr|doctor|prof|professor|nurse|gp|my gp)\b.*))", re.IGNORECASE)
_PENDING = re.compile(
    r"(?:still )?(?:waiting|awaiting|wait)\b.*|pending|result(?:s)?(?: is| are)? (?:pending|to come)|no results? yet",
    re.IGNORECASE,
)
_RESULT = re.compile(r"(?:results?|found|finding|said):? (?P<result>.+)", re.IGNORECASE | re.DOTALL)
_NOT_SEEN = re.compile(r"(?:did(?:n['’]t| not) look|not looked at|nobody looked|not examined)\b.*", re.IGNORECASE)
_SEEN = re.compile(r"(?:(?:they )?looked at|examined)(?: (?:it|the numbness|(?P<where>.+)))?", re.IGNORECASE)
_WHERE = re.compile(r"(?:places?|of|at|where):? (?P<where>.+)", re.IGNORECASE)
_NOTE = re.compile(r"note: ?(?P<note>.+)", re.IGNORECASE | re.DOTALL)
Fields = dict[str, Any]


class _Wrong(Exception):
    """What was said can't be kept; its text says why."""


def read_visit(
    text: str, now: datetime, zone_name: str | None, had: Visit | None = None, given: Fields | None = None
) -> Answer:
    """The visit that the line describes, or `had` with what the line says of it; `given` was said apart. Never raises.

    Scans and tests count as looking at the numbness only when that is said.
    """
    fields: Fields = {}
    words = ""
    try:
        for part in clauses(clean(text).strip()):
            read = None if words == "result" else _clause(part.text, now, zone_name, dated="on" in fields)
            if read is None:
                words = words or "note"
                fields[words] = _joined(fields.get(words) or "", part)
            else:
                fields |= {name: value for name, value in read.items() if name != "note" or "note" not in fields}
                words = next((name for name in ("result", "note") if read.get(name) and "on" not in read), "")
    except (_Wrong, NoDate) as refused:
        return Answer(problem=str(refused))
    fields |= given or {}
    if had is None and "on" not in fields:
        return Answer(problem=say.NO_TIME)
    made = _made(fields, had)
    problem = next(wrong(made), "")
    return Answer(problem=problem) if problem else Answer(made, describe_visit(made))


def wrong(row: Visit) -> Iterator[str]:
    """What keeps a visit from being kept, for its field."""
    if len(row.clinician or "") > LONGEST:
        yield say.TOO_LONG
    if max(len(row.note), len(row.result or "")) > NOTE_LIMIT:
        yield say.NOTE_TOO_LONG


def _made(fields: Fields, had: Visit | None) -> Visit:
    if had is not None:
        note = "\n".join(filter(None, (had.note, fields.pop("note", ""))))
        return had._replace(**fields, note=note)
    kind = fields.setdefault("kind", "consultation")
    looked = kind in LOOKING and not fields.get("pending", False)
    whole: Fields = {"id": "", "assessed_numbness": looked} | fields
    return Visit(**whole)


def _joined(had: str, part: Clause) -> str:
    return f"{had}{part.after}{part.text}" if had else part.text


def when(text: str, now: datetime, zone_name: str | None) -> Fields | None:
    """The day and time that the whole of `text` names; None when it is no time. Raises NoDate when it is unclear or to come."""
    try:
        if text.lower() != "now":
            days = said_days(text, now.date())
            return {"on": _one_day(days.first, days.last), "at": None}
    except NoDate as refused:
        if str(refused) == say.WHICH_DAY or is_days(text, now.date()):
            raise
    found = parse_moment(text, now, zone_name, whole_days=True)
    if isinstance(found, Unclear):
        told = [f"{choice.label}: {choice.words}" for choice in found.choices]
        raise NoDate("\n".join([found.question, *told]))
    if isinstance(found, Moment):
        return {"on": found.at.date(), "at": None if found.day else found.at}
    return None


def _one_day(first: date, last: date) -> date:
    if first != last:
        raise NoDate(say.WHICH_DAY)
    return first


def _clause(text: str, now: datetime, zone_name: str | None, *, dated: bool) -> Fields | None:
    said = one_line(text)
    if match := _NOTE.fullmatch(text):
        return {"note": match["note"].strip()}
    if _PENDING.fullmatch(said):
        return {"pending": True, "assessed_numbness": False}
    if match := _RESULT.fullmatch(text):
        return {"result": match["result"].strip(), "pending": False}
    if _NOT_SEEN.fullmatch(said):
        return {"assessed_numbness": False}
    if match := _SEEN.fullmatch(said):
        return {"assessed_numbness": True} | ({"sites": _places(match["where"])} if match["where"] else {})
    if match := _WHERE.fullmatch(said):
        return {"sites": _places(match["where"])}
    if not dated and (found := _when_and_what(said, now, zone_name)) is not None:
        return found
    sites = places_named(said)
    if sites is not None:
        return {"sites": sites}
    if match := _WHO.fullmatch(said):
        return {"clinician": match["by"] or match["who"]}
    kind = _kind(said)
    if kind is None and lacks_side(said):
        raise _Wrong(say.no_place(said[:60]))
    return None if kind is None else {"kind": kind, **_note(said, kind)}


def _when_and_what(said: str, now: datetime, zone_name: str | None) -> Fields | None:
    """A time, alone or behind what it was: "MRI of the lower back 12 November"."""
    words = said.split(" ")
    for at in range(len(words)):
        behind = " ".join(words[at:])
        if (found := when(behind, now, zone_name)) is None:
            continue
        what = " ".join(words[:at])
        return found | (_what(what) if what else {})
    return None


def _what(said: str) -> Fields:
    """What it was, whom one saw, and where it looked, from the words before the time."""
    what, of, place = said.partition(" of ")
    sites = places_named(place) if of else None
    kind = _kind(what)
    found: Fields = {} if sites is None else {"sites": sites}
    if kind is None:
        who = _WHO.fullmatch(said)
        return found | ({"clinician": who["by"] or who["who"]} if who else {"note": said})
    who = _WHO.fullmatch(what)
    if who is not None:
        return found | {"kind": kind, "clinician": who["by"] or who["who"]}
    return found | {"kind": kind, **_note(what if sites is not None else said, kind)}


def _kind(said: str) -> str | None:
    return next((kind for kind, pattern in _KIND.items() if pattern.search(said)), None)


def _note(said: str, kind: str) -> Fields:
    """The words themselves, where the kind alone says less than they do."""
    return {} if said.lower() in say.PLAIN_KINDS.get(kind, ()) else {"note": said}


def _places(text: str) -> Any:
    sites = places_named(text)
    if sites is None:
        raise _Wrong(say.no_place(one_line(text)[:60]))
    return sites
