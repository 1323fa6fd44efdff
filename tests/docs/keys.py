"""The tables of keys, made from the commands of the pages themselves."""

from journal.screens import catalogue
from journal.widgets.command import Command, Offer
from journal.widgets.keymap import USUAL, spoken


def tables() -> str:
    """A table for each page."""
    return "\n\n".join(map(_table, catalogue.offers()))


def _table(offer: Offer) -> str:
    rows = [f"| {_keys(command)} | {command.help} | `{command.id()}` |" for command in offer.commands]
    return "\n".join([f"## {offer.title}", "", offer.purpose, "", "| key | what it does | id |", "|---|---|---|", *rows])


def _keys(command: type[Command]) -> str:
    return ", ".join(f"`{spoken(key)}`" for key in USUAL.of(command))
