"""The ways from page to page: each is a command that makes its page, whose module is loaded only then."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar

from textual.screen import Screen

from journal.widgets.command import Command
from journal.words.app import WAYS

if TYPE_CHECKING:
    from journal.screens.desk import Desk


class Destination(Command):
    """Leads to another page; any page that offers it goes there, and `Page.returned` runs when the patient is back."""

    leads_to: ClassVar[tuple[str, str]]  # the module beside this one, and the class of the page in it

    @classmethod
    def page(cls, desk: Desk) -> Screen[Any]:
        """The page, made anew."""
        module, name = cls.leads_to
        made: Screen[Any] = getattr(import_module(f"journal.screens.{module}"), name)(desk)
        return made


class OpenFlags(Destination):
    """All findings."""

    where = "today"
    key = "f"
    label, help = WAYS["flags"]
    leads_to = "flags", "Flags"


class OpenHistory(Destination):
    """All entries."""

    where = "today"
    key = "h"
    label, help = WAYS["history"]
    leads_to = "history", "History"


class OpenTrends(Destination):
    """The trends."""

    where = "today"
    key = "t"
    label, help = WAYS["trends"]
    leads_to = "trends", "Trends"


class OpenCare(Destination):
    """Treatments, diagnoses, visits and questions."""

    where = "care"
    key = "d"
    label, help = WAYS["care"]
    leads_to = "care", "CarePage"


class OpenGaps(Destination):
    """Days of which nothing is written."""

    where = "gaps"
    key = "o"
    label, help = WAYS["gaps"]
    leads_to = "gaps", "GapsPage"


class OpenSummary(Destination):
    """The page for the doctor."""

    where = "today"
    key = "v"
    label, help = WAYS["summary"]
    leads_to = "summary", "SummaryPage"


class OpenSettings(Destination):
    """The settings."""

    where = "settings"
    key = "s"
    label, help = WAYS["settings"]
    leads_to = "settings", "SettingsPage"
