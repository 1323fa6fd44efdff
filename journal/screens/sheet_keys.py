"""The command of what lies over a page only to be read: findings, the emergency card, the help."""

from __future__ import annotations

from journal.widgets.command import Command, Offer
from journal.words.app import COMMANDS
from journal.words.keys import PAGES


class CloseSheet(Command):
    """Close what lies over the page. Several keys, so that none has to be found."""

    where = "app"
    key = "escape,enter,space,q"
    label, help = COMMANDS["close"]


FINDINGS = Offer("findings", *PAGES["findings"], (CloseSheet,))
CARD = Offer("card", *PAGES["card"], (CloseSheet,))
HELP = Offer("help", *PAGES["help"], (CloseSheet,))
OFFERS = (FINDINGS, CARD, HELP)
