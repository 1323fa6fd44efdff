"""`journal question`: what to ask the doctor, the weightiest first."""

from __future__ import annotations

import argparse

from journal.commands import care_rows
from journal.commands.context import Context, NotDone, Usage
from journal.model.plain import to_plain
from journal.model.questions import is_open, moved, next_rank, weighed
from journal.model.views import Question
from journal.phrase.questions import place_said, read_question, told
from journal.store.reader import Reader
from journal.words import care, commands
from journal.words import questions as words

_ALLOWED = {
    "add": (),
    "change": (),
    "answer": ("on",),
    "asked": ("on",),
    "move": (),
    "list": ("json",),
    "delete": (),
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and the question."""
    parser.add_argument("action", choices=tuple(_ALLOWED), metavar="|".join(_ALLOWED), help=words.ACTION)
    parser.add_argument("words", nargs="*", metavar="WORDS", help=words.WORDS)
    parser.add_argument("--on", metavar="DATE", help=words.ON)
    parser.add_argument("--json", action="store_true", help=commands.JSON_HELP)
    parser.epilog = f"{words.EXAMPLE}{care.PRIVATE}"


def run(options: argparse.Namespace, context: Context) -> int:
    """List them, or change one thing. Raises Usage for what can't be followed."""
    care_rows.check_options(options, _ALLOWED[options.action], ("on", "json"), "question")
    found = Reader(context.places).care()
    rows = weighed(found.history.questions)
    if options.action == "list":
        return _list(rows, context, as_json=options.json) or care_rows.tell_gaps(found, "question", context)
    if options.action == "add":
        text = care_rows.read_line(options.words, context, words.WHAT, read_question)
        return care_rows.store(context, words.ADDED, told, (None, Question("", text, next_rank(rows))))
    had, rest = _pick(rows, options.words)
    if options.action == "delete":
        return care_rows.store(context, care.DELETED, told, (had, None))
    if options.action == "move":
        steps = _moved(rows, had, " ".join(rest))
        return care_rows.store(context, words.MOVED, told, *steps)
    return care_rows.store(context, care.CHANGED, told, (had, _changed(had, rest, options, context)))


def _pick(rows: tuple[Question, ...], said: list[str]) -> tuple[Question, list[str]]:
    """By its number in the list, else as every record."""
    number = said[0] if said else ""
    if number.isascii() and number.isdigit() and 1 <= int(number[:4]) <= len(rows):
        return rows[int(number) - 1], said[1:]
    return care_rows.pick(rows, said, lambda row: row.text, "question")


def _changed(had: Question, rest: list[str], options: argparse.Namespace, context: Context) -> Question:
    day = care_rows.first_day if options.on else None
    on = care_rows.given(options, {"on": ("on", day)}, context).get("on") if day else None
    if options.action == "asked":
        if rest and on is None:
            on = care_rows.given(argparse.Namespace(on=" ".join(rest)), {"on": ("on", care_rows.first_day)}, context)["on"]
        return had._replace(asked_on=on or context.now().date())
    text = care_rows.read_line(rest, context, words.ANSWER if options.action == "answer" else words.WHAT, read_question)
    if options.action == "change":
        return had._replace(text=text)
    return had._replace(answer=text, asked_on=on or had.asked_on or context.now().date())


def _moved(rows: tuple[Question, ...], had: Question, said: str) -> tuple[tuple[Question, Question], ...]:
    if not is_open(had):
        raise NotDone(words.ONLY_OPEN)
    waiting = [row.id for row in rows if is_open(row)]
    to = place_said(said, waiting.index(had.id) + 1, len(waiting))
    if to is None:
        raise Usage(words.no_place(said[:40], len(waiting)))
    steps = moved(rows, had.id, to)
    if not steps:
        raise NotDone(care.ALREADY)
    return steps


def _list(rows: tuple[Question, ...], context: Context, *, as_json: bool) -> int:
    if as_json:
        context.put_json({"questions": to_plain(rows)})
        return 0
    for number, row in enumerate(rows, 1):
        context.put(f"{number:>2}  {care_rows.line(row, told)}")
    if not rows:
        context.say(words.NONE)
    return 0
