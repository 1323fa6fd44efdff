"""The commands of the page of days without an entry."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from textual.screen import Screen

from journal.screens.desk import Desk
from journal.screens.destinations import Destination
from journal.screens.form_keys import ChangeRow, LeaveForm
from journal.screens.history_keys import UndoChange
from journal.widgets.command import Command, Offer
from journal.words.gaps import OPEN, PURPOSE, TITLE, WEEK_COMMAND


class OpenGaps(Destination):
    """Days of which nothing is written."""

    where = "gaps"
    key = "o"
    label, help = OPEN

    @classmethod
    def page(cls, desk: Desk) -> Screen[Any]:
        """The page, read anew."""
        made: Screen[Any] = import_module("journal.screens.gaps").GapsPage(desk)
        return made


class AskWeek(Command):
    """How the last week was."""

    where = "today"
    key = "w"
    writes = True
    in_footer = False
    label, help = WEEK_COMMAND


GAPS = Offer("gaps", TITLE, PURPOSE, (ChangeRow, LeaveForm, UndoChange))
OFFERS = (GAPS,)
