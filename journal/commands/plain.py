"""`journal --plain`: writing, hearing and checking entries by numbered prompts on stdout, without boxes or colour."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial

from journal.commands import plain_left, plain_steps
from journal.commands.arguments import parser_for
from journal.commands.card import own_number
from journal.commands.context import NOT_DONE, Context, NotDone
from journal.commands.registry import COMMANDS
from journal.store.drafts import leftovers
from journal.store.problems import JournalProblem
from journal.words import card
from journal.words import plain as words

_LATEST = "10"


def arguments(parser: argparse.ArgumentParser) -> None:
    """None: everything is asked."""


def run(options: argparse.Namespace, context: Context) -> int:
    """Greet, say what should not wait, then do what is chosen until the patient leaves or the input ends."""
    # One stream, so that a screen reader reads question and answer in their order.
    spoken = context._replace(stderr=context.stdout, interactive=True)
    spoken.say(words.GREETING)
    _done(_command("today"), spoken)
    for leftover in leftovers(spoken.places):
        _done(partial(plain_left.offer, leftover), spoken)
    while True:
        choice = _chosen(spoken)
        if choice is None:
            spoken.say(words.GOODBYE)
            return 0
        if choice:
            _done(_WAYS[choice], spoken)


def _chosen(context: Context) -> str | None:
    """The way chosen; empty when the answer was none of them, None to leave."""
    context.say()
    context.say(words.MENU)
    names = list(words.CHOICES)
    for number, name in enumerate(names, 1):
        context.say(words.option(number, words.CHOICES[name]))
    context.say(words.option(0, words.LEAVE))
    try:
        answer = context.ask(words.CHOICE)
    except NotDone:  # nobody is there any more
        return None
    if answer == "0":
        return None
    if answer.isascii() and answer.isdigit() and 1 <= int(answer) <= len(names):
        return names[int(answer) - 1]
    context.say(words.NOT_A_NUMBER)
    return ""


def _done(way: Callable[[Context], int], context: Context) -> int:
    """Do it; what could not be done is said, and the menu goes on."""
    try:
        return way(context)
    except (NotDone, JournalProblem) as problem:
        context.say(str(problem))
        return NOT_DONE


def _command(name: str, *argv: str) -> Callable[[Context], int]:
    def call(context: Context) -> int:
        command = COMMANDS[name]
        return command.load().run(parser_for(command, context).parse_intermixed_args(list(argv)), context)

    return call


def _card(context: Context) -> int:
    """The card without the lines to write on, which a screen reader would spell out."""
    context.say(card.TITLE)
    context.say(card.ALWAYS)
    for what_to_do, signs in card.lists(own_number(context)):
        context.say(f"{what_to_do}:")
        for sign in signs:
            context.say(f"  - {sign}")
    context.say(card.MEANWHILE)
    context.say(card.LIMITS)
    return 0


_WAYS: dict[str, Callable[[Context], int]] = {
    "log": _command("log"),
    "steps": plain_steps.log,
    "update": _command("update"),
    "end": _command("end"),
    "list": _command("list", "-n", _LATEST),
    "check": _command("check"),
    "clear": _command("clear"),
    "undo": _command("undo"),
    "card": _card,
}
