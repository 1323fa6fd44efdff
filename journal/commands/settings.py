"""`journal settings`: how the journal looks and tells the time. Shown, or one of them set."""

from __future__ import annotations

import argparse
from typing import Any

from journal import settings
from journal.commands.context import Context, NotDone, Usage
from journal.model.text import one_line
from journal.settings import Settings
from journal.words import commands
from journal.words import settings_command as words
from journal.words.settings import ACCEPTED

NAMES = ("theme", "ascii", "clock", "first_weekday", "low_tracking", "lock_after")
_WIDTH, _VALUE = 16, 14
_TRUTH = {"true": True, "false": False}


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do."""
    parser.add_argument("do", nargs="*", metavar="DO", help=words.DO)
    parser.add_argument("--json", action="store_true", help=commands.JSON_HELP)
    parser.epilog = words.ELSEWHERE


def run(options: argparse.Namespace, context: Context) -> int:
    """Show them, with what is wrong in the file; or set one, which is on the disk when this returns."""
    chosen, problems = settings.read(context.places)
    verb, rest = (options.do[0].lower(), options.do[1:]) if options.do else ("", [])
    if verb == "set":
        _set(chosen, rest, context)
        return 0
    if options.do and options.do != ["show"]:
        raise Usage(words.what_to_do(one_line(" ".join(options.do))[:60]))
    if options.json:
        context.put_json({**{name: getattr(chosen, name) for name in NAMES}, "file": str(context.places.settings)})
    else:
        _show(chosen, context)
    for problem in problems:
        context.say(problem)
    return 0


def _show(chosen: Settings, context: Context) -> None:
    for name in NAMES:
        context.put(f"{name:{_WIDTH}}{_told(getattr(chosen, name)):{_VALUE}}{ACCEPTED[name]}")
    context.put(f"{'keys':{_WIDTH}}{f'{len(chosen.keys)} {words.OWN}':{_VALUE - 1}} {words.KEY_LINES}")
    context.put(f"{'file':{_WIDTH}}{context.places.settings}")


def _set(chosen: Settings, rest: list[str], context: Context) -> None:
    name, value = (rest[0].lower() if rest else ""), " ".join(rest[1:]).strip().lower()
    if name not in NAMES:
        raise Usage(words.unknown(one_line(name)[:40], ", ".join(NAMES)))
    if not value:
        raise Usage(words.no_value(name))
    wanted, problems = settings.understood({name: _TRUTH.get(value, value)}, "")
    if problems:
        raise Usage(words.refused(name, one_line(value)[:40]))
    if getattr(wanted, name) == getattr(chosen, name):
        raise NotDone(words.ALREADY)
    settings.change(context.places, **{name: getattr(wanted, name)})
    context.say(words.done(name, _told(getattr(wanted, name))))


def _told(value: Any) -> str:
    return "auto" if value is None else str(value).lower()
