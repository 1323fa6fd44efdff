"""The commands of the form in which an entry is written, and of what was left unfinished in it."""

from __future__ import annotations

from journal.screens.edit_keys import RatherNot, SayNotThere, SayThere
from journal.screens.form_keys import ChangeRow
from journal.screens.offers import GoBack
from journal.widgets.command import Command, Offer
from journal.words.app import COMMANDS
from journal.words.keys import PAGES


class SaveAsItIs(Command):
    """Save what is understood so far, with questions left open."""

    where = "log"
    key = "f2"
    label, help = COMMANDS["save"]
    anywhere = True


class PickPlace(Command):
    """Pick a place from a list."""

    where = "log"
    key = "f3"
    label, help = COMMANDS["places"]
    anywhere = True


class KeepWriting(Command):
    """Go on with the unfinished entry."""

    where = "leftover"
    key = "k,enter,n"
    label, help = COMMANDS["keep"]


class SaveDraft(Command):
    """Save the unfinished entry as it is."""

    where = "leftover"
    key = "s"
    label, help = COMMANDS["save"]


class ThrowAway(Command):
    """Discard the unfinished entry."""

    where = "leftover"
    key = "x"
    label, help = COMMANDS["throw_away"]


class DecideLater(Command):
    """Leave the unfinished entry where it is."""

    where = "leftover"
    key = "escape"
    label, help = COMMANDS["later"]


ON_SIGNS = (SayThere, SayNotThere, RatherNot, ChangeRow)
LOG = Offer("log", *PAGES["log"], (*ON_SIGNS[:3], SaveAsItIs, PickPlace, GoBack, *ON_SIGNS[3:]))
LEFTOVER = Offer("leftover", *PAGES["leftover"], (KeepWriting, SaveDraft, ThrowAway, DecideLater))
OFFERS = (LOG, LEFTOVER)
