"""What was answered for one field of an entry: its new value and how it was understood, or what is wrong and what is accepted.

Times are those of the clock of the entry, in its own zone, wherever it is corrected. A text that stands there already is the
value that stands there already, to the second and in its order: only what is changed is read anew.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from journal import clock
from journal.body.atlas import label
from journal.model.drafts import EpisodeDraft
from journal.model.text import clean, one_line
from journal.model.views import Reading, Site
from journal.phrase import sheet
from journal.phrase.answers import Answer, since
from journal.phrase.asks import Ask
from journal.phrase.correcting import TEXTS, choices, key_of, on_clock, put, several, value
from journal.phrase.describe import felt
from journal.phrase.moments import Moment, Now, now_in, parse_moment
from journal.phrase.note_signs import note_signs
from journal.phrase.understand import understand
from journal.vocabulary import NOTE_LIMIT
from journal.words import correcting as words
from journal.words import dates as date_words
from journal.words import phrase as say
from journal.words import sheet as labels

_NUMBER = re.compile(r"(\d{1,2})(?:\s*/\s*10)?", re.ASCII)
# What an entry may say beside places and feelings, by its field in a draft or in a reading.
_MORE = {
    "severity": labels.SEVERITY,
    "pain": labels.PAIN,
    "symptoms": labels.PRESENT,
    "denied": labels.DENIED,
    "declined": labels.DECLINED,
    "onset": labels.ONSET,
    "course": labels.COURSE,
    "explanation": labels.EXPLANATION,
    "triggers": labels.TRIGGERS,
    "relief": labels.RELIEF,
    "ended_at": labels.ENDED,
    "evidence": labels.EVIDENCE,
}
_UNSAID = (None, (), "unknown", "felt")


def read(draft: EpisodeDraft, name: str, text: str, now: datetime) -> Answer:
    """The value that the text gives a field of the draft at `now`. Never raises for any text."""
    text = clean(text)
    if text.strip() == written(draft, name, now).strip():
        return Answer(value(draft, name), "" if key_of(name) in TEXTS else told(draft, name))
    if choices(name):
        return _several(name, text) if several(name) else _one(name, text)
    return _READERS[key_of(name)](draft, name, text, now)


def told(draft: EpisodeDraft, name: str) -> str:
    """What a field holds, in plain words."""
    fields = {field.name: field.value for field in sheet.fields(draft.episode())}
    return fields.get(name) or labels.NOT_SAID


def written(draft: EpisodeDraft, name: str, now: datetime) -> str:
    """What a field holds as a text that is read as just that again; empty when it holds nothing, or no text says it."""
    held, key = value(draft, name), key_of(name)
    if choices(name):
        return "; ".join(choices(name)[one] for one in held) if several(name) else choices(name)[held]
    if held is None:
        return ""
    if key == "sites":
        return _sites_text(held, draft, now)
    if isinstance(held, datetime):
        return _moment_text(held, draft, now)
    return date_words.from_then(held) if key == "symptom_since" else clean(str(held))


# Times


def _here(draft: EpisodeDraft, moment: datetime, now: datetime) -> Now:
    """`now` on the clock of the entry: in its zone, else at the offset of the moment."""
    known = draft.time_zone is not None and clock.known_zone(draft.time_zone)
    return now_in(now if known else now.astimezone(clock.pinned(moment).tzinfo), draft.time_zone)


def _moment_text(moment: datetime, draft: EpisodeDraft, now: datetime) -> str:
    here = _here(draft, moment, max(now, moment))
    shown = clock.wall(moment, draft.time_zone)
    short = f"{shown:%Y-%m-%d %H:%M}"
    found = parse_moment(short, here.at, draft.time_zone)
    same = isinstance(found, Moment) and clock.utc_text(found.at) == clock.utc_text(moment)
    return short if same else clock.iso(shown)


def _moment(draft: EpisodeDraft, text: str, near: datetime, now: datetime) -> Answer:
    here = _here(draft, near, now)
    found = parse_moment(text.strip(), here.at, draft.time_zone)
    if isinstance(found, Moment):
        return Answer(found.at, on_clock(draft, found.at))
    if found is None:
        return Answer(problem=words.unclear_time(one_line(text)[:60]))
    return Answer(problem=found.question, ask=Ask("time", found.question, found.choices) if found.choices else None)


def _earlier(one: datetime, other: datetime) -> bool:
    return clock.utc_text(one) < clock.utc_text(other)


def _updates(draft: EpisodeDraft) -> list[Reading]:
    """The readings that do not go with the start."""
    first, *later = draft.readings
    return later if first.at == draft.started_at else [first, *later]


def _started(draft: EpisodeDraft, name: str, text: str, now: datetime) -> Answer:
    answer = _moment(draft, text, draft.started_at, now)
    if answer.problem:
        return answer
    if draft.ended_at is not None and _earlier(draft.ended_at, answer.value):
        return Answer(problem=words.start_after_end(on_clock(draft, draft.ended_at)))
    first = min(_updates(draft), key=lambda reading: clock.utc_text(reading.at), default=None)
    if first is not None and _earlier(first.at, answer.value):
        return Answer(problem=words.updates_before(on_clock(draft, first.at)))
    return answer


def _ended(draft: EpisodeDraft, name: str, text: str, now: datetime) -> Answer:
    if one_line(text).lower() in words.STILL_WORDS:
        return Answer(None, words.STILL)
    answer = _moment(draft, text, draft.ended_at or draft.started_at, now)
    if answer.problem:
        return answer
    at: datetime = answer.value
    if _earlier(at, draft.started_at) and not _earlier(at, draft.started_at.replace(second=0, microsecond=0)):
        at = draft.started_at  # within the minute in which it began, whose seconds nobody says
    if _earlier(at, draft.started_at):
        return Answer(problem=words.end_before_start(on_clock(draft, draft.started_at)))
    last = max((reading.at for reading in draft.readings), key=clock.utc_text)
    if _earlier(at, last):
        return Answer(problem=words.updates_after(on_clock(draft, last)))
    return Answer(at, on_clock(draft, at))


def _at(draft: EpisodeDraft, name: str, text: str, now: datetime) -> Answer:
    answer = _moment(draft, text, value(draft, name), now)
    if answer.problem:
        return answer
    end = draft.ended_at
    if _earlier(answer.value, draft.started_at) or (end is not None and _earlier(end, answer.value)):
        ended = "" if end is None else on_clock(draft, end)
        return Answer(problem=words.outside(on_clock(draft, draft.started_at), ended))
    return answer


def _zone(draft: EpisodeDraft, name: str, text: str, now: datetime) -> Answer:
    said = text.strip()
    if said and not clock.known_zone(said):
        return Answer(problem=words.ZONE)
    changed = draft._replace(time_zone=said or None)
    return Answer(said or None, words.shown_as(on_clock(changed, draft.started_at)) if said else words.EMPTIED)


def _symptom_since(draft: EpisodeDraft, name: str, text: str, now: datetime) -> Answer:
    index, _ = sheet.part(name)
    at = draft.readings[index or 0].at
    here = _here(draft, at, now)
    answer = since(text, here.at.date())
    late = answer.value is not None and answer.value > clock.local_day(at, draft.time_zone)
    return Answer(problem=words.AFTER_READING) if late else answer


# Numbers, words and choices


def _number(draft: EpisodeDraft, name: str, text: str, now: datetime) -> Answer:
    said = text.strip()
    if not said:
        return Answer(said=words.EMPTIED)
    match = _NUMBER.fullmatch(said)
    if match is None or int(match[1]) > 10:
        return Answer(problem=words.NUMBER)
    number = int(match[1])
    return Answer(number, sheet.strength(number) if key_of(name) == "severity" else f"{number}/10")


def _words(draft: EpisodeDraft, name: str, text: str, now: datetime) -> Answer:
    if len(text) > NOTE_LIMIT:
        return Answer(problem=words.TOO_LONG)
    empty = None if key_of(name) == "explanation" else ""
    return Answer(text.strip() or empty, note_signs(text, draft) if text.strip() else words.EMPTIED)


def _found(known: dict[Any, str], said: str) -> list[Any]:
    """The choices that an id, a label or the beginning of just one label means."""
    folded = one_line(said).casefold()
    exact = [one for one, label in known.items() if folded in (str(one).casefold(), label.casefold())]
    return exact or [one for one, label in known.items() if folded and label.casefold().startswith(folded)]


def _one(name: str, text: str) -> Answer:
    known, said = choices(name), one_line(text)
    if key_of(name) in ("starred", "private"):
        folded = said.casefold()
        if folded not in words.YES_WORDS + words.NO_WORDS:
            return Answer(problem=words.YES_OR_NO)
        return Answer(folded in words.YES_WORDS, known[folded in words.YES_WORDS])
    found = [None] if not said and None in known else _found(known, said)
    if len(found) != 1:
        return Answer(problem=words.one_of(known.values()))
    return Answer(found[0], known[found[0]])


def _several(name: str, text: str) -> Answer:
    known, found = choices(name), list[str]()
    for said in filter(None, map(str.strip, re.split(r"[;\n]", text))):
        meant = _found(known, said)
        if len(meant) != 1:
            return Answer(problem=words.unknown_choice(one_line(said)[:60], known.values()))
        found += meant
    chosen = tuple(dict.fromkeys(found))
    return Answer(chosen, "; ".join(known[one] for one in chosen) or words.EMPTIED)


# Places


def _sites_text(sites: tuple[Site, ...], draft: EpisodeDraft, now: datetime) -> str:
    """The places as the grammar reads them again: first as they are told, else one after the other; empty when neither does."""
    apart = (f"{label(site.region, site.side)} {' '.join(say.SENSATION[one] for one in site.sensations)}" for site in sites)
    for text in (felt(sites).replace(": ", " ").replace("; ", ", "), ", ".join(apart)):
        found = _places(text, draft, now)
        if not found.problem and _same(found.value, sites):
            return text
    return ""


def _same(some: tuple[Site, ...], others: tuple[Site, ...]) -> bool:
    return {site.place: set(site.sensations) for site in some} == {site.place: set(site.sensations) for site in others}


def _sites(draft: EpisodeDraft, name: str, text: str, now: datetime) -> Answer:
    return _places(text, draft, now)


def _places(text: str, draft: EpisodeDraft, now: datetime) -> Answer:
    """Places and feelings, and nothing else: what else is said would be lost here."""
    if not text.strip():
        return Answer(problem=words.SITES_NEEDED)
    here = now.replace(second=0, microsecond=0)
    found = understand(text, here, draft.time_zone, begun=True)
    if found.problems:
        return Answer(problem=found.problems[0])
    asked = next((ask for ask in found.asks if ask.needed), None)
    if asked is not None or found.draft is None:
        return Answer(problem=words.SITES_NEEDED if asked is None else asked.question, ask=asked)
    reading = found.draft.readings[-1]
    more = [label for name, label in _MORE.items() if getattr(reading, name, getattr(found.draft, name, None)) not in _UNSAID]
    more += [labels.STARTED] if clock.utc_text(found.draft.started_at) != clock.utc_text(here) else []
    if found.notes or found.draft.notes:
        return Answer(problem=words.not_understood(found.notes or (found.draft.notes,)))
    if more:
        return Answer(problem=words.only_places(more))
    return Answer(reading.sites, felt(reading.sites))


_READERS: dict[str, Callable[[EpisodeDraft, str, str, datetime], Answer]] = {
    "started_at": _started,
    "ended_at": _ended,
    "at": _at,
    "time_zone": _zone,
    "symptom_since": _symptom_since,
    **dict.fromkeys(("severity", "pain"), _number),
    **dict.fromkeys(("explanation", "notes", "note"), _words),
    "sites": _sites,
}


def corrected(draft: EpisodeDraft, name: str, text: str, now: datetime) -> tuple[EpisodeDraft, Answer]:
    """The draft with the field as the text says, and how it was understood; unchanged when there is a problem."""
    answer = read(draft, name, text, now)
    return (draft if answer.problem else put(draft, name, answer.value)), answer
