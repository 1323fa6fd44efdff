"""The commands of forms."""

from __future__ import annotations

from journal.widgets.command import Command, Offer
from journal.words import forms
from journal.words.forms import COMMANDS


class ChangeRow(Command):
    """Change the row under the cursor."""

    key = "enter"
    label, help = COMMANDS["change"]


class TickRow(Command):
    """Tick the row under the cursor."""

    key = "space"
    label, help = COMMANDS["tick"]


class DateRow(Command):
    """Since when, of the row under the cursor."""

    key = "enter"
    label, help = COMMANDS["dates"]


class TakeRow(Command):
    """Take the number under the cursor."""

    key = "enter"
    label, help = COMMANDS["take"]


class LeaveForm(Command):
    """Back to the page before."""

    key = "escape"
    label, help = COMMANDS["back"]


class LeaveLine(Command):
    """Back from a line that was to be typed in."""

    key = "escape"
    label, help = COMMANDS["back"]


ASK = Offer("ask", *forms.ASK, (LeaveLine,))
NUMBERS = Offer("numbers", *forms.NUMBERS, (TakeRow, LeaveLine))
OFFERS = (ASK, NUMBERS)
