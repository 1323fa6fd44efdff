"""The commands of the page on which places are picked."""

from __future__ import annotations

from journal.screens.offers import GoBack
from journal.widgets.command import Command, Offer
from journal.words.places import COMMANDS, PURPOSE, TITLE


class PickHere(Command):
    """The place under the cursor, chosen or not."""

    key = "space"
    label, help = COMMANDS["pick"]


class TakePlaces(Command):
    """Open what is small, or be done."""

    key = "enter"
    label, help = COMMANDS["take"]


class TurnBody(Command):
    """Front and back."""

    key = "tab"
    label, help = COMMANDS["turn"]


class MirrorPlaces(Command):
    """The other side as well. No letter: those begin a name."""

    key = "equals_sign"
    label, help = COMMANDS["mirror"]


class FindPlace(Command):
    """To the line for names."""

    key = "slash"
    label, help = COMMANDS["find"]


class TakeChosen(Command):
    """Be done, from anywhere."""

    key = "f2"
    label, help = COMMANDS["done"]
    anywhere = True


PLACES = Offer("places", TITLE, PURPOSE, (PickHere, TakePlaces, TurnBody, GoBack, MirrorPlaces, FindPlace, TakeChosen))
OFFERS = (PLACES,)
