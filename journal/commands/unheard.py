"""Words given to a command that a journal did not take: judged alone for what is urgent, and given back, before the trouble."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence

from journal import paths
from journal.commands import times
from journal.commands.asking import not_waiting, written_at
from journal.commands.context import Context, Usage, unsaid
from journal.commands.entries import looks_like_reference, split_reference
from journal.commands.warning import warn_of, warn_of_open
from journal.words import asking as words
from journal.words.commands import PROGRAM

_JUDGED = ("log", "update", "end", "edit")
_NO_WORDS = ("id", "ids", "rule", "action", "do", "n", "after", "db")  # which entry or record, and what becomes of it


def give_back(name: str, argv: Sequence[str], options: argparse.Namespace, context: Context) -> None:
    """Says the emergency in the words of the line or of a pipe, when to get help, and the words; nothing where there are none.

    They can't be kept as a draft: beside an encrypted journal that would be a plain one.
    """
    if not context.written and not context.stdin.isatty() and _reads(name, options):
        context.read_words((), "")
    said = ", ".join(filter(None, (*context.written, *_texts(name, options)))) if name in _JUDGED else ""
    if said:
        judge(said, context)
        if not _is_time(said, context):
            context.say("\n".join(not_waiting()))
    if any(map(_is_said, (value for option, value in vars(options).items() if option not in _NO_WORDS))):
        program = PROGRAM if "db" in options else called(context)
        context.say(words.still_here(f"{program} {shlex.join((name, *argv))}"))
    for text in context.written:
        context.say(words.still_here(text))


def called(context: Context) -> str:
    """How the program is called for this journal, which is not always the usual one."""
    return PROGRAM if context.places == paths.places() else shlex.join((PROGRAM, "--db", context.places.database_at))


def judge(text: str, context: Context) -> None:
    """Says the emergency that the words are, or may be while questions about them are open."""
    read = written_at(context.now(), context)
    if not warn_of_open(read(text), text, read, context):
        clear = read(text, as_it_is=True).draft
        warn_of(() if clear is None else (clear,), context)


def _texts(name: str, options: argparse.Namespace) -> list[str]:
    """All that is said on the line of an entry: the phrase, the note, and what is set."""
    given = options.phrase if "phrase" in options else split_reference(options.words)[1]
    phrase = "" if unsaid(given) else " ".join(given).strip()
    named = (getattr(options, option, None) or "" for option in ("note", "reason"))
    return [phrase, *named, *(text for _field, text in getattr(options, "set", ()))]


def _is_said(value: object) -> bool:
    """Whether an argument is more than a reference or a switch."""
    if isinstance(value, list):
        return any(not isinstance(word, str) or not (word == "-" or looks_like_reference(word)) for word in value)
    return not (value is None or value == "" or isinstance(value, bool))


def _is_time(text: str, context: Context) -> bool:
    try:
        times.moment(text, context)
    except Usage:
        return False
    return True


def _reads(name: str, options: argparse.Namespace) -> bool:
    """Whether the command reads a pipe, having no words on its line. A terminal is not read: nobody was asked anything."""
    action = getattr(options, "action", "")
    if name == "log":
        return options.again is None and unsaid(options.phrase)
    if name == "update":
        return unsaid(split_reference(options.words)[1])
    if name == "question" and action in ("answer", "change"):
        return unsaid(options.words[1:])
    return action in ("add", "after") and unsaid(options.words)
