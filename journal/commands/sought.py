"""Which entries are asked for: the options of a list, and what they mean together. A bare list needs none of the rest."""

import argparse
from typing import TYPE_CHECKING, Any, NamedTuple

from journal.commands.context import Context
from journal.model.filters import EVERYTHING, Filter
from journal.store.reader import Reader
from journal.words import listing as words
from journal.words import options as helps

if TYPE_CHECKING:
    from journal.rules.report import Report
else:
    Report = object  # most lists do not ask the rules

_SEVERAL: dict[str, Any] = {"action": "append", "default": []}
_OPTIONS: dict[str, dict[str, Any]] = {
    "place": {"metavar": "PLACE", "help": words.PLACE, **_SEVERAL},
    "side": {"choices": tuple(words.SIDES), "help": words.SIDE},
    "sensation": {"metavar": "FEELING", "help": words.SENSATION, **_SEVERAL},
    "symptom": {"metavar": "SYMPTOM", "help": words.SYMPTOM, **_SEVERAL},
    "severity": {"metavar": "N", "help": words.SEVERITY, **_SEVERAL},
    "onset": {"metavar": "HOW", "help": words.ONSET, **_SEVERAL},
    "since": {"metavar": "TIME", "help": helps.SINCE},
    "until": {"metavar": "TIME", "help": helps.UNTIL_BOUND},
    "text": {"metavar": "TEXT", "help": words.TEXT, **_SEVERAL},
    "search": {"metavar": "TEXT", "help": helps.SEARCH},
    "ongoing": {"action": "store_true", "help": words.ONGOING},
    "flagged": {"action": "store_true", "help": words.FLAGGED},
    "starred": {"action": "store_true", "help": words.STARRED},
    "private": {"action": "store_true", "help": words.PRIVATE},
    "trash": {"action": "store_true", "help": helps.IN_TRASH},
    "saved": {"metavar": "NAME", "help": words.SAVED},
}


class Asked(NamedTuple):
    """The filter, each part of it in words, and what the rules found when the filter goes by that."""

    wanted: Filter = EVERYTHING
    parts: tuple[str, ...] = ()
    report: Report | None = None


def arguments(parser: argparse.ArgumentParser) -> None:
    """The words, and an option for every condition."""
    parser.add_argument("words", nargs="*", metavar="WORD", help=words.WORDS)
    for name, how in _OPTIONS.items():
        parser.add_argument(f"--{name}", **how)


def asked(options: argparse.Namespace, reader: Reader, context: Context) -> Asked:
    """What the words and options mean together. Raises Usage for what is not understood, or can't be met."""
    if all(getattr(options, name) in (None, False, []) for name in ("words", *_OPTIONS)):
        return Asked()
    from journal.commands import conditions

    return Asked(*conditions.asked(options, reader, context))
