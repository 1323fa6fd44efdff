"""The page of an entry as widgets: its head, the findings that name it, and rows of labels and texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widget import Widget
from textual.widgets import Static

from journal.rules.report import Finding
from journal.widgets.entry_facts import Head, Section
from journal.widgets.findings import headline
from journal.widgets.glyphs import Glyphs
from journal.widgets.plain import plain, plain_line
from journal.words import entry as words


class Fact(Horizontal):
    """A label, and beside it a text whose lines stand under one another."""

    def __init__(self, label: str, text: str) -> None:
        super().__init__(classes="fact")
        self._label, self._text = label, text

    def compose(self) -> ComposeResult:
        """Both."""
        yield Static(plain_line(self._label), classes="label")
        yield Static(plain(self._text), classes="text")


class Naming(Vertical):
    """The findings that name an entry, a line each, the most urgent first."""

    def __init__(self, findings: Sequence[Finding], glyphs: Glyphs) -> None:
        super().__init__(classes=f"naming -{findings[0].level}")
        self._findings, self._glyphs = findings, glyphs

    def compose(self) -> ComposeResult:
        """A title, the lines, and how to read them whole."""
        yield Static(words.FINDINGS, classes="title", markup=False)
        for finding in self._findings:
            yield Static(plain_line(f"{self._glyphs.level(finding.level)} {headline(finding)}"), classes=f"-{finding.level}")
        yield Static(words.READ_THEM, classes="quiet", markup=False)


def entry_widgets(head: Head, findings: Sequence[Finding], sections: Iterable[Section], glyphs: Glyphs) -> Iterable[Widget]:
    """The page from top to bottom."""
    yield Static(plain_line(head.what, 600), classes="what")
    marks = "".join(f" {glyphs.dot} {mark}" for mark in head.marks)
    yield Static(plain_line(f"{head.when}{marks}", 300), classes="when")
    if findings:
        yield Naming(findings, glyphs)
    for section in sections:
        if section.title:
            yield Static(plain_line(section.title), classes="section")
        yield from (Fact(row.label, row.text) for row in section.rows)
