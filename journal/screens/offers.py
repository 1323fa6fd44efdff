"""The commands of the first page and of every page, each a class that gives its key, its footer word and its help."""

from __future__ import annotations

from journal.screens.destinations import OpenCare, OpenFlags, OpenGaps, OpenHistory, OpenSettings, OpenSummary, OpenTrends
from journal.widgets.command import Command, Offer
from journal.words.app import COMMANDS
from journal.words.keys import ALWAYS as ALWAYS_WORDS
from journal.words.keys import EVERYWHERE, PAGES
from journal.words.lock import LOCK as LOCK_WORDS
from journal.words.pelvic import ASK


class LogEpisode(Command):
    """Write a new entry."""

    where = "today"
    key = "n"
    writes = True
    opens_line = True
    label, help = COMMANDS["log"]


class RepeatLast(Command):
    """Write the last entry again."""

    where = "today"
    key = "r"
    writes = True
    label, help = COMMANDS["repeat"]


class WriteFirst(Command):
    """What is written most."""

    where = "today"
    key = "1"
    writes = True
    in_footer = False
    label, help = COMMANDS["first"]


class WriteSecond(Command):
    """What is written second most."""

    where = "today"
    key = "2"
    writes = True
    in_footer = False
    label, help = COMMANDS["second"]


class WriteThird(Command):
    """What is written third most."""

    where = "today"
    key = "3"
    writes = True
    in_footer = False
    label, help = COMMANDS["third"]


class UpdateOngoing(Command):
    """A new reading of an entry that is going on."""

    where = "today"
    key = "u"
    writes = True
    label, help = COMMANDS["update"]


class EndOngoing(Command):
    """An entry has ended."""

    where = "today"
    key = "e"
    writes = True
    label, help = COMMANDS["end"]


class ClearDay(Command):
    """A day without numbness."""

    where = "today"
    key = "c"
    writes = True
    label, help = COMMANDS["clear"]


class UndoLast(Command):
    """Take back the last change."""

    where = "today"
    key = "z"
    writes = True
    label, help = COMMANDS["undo"]


class OpenEntry(Command):
    """The entry under the cursor, whole."""

    where = "history"
    key = "enter"
    label, help = COMMANDS["open"]


class AskBelow(Command):
    """Put the question."""

    where = "today"
    key = "b"
    writes = True
    in_footer = False
    label, help = ASK


class AskWeek(Command):
    """How the last week was."""

    where = "today"
    key = "w"
    writes = True
    in_footer = False
    label, help = COMMANDS["week"]


class ShowCard(Command):
    """The emergency card; the app offers it everywhere."""

    where = "app"
    key = "f1"
    label, help = ALWAYS_WORDS["card"]
    anywhere = True


class ShowHelp(Command):
    """The keys of this page."""

    where = "app"
    key = "question_mark,f4"  # the second one while one is typing
    label, help = ALWAYS_WORDS["help"]


class OpenPalette(Command):
    """Everything one can do here, found by its name."""

    where = "app"
    key = "colon,ctrl+p"
    label, help = ALWAYS_WORDS["palette"]


class LockJournal(Command):
    """Hide everything; the app offers it everywhere."""

    where = "app"
    key = "ctrl+l"
    label, help = LOCK_WORDS
    anywhere = True
    in_footer = False


class GoBack(Command):
    """Back to the page before."""

    where = "app"
    key = "escape"
    label, help = COMMANDS["back"]


class QuitJournal(Command):
    """Leave."""

    where = "app"
    key = "q"
    label, help = COMMANDS["quit"]


TEMPLATES: tuple[type[Command], ...] = (WriteFirst, WriteSecond, WriteThird)
ALWAYS: tuple[type[Command], ...] = (ShowHelp, OpenPalette, ShowCard, LockJournal)
EVERY_PAGE = Offer(EVERYWHERE, *PAGES[EVERYWHERE], ALWAYS)

TODAY = Offer(
    "today",
    *PAGES["today"],
    (
        LogEpisode,
        RepeatLast,
        UpdateOngoing,
        EndOngoing,
        ClearDay,
        UndoLast,
        OpenFlags,
        OpenHistory,
        OpenTrends,
        OpenCare,
        OpenGaps,
        OpenSummary,
        OpenSettings,
        OpenEntry,
        *TEMPLATES,
        AskBelow,
        AskWeek,
        QuitJournal,
    ),
)
