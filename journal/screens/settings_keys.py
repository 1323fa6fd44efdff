"""The way to the settings."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from textual.screen import Screen

from journal.screens.desk import Desk
from journal.screens.destinations import Destination
from journal.screens.form_keys import ChangeRow, LeaveForm
from journal.widgets.command import Offer
from journal.words import settings_page as words


class OpenSettings(Destination):
    """The settings."""

    key = "s"
    label, help = words.OPEN

    @classmethod
    def page(cls, desk: Desk) -> Screen[Any]:
        """The page, made anew."""
        made: Screen[Any] = import_module("journal.screens.settings").SettingsPage(desk)
        return made


SETTINGS = Offer("settings", words.TITLE, words.PURPOSE, (ChangeRow, LeaveForm))
OFFERS = (SETTINGS,)
