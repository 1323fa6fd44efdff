"""`journal diagnosis`: what a clinician called it, how sure, and which numbness it explains."""

from __future__ import annotations

import argparse

from journal.commands import care_rows
from journal.commands.context import Context, Usage
from journal.model.plain import to_plain
from journal.model.text import one_line
from journal.model.views import Place
from journal.phrase.clauses import EVERYWHERE, places_named
from journal.phrase.diagnosed import told
from journal.phrase.diagnoses import read_diagnosis
from journal.store.reader import Reader
from journal.vocabulary import vocabulary
from journal.words import care, commands
from journal.words import diagnoses as say
from journal.words import diagnoses_command as words

_SAID = ("status", "by", "on", "place", "everywhere", "note")
_ALLOWED = {"add": _SAID, "change": _SAID, "list": ("json",), "delete": ()}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, the diagnosis in words, and options for what is easier to say apart."""
    parser.add_argument("action", choices=tuple(_ALLOWED), metavar="|".join(_ALLOWED), help=words.ACTION)
    parser.add_argument("words", nargs="*", metavar="WORDS", help=care.WORDS)
    parser.add_argument("--status", choices=tuple(vocabulary().diagnosis_status), metavar="STATUS", help=words.STATUS)
    parser.add_argument("--by", metavar="WHO", help=words.BY)
    parser.add_argument("--on", metavar="DATE", help=words.ON)
    parser.add_argument("--place", metavar="PLACE", action="append", default=[], help=words.PLACE)
    parser.add_argument("--everywhere", action="store_true", help=words.EVERYWHERE)
    parser.add_argument("--note", metavar="TEXT", help=words.NOTE)
    parser.add_argument("--json", action="store_true", help=commands.JSON_HELP)
    parser.epilog = f"{words.EXAMPLE} {words.COUNTS}{care.EMPTY}{care.PRIVATE}"


def run(options: argparse.Namespace, context: Context) -> int:
    """List them, or change one thing and check the journal again. Raises Usage for what can't be followed."""
    care_rows.check_options(options, _ALLOWED[options.action], (*_SAID, "json"), "diagnosis")
    if options.action == "list":
        return _list(context, as_json=options.json)
    given, today = _given(options, context), context.now().date()
    if options.action == "add":
        made = care_rows.read_line(options.words, context, words.WHAT, lambda text: read_diagnosis(text, today, None, given))
        return care_rows.store(context, words.ADDED, told, (None, made))
    rows = Reader(context.places).care().history.diagnoses
    had, rest = care_rows.pick(rows, options.words, lambda row: row.name, "diagnosis")
    if options.action == "delete":
        return care_rows.store(context, care.DELETED, told, (had, None))
    if not rest and not given:
        raise Usage(words.WHAT_TO_CHANGE)
    changed = care_rows.changed_as_read(read_diagnosis(" ".join(rest), today, had, given))
    return care_rows.store(context, care.CHANGED, told, (had, changed))


def _given(options: argparse.Namespace, context: Context) -> dict[str, object]:
    fields = {name: (name, care_rows.as_said) for name in ("status", "by", "note")} | {"on": ("on", care_rows.first_day)}
    found = care_rows.given(options, fields, context)
    if options.place or options.everywhere:
        found["sites"] = () if options.everywhere else places_of(options.place)
    return found


def places_of(texts: list[str]) -> tuple[Place, ...]:
    """The places that options name. Raises Usage for one that is none, or lacks its side."""
    found: dict[Place, None] = {}
    for text in texts:
        sites = places_named(text)
        if not sites:
            plain = text.strip().lower() not in EVERYWHERE
            raise Usage(f"{say.no_place(one_line(text)[:60]) if plain else words.SAY_EVERYWHERE} {care.NOTHING_CHANGED}")
        found |= dict.fromkeys(sites)
    return tuple(found)


def _list(context: Context, *, as_json: bool) -> int:
    found = Reader(context.places).care()
    rows = found.history.diagnoses
    if as_json:
        context.put_json({"diagnoses": to_plain(rows)})
        return care_rows.tell_gaps(found, "diagnosis", context)
    return care_rows.put_rows(context, found, "diagnosis", rows, told, words.NONE)
