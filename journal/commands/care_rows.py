"""What the commands of care share: the line they read, the record they mean, and what is said once it is stored."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

from journal.commands.asking import stop_unsaved
from journal.commands.context import Context, NotDone, Usage, unsaid
from journal.commands.entries import looks_like_reference
from journal.commands.lines import tail
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.model.text import one_line
from journal.model.views import CareRow, Diagnosis, Gap, Question, Treatment, Visit
from journal.phrase.answers import Answer
from journal.phrase.dates import NoDate
from journal.phrase.past_days import said_days, said_length
from journal.store.problems import Damaged
from journal.store.sound import Found
from journal.words import asking
from journal.words import care as words

R = TypeVar("R", Treatment, Diagnosis, Visit, Question)
Read = Callable[[str, Context], Any]
_TRIES = 5


def check_options(options: argparse.Namespace, allowed: Sequence[str], known: Sequence[str], command: str) -> None:
    """Raises Usage for an option that does not go with the action."""
    for name in known:
        if getattr(options, name) not in (None, False, []) and name not in allowed:
            raise Usage(words.not_for(f"--{name.replace('_', '-')}", f"{command} {options.action}"))


def read_line(said: Sequence[str], context: Context, question: str, read: Callable[[str], Answer]) -> Any:
    """What the words mean; without words they are asked for, or read from stdin. At a terminal, asked again when refused."""
    asked = unsaid(said) and context.interactive
    text = context.read_words(said, question)
    for _ in range(_TRIES):
        answer = read(text)
        if not answer.problem:
            return answer.value
        if not asked:
            raise Usage(f"{answer.problem} {words.NOTHING_CHANGED}")
        context.say(answer.problem)
        text = context.read_words((), asking.AGAIN) or stop_unsaved()
    raise Usage(words.NOTHING_CHANGED)


def given(options: argparse.Namespace, fields: Mapping[str, tuple[str, Read]], context: Context) -> dict[str, Any]:
    """What the options say, by field; an empty one takes its field away. Raises Usage."""
    found: dict[str, Any] = {}
    for option, (field, read) in fields.items():
        text = getattr(options, option)
        if text is None:
            continue
        try:
            found[field] = read(text, context) if text.strip() else "" if field == "note" else None
        except NoDate as refused:
            raise Usage(words.refused(f"--{option}", one_line(text)[:60], str(refused))) from None
    return found


def first_day(text: str, context: Context) -> Any:
    """The first day of what an option says. Raises NoDate."""
    return said_days(text, context.now().date()).first


def last_day(text: str, context: Context) -> Any:
    """The last day of what an option says. Raises NoDate."""
    return said_days(text, context.now().date()).last


def length(text: str, _context: Context) -> int:
    """The days of a length of time. Raises Usage."""
    days = said_length(text)
    if days is None:
        raise Usage(words.no_length(one_line(text)[:40]))
    return days


def as_said(text: str, _context: Context) -> str:
    """The words themselves."""
    return text.strip()


def pick(rows: Sequence[R], said: Sequence[str], name_of: Callable[[R], str], command: str) -> tuple[R, list[str]]:
    """The record that the first word means (its short id, the beginning of its name, "last"), and the words behind it."""
    if not said:
        raise Usage(words.which(command))
    reference, rest = said[0].strip().lower(), list(said[1:])
    found = [row for row in rows if row.id.endswith(reference)] if looks_like_reference(reference) else []
    if reference == "last":
        found = list(rows[-1:])
    for fits in (str.__eq__, str.startswith, str.__contains__) if reference else ():
        found = found or [row for row in rows if fits(one_line(name_of(row)).casefold(), reference.casefold())]
    if len(found) > 1:
        lines = "\n".join(f"  {tail(row.id)}  {one_line(name_of(row))}" for row in found)
        raise Usage(f"{words.several(one_line(said[0])[:40])}\n{lines}")
    if not found:
        raise NotDone(words.no_such(one_line(said[0])[:40], command))
    return found[0], rest


def store(context: Context, done: str, told: Callable[[Any], str], *steps: tuple[CareRow | None, CareRow | None]) -> int:
    """Keep the steps as one change, say the first, and check the journal again. Raises NotDone when nothing would change."""
    if all(before == after for before, after in steps):
        raise NotDone(words.ALREADY)
    with writing(context) as journal:
        row, *_ = journal.keep(*steps)
    announce(line(row, told), None, done, context)
    context.say(asking.UNDO)
    return 0


def line(row: CareRow, told: Callable[[Any], str]) -> str:
    """Short id and description."""
    return f"{tail(row.id)}  {told(row)}"


def put_rows(
    context: Context, found: Found, table: str, rows: Sequence[CareRow], told: Callable[[Any], str], none: str, *beside: str
) -> int:
    """A line for each, or that there is none, and what is said beside them; the exit status, 0 when nothing was left out."""
    for row in rows:
        context.put(line(row, told))
    for text in (*(() if rows else (none,)), *beside):
        context.say(text)
    return tell_gaps(found, table, context)


def changed_as_read(answer: Answer) -> Any:
    """What a record becomes. Raises Usage when the words or options can't be followed."""
    if answer.problem:
        raise Usage(f"{answer.problem} {words.NOTHING_CHANGED}")
    return answer.value


def tell_gaps(found: Found, table: str, context: Context) -> int:
    """Say on stderr that records no longer match their checksum; the exit status, 0 when all do."""
    spoiled: list[Gap] = [gap for gap in found.gaps if gap.table == table]
    if not spoiled:
        return 0
    context.say(words.left_out(len(spoiled)))
    return Damaged.status
