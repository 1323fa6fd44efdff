"""`journal card`: the emergency card as plain text, to print: 80 columns, no drawing, with the patient's own number."""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path

from journal.commands.context import Context
from journal.commands.output import may_write, write
from journal.model.text import clean, one_line
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.words import card as words
from journal.words import options as helps
from journal.words.commands import JSON_HELP

WIDTH = 80


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where to, and how."""
    parser.add_argument("-o", "--output", metavar="FILE", help=words.CARD_OUTPUT)
    parser.add_argument("--force", action="store_true", help=helps.FORCE)
    parser.add_argument("--json", action="store_true", help=JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print it, or write it into a file that is not there yet. Status 11 when it is."""
    output = None if options.output is None else Path(options.output)
    if output is not None:
        may_write(output, force=options.force)
    number = own_number(context)
    if options.json:
        signs = [{"do": to_do, "signs": list(listed)} for to_do, listed in words.lists(number)]
        context.put_json({"emergency_number": number, "lists": signs})
    elif output is None:
        context.put(card(number))
    if output is not None:
        write(output, f"{card(number)}\n".encode(), force=options.force)
        context.say(words.wrote(one_line(str(output))))
    return 0


def own_number(context: Context) -> str | None:
    """The patient's emergency number; None without one, and when the journal can't be read: the card comes all the same."""
    try:
        return Reader(context.places).profile().emergency_number
    except JournalProblem:
        return None


def card(number: str | None) -> str:
    """The text; `number` is the one the patient entered, never a guess. Without one there is a line to write it on."""
    lines = [words.TITLE, "=" * len(words.TITLE), "", *_wrapped(words.ALWAYS), ""]
    for to_do, signs in words.lists(number):
        lines += [*_wrapped(f"{to_do}:"), *(line for sign in signs for line in _wrapped(sign, "  * ")), ""]
    lines += [*_wrapped(words.MEANWHILE), *_wrapped(words.LIMITS), ""]
    blanks = words.LINES if (number or "").strip() else (words.YOUR_NUMBER, *words.LINES)
    room = max(map(len, blanks)) + 2
    lines += [f"{name + ':':{room}}{'_' * (WIDTH - room)}" for name in blanks]
    return "\n".join(lines)


def _wrapped(text: str, mark: str = "") -> list[str]:
    return textwrap.wrap(one_line(clean(text)), WIDTH, initial_indent=mark, subsequent_indent=" " * len(mark))
