"""`journal where`: the folder, the database, its backups, and the state kept beside it."""

from __future__ import annotations

import argparse

from journal.commands.context import Context
from journal.words import commands as words


def arguments(parser: argparse.ArgumentParser) -> None:
    """How to print them."""
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print the places; nothing is opened or made."""
    places = {name.removesuffix("_at"): str(path) for name, path in context.places._asdict().items()}
    if options.json:
        context.put_json(places)
        return 0
    for name, path in places.items():
        context.put(f"{name:10}{path}")
    return 0
