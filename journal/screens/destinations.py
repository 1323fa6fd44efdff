"""The ways from page to page: each is a command that makes its page, whose module is loaded only then."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from textual.screen import Screen

from journal.screens.desk import Desk
from journal.widgets.command import Command


class Destination(Command):
    """Leads to another page; any page that offers it goes there, and `Page.returned` runs when the patient is back."""

    @classmethod
    @abstractmethod
    def page(cls, desk: Desk) -> Screen[Any]:
        """The page, made anew."""
