"""The commands of the settings."""

from __future__ import annotations

from journal.screens.form_keys import ChangeRow, LeaveForm
from journal.widgets.command import Offer
from journal.words import settings_page as words

SETTINGS = Offer("settings", words.TITLE, words.PURPOSE, (ChangeRow, LeaveForm))
OFFERS = (SETTINGS,)
