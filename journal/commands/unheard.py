"""Words given to a command that a journal did not take: judged alone for what is urgent, and given back, before the trouble."""

from __future__ import annotations

import argparse
import shlex
from collections.abc import Sequence

from journal.commands.asking import not_waiting, written_at
from journal.commands.context import Context
from journal.commands.entries import split_reference
from journal.commands.warning import warn_of, warn_of_open
from journal.words import asking as words
from journal.words.commands import PROGRAM

_JUDGED = ("log", "update", "end", "edit")
_PIPED = ("log", "update")
_OWN_WORDS = ("phrase", "words", "note", "reason", "result", "why", "watch", "set")


def give_back(name: str, argv: Sequence[str], options: argparse.Namespace, context: Context) -> None:
    """Says the emergency in the words of the line or of a pipe, when to get help, and the words; nothing where there are none.

    They can't be kept as a draft: beside an encrypted journal that would be a plain one.
    """
    piped = _piped(name, options, context)
    said = piped or _phrase(name, options)
    if name in _JUDGED and said:
        judge(", ".join(filter(None, (said, getattr(options, "note", None)))), context)
        context.say("\n".join(not_waiting()))
    if any(getattr(options, option, None) for option in _OWN_WORDS):
        context.say(words.still_here(shlex.join((PROGRAM, name, *argv))))
    if piped:
        context.say(words.still_here(piped))


def judge(text: str, context: Context) -> None:
    """Says the emergency that the words are, or may be while questions about them are open."""
    read = written_at(context.now(), context)
    if not warn_of_open(read(text), text, read, context):
        clear = read(text, as_it_is=True).draft
        warn_of(() if clear is None else (clear,), context)


def _phrase(name: str, options: argparse.Namespace) -> str:
    given = options.phrase if "phrase" in options else getattr(options, "words", [])
    return " ".join(given if name in ("log", "edit") else split_reference(given)[1]).strip()


def _piped(name: str, options: argparse.Namespace, context: Context) -> str:
    """What a pipe holds, where the command would have read it. A terminal is not read: nobody was asked anything."""
    said, action = _phrase(name, options), getattr(options, "action", "")
    wanted = said == "-" or said.endswith(" -") or action == "answer" or (not said and (name in _PIPED or action == "add"))
    if not wanted or context.stdin.isatty():
        return ""
    return context.read_bytes().decode("utf-8", errors="replace").strip()
