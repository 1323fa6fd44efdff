"""The commands of the page of trends."""

from __future__ import annotations

from journal.screens.destinations import OpenFlags
from journal.widgets.command import Command, Offer
from journal.words.trends_page import COMMANDS, PURPOSE, TITLE


class NextView(Command):
    """The next view."""

    key = "tab"
    label, help = COMMANDS["next"]


class PreviousView(Command):
    """The view before."""

    key = "shift+tab"
    label, help = COMMANDS["previous"]
    in_footer = False


class ChooseView(Command):
    """Any view, from a list."""

    key = "v"
    label, help = COMMANDS["views"]


class LongerPeriod(Command):
    """A longer time."""

    key = "right_square_bracket"
    label, help = COMMANDS["longer"]


class ShorterPeriod(Command):
    """A shorter time."""

    key = "left_square_bracket"
    label, help = COMMANDS["shorter"]


class ChooseDates(Command):
    """The patient's own dates."""

    key = "d"
    label, help = COMMANDS["dates"]


class ShowTable(Command):
    """Chart or table."""

    key = "t"
    label, help = COMMANDS["table"]


class OpenEntries(Command):
    """The entries behind what is chosen."""

    key = "enter"
    label, help = COMMANDS["open"]


class LeaveTrends(Command):
    """Back to the page before."""

    key = "escape"
    label, help = COMMANDS["leave"]


TRENDS = Offer(
    "trends",
    TITLE,
    PURPOSE,
    (
        OpenEntries,
        NextView,
        ShowTable,
        LeaveTrends,
        ShorterPeriod,
        LongerPeriod,
        ChooseView,
        ChooseDates,
        OpenFlags,
        PreviousView,
    ),
)
OFFERS = (TRENDS,)
