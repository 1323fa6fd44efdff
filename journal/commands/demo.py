"""`journal demo`: eight invented weeks in a journal of their own, to look around in and try things on."""

from __future__ import annotations

import argparse

from journal import paths
from journal.commands.context import Context, NotDone, ShowApp
from journal.commands.demo_story import story
from journal.commands.writing import writing
from journal.paths import Places
from journal.store.reader import Reader
from journal.words import demo as words


def arguments(parser: argparse.ArgumentParser) -> None:
    """Whether to make it anew."""
    parser.add_argument("--reset", action="store_true", help=words.HELP_RESET)


def run(options: argparse.Namespace, context: Context) -> int:
    """Make it where there is none, then open it; without a terminal, say where it lies."""
    places = paths.places(context.places.folder / "demo" / paths.DATABASE)
    there = _is_ours(places)
    if there and options.reset:
        _throw_away(places)
    if not there or options.reset:
        made = context._replace(places=places)
        with writing(made) as journal:
            journal.add_all(story(context.now(), context.clock.zone_name()), words.NAME)
    context.say(words.made(str(places.folder)))
    if context.interactive and context.stdout.isatty():
        raise ShowApp(places)
    context.put(f"journal --db {places.database} today")
    return 0


def _is_ours(places: Places) -> bool:
    """Whether the demonstration is there; False when nothing is. Raises NotDone for any other journal, or a JournalProblem."""
    reader = Reader(places)
    if not reader.exists():
        return False
    if reader.profile().name != words.NAME:
        raise NotDone(words.not_ours(str(places.folder)))
    return True


def _throw_away(places: Places) -> None:
    places.known.unlink(missing_ok=True)
    places.database.unlink()
