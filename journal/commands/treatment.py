"""`journal treatment`: what was tried against the numbness, what it did and for how long."""

from __future__ import annotations

import argparse

from journal.commands import care_rows
from journal.commands.context import Context, Usage
from journal.model.plain import to_plain
from journal.model.views import Treatment
from journal.phrase.treatments import read_treatment
from journal.phrase.tried import told
from journal.rules.relief import none_lasting
from journal.store.reader import Reader
from journal.vocabulary import vocabulary
from journal.words import care, commands
from journal.words import treatments as say
from journal.words import treatments_command as words

_SAID = ("kind", "dose", "since", "stopped", "effect", "relief", "lasted", "why", "note")
_ALLOWED = {
    "add": _SAID,
    "change": _SAID,
    "stop": ("why", "effect", "relief", "lasted", "note"),
    "list": ("json",),
    "delete": (),
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, the treatment in words, and options for what is easier to say apart."""
    parser.add_argument("action", choices=tuple(_ALLOWED), metavar="|".join(_ALLOWED), help=words.ACTION)
    parser.add_argument("words", nargs="*", metavar="WORDS", help=care.WORDS)
    parser.add_argument("--kind", metavar="KIND", help=words.KIND)
    parser.add_argument("--dose", metavar="TEXT", help=words.DOSE)
    parser.add_argument("--since", metavar="DATE", help=words.SINCE)
    parser.add_argument("--stopped", metavar="DATE", help=words.STOPPED)
    parser.add_argument("--effect", choices=("", *vocabulary().treatment_effect), metavar="EFFECT", help=words.EFFECT)
    parser.add_argument("--relief", metavar="PERCENT", help=words.RELIEF)
    parser.add_argument("--lasted", metavar="LENGTH", help=words.LASTED)
    parser.add_argument("--why", metavar="TEXT", help=words.WHY)
    parser.add_argument("--note", metavar="TEXT", help=words.NOTE)
    parser.add_argument("--json", action="store_true", help=commands.JSON_HELP)
    parser.epilog = f"{words.EXAMPLE}{care.EMPTY}{care.PRIVATE}"


def run(options: argparse.Namespace, context: Context) -> int:
    """List them, or change one thing and check the journal again. Raises Usage for what can't be followed."""
    care_rows.check_options(options, _ALLOWED[options.action], (*_SAID, "json"), "treatment")
    if options.action == "list":
        return _list(context, as_json=options.json)
    given, today = _given(options, context), context.now().date()
    if options.action == "add":
        made = care_rows.read_line(options.words, context, words.WHAT, lambda text: read_treatment(text, today, None, given))
        return care_rows.store(context, words.ADDED, told, (None, made))
    rows = Reader(context.places).care().history.treatments
    had, rest = care_rows.pick(rows, options.words, lambda row: row.name, "treatment")
    if options.action == "delete":
        return care_rows.store(context, care.DELETED, told, (had, None))
    text = " ".join(rest)
    if options.action == "stop":
        text = f"stopped {text or 'today'}"
    elif not text and not given:
        raise Usage(words.WHAT_TO_CHANGE)
    changed = care_rows.changed_as_read(read_treatment(text, today, had, given))
    return care_rows.store(context, care.CHANGED, told, (had, changed))


def _given(options: argparse.Namespace, context: Context) -> dict[str, object]:
    fields = {
        **{name: (name, care_rows.as_said) for name in ("kind", "dose", "effect", "note")},
        "since": ("started_on", care_rows.first_day),
        "stopped": ("stopped_on", care_rows.last_day),
        "relief": ("relief_percent", _percent),
        "lasted": ("relief_days", care_rows.length),
        "why": ("stopped_because", care_rows.as_said),
    }
    return care_rows.given(options, fields, context)


def _percent(text: str, _context: Context) -> int:
    said = text.strip().removesuffix("%").strip()
    if not (said.isascii() and said.isdigit() and int(said[:6]) <= 100):
        raise Usage(f"{say.PERCENT} {care.NOTHING_CHANGED}")
    return int(said)


def _list(context: Context, *, as_json: bool) -> int:
    found = Reader(context.places).care()
    rows: tuple[Treatment, ...] = found.history.treatments
    if as_json:
        context.put_json({"treatments": to_plain(rows)})
        return care_rows.tell_gaps(found, "treatment", context)
    failing = none_lasting(rows, context.now().date())
    beside = () if failing is None else (say.none_lasting(*failing),)
    return care_rows.put_rows(context, found, "treatment", rows, told, words.NONE, *beside)
