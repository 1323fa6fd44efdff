"""`journal demo`: invented weeks in a journal of their own, to look around in and try things on; four to choose from."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from datetime import datetime

from journal import paths
from journal.commands.context import Context, NotDone, ShowApp
from journal.commands.demo_courses import fading, spreading, stopped
from journal.commands.demo_story import story
from journal.commands.writing import writing
from journal.model.views import History
from journal.paths import Places
from journal.store.reader import Reader
from journal.words import demo as words

STORIES: dict[str, Callable[[datetime, str | None], History]] = {
    "weeks": story,
    "spreading": spreading,
    "fading": fading,
    "stopped": stopped,
}
_USUAL = "weeks"


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which story, and whether to make it anew."""
    parser.add_argument("story", nargs="?", choices=tuple(STORIES), default=_USUAL, metavar="STORY", help=words.HELP_STORY)
    parser.add_argument("--reset", action="store_true", help=words.HELP_RESET)
    parser.epilog = f"STORY: {'; '.join(f'{name}: {what}' for name, what in words.STORIES.items())}."


def run(options: argparse.Namespace, context: Context) -> int:
    """Make it where there is none, then open it; without a terminal, say where it lies."""
    folder = "demo" if options.story == _USUAL else f"demo-{options.story}"
    places = paths.places(context.places.folder / folder / paths.DATABASE)
    there = _is_ours(places)
    if there and options.reset:
        _throw_away(places)
    if not there or options.reset:
        made = context._replace(places=places)
        with writing(made) as journal:
            journal.add_all(STORIES[options.story](context.now(), context.clock.zone_name()), words.NAME)
    context.say(words.made(str(places.folder)))
    if context.interactive and context.stdout.isatty():
        raise ShowApp(places)
    context.put(f"journal --db {places.database} {'today' if options.story == _USUAL else 'trends'}")
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
