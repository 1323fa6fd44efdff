"""`journal visit`: visits and exams, their results, and whether the numbness was looked at, which quiets patterns."""

from __future__ import annotations

import argparse
from collections.abc import Sequence

from journal.commands import care_rows
from journal.commands.context import Context, Usage
from journal.commands.diagnosis import places_of
from journal.model.plain import to_plain
from journal.model.text import one_line
from journal.model.views import Question, Visit
from journal.phrase import visited
from journal.phrase.answers import Answer
from journal.phrase.visit_words import read_visit, when
from journal.phrase.visits import describe_visit, naming
from journal.store.reader import Reader
from journal.vocabulary import vocabulary
from journal.words import care, commands
from journal.words import visited as over
from journal.words import visits as words

_SAID = ("kind", "by", "place", "looked_at", "not_looked_at", "pending", "result", "note")
_ALLOWED = {
    "add": _SAID,
    "after": (*_SAID, "watch", "answer"),
    "change": (*_SAID, "on"),
    "result": ("looked_at", "not_looked_at"),
    "list": ("json",),
    "delete": (),
}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and the visit."""
    parser.add_argument("action", choices=tuple(_ALLOWED), metavar="|".join(_ALLOWED), help=words.ACTION)
    parser.add_argument("words", metavar="WORDS", nargs="*", help=words.WHEN)
    parser.add_argument("--kind", choices=tuple(vocabulary().visit_kind), help=words.KIND)
    parser.add_argument("--on", metavar="TIME", help=words.ON)
    parser.add_argument("--by", metavar="WHO", help=words.BY)
    parser.add_argument("--place", metavar="PLACE", action="append", default=[], help=words.PLACE)
    looked = parser.add_mutually_exclusive_group()
    looked.add_argument("--looked-at", action="store_true", help=words.LOOKED)
    looked.add_argument("--not-looked-at", action="store_true", help=words.NOT_LOOKED_AT)
    parser.add_argument("--pending", action=argparse.BooleanOptionalAction, help=words.PENDING)
    parser.add_argument("--result", metavar="TEXT", help=words.RESULT)
    parser.add_argument("--note", metavar="TEXT", help=words.NOTE)
    parser.add_argument("--watch", metavar="TEXT", help=over.ACTION_TRACK)
    parser.add_argument("--answer", metavar="N:TEXT", action="append", default=[], help=over.ACTION_ANSWER)
    parser.add_argument("--json", action="store_true", help=commands.JSON_HELP)
    parser.epilog = f"{words.EXAMPLE} {words.COUNTS} {commands.TIME_FORMS}{care.EMPTY}{care.PRIVATE}"


def run(options: argparse.Namespace, context: Context) -> int:
    """Write the visit down and check the journal again, or list the visits, the latest first."""
    care_rows.check_options(options, _ALLOWED[options.action], (*_SAID, "on", "watch", "answer", "json"), "visit")
    if options.action == "list":
        return _list(context, as_json=options.json)
    given = _given(options, context)
    if options.action == "add":
        made = care_rows.read_line(options.words, context, words.WHAT, lambda text: _read(text, context, None, given))
        return care_rows.store(context, words.ADDED, describe_visit, (None, made))
    if options.action == "after":
        return _after(options, given, context)
    had, rest = care_rows.pick(_in_order(Reader(context.places).care().history.visits), options.words, naming, "visit")
    if options.action == "delete":
        return care_rows.store(context, care.DELETED, describe_visit, (had, None))
    if options.action == "result":
        if not rest:
            raise Usage(words.NO_RESULT)
        given |= {"result": " ".join(rest), "pending": False}
        rest = []
    elif not rest and not given:
        raise Usage(words.WHAT_TO_CHANGE)
    changed = care_rows.changed_as_read(_read(" ".join(rest), context, had, given))
    return care_rows.store(context, care.CHANGED, describe_visit, (had, changed))


def _after(options: argparse.Namespace, given: dict[str, object], context: Context) -> int:
    """All that came of a visit, as one change. At a terminal, what is not said is asked for."""
    asking = context.interactive and not options.words
    questions = Reader(context.places).care().history.questions
    open_ones = visited.waiting(questions)
    answers = dict(_answer(said, open_ones) for said in options.answer)
    made = care_rows.read_line(options.words, context, words.WHAT, lambda text: _read(text, context, None, given))
    watch = options.watch or ""
    if asking:
        made = made if made.result else made._replace(result=context.read_words((), over.ASK_SAID) or None)
        for number, one in enumerate(open_ones, 1):
            if one.id not in answers:
                answers[one.id] = context.read_words((), over.ask_answer(number, one_line(one.text)))
        watch = watch or context.read_words((), over.ASK_TRACK)
    status = care_rows.store(context, words.ADDED, describe_visit, *visited.steps(made, watch, answers, questions))
    context.say(over.BEGINS_THERE)
    return status


def _answer(said: str, questions: Sequence[Question]) -> tuple[str, str]:
    """The id of the question that an answer begins with the number of, and the answer. Raises Usage."""
    number, _, text = said.partition(":")
    number = number.strip()
    if not (number.isascii() and number.isdigit() and text.strip()):
        raise Usage(over.NUMBER_FIRST)
    if not 1 <= int(number[:6]) <= len(questions):
        raise Usage(over.no_question(number[:6], len(questions)))
    return questions[int(number) - 1].id, text


def _read(text: str, context: Context, had: Visit | None, given: dict[str, object]) -> Answer:
    return read_visit(text, context.now(), context.clock.zone_name(), had, given)


def _given(options: argparse.Namespace, context: Context) -> dict[str, object]:
    fields = {
        "kind": ("kind", care_rows.as_said),
        "by": ("clinician", care_rows.as_said),
        "result": ("result", care_rows.as_said),
        "note": ("note", care_rows.as_said),
        "on": ("when", _when),
    }
    found = care_rows.given(options, fields, context)
    found |= found.pop("when", None) or {}
    if options.place:
        found["sites"] = places_of(options.place)
    if options.looked_at or options.not_looked_at:
        found["assessed_numbness"] = options.looked_at
    if options.pending is not None:
        found["pending"] = options.pending
    return found


def _when(text: str, context: Context) -> dict[str, object]:
    """The day and time of an option. Raises NoDate or Usage."""
    found = when(text, context.now(), context.clock.zone_name())
    if found is None:
        raise Usage(commands.unclear_time(text))
    return found


def _in_order(visits: tuple[Visit, ...]) -> list[Visit]:
    return sorted(visits, key=lambda visit: visit.on)


def _list(context: Context, *, as_json: bool) -> int:
    found = Reader(context.places).care()
    visits = sorted(found.history.visits, key=lambda visit: visit.on, reverse=True)
    if as_json:
        context.put_json({"visits": to_plain(tuple(visits))})
        return care_rows.tell_gaps(found, "visit", context)
    return care_rows.put_rows(context, found, "visit", visits, describe_visit, words.NONE)
