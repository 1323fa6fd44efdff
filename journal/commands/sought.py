"""Which entries are asked for: the options of a list, and what they mean together. A bare list needs none of the rest."""

import argparse
from typing import TYPE_CHECKING, NamedTuple

from journal.commands.context import Context
from journal.model.filters import EVERYTHING, Filter
from journal.store.reader import Reader
from journal.words import listing as words
from journal.words import options as helps

if TYPE_CHECKING:
    from journal.rules.report import Report
else:
    Report = object  # most lists do not ask the rules

_STATES = {
    "ongoing": words.ONGOING,
    "flagged": words.FLAGGED,
    "starred": words.STARRED,
    "private": words.PRIVATE,
    "trash": helps.IN_TRASH,
}
_OPTIONS = ("words", "place", "side", "sensation", "symptom", "severity", "onset", "since", "until", "text", "search", "saved")


class Asked(NamedTuple):
    """The filter, each part of it in words, and what the rules found when the filter goes by that."""

    wanted: Filter = EVERYTHING
    parts: tuple[str, ...] = ()
    report: Report | None = None


def arguments(parser: argparse.ArgumentParser) -> None:
    """The words, and an option for every condition."""
    parser.add_argument("words", nargs="*", metavar="WORD", help=words.WORDS)
    parser.add_argument("--place", metavar="PLACE", action="append", default=[], help=words.PLACE)
    parser.add_argument("--side", choices=tuple(words.SIDES), help=words.SIDE)
    parser.add_argument("--sensation", metavar="FEELING", action="append", default=[], help=words.SENSATION)
    parser.add_argument("--symptom", metavar="SYMPTOM", action="append", default=[], help=words.SYMPTOM)
    parser.add_argument("--severity", metavar="N", action="append", default=[], help=words.SEVERITY)
    parser.add_argument("--onset", metavar="HOW", action="append", default=[], help=words.ONSET)
    parser.add_argument("--since", metavar="TIME", help=helps.SINCE)
    parser.add_argument("--until", metavar="TIME", help=helps.UNTIL_BOUND)
    parser.add_argument("--text", metavar="TEXT", action="append", default=[], help=words.TEXT)
    parser.add_argument("--search", metavar="TEXT", help=helps.SEARCH)
    for state, help_ in _STATES.items():
        parser.add_argument(f"--{state}", action="store_true", help=help_)
    parser.add_argument("--saved", metavar="NAME", help=words.SAVED)


def asked(options: argparse.Namespace, reader: Reader, context: Context) -> Asked:
    """What the words and options mean together. Raises Usage for what is not understood, or can't be met."""
    if all(getattr(options, name) in (None, False, []) for name in (*_OPTIONS, *_STATES)):
        return Asked()
    from journal.commands import conditions

    return Asked(*conditions.asked(options, reader, context))
