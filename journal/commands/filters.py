"""`journal filters`: the filters saved under a name, the same ones as in the history. Shown, saved, forgotten."""

from __future__ import annotations

import argparse
from collections.abc import Mapping

from journal import settings
from journal.commands import conditions
from journal.commands.context import Context, NotDone, Usage
from journal.model.filters import EVERYTHING
from journal.model.text import one_line
from journal.store.reader import Reader
from journal.words import listing as words
from journal.words.commands import JSON_HELP
from journal.words.history import LONGEST_NAME


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do."""
    parser.add_argument("do", nargs="*", metavar="DO", help=words.FILTERS_DO)
    parser.add_argument("--json", action="store_true", help=JSON_HELP)
    parser.epilog = f"{words.FILTERS_USE} {words.IN_WORDS}"


def run(options: argparse.Namespace, context: Context) -> int:
    """Show them, or save or forget one, which is on the disk when this returns. Raises Usage for what can't be followed."""
    kept = settings.read(context.places)[0].filters
    verb, rest = (options.do[0].lower(), options.do[1:]) if options.do else ("", [])
    if verb == "save":
        _save(kept, rest, context)
    elif verb == "forget":
        _forget(kept, one_line(" ".join(rest)), context)
    elif options.do and options.do != ["show"]:
        raise Usage(words.what_to_do("filters", one_line(" ".join(options.do))[:60], words.FILTERS_DO))
    elif options.json:
        context.put_json({"filters": [{"name": name, "words": text} for name, text in kept.items()]})
    else:
        _show(kept, context)
    return 0


def _show(kept: Mapping[str, str], context: Context) -> None:
    width = max(map(len, kept), default=0)
    for name, text in kept.items():
        context.put(f"{one_line(name):{width}}  {one_line(text)}")
    if not kept:
        context.say(words.NO_FILTERS)


def _save(kept: settings.Names, rest: list[str], context: Context) -> None:
    name, text = one_line(rest[0] if rest else "").strip(), one_line(" ".join(rest[1:])).strip()
    if not name or len(name) > LONGEST_NAME or not text:
        raise Usage(words.NAME_FIRST)
    if conditions.line(text, Reader(context.places), context) == EVERYTHING:
        raise Usage(words.NAME_FIRST)
    settings.change(context.places, filters={**kept, name: text})
    context.say(words.kept(name, before=name in kept))


def _forget(kept: settings.Names, name: str, context: Context) -> None:
    known = conditions.saved(name, kept)
    if known is None:
        raise NotDone(words.no_filter(name[:60], tuple(kept)))
    settings.change(context.places, filters={other: text for other, text in kept.items() if other != known})
    context.say(words.forgotten(known, kept[known]))
