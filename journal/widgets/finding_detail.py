"""One finding in full: what to do, then why, then all that a doctor would want to check about it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Static

from journal.rules.report import Finding
from journal.widgets.findings import Item, to_do
from journal.widgets.glyphs import Glyphs
from journal.widgets.plain import plain, plain_line
from journal.words import card, urgency
from journal.words import flags as words
from journal.words.commands import DISCLAIMER


def detail_widgets(
    finding: Finding,
    entries: Sequence[str],
    earlier: int,
    answers: Sequence[str],
    numbers: Sequence[str],
    number: str | None,
    glyphs: Glyphs,
) -> Iterator[Widget]:
    """The parts of the page for one finding, top to bottom. `entries` are lines; `number` is the emergency number."""
    urgent = finding.level == "emergency"
    yield Static(plain(to_do(finding)), classes=f"to-do -{finding.level}")
    if finding.review is not None:
        yield Static(words.STILL_OPEN if urgent else words.QUIET_NOW, classes="answered", markup=False)
    yield Static(plain_line(finding.title), classes="title")
    yield from _listed(words.WHY, finding.because, glyphs)
    if entries:
        yield Static(words.ENTRIES, classes="label", markup=False)
        yield from (_Numbered(index, line) for index, line in enumerate(entries, 1))
        hint = words.ENTRIES_HINT if not earlier else f"{words.more_entries(earlier)}. {words.ENTRIES_HINT}"
        yield Static(plain_line(hint), classes="quiet")
    yield from _listed(words.TELL, finding.tell_your_doctor, glyphs)
    nothing = words.NOTHING_NOTED_URGENT if urgent else words.NOTHING_NOTED
    yield from _listed(words.YOUR_ANSWERS, answers or (nothing,), glyphs)
    if not urgent:
        yield from net_widgets(number, glyphs)
    origin = urgency.PROVENANCE.get(finding.provenance, finding.provenance)
    yield from _listed(words.ORIGIN, (origin[:1].upper() + origin[1:], *finding.sources), glyphs, quiet=True)
    yield from _listed(words.NUMBERS, numbers, glyphs, quiet=True)
    yield Static(DISCLAIMER, classes="quiet last", markup=False)


def net_widgets(number: str | None, glyphs: Glyphs) -> Iterator[Widget]:
    """When to get help whatever the journal shows, each list under what to do."""
    yield Static(words.NET, classes="label", markup=False)
    for what_to_do, signs in card.lists(number):
        yield Static(plain_line(f"{what_to_do}:"), classes="action")
        yield from (Item(sign, glyphs) for sign in signs)


def nothing_widgets(number: str | None, glyphs: Glyphs) -> Iterator[Widget]:
    """What stands there when nothing was found: never that all is well."""
    yield Static(words.NO_FINDING, classes="title", markup=False)
    yield from net_widgets(number, glyphs)
    yield Static(DISCLAIMER, classes="quiet last", markup=False)


def _listed(title: str, sentences: Iterable[str], glyphs: Glyphs, *, quiet: bool = False) -> Iterator[Widget]:
    items = [Item(sentence, glyphs) for sentence in sentences]
    if items:
        yield Static(plain_line(title), classes="label")
        yield Vertical(*items, classes="items quiet" if quiet else "items")


class _Numbered(Horizontal):
    """An entry with the number that opens it."""

    def __init__(self, number: int, line: str) -> None:
        super().__init__(
            Static(plain_line(str(number)), classes="number"),
            Static(plain_line(line, 300), classes="sentence"),
            classes="entry",
        )
