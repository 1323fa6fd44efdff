"""Correcting an entry field by field: what a field holds, how a text for it is read, and the draft with another value in it.

The screen and the command share these functions, so that both accept the same and say the same. Fields are named as in `sheet`.
Nothing changes beside what is named, but for two things that can't be said apart: the first reading is the state at the start
and goes with it, and a symptom is either there, or asked and not there, or not answered.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode, Reading
from journal.phrase import sheet
from journal.vocabulary import COURSES, vocabulary
from journal.words import phrase as say
from journal.words import sheet as labels

SYMPTOMS = ("symptoms", "denied", "declined")
LINES = frozenset({"started_at", "ended_at", "at", "sites", "severity", "pain", "time_zone", "symptom_since"})
TEXTS = frozenset({"explanation", "notes", "note"})
SWITCHES = frozenset({"starred", "private"})
NUMBERS = frozenset({"severity", "pain"})


def key_of(name: str) -> str:
    """The kind of field: its name without the reading, the item and the symptom, such as "severity" or "symptom_since"."""
    return sheet.part(name)[1].partition(".")[0]


def draft_of(episode: Episode) -> EpisodeDraft:
    """All of an entry that may be changed."""
    return EpisodeDraft(*(getattr(episode, name) for name in EpisodeDraft._fields))


def choices(name: str) -> dict[Any, str]:
    """What a field can be, with labels; of a field that need not be said, None first. Empty when it is written as a line."""
    known, key = vocabulary(), key_of(name)
    unsaid: dict[Any, str] = {None: labels.NOT_SAID}
    found: dict[str, dict[Any, str]] = {
        "onset": {**known.onset},
        "course": unsaid | {name: say.COURSES[name] for name in COURSES},
        "evidence": {**known.evidence},
        "function": unsaid | known.function_level,
        "triggers": {**known.trigger},
        "relief": {**known.relief},
        **{kind: {**known.symptom} for kind in SYMPTOMS},
        **{kind: {False: labels.NO, True: labels.YES} for kind in SWITCHES},
    }
    return found.get(key, {})


def several(name: str) -> bool:
    """Whether a field takes any number of its choices."""
    return key_of(name) in ("triggers", "relief", *SYMPTOMS)


def value(draft: EpisodeDraft, name: str) -> Any:
    """What a field holds; None (or nothing) when it was not said."""
    index, key = sheet.part(name)
    holder: EpisodeDraft | Reading = draft if index is None else draft.readings[index]
    kind, _, item = key.partition(".")
    found = getattr(holder, kind)
    return dict(found).get(item) if item else found


def put(draft: EpisodeDraft, name: str, new: Any) -> EpisodeDraft:
    """The draft with another value in a field."""
    index, key = sheet.part(name)
    if index is None:
        return _whole(draft, key, new)
    changed = _reading(draft.readings[index], key, new)
    return draft._replace(readings=(*draft.readings[:index], changed, *draft.readings[index + 1 :]))


def _whole(draft: EpisodeDraft, key: str, new: Any) -> EpisodeDraft:
    kind, _, item = key.partition(".")
    if key == "started_at":
        first, *later = draft.readings
        moved = first._replace(at=new) if first.at == draft.started_at else first
        return draft._replace(started_at=new, readings=(moved, *later))
    fields: dict[str, Any] = {kind: _paired(draft.function, item, new) if item else new}
    return draft._replace(**fields)


def _reading(reading: Reading, key: str, new: Any) -> Reading:
    kind, _, item = key.partition(".")
    if kind in SYMPTOMS:
        return with_symptoms(reading, **{kind: new})
    fields: dict[str, Any] = {kind: _paired(reading.symptom_since, item, new) if item else new}
    return reading._replace(**fields)


def _paired(pairs: tuple[tuple[str, Any], ...], item: str, new: Any) -> tuple[tuple[str, Any], ...]:
    """The pairs with another value for `item`, at its place if it has one; None takes it out."""
    held = dict(pairs)
    if new is None:
        held.pop(item, None)
    else:
        held[item] = new
    return tuple(held.items())


def with_symptoms(reading: Reading, **lists: Iterable[str]) -> Reading:
    """The reading with these lists of symptoms; a symptom newly in one is taken out of the others.

    The date of a symptom that is no longer there goes with it.
    """
    held = {kind: tuple(getattr(reading, kind)) for kind in SYMPTOMS}
    for kind, names in lists.items():
        new = tuple(names)
        added = set(new) - set(held[kind])
        held = {other: tuple(one for one in there if one not in added) for other, there in held.items()} | {kind: new}
    gone = set(reading.symptoms) - set(held["symptoms"])
    dates = tuple((name, day) for name, day in reading.symptom_since if name not in gone)
    fields: dict[str, Any] = {**held, "symptom_since": dates}
    return reading._replace(**fields)


def on_clock(draft: EpisodeDraft, moment: datetime) -> str:
    """A moment as the entry tells it."""
    return sheet.moment(moment, draft.time_zone)
