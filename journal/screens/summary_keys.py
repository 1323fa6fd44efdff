"""The commands of the page for the doctor."""

from __future__ import annotations

from journal.screens.care_keys import OpenVisited
from journal.screens.destinations import OpenCare
from journal.screens.form_keys import ChangeRow, LeaveForm
from journal.widgets.command import Command, Offer
from journal.words import summary_page as words


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
