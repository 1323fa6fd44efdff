"""Treatments in words, read from a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

from journal.model.text import clean, one_line
from journal.model.views import Treatment
from journal.phrase.answers import Answer
from journal.phrase.clauses import Clause, clauses
from journal.phrase.dates import NoDate
from journal.phrase.past_days import is_days, said_days, said_length
from journal.phrase.tried import told
from journal.vocabulary import NOTE_LIMIT, vocabulary
from journal.words import treatments as say
from journal.words.dates import from_then

LONGEST = 200
_BEGINS = re.compile(
    r"(?<=\s)(?:since|until|till|started|stopped|still (?:taking|using)|helped|did(?:n['’]t| not) help"
    r"|no (?:effect|relief|help)|made it worse)\b",
    re.IGNORECASE,
)
_DOSE = re.compile(
    r"(?:\d|[½¼¾]|(?:once|twice|half|one|two|three|four|daily|nightly|weekly|monthly|every|each|as needed|when needed"
    r"|at night|at bedtime|in the (?:morning|evening|afternoon)|before bed|with food)\b)",
    re.IGNORECASE,
)
_FROM_TO = re.compile(r"(?:(?:since|from|in|on) |(?!\d+$))(?P<from>.+?)(?: (?:to|until|till) (?P<to>.+))?", re.IGNORECASE)
_MUCH = r"(?P<much>a lot|much|very much|very well|well|completely|fully|good|a little|a bit|some|somewhat|slightly|partly)"
_PERCENT = r"(?:(?:by|of|about|around|to|:) ?)*(?P<percent>\d{1,6}) ?(?:%|per ?cent)"
_LONG = r"(?:,? ?(?:for|lasting|lasted|which lasted|that lasted) (?P<long>.+))?"
_GOOD = ("a lot", "much", "very much", "very well", "well", "completely", "fully", "good")
Fields = dict[str, Any]
Read = Callable[[re.Match[str], date], Fields]


class _Wrong(Exception):
    """What was said can't be kept; its text says why."""


def read_treatment(text: str, today: date, had: Treatment | None = None, given: Fields | None = None) -> Answer:
    """The treatment that the line describes, or `had` with what the line says of it; `given` was said apart. Never raises."""
    text = clean(text).strip()
    parts = clauses(text, _BEGINS)
    if not parts and not (had and given):
        return Answer(problem=say.NAME_NEEDED)
    try:
        fields = _begun(parts[0], today) if had is None else {}
        fields |= _said(parts if had is not None else parts[1:], today, fields, had)
        made = (had or Treatment("", ""))._replace(**(fields | (given or {})))
    except (_Wrong, NoDate) as refused:
        return Answer(problem=str(refused))
    problem = next(wrong(made), "")
    return Answer(problem=problem) if problem else Answer(made, told(made))


def wrong(row: Treatment) -> Iterator[str]:
    """What keeps a treatment from being kept, for its field."""
    if not row.name.strip():
        yield say.NAME_NEEDED
    if len(row.name) > LONGEST or len(row.dose or "") > LONGEST or len(row.kind or "") > LONGEST:
        yield say.TOO_LONG
    if max(len(row.note), len(row.stopped_because or "")) > NOTE_LIMIT:
        yield say.NOTE_TOO_LONG
    if row.relief_percent is not None and not 0 <= row.relief_percent <= 100:
        yield say.PERCENT
    if row.started_on and row.stopped_on and row.stopped_on < row.started_on:
        yield say.stop_first(from_then(row.started_on))
    if row.stopped_because and row.stopped_on is None:
        yield say.WHEN_STOPPED


def _begun(first: Clause, today: date) -> Fields:
    """The name, the dose behind it, and the days behind those: "gabapentin 300 mg at night from May to June"."""
    words = one_line(first.text).split(" ")
    found: Fields = {}
    for at in range(1, len(words)):
        dated = _dated(" ".join(words[at:]), today)
        if dated is not None:
            words, found = words[:at], dated
            break
    at = next((i for i in range(1, len(words)) if _DOSE.match(" ".join(words[i:]))), len(words))
    dose = " ".join(words[at:])
    return found | {"name": " ".join(words[:at])} | ({"dose": dose} if dose else {})


def _dated(text: str, today: date) -> Fields | None:
    """What is said at the end of the first words, when that is a day, or from a day to a day. A bare number is a dose."""
    match = _FROM_TO.fullmatch(text)
    if match is None or not all(is_days(said, today) for said in (match["from"], match["to"]) if said):
        return None
    return _start(match, today)


def _said(parts: tuple[Clause, ...], today: date, fields: Fields, had: Treatment | None) -> Fields:
    """What the clauses say. One that is not understood belongs to the words before it, or else to the note."""
    found: Fields = {}
    words = ""  # the field that the last words went into
    for part in parts:
        read = _read(part.text, today, words)
        if read is not None:
            found |= _after(read, (fields | found).get("started_on") or (had.started_on if had else None))
            words = next((name for name in ("stopped_because", "note") if read.get(name)), "")
        elif words:
            found[words] += part.after + part.text
        elif _DOSE.match(part.text):
            dose = found.get("dose") or fields.get("dose") or (had.dose if had else "") or ""
            found["dose"] = f"{dose}, {part.text}".removeprefix(", ")
        else:
            found["note"] = f"{found.get('note') or (had.note if had else '')}\n{part.text}".strip()
            words = "note"
    return found


