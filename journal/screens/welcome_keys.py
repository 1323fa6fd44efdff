"""The commands of a first start. Every one of them goes on: nothing must be filled in before one can write."""

from __future__ import annotations

from journal.widgets.command import Command, Offer
from journal.words.welcome import COMMANDS, NUMBER_PAGE, PAGE


class GoOn(Command):
    """Go on."""

    key = "enter,space"
    label, help = COMMANDS["next"]


class WriteNow(Command):
    """Write the first entry at once."""

    key = "n"
    label, help = COMMANDS["write"]


class ByCountry(Command):
    """Pick the number by the country."""

    key = "c"
    label, help = COMMANDS["country"]


class TypeNumber(Command):
    """Type the number itself."""

    key = "t"
    label, help = COMMANDS["type"]


class Skip(Command):
    """Go on without it."""

    key = "escape"
    label, help = COMMANDS["skip"]


WELCOME = Offer("welcome", *PAGE, (GoOn, WriteNow, Skip))
YOUR_NUMBER = Offer("your_number", *NUMBER_PAGE, (ByCountry, TypeNumber, GoOn, WriteNow, Skip))
OFFERS = (WELCOME, YOUR_NUMBER)
