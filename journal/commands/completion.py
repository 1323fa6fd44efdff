"""`journal completion`: what a shell needs to complete commands and options."""

from __future__ import annotations

import argparse

from journal.commands.arguments import fill
from journal.commands.context import Context
from journal.commands.registry import COMMANDS
from journal.words import commands as words
from journal.words import options as helps

SHELLS = ("bash", "zsh", "tcsh")


def arguments(parser: argparse.ArgumentParser) -> None:
    """For which shell."""
    parser.add_argument("shell", choices=SHELLS, help=helps.SHELL)
    parser.epilog = helps.COMPLETION


def run(options: argparse.Namespace, context: Context) -> int:
    """Print the script. Here alone every command is loaded at once."""
    import shtab

    context.stdout.write(f"{shtab.complete(whole_parser(), shell=options.shell).rstrip()}\n")
    return 0


def whole_parser() -> argparse.ArgumentParser:
    """One parser with every command as a subcommand."""
    parser = argparse.ArgumentParser(prog=words.PROGRAM, description=words.SLOGAN, allow_abbrev=False)
    parser.add_argument("--version", action="store_true", help=words.VERSION_HELP)
    parser.add_argument("--db", metavar="FILE", help=words.DB_HELP)
    commands = parser.add_subparsers(dest="command")
    for command in COMMANDS.values():
        fill(commands.add_parser(command.name, help=command.help, add_help=False), command)
    return parser
