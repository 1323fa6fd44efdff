"""The command palette: the commands of the page one is on, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.command import DiscoveryHit, Hit, Hits, Provider

from journal.screens.page import Page
from journal.widgets.command import Command


class Offered(Provider):
    """Finds the commands of the current page by their words."""

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for command, run in self._commands():
            yield DiscoveryHit(command.label, run, help=command.help)

    async def search(self, query: str) -> Hits:
        """Those that fit what was typed."""
        matcher = self.matcher(query)
        for command, run in self._commands():
            score = matcher.match(f"{command.label} {command.help}")
            if score > 0:
                yield Hit(score, matcher.highlight(command.label), run, help=command.help)

    def _commands(self) -> Iterator[tuple[type[Command], partial[bool]]]:
        page = self.screen
        if isinstance(page, Page):
            for command in page.OFFERED:
                yield command, partial(page.post_message, command())
