"""`journal edit`: correct an entry. What is named changes, everything else stays; undo brings it back.

A phrase replaces what was felt at the start (places, feelings, and the strength, symptoms and beginning that it names) and the
times that it names. Later updates of the entry stay as they are; every field, also theirs, can be set by its name.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime
from typing import Any

from journal import clock
from journal.commands.arguments import severity
from journal.commands.asking import Settled, echo, settle, written_at
from journal.commands.context import Context, Usage
from journal.commands.lines import line, when
from journal.commands.log import check_end
from journal.commands.setting_fields import listed, set_field
from journal.commands.watch import announce
from journal.commands.writing import checked, writing
from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode, Reading
from journal.phrase import sheet
from journal.phrase.correcting import draft_of
from journal.phrase.correction import Correction
from journal.phrase.understand import Understanding, understand
from journal.store.reader import Reader
from journal.vocabulary import vocabulary
from journal.words import asking as words
from journal.words import correcting as say
from journal.words import options as helps
from journal.words.commands import ARGV_WARNING, REFERENCE_HELP, TIME_FORMS
from journal.words.sheet import changed as told

# Options for what is corrected most; each sets the field of that name.
_SHORT = {
    "start": "started_at",
    "end": "ended_at",
    "severity": "readings[0].severity",
    "onset": "onset",
    "note": "notes",
    "reason": "explanation",
    "private": "private",
    "star": "starred",
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry, and what is to change."""
    parser.add_argument("id", metavar="ID", help=REFERENCE_HELP)
    parser.add_argument("phrase", nargs="*", metavar="PHRASE", help=helps.EDIT_PHRASE)
    parser.add_argument("--start", metavar="TIME", help=helps.AT)
    parser.add_argument("--end", metavar="TIME", help=helps.EDIT_END)
    parser.add_argument("--severity", type=severity, metavar="0-10", help=helps.EDIT_SEVERITY)
    parser.add_argument("--onset", choices=tuple(vocabulary().onset), help=helps.ONSET)
    parser.add_argument("--note", metavar="TEXT", help=helps.EDIT_NOTE)
    parser.add_argument("--reason", metavar="TEXT", help=helps.REASON)
    parser.add_argument("--private", action=argparse.BooleanOptionalAction, help=helps.PRIVATE)
    parser.add_argument("--star", action=argparse.BooleanOptionalAction, help=helps.STAR)
    parser.add_argument("--set", nargs=2, action="append", metavar=("FIELD", "TEXT"), default=[], help=helps.EDIT_SET)
    parser.add_argument("--remove-update", type=int, metavar="N", help=helps.EDIT_REMOVE)
    parser.add_argument("--fields", action="store_true", help=helps.EDIT_FIELDS)
    parser.epilog = f"{ARGV_WARNING} {TIME_FORMS}"


def run(options: argparse.Namespace, context: Context) -> int:
    """Change what is named and check the journal again. Raises Usage when nothing is."""
    before = Reader(context.places).episode(options.id.lower())
    if options.fields:
        context.put("\n".join(listed(before)))
        context.say(say.LISTED)
        return 0
    draft, now = draft_of(before), context.now()
    text = " ".join(options.phrase).strip()
    if text:
        settled = settle(text, context, _on_clock_of(before, now, context), brief=True)
        echo(settled, context)
        draft = _with_phrase(draft, settled, now)
        check_end(draft.started_at, draft.ended_at, context)
    named, remarks = _named_fields(options), list[str]()
    if {"started_at", "ended_at"} <= {name for name, _said in named}:
        draft = draft._replace(ended_at=None)  # both are said anew, so the old end bounds no new beginning
    for name, said in named:
        draft, remark = set_field(draft, name, said, now)
        remarks += [remark] if remark else []
    draft = Correction(before, draft, _removed(draft, options.remove_update)).result
    if draft == draft_of(before) and not (before.damaged and _anything_given(options)):  # saying that it is right makes it so
        raise Usage(words.NOTHING_TO_CHANGE)
    _store(before, checked(draft), context)
    for remark in remarks:
        context.say(remark)
    return 0


def _on_clock_of(entry: Episode, now: datetime, context: Context) -> Callable[[str], Understanding]:
    """Understands a phrase on the clock of the entry, wherever it is corrected."""
    zone = entry.time_zone
    return (lambda text: understand(text, now, zone)) if zone and clock.known_zone(zone) else written_at(now, context)


def _named_fields(options: argparse.Namespace) -> list[tuple[str, str]]:
    """The fields that options set, with their texts."""
    given = [(name, getattr(options, option)) for option, name in _SHORT.items()]
    return [*((name, _text(said)) for name, said in given if said is not None), *(tuple(pair) for pair in options.set)]


def _text(said: object) -> str:
    """An option's value as it is typed; a severity of 1 equals True in Python, and is a number all the same."""
    if isinstance(said, bool):
        return "yes" if said else "no"
    return str(said)


def _anything_given(options: argparse.Namespace) -> bool:
    return bool(options.phrase) or bool(_named_fields(options)) or options.remove_update is not None


def _removed(draft: EpisodeDraft, number: int | None) -> frozenset[int]:
    if number is None:
        return frozenset()
    if not 1 <= number < len(draft.readings):
        raise Usage(say.no_update(number, len(draft.readings) - 1))
    return frozenset((number,))


_TIMES = ("at", "started_at", "ended_at", "time_zone", "readings")


def _with_phrase(draft: EpisodeDraft, settled: Settled, now: datetime) -> EpisodeDraft:
    said = settled.draft
    first = draft.readings[0]._replace(**_named(said.readings[0]))
    changed = draft._replace(**_named(said), readings=(first, *draft.readings[1:]))
    # A phrase that names no time is understood as now.
    if clock.utc_text(said.started_at) != clock.utc_text(now):
        changed = _started(changed, said.started_at)
    return changed if said.ended_at is None else changed._replace(ended_at=said.ended_at)


def _named(said: EpisodeDraft | Reading) -> dict[str, Any]:
    """The fields that a phrase filled, but the times."""
    unsaid = {"onset": "unknown", **type(said)._field_defaults}
    fields = said._asdict().items()
    return {name: value for name, value in fields if name not in _TIMES and value != unsaid.get(name)}


def _started(draft: EpisodeDraft, start: datetime) -> EpisodeDraft:
    """The draft with another start; the first reading is the state at the start and goes with it."""
    first, *later = draft.readings
    if any(clock.utc_text(reading.at) < clock.utc_text(start) for reading in later):
        raise Usage(words.later_readings(when(start, draft.time_zone)))
    return draft._replace(started_at=start, readings=(first._replace(at=start), *later))


def _store(before: Episode, draft: EpisodeDraft, context: Context) -> None:
    with writing(context) as journal:
        changed = journal.change(before, draft)
    announce(line(changed, context.stdout), changed.id, words.CHANGED, context)
    for difference in sheet.differences(changed, before):
        context.say(told(*difference))
    context.say(words.UNDO)
