"""`journal regions`: the places on the body, their ids, names and sides."""

from __future__ import annotations

import argparse

from journal.body.atlas import Region, atlas
from journal.commands.context import Context, NotDone
from journal.words import commands as words
from journal.words import options as helps


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which ones."""
    parser.add_argument("words", nargs="*", metavar="WORD", help=helps.REGION_WORDS)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print the regions whose names hold every word given. Raises NotDone when none does."""
    wanted = " ".join(options.words).casefold().split()
    regions = [region for region in atlas().regions.values() if all(word in _names(region) for word in wanted)]
    if not regions:
        raise NotDone(helps.NO_REGION)
    if options.json:
        context.put_json({"regions": [_plain(region) for region in regions]})
        return 0
    for region in regions:
        others = [name for name in region.synonyms if name.casefold() != region.label.casefold()]
        also = f" ({', '.join(others)})" if others else ""
        context.put(f"{region.id:24}{'/'.join(region.sides):28}{region.label}{also}")
    return 0


def _names(region: Region) -> str:
    return " ".join((region.id, region.label, region.group, *region.synonyms)).casefold()


def _plain(region: Region) -> dict[str, object]:
    return {"id": region.id, "label": region.label, "synonyms": region.synonyms, "group": region.group, "sides": region.sides}
