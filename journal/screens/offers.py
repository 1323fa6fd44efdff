"""The commands of the pages, each a class that gives its key, its footer word and its help."""

from __future__ import annotations

from journal.screens.care_keys import OpenCare
from journal.screens.edit_keys import RatherNot, SayNotThere, SayThere
from journal.screens.flags_keys import OpenFlags
from journal.screens.form_keys import ChangeRow
from journal.screens.gaps_keys import AskWeek, OpenGaps
from journal.screens.history_keys import OpenEntry, OpenHistory
from journal.screens.pelvic_keys import AskBelow
from journal.screens.settings_keys import OpenSettings
from journal.screens.summary_keys import OpenSummary
from journal.screens.trends_keys import OpenTrends
from journal.widgets.command import Command, Offer
from journal.words.app import COMMANDS
from journal.words.keys import ALWAYS as ALWAYS_WORDS
from journal.words.keys import EVERYWHERE, PAGES
from journal.words.lock import LOCK as LOCK_WORDS


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


class QuitJournal(Command):
    """Leave."""

    where = "app"
    key = "q"
    label, help = COMMANDS["quit"]


class SaveAsItIs(Command):
    """Save what is understood so far, with questions left open."""

    where = "log"
    key = "f2"
    label, help = COMMANDS["save"]
    anywhere = True


class PickPlace(Command):
    """Pick a place from a list."""

    where = "log"
    key = "f3"
    label, help = COMMANDS["places"]
    anywhere = True


class GoBack(Command):
    """Back to the page before."""

    where = "app"
    key = "escape"
    label, help = COMMANDS["back"]


class CloseSheet(Command):
    """Close what lies over the page. Several keys, so that none has to be found."""

    where = "app"
    key = "escape,enter,space,q"
    label, help = COMMANDS["close"]


class KeepWriting(Command):
    """Go on with the unfinished entry."""

    where = "leftover"
    key = "k,enter,n"
    label, help = COMMANDS["keep"]


class SaveDraft(Command):
    """Save the unfinished entry as it is."""

    where = "leftover"
    key = "s"
    label, help = COMMANDS["save"]


class ThrowAway(Command):
    """Discard the unfinished entry."""

    where = "leftover"
    key = "x"
    label, help = COMMANDS["throw_away"]


class DecideLater(Command):
    """Leave the unfinished entry where it is."""

    where = "leftover"
    key = "escape"
    label, help = COMMANDS["later"]


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
ON_SIGNS = (SayThere, SayNotThere, RatherNot, ChangeRow)
LOG = Offer("log", *PAGES["log"], (*ON_SIGNS[:3], SaveAsItIs, PickPlace, GoBack, *ON_SIGNS[3:]))
LEFTOVER = Offer("leftover", *PAGES["leftover"], (KeepWriting, SaveDraft, ThrowAway, DecideLater))
FINDINGS = Offer("findings", *PAGES["findings"], (CloseSheet,))
CARD = Offer("card", *PAGES["card"], (CloseSheet,))
HELP = Offer("help", *PAGES["help"], (CloseSheet,))
OFFERS = (TODAY, LOG, LEFTOVER, FINDINGS, CARD, HELP, EVERY_PAGE)
