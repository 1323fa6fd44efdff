"""The commands of the one question about bladder and bowels, and the way to it."""

from __future__ import annotations

from journal.screens.form_keys import ChangeRow, LeaveForm, TickRow
from journal.widgets.command import Command, Offer
from journal.words.pelvic import ASK, PURPOSE, TITLE


class AskBelow(Command):
    """Put the question."""

    where = "today"
    key = "b"
    writes = True
    in_footer = False
    label, help = ASK


PELVIC = Offer("pelvic", TITLE, PURPOSE, (ChangeRow, TickRow, LeaveForm))
OFFERS = (PELVIC,)
