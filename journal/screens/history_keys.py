"""The commands of the history and of its sheet of saved filters."""

from __future__ import annotations

from journal.screens.destinations import OpenFlags
from journal.screens.edit_keys import EditEntry
from journal.screens.offers import OpenEntry
from journal.widgets.command import Command, Offer
from journal.words.history import COMMANDS, PURPOSE, SAVED_PURPOSE, SAVED_TITLE, TITLE


class NarrowList(Command):
    """The line that filters the list."""

    key = "slash"
    label, help = COMMANDS["narrow"]


class ShowSaved(Command):
    """The saved filters."""

    key = "m"
    label, help = COMMANDS["saved"]


class ShowAll(Command):
    """No filter."""

    key = "w"
    label, help = COMMANDS["all"]


class ShowTrash(Command):
    """The trash, or back."""

    key = "t"
    label, help = COMMANDS["trash"]


class DeleteEntry(Command):
    """Into the trash."""

    writes = True
    key = "x"
    label, help = COMMANDS["delete"]


class RestoreEntry(Command):
    """Out of the trash."""

    writes = True
    key = "r"
    label, help = COMMANDS["restore"]


class UndoChange(Command):
    """Take back the last change."""

    writes = True
    key = "z"
    label, help = COMMANDS["undo"]


class WriteAgain(Command):
    """The entry again, starting now."""

    writes = True
    key = "n"
    label, help = COMMANDS["again"]


class LeavePage(Command):
    """Back to the page before."""

    key = "escape"
    label, help = COMMANDS["back"]


class SaveFilter(Command):
    """Keep the filter that is on."""

    key = "s"
    label, help = COMMANDS["save_filter"]


class ForgetFilter(Command):
    """Drop a saved filter."""

    key = "d"
    label, help = COMMANDS["forget_filter"]


class CloseSaved(Command):
    """Back to the list."""

    key = "escape"
    label, help = COMMANDS["close"]


HISTORY = Offer(
    "history",
    TITLE,
    PURPOSE,
    (
        OpenEntry,
        RestoreEntry,
        NarrowList,
        ShowAll,
        LeavePage,
        EditEntry,
        WriteAgain,
        DeleteEntry,
        UndoChange,
        ShowTrash,
        ShowSaved,
        OpenFlags,
    ),
)
SAVED = Offer("saved_filters", SAVED_TITLE, SAVED_PURPOSE, (SaveFilter, ForgetFilter, CloseSaved))
OFFERS = (HISTORY, SAVED)
