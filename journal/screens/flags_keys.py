"""The commands of the page of findings, of its sheet of entries, and of telling a clinician."""

from __future__ import annotations

from journal.widgets.command import Command, Offer
from journal.words.flags import ALL_FINDINGS, COMMANDS, PURPOSE, TELL_PURPOSE, TELL_TITLE


class Acknowledge(Command):
    """The finding was seen."""

    key = "a"
    label, help = COMMANDS["acknowledge"]
    writes = True


class ToldClinician(Command):
    """A clinician was told, or looked at it."""

    key = "d"
    label, help = COMMANDS["told"]
    writes = True


class Resolve(Command):
    """It is over."""

    key = "o"
    label, help = COMMANDS["resolve"]
    writes = True


class OpenFiring(Command):
    """The entries the finding comes from."""

    key = "enter"
    label, help = COMMANDS["entries"]


class ReadFurther(Command):
    """Down in the text of the finding."""

    key = "space"
    label, help = COMMANDS["further"]
    in_footer = False


class UndoAnswer(Command):
    """Take back the last change."""

    key = "z"
    label, help = COMMANDS["undo"]
    writes = True


class LeaveFlags(Command):
    """Back to the page before."""

    key = "escape"
    label, help = COMMANDS["leave"]


class LeaveTelling(Command):
    """Nothing is noted."""

    where = "tell"
    key = "escape"
    label, help = COMMANDS["leave_telling"]


FLAGS = Offer(
    "flags", ALL_FINDINGS, PURPOSE, (Acknowledge, ToldClinician, Resolve, OpenFiring, ReadFurther, UndoAnswer, LeaveFlags)
)
TELL = Offer("tell", TELL_TITLE, TELL_PURPOSE, (LeaveTelling,))
OFFERS = (FLAGS, TELL)