def _read(text: str, today: date, words: str) -> Fields | None:
    """What a clause says; None when it is not understood. Behind other words, "since then" need not be a date."""
    try:
        return _clause(text, today)
    except NoDate:
        if words:
            return None
        raise


def _after(read: Fields, began: date | None) -> Fields:
    """A stop that was said as "after 3 weeks" counts from the start."""
    length = read.pop("stopped_after", None)
    if length is None:
        return read
    if began is None:
        raise _Wrong(say.WHEN_STOPPED)
    return read | {"stopped_on": began + timedelta(days=length)}


def _clause(text: str, today: date) -> Fields | None:
    for pattern, read in _FORMS:
        match = pattern.fullmatch(text)
        if match is not None:
            found = read(match, today)
            if found:
                return found
    return None


def _start(match: re.Match[str], today: date) -> Fields:
    found = {"started_on": said_days(match["from"], today).first}
    return found | ({"stopped_on": said_days(match["to"], today).last} if match["to"] else {})


def _stop(match: re.Match[str], today: date) -> Fields:
    found: Fields = {}
    when = (match["when"] or "").strip()
    length = said_length(when.removeprefix("after ")) if when.startswith("after ") else None
    if length is not None:
        found["stopped_after"] = length
    elif when:
        found["stopped_on"] = said_days(when, today).last
    if match["why"]:
        found["stopped_because"] = match["why"].strip()
    if not found:
        raise _Wrong(say.WHEN_STOPPED)
    return found


def _helped(match: re.Match[str], _today: date) -> Fields:
    parts = match.groupdict()
    found: Fields = {"effect": "good" if (parts.get("much") or "").lower() in _GOOD else "some"}
    if parts.get("percent"):
        found["relief_percent"] = int(parts["percent"])
        found["effect"] = "none" if found["relief_percent"] == 0 else found["effect"]
    return found | _long(parts.get("long"))


def _long(text: str | None) -> Fields:
    if not text:
        return {}
    days = said_length(text)
    if days is None:
        raise _Wrong(say.no_length(one_line(text)[:40]))
    return {"relief_days": days}


def _none(match: re.Match[str], _today: date) -> Fields:
    return {"effect": "none"}


def _worse(match: re.Match[str], _today: date) -> Fields:
    return {"effect": "worse"}


def _lasted(match: re.Match[str], _today: date) -> Fields:
    return _long(match["long"])


def _labelled(match: re.Match[str], _today: date) -> Fields:
    name = {"reason": "stopped_because", "why": "stopped_because"}.get(match["label"].lower(), match["label"].lower())
    rest = match["rest"].strip()
    if name == "effect" and rest.lower() not in vocabulary().treatment_effect:
        raise _Wrong(say.EFFECTS)
    return {name: rest.lower() if name == "effect" else rest}


def _form(pattern: str, read: Read) -> tuple[re.Pattern[str], Read]:
    return re.compile(pattern, re.IGNORECASE | re.DOTALL), read


_FORMS = (
    _form(r"(?P<label>kind|dose|effect|note|reason|why): ?(?P<rest>.+)", _labelled),
    _form(r"(?:since|from|started|began|start:?)(?: on| in)? (?P<from>.+?)(?: (?:to|until|till) (?P<to>.+))?", _start),
    _form(r"(?:until|till)() (?P<when>.+?)(?:(?: ?:| because| since it) ?(?P<why>.+))?", _stop),
    _form(
        r"(?:stopped|ended|finished|stop)(?:,? (?:on |in )?(?P<when>(?!because|as )[^:]+?))?"
        r"(?:(?: ?:| because| as) ?(?P<why>.+))?",
        _stop,
    ),
    _form(
        r"still (?:taking|using|doing|on)(?: it)?|ongoing", lambda _match, _today: {"stopped_on": None, "stopped_because": None}
    ),
    _form(
        r"no (?:effect|help|relief|change|difference)|(?:it )?(?:did|does)(?:n['’]t| not) help(?: at all)?|not helped|useless",
        _none,
    ),
    _form(r"(?:it )?(?:made (?:it|things) |got |was |is )?worse", _worse),
    _form(rf"(?:it )?(?:helped|helps|relief|eased|better)(?: {_MUCH})?(?:[ :]+{_PERCENT})?{_LONG}", _helped),
    _form(rf"(?:it )?{_PERCENT} (?:relief|better|less|help){_LONG}", _helped),
    _form(rf"{_MUCH} (?:effect|relief|help)(?:[ :]+{_PERCENT})?{_LONG}", _helped),
    _form(r"(?:relief |it |which )?(?:lasted|lasting)(?: for)? (?P<long>.+)", _lasted),
)
