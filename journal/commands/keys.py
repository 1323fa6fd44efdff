"""`journal keys`: every command of the screen with its id, its key, where it works and what it does; `--check` the settings."""

from __future__ import annotations

import argparse
from typing import NamedTuple

from journal import settings
from journal.commands.context import NOT_DONE, Context
from journal.words import commands as words
from journal.words import keys as say


class Row(NamedTuple):
    """A command of the screen: its id, the keys in force, the usual ones, the pages where it works, and what it does."""

    command: str
    keys: tuple[str, ...]
    usual: tuple[str, ...]
    where: tuple[str, ...]
    help: str


def arguments(parser: argparse.ArgumentParser) -> None:
    """How to print them, or only what is wrong."""
    parser.add_argument("--check", action="store_true", help=say.CHECK_HELP)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print them. With --check the status is 1 when something in the settings file is not understood."""
    rows, problems = _rows(context)
    if options.json:
        context.put_json({"keys": [row._asdict() for row in rows], "problems": problems})
    elif options.check:
        for problem in problems or (say.ALL_GOOD,):
            context.tell(problem)
    else:
        for row in rows:
            context.put(f"{row.command:28}{' '.join(row.keys):18}{row.help}")
        for problem in problems:
            context.say(problem)
    return NOT_DONE if options.check and problems else 0


def _rows(context: Context) -> tuple[list[Row], tuple[str, ...]]:
    from journal.widgets.keymap import USUAL, resolve, spoken  # loads Textual, which alone knows the keys

    chosen, wrong = settings.read(context.places)
    offers = context.pages()
    keymap, clashes = resolve(chosen.keys, offers)
    commands = {command: command.id() for offer in offers for command in offer.commands}
    rows = [
        Row(
            name,
            tuple(map(spoken, keymap.of(command))),
            tuple(map(spoken, USUAL.of(command))),
            tuple(offer.name for offer in offers if command in offer.commands),
            command.help,
        )
        for command, name in commands.items()
    ]
    return rows, (*wrong, *clashes)
