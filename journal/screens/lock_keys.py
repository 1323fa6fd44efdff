"""The commands of the page before a locked journal."""

from __future__ import annotations

from journal.screens.offers import QuitJournal
from journal.widgets.command import Command, Offer
from journal.words import lock as words


class Unlock(Command):
    """Show it again, where that needs no passphrase."""

    key = "enter,space"
    label, help = words.UNLOCK


LOCK = Offer("lock", words.TITLE, words.PURPOSE, (Unlock, QuitJournal))
OFFERS = (LOCK,)
