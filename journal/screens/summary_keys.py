"""The commands of the page for the doctor, and the way to it."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from textual.screen import Screen

from journal.screens.care_keys import OpenCare, OpenVisited
from journal.screens.desk import Desk
from journal.screens.destinations import Destination
from journal.screens.form_keys import ChangeRow, LeaveForm
from journal.widgets.command import Command, Offer
from journal.words import summary_page as words


class OpenSummary(Destination):
    """The page for the doctor."""

    where = "today"
    key = "v"
    label, help = words.OPEN

    @classmethod
    def page(cls, desk: Desk) -> Screen[Any]:
        """The page, made anew."""
        made: Screen[Any] = import_module("journal.screens.summary").SummaryPage(desk)
        return made


class WriteSummary(Command):
    """Into the file."""

    key = "p"
    label, help = words.WRITE


class ReadSummary(Command):
    """Between the lines and the page."""

    key = "tab"
    label, help = words.READ


SUMMARY = Offer("summary", words.TITLE, words.PURPOSE, (WriteSummary, ChangeRow, ReadSummary, OpenVisited, OpenCare, LeaveForm))
OFFERS = (SUMMARY,)
