"""The tables of keys, made from the commands of the pages themselves."""

from collections.abc import Sequence

from journal.screens.card import Card
from journal.screens.leftovers import LeftoverSheet
from journal.screens.log import Log
from journal.screens.offers import ShowCard
from journal.screens.today import Today
from journal.widgets.command import Command

PAGES = (
    ("Today", Today.OFFERED),
    ("Writing an entry", Log.OFFERED),
    ("An unfinished entry was found", LeftoverSheet.OFFERED),
    ("The emergency card", Card.OFFERED),
    ("Everywhere, also while you write", (ShowCard,)),
)
SPOKEN = {"escape": "Esc", "enter": "Enter", "space": "Space", "question_mark": "?", "f1": "F1", "f2": "F2", "f3": "F3"}


def tables() -> str:
    """A table for each page."""
    return "\n\n".join("\n".join([f"## {title}", "", *_table(commands)]) for title, commands in PAGES)


def _table(commands: Sequence[type[Command]]) -> list[str]:
    rows = [f"| {_keys(command)} | {command.help} |" for command in commands]
    return ["| key | what it does |", "|---|---|", *rows]


def _keys(command: type[Command]) -> str:
    return ", ".join(f"`{SPOKEN.get(name.strip(), name.strip())}`" for name in command.key.split(","))
