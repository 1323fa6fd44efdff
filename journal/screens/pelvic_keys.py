"""The commands of the one question about bladder and bowels, and the way to it."""

from __future__ import annotations

from journal.screens.form_keys import ChangeRow, LeaveForm, TickRow
from journal.widgets.command import Offer
from journal.words.pelvic import PURPOSE, TITLE

PELVIC = Offer("pelvic", TITLE, PURPOSE, (ChangeRow, TickRow, LeaveForm))
OFFERS = (PELVIC,)
