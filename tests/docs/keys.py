"""The table of keys, made from the commands of the pages themselves."""

from collections.abc import Sequence

from journal.screens.card import Card
from journal.screens.leftovers import LeftoverSheet
from journal.screens.log import Log
from journal.screens.offers import ShowCard
from journal.screens.today import Today
from journal.widgets.command import Command

PAGES = (
    ("Today", Today),
    ("Writing an entry", Log),
    ("An unfinished entry was found", LeftoverSheet),
    ("The emergency card", Card),
)
SPOKEN = {"escape": "Esc", "space": "Space", "enter": "Enter", "question_mark": "?", "f1": "F1", "f2": "F2", "f3": "F3"}


def document() -> str:
    """docs/keys.md as it should read now."""
    parts = [
        "# Keys",
        "",
        "Letters and arrows are enough; nothing needs two keys at once. The line at the bottom of each page shows its keys,",
    ]
    parts += ["and the mouse works too. This table is made from the program (`make docs`).", ""]
    parts += ["## Everywhere, also while you write", "", *_table([ShowCard])]
    for title, page in PAGES:
        parts += ["", f"## {title}", "", *_table(page.OFFERED)]
    parts += ["", "On every list the arrow keys, `Page Up`, `Page Down`, `Home` and `End` move."]
    return "\n".join(parts) + "\n"


def _table(commands: Sequence[type[Command]]) -> list[str]:
    rows = [f"| {_keys(command)} | {command.help} |" for command in commands]
    return ["| key | what it does |", "|---|---|", *rows]


def _keys(command: type[Command]) -> str:
    names = command.key.split(",")
    return ", ".join(f"`{SPOKEN.get(name.strip(), name.strip())}`" for name in names)
