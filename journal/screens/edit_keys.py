"""The commands of the page on which an entry is corrected, and of the pages behind its lines."""

from __future__ import annotations

from journal.screens.form_keys import ChangeRow, LeaveForm, TickRow
from journal.widgets.command import Command, Offer
from journal.words import edit as words
from journal.words.edit import COMMANDS


class EditEntry(Command):
    """Correct the entry that is open or under the cursor."""

    where = "entry"
    writes = True
    key = "e"
    label, help = COMMANDS["edit"]


class SaveEdit(Command):
    """Save everything that was changed."""

    key = "s,f2"
    label, help = COMMANDS["save"]


class PutBack(Command):
    """The line under the cursor as it is stored."""

    key = "r"
    label, help = COMMANDS["put_back"]


class TakeUpdateAway(Command):
    """Without the update under the cursor."""

    key = "x"
    label, help = COMMANDS["away"]


class LeaveEdit(Command):
    """Back to the page before."""

    key = "escape"
    label, help = COMMANDS["back"]


class TakeChoice(Command):
    """Take the line under the cursor."""

    key = "enter"
    label, help = COMMANDS["take"]


class SayThere(Command):
    """The sign was there."""

    key = "y"
    label, help = COMMANDS["there"]


class SayNotThere(Command):
    """The sign was asked and was not there."""

    key = "n"
    label, help = COMMANDS["absent"]


class RatherNot(Command):
    """The sign was asked and not answered."""

    key = "o"
    label, help = COMMANDS["unsaid"]


class NotAsked(Command):
    """The sign was not asked."""

    key = "backspace"
    label, help = COMMANDS["not_asked"]


class KeepText(Command):
    """Keep the text."""

    anywhere = True
    key = "f2"
    label, help = COMMANDS["keep_text"]


class KeepMine(Command):
    """Put what was changed here onto what is there now."""

    key = "m"
    label, help = COMMANDS["mine"]


class TakeTheirs(Command):
    """Drop what was changed here."""

    key = "t"
    label, help = COMMANDS["theirs"]


EDIT = Offer("edit", words.TITLE, words.PURPOSE, (ChangeRow, SaveEdit, PutBack, TakeUpdateAway, LeaveEdit))
PICK = Offer("pick", *words.PICK, (TakeChoice, LeaveForm))
TICKS = Offer("ticks", *words.TICKS, (ChangeRow, TickRow, LeaveForm))
SYMPTOMS = Offer("symptoms", *words.SYMPTOMS, (SayThere, SayNotThere, LeaveForm, RatherNot, NotAsked, ChangeRow))
TEXT = Offer("text", *words.TEXT, (KeepText, LeaveForm))
CONFLICT = Offer("conflict", *words.CONFLICT, (KeepMine, TakeTheirs, LeaveForm))
OFFERS = (EDIT, PICK, TICKS, SYMPTOMS, TEXT, CONFLICT)
