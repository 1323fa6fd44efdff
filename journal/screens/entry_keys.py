"""The commands of the page of one entry."""

from __future__ import annotations

from journal.screens.edit_keys import EditEntry
from journal.screens.history_keys import DeleteEntry, LeavePage, RestoreEntry, UndoChange, WriteAgain
from journal.widgets.command import Command, Offer
from journal.words.entry import COMMANDS, PURPOSE, TITLE


class NewerEntry(Command):
    """The entry above."""

    key = "left"
    label, help = COMMANDS["newer"]


class OlderEntry(Command):
    """The entry below."""

    key = "right"
    label, help = COMMANDS["older"]


class UpdateEntry(Command):
    """A reading of the entry, also when it has ended."""

    writes = True
    key = "u"
    opens_line = True
    label, help = COMMANDS["update"]


class StarEntry(Command):
    """Important, or not."""

    writes = True
    key = "s"
    label, help = COMMANDS["star"]


class KeepPrivate(Command):
    """Private, or not."""

    writes = True
    key = "p"
    label, help = COMMANDS["private"]


class ShowChanges(Command):
    """The revisions."""

    key = "v"
    label, help = COMMANDS["changes"]


class ReadNaming(Command):
    """The findings that name the entry."""

    key = "f"
    label, help = COMMANDS["findings"]


ENTRY = Offer(
    "entry",
    TITLE,
    PURPOSE,
    (
        EditEntry,
        UpdateEntry,
        WriteAgain,
        LeavePage,
        RestoreEntry,
        DeleteEntry,
        UndoChange,
        OlderEntry,
        NewerEntry,
        StarEntry,
        KeepPrivate,
        ShowChanges,
        ReadNaming,
    ),
)
OFFERS = (ENTRY,)
