"""The parser of a command: errors become a message and status 2, help goes to the command's own stdout."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import NoReturn

from journal.commands.context import Context, Finished, Usage
from journal.commands.registry import Command
from journal.commands.terminal import columns
from journal.model.text import one_line
from journal.words import commands as words

_WIDTH = 100
MOST_SEVERE = 10


class Parser(argparse.ArgumentParser):
    """An argparse parser that never leaves the process and writes only where it is told."""

    talk_to: Context | None = None

    def understood(self, argv: Sequence[str]) -> argparse.Namespace:
        """What the line says. Raises Usage, or Finished when it asks for help.

        Intermixed, so that an option may also stand in the middle of a phrase.
        """
        if not any(word.startswith("-") and "h" in word for word in argv):
            self.usage = ""  # argparse would word it for messages of its own, which are never shown
        return self.parse_intermixed_args(argv)

    def error(self, message: str) -> NoReturn:
        """Raises Usage with what is wrong and where to read more."""
        raise Usage(f"{one_line(message).rstrip('.')}. {words.usage_hint(self.prog.removeprefix(words.PROGRAM).strip())}")

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """Raises Finished, once the help was shown."""
        raise Finished

    def print_help(self, file: object = None) -> None:
        """The help, on the command's stdout; `file` is argparse's and not used."""
        if self.talk_to is not None:
            self.talk_to.put(self.format_help().rstrip())


def formatter(width: int) -> Callable[[str], argparse.HelpFormatter]:
    """A help formatter of a known width: argparse would import shutil, and half of the library with it, to find one."""
    return lambda prog: argparse.HelpFormatter(prog, max_help_position=28, width=max(40, width - 2))


def parser_for(command: Command, context: Context) -> Parser:
    """The parser of one command, whose module is loaded for it."""
    parser = Parser(
        prog=f"{words.PROGRAM} {command.name}",
        description=f"{command.help[0].upper()}{command.help[1:]}.",
        formatter_class=formatter(columns(context.stdout) or _WIDTH),  # type: ignore[arg-type]  # a callable serves
        allow_abbrev=False,
        add_help=False,
    )
    parser.talk_to = context
    fill(parser, command)
    return parser


def fill(parser: argparse.ArgumentParser, command: Command) -> None:
    """Add a command's own arguments, and those that every command takes, to its parser."""
    command.load().arguments(parser)
    parser.add_argument("--db", metavar="FILE", default=argparse.SUPPRESS, help=words.DB_HELP)
    parser.add_argument("-h", "--help", action="help", help=words.HELP_HELP)


def severity(text: str) -> int:
    """A severity as it was typed. Raises argparse.ArgumentTypeError, which says what is accepted."""
    if not (text.isascii() and text.isdigit() and int(text[:3]) <= MOST_SEVERE):
        raise argparse.ArgumentTypeError(words.no_severity(one_line(text)[:40]))
    return int(text)
