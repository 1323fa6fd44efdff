"""The commands of the pages for a journal that can't be opened."""

from __future__ import annotations

from journal.screens.offers import GoBack, QuitJournal
from journal.widgets.command import Command, Offer
from journal.words import trouble as words


class TryAgain(Command):
    """Try to open the journal again."""

    key = "t"
    label, help = words.COMMANDS["retry"]


class ChooseFile(Command):
    """Open another file."""

    key = "c"
    label, help = words.COMMANDS["choose"]


class RestoreBackup(Command):
    """Put a good backup in the journal's place."""

    key = "r"
    label, help = words.COMMANDS["restore"]


class SaveTheRest(Command):
    """Write what can still be read to a document."""

    key = "s"
    label, help = words.COMMANDS["salvage"]


class StartAnew(Command):
    """Begin a new journal, on the patient's wish alone."""

    key = "n"
    label, help = words.COMMANDS["anew"]


class StartNow(Command):
    """Yes, a new one."""

    key = "s"
    label, help = words.COMMANDS["start"]


TROUBLE = Offer(
    "trouble",
    words.TITLE,
    words.PURPOSE,
    (TryAgain, RestoreBackup, SaveTheRest, ChooseFile, StartAnew, QuitJournal),
)
CHOOSE = Offer("choose", words.CHOOSE_TITLE, words.CHOOSE_PURPOSE, (GoBack,))
RESTORE = Offer("restore", words.RESTORE_TITLE, words.RESTORE_PURPOSE, (GoBack,))
ANEW = Offer("anew", words.ANEW_TITLE, words.ANEW_PURPOSE, (StartNow, GoBack))
OFFERS = (TROUBLE, CHOOSE, RESTORE, ANEW)
