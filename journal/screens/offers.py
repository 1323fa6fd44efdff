"""The commands of the pages, each a class that gives its key, its footer word and its help."""

from __future__ import annotations

from journal.widgets.command import Command
from journal.words.app import COMMANDS


class LogEpisode(Command):
    """Write a new entry."""

    key = "n"
    label, help = COMMANDS["log"]


class RepeatLast(Command):
    """Write the last entry again."""

    key = "r"
    label, help = COMMANDS["repeat"]


class UpdateOngoing(Command):
    """A new reading of an entry that is going on."""

    key = "u"
    label, help = COMMANDS["update"]


class EndOngoing(Command):
    """An entry has ended."""

    key = "e"
    label, help = COMMANDS["end"]


class ClearDay(Command):
    """A day without numbness."""

    key = "c"
    label, help = COMMANDS["clear"]


class UndoLast(Command):
    """Take back the last change."""

    key = "z"
    label, help = COMMANDS["undo"]


class ReadFindings(Command):
    """All findings, with their reasons."""

    key = "f"
    label, help = COMMANDS["findings"]


class ShowCard(Command):
    """The emergency card; the app offers it everywhere."""

    key = "f1"
    shown_key = "F1"
    label, help = COMMANDS["card"]
    anywhere = True


class ShowHelp(Command):
    """The keys of this page."""

    key = "question_mark"
    shown_key = "?"
    label, help = COMMANDS["help"]


class QuitJournal(Command):
    """Leave."""

    key = "q"
    label, help = COMMANDS["quit"]


class SaveAsItIs(Command):
    """Save what is understood so far, with questions left open."""

    key = "f2"
    shown_key = "F2"
    label, help = COMMANDS["save"]
    anywhere = True


class PickPlace(Command):
    """Pick a place from a list."""

    key = "f3"
    shown_key = "F3"
    label, help = COMMANDS["places"]
    anywhere = True


class GoBack(Command):
    """Back to the page before."""

    key = "escape"
    shown_key = "Esc"
    label, help = COMMANDS["back"]


class CloseSheet(Command):
    """Close what lies over the page. Several keys, so that none has to be found."""

    key = "escape,enter,space,q"
    shown_key = "Esc"
    label, help = COMMANDS["close"]


class TryAgain(Command):
    """Try to open the journal again."""

    key = "t"
    label, help = COMMANDS["retry"]


class KeepWriting(Command):
    """Go on with the unfinished entry."""

    key = "k"
    label, help = COMMANDS["keep"]


class SaveDraft(Command):
    """Save the unfinished entry as it is."""

    key = "s"
    label, help = COMMANDS["save"]


class ThrowAway(Command):
    """Discard the unfinished entry."""

    key = "d"
    label, help = COMMANDS["throw_away"]
