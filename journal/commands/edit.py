"""`journal edit`: correct an entry. What is named changes, everything else stays; undo brings it back.

A phrase replaces what was felt at the start (places, feelings, and the strength, symptoms and beginning that it names) and the
times that it names. Later updates of the entry stay as they are.
"""

from __future__ import annotations

import argparse
from datetime import datetime
from typing import Any

from journal import clock
from journal.commands import times
from journal.commands.asking import Settled, echo, settle, written_at
from journal.commands.context import Context, Usage
from journal.commands.lines import line, when
from journal.commands.log import check_end
from journal.commands.watch import announce
from journal.commands.writing import checked, writing
from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode, Reading
from journal.store.reader import Reader
from journal.vocabulary import vocabulary
from journal.words import asking as words
from journal.words import options as helps
from journal.words.commands import ARGV_WARNING, REFERENCE_HELP, TIME_FORMS

_NO_END = ("none", "ongoing")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry, and what is to change."""
    parser.add_argument("id", metavar="ID", help=REFERENCE_HELP)
    parser.add_argument("phrase", nargs="*", metavar="PHRASE", help=helps.EDIT_PHRASE)
    parser.add_argument("--start", metavar="TIME", help=helps.AT)
    parser.add_argument("--end", metavar="TIME", help=helps.EDIT_END)
    parser.add_argument("--severity", type=int, choices=range(11), metavar="0-10", help=helps.EDIT_SEVERITY)
    parser.add_argument("--onset", choices=tuple(vocabulary().onset), help=helps.ONSET)
    parser.add_argument("--note", metavar="TEXT", help=helps.EDIT_NOTE)
    parser.add_argument("--reason", metavar="TEXT", help=helps.REASON)
    parser.add_argument("--private", action=argparse.BooleanOptionalAction, help=helps.PRIVATE)
    parser.add_argument("--star", action=argparse.BooleanOptionalAction, help=helps.STAR)
    parser.epilog = f"{ARGV_WARNING} {TIME_FORMS}"


def run(options: argparse.Namespace, context: Context) -> int:
    """Change what is named and check the journal again. Raises Usage when nothing is."""
    before = Reader(context.places).episode(options.id.lower())
    draft = EpisodeDraft(*(getattr(before, name) for name in EpisodeDraft._fields))
    text = " ".join(options.phrase).strip()
    if text:
        now = context.now()
        settled = settle(text, context, written_at(now, context), brief=True)
        echo(settled, context)
        draft = _with_phrase(draft, settled, now)
    draft = _with_times(_with_options(draft, options), options, context)
    if draft == EpisodeDraft(*(getattr(before, name) for name in EpisodeDraft._fields)):
        raise Usage(words.NOTHING_TO_CHANGE)
    _store(before, checked(draft), context)
    return 0


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


def _with_options(draft: EpisodeDraft, options: argparse.Namespace) -> EpisodeDraft:
    first, *later = draft.readings
    named: dict[str, Any] = {"onset": options.onset, "notes": options.note, "explanation": options.reason}
    named |= {"private": options.private, "starred": options.star}
    if options.severity is not None:
        named["readings"] = (first._replace(severity=options.severity), *later)
    changed = draft._replace(**{name: value for name, value in named.items() if value is not None})
    return changed._replace(explanation=changed.explanation or None)


def _with_times(draft: EpisodeDraft, options: argparse.Namespace, context: Context) -> EpisodeDraft:
    if options.start is not None:
        draft = _started(draft, times.moment(options.start, context))
    if options.end is not None:
        gone_on = options.end.strip().lower() in _NO_END
        draft = draft._replace(ended_at=None if gone_on else times.moment(options.end, context))
    check_end(draft.started_at, draft.ended_at, context)
    return draft


def _store(before: Episode, draft: EpisodeDraft, context: Context) -> None:
    with writing(context) as journal:
        changed = journal.change(before, draft)
    announce(line(changed, context.stdout), changed.id, words.CHANGED, context)
    context.say(words.UNDO)
