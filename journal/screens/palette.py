"""The command palette: the commands of the page one is on, and the ways to other pages.

What is typed must be how words begin, never letters from their midst: the first line is chosen by Enter, and some write.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, ClassVar, NamedTuple

from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.events import Resize

from journal.screens.destinations import Destination
from journal.screens.offers import ALWAYS, TODAY, OpenPalette
from journal.screens.page import HEIGHTS, WIDTHS, Page, Sheet
from journal.screens.profile_keys import OpenProfile
from journal.widgets.command import Command
from journal.widgets.plain import plain_line
from journal.words import palette as words
from journal.words.commands import COMMAND_HELP

_SURE = 3  # letters before a command is found that changes the journal at once


class Line(NamedTuple):
    """A line of the palette. `writes`: choosing it changes the journal at once.

    `found_only`: not shown before one types, and then behind the ways to pages unless it is called by its name.
    """

    label: str
    told: str
    run: Callable[[], object]
    also: str = ""
    writes: bool = False
    found_only: bool = False


class Palette(CommandPalette):
    """Textual's, in our colours. It closes where the window is too small to show a page, as its list would stop the program."""

    CSS_PATH: ClassVar[list[str]] = ["parts.tcss", "palette.tcss"]  # type: ignore[assignment]  # Textual takes several

    def on_resize(self, event: Resize) -> None:
        """Another window."""
        too_small = event.size.width < WIDTHS[1][0] or event.size.height < HEIGHTS[1][0]
        if too_small and self.app.screen is self:  # it is told of one window more than once
            self.dismiss()


class Offered(Provider):
    """Finds commands by their words. What Textual itself would offer is left out."""

    async def discover(self) -> Hits:
        """All of them, before anything is typed."""
        for line in self._lines():
            if not line.found_only:
                shown: Any = plain_line(line.told)  # of a plain text, "[", which may be a key, would be read as markup
                yield DiscoveryHit(plain_line(line.label), line.run, help=shown)

    async def search(self, query: str) -> Hits:
        """Those that fit what was typed."""
        for line in self._lines():
            score = fit(query, line)
            shown: Any = plain_line(line.told)
            if score > 0:
                yield Hit(score, plain_line(line.label), line.run, help=shown)

    def _lines(self) -> Iterator[Line]:
        page = self.screen
        if not isinstance(page, Page):
            return
        for command in _of(page):
            here = command in page.OFFERED or command in ALWAYS  # the key of another page does nothing on this one
            key = f"{page.desk.keys.shown(command)}  " if here else ""
            also = words.ALSO_CALLED.get(command.name(), "")
            at_once = command.writes and not command.opens_line
            run = partial(page.issue, command)
            yield Line(command.label, f"{key}{command.help}", run, also, at_once)
        if not _alone(page):
            yield from _elsewhere(page)


def fit(query: str, line: Line) -> float:
    """How well the line fits what was typed, 0 when it does not: by its label, then what it does, then by other words.

    Each word typed must be how a word begins. What changes the journal at once is found by how its label begins alone.
    """
    typed, label = query.casefold().replace("-", " ").split(), line.label.casefold()
    if not typed:
        return 0
    if line.writes:
        sure = len(query.strip()) >= _SURE and label.startswith(" ".join(typed))
        return 0.9 if sure else 0
    said = f"{label} {line.told.casefold()}"
    behind = 0.2 if line.found_only else 0
    for score, text in ((1.0, label), (0.6 - 2 * behind, said), (0.3 - behind, f"{said} {line.also}")):
        begun = text.replace("-", " ").split()
        if all(any(word.strip("(\"'").startswith(part) for word in begun) for part in typed):
            return score if label.startswith(typed[0]) or score < 1 else 0.8
    return 0


def _elsewhere(page: Page) -> Iterator[Line]:
    """What is only found by its name: the page itself, and what has to be typed as a command."""
    here = page.reached_by
    if here is not None:
        yield Line(
            here.label, words.HERE, partial(page.refuse, words.HERE), words.ALSO_CALLED.get(here.name(), ""), found_only=True
        )
    for name, also in words.TYPED.items():
        said = words.type_it(name)
        told = f"{COMMAND_HELP[name].capitalize()}. {said}"
        yield Line(f"{words.NAMED} {name}", told, partial(page.refuse, said), also, found_only=True)


def _alone(page: Page) -> bool:
    return isinstance(page, Sheet) or page.must_be_seen


def _of(page: Page) -> list[type[Command]]:
    """What can be done on the page; from a page that stands by itself also where Today leads to."""
    led = (command for command in (*TODAY.commands, OpenProfile) if issubclass(command, Destination))
    ways = [] if _alone(page) else [command for command in led if command is not page.reached_by]
    here = sorted(page.OFFERED, key=lambda command: not page.useful(command))  # what does something now comes first
    found = [*here, *ways, *(command for command in ALWAYS if command is not OpenPalette)]
    return list(dict.fromkeys(found))
