"""The command palette: the commands of the page one is on, and the ways to other pages."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from textual.command import DiscoveryHit, Hit, Hits, Provider

from journal.screens.destinations import Destination
from journal.screens.offers import ALWAYS, TODAY, OpenPalette
from journal.screens.page import Page, Sheet
from journal.widgets.command import Command
from journal.widgets.plain import plain_line


class Offered(Provider):
    """Finds commands by their words. What Textual itself would offer is left out."""

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for command, run, told in self._commands():
            shown: Any = plain_line(told)  # of a plain text, "[", which may be a key, would be read as markup
            yield DiscoveryHit(plain_line(command.label), run, help=shown)

    async def search(self, query: str) -> Hits:
        """Those that fit what was typed."""
        matcher = self.matcher(query)
        for command, run, told in self._commands():
            score = matcher.match(f"{command.label} {command.help}")
            shown: Any = plain_line(told)
            if score > 0:
                yield Hit(score, matcher.highlight(command.label), run, help=shown)

    def _commands(self) -> Iterator[tuple[type[Command], partial[bool], str]]:
        page = self.screen
        if isinstance(page, Page):
            for command in _of(page):
                here = command in page.OFFERED or command in ALWAYS  # the key of another page does nothing on this one
                key = f"{page.desk.keys.shown(command)}  " if here else ""
                yield command, partial(page.post_message, command()), f"{key}{command.help}"


def _of(page: Page) -> list[type[Command]]:
    """What can be done on the page; from a page that stands by itself also where Today leads to."""
    alone = isinstance(page, Sheet) or page.must_be_seen
    led = (command for command in TODAY.commands if issubclass(command, Destination))
    ways = [] if alone else [command for command in led if command is not page.reached_by]
    here = sorted(page.OFFERED, key=lambda command: not page.useful(command))  # what does something now comes first
    found = [*here, *ways, *(command for command in ALWAYS if command is not OpenPalette)]
    return list(dict.fromkeys(found))
