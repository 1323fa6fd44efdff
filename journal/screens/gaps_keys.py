"""The commands of the page of days without an entry."""

from __future__ import annotations

from journal.screens.form_keys import ChangeRow, LeaveForm
from journal.screens.history_keys import UndoChange
from journal.widgets.command import Offer
from journal.words.gaps import PURPOSE, TITLE

GAPS = Offer("gaps", TITLE, PURPOSE, (ChangeRow, LeaveForm, UndoChange))
OFFERS = (GAPS,)
