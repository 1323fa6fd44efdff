"""The lines of the form below the line in which an entry is written. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from journal.body.atlas import region
from journal.model.drafts import EpisodeDraft
from journal.model.views import Reading
from journal.phrase import pelvic
from journal.phrase.by_place import signs_at
from journal.phrase.correcting import SYMPTOMS, choices
from journal.phrase.filled import BELOW, Filled
from journal.phrase.sheet import strength
from journal.vocabulary import vocabulary
from journal.widgets.form_rows import FormRow, gap, heading
from journal.words import filled as words
from journal.words import pelvic as pelvic_words
from journal.words import phrase as say
from journal.words import sheet as labels

FUNCTION = "function."
_BELOW_FIRST = frozenset({"back_lower", "buttock", "saddle"})  # where the question of the day comes first
_BELOW_AFTER = 3  # signs of a leg or a foot, before it
_NAME = 22  # cells for the names of parts: what they hold is longer


def state(reading: Reading, sign: str) -> str | None:
    """Whether a sign is among those that are there, were denied or declined; None: it was not asked."""
    return next((kind for kind in SYMPTOMS if sign in getattr(reading, kind)), None)


def state_below(reading: Reading, filled: Filled) -> str | None:
    """The same of the one question about bladder, bowels, sex and feeling between the legs."""
    found = {state(reading, sign) for sign in pelvic.signs()} - {None}
    if BELOW in filled.parts or "symptoms" in found:
        return "symptoms"
    return next((kind for kind in ("declined", "denied") if kind in found), None)


def still_told(echo: tuple[str, ...]) -> tuple[str, ...]:
    """How the line was understood, without what the rows show of themselves."""
    return tuple(line for line in echo if not line.startswith((say.DENIED, say.DECLINED)))


def rows(draft: EpisodeDraft, filled: Filled, *, below: bool, later: bool) -> tuple[FormRow, ...]:
    """All lines. `below`: the question about bladder and bowels is due, or answered here; `later`: it tells of a moment."""
    reading = draft.readings[-1]
    lines = [heading(words.SIGNS), *_signs(reading, filled, below=below), gap(), heading(words.MORE)]
    lines += [_part("severity", labels.SEVERITY, strength(reading.severity))]
    lines += [_part("pain", labels.PAIN, "" if reading.pain is None else f"{reading.pain}/10")]
    lines += [*(() if later else _around(draft))]
    lines += [_part("evidence", labels.EVIDENCE, vocabulary().evidence[reading.evidence])]
    lines += [_part("note", labels.NOTE, " ".join((reading.note if later else draft.notes).split()))]
    lines += [*(() if later else (gap(), heading(words.DAILY), *_daily(draft)))]
    return tuple(lines)


def _signs(reading: Reading, filled: Filled, *, below: bool) -> list[FormRow]:
    """The signs of the place, then others that the line says; among the first the question of the day."""
    covered = pelvic.signs() if below else ()
    said = (name for kind in SYMPTOMS for name in getattr(reading, kind))
    asked = dict.fromkeys((*signs_at(site.place for site in reading.sites), *said))
    lines = [_sign(reading, name, vocabulary().symptom[name]) for name in asked if name not in covered]
    if not below:
        return lines
    at = 0 if any(region(site.region).group in _BELOW_FIRST for site in reading.sites) else _BELOW_AFTER
    return [*lines[:at], *_below(reading, filled), *lines[at:]]


def _below(reading: Reading, filled: Filled) -> Iterator[FormRow]:
    now, signs = state_below(reading, filled), pelvic.signs()
    help_ = words.BELOW_YES if now == "symptoms" else f"{pelvic_words.TITLE} {words.BELOW_HELP}"
    yield FormRow(BELOW, pelvic_words.ROW, words.STATES[now], help_, quiet=now is None)
    if now == "symptoms":
        named = set(reading.symptoms) & set(signs)
        details = (_sign(reading, name, f"   {vocabulary().symptom[name]}") for name in signs)
        yield from (row if named else row._replace(help=words.SAY_WHICH) for row in details)


def _sign(reading: Reading, name: str, label: str) -> FormRow:
    now = state(reading, name)
    return FormRow(name, label, words.STATES[now], f"{label.strip()}. {words.STATE_HELPS[now]}", quiet=now is None)


def _around(draft: EpisodeDraft) -> Iterator[FormRow]:
    known = vocabulary()
    yield _part("triggers", labels.TRIGGERS, "; ".join(known.trigger[name] for name in draft.triggers))
    yield _part("relief", labels.RELIEF, "; ".join(known.relief[name] for name in draft.relief))
    yield _part("course", labels.COURSE, say.COURSES[draft.course] if draft.course else "")
    yield _part("reason", labels.EXPLANATION, draft.explanation or "")


def _daily(draft: EpisodeDraft) -> Iterator[FormRow]:
    said, levels = dict(draft.function), vocabulary().function_level
    for item, label in vocabulary().function.items():
        yield _part(f"{FUNCTION}{item}", label, levels[said[item]] if item in said else "")


def _part(key: str, label: str, value: str) -> FormRow:
    return FormRow(key, label, value or labels.NOT_SAID, words.HELPS[key.partition(".")[0]], quiet=not value, name_width=_NAME)


def is_sign(key: str) -> bool:
    """Whether a row is a sign, which is there, not there, not said or not asked."""
    return key == BELOW or key in vocabulary().symptom


def one_of(key: str) -> dict[Any, str]:
    """What a row can hold, of which it holds one; empty for the others."""
    return choices(key) if key in ("course", "evidence") or key.startswith(FUNCTION) else {}
