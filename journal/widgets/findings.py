"""Findings: the few lines of the banner, and a finding in full."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from journal.model.text import one_line
from journal.rules.report import Finding
from journal.widgets.glyphs import Glyphs
from journal.widgets.plain import plain, plain_line
from journal.words import app as words
from journal.words import urgency


def banner_lines(flags: Sequence[Finding]) -> tuple[str, ...]:
    """The most urgent finding for the banner: what to do, then what was found, and how much more there is.

    One that was acknowledged folds to its title.
    """
    first, more = flags[0], words.more_findings(len(flags) - 1)
    if first.review is not None:
        return (f"{headline(first)}. {more}",)
    return (to_do(first), f"{one_line(first.title)}. {more}")


def to_do(finding: Finding) -> str:
    """The tag and what to do."""
    return f"{urgency.TAGS[finding.level]} {finding.message}"


def headline(finding: Finding) -> str:
    """The finding on one line: tag, title, and what the patient did about it."""
    review = finding.review
    seen = "" if review is None else f" ({urgency.REVIEWED.get(review.state, review.state)})"
    return f"{urgency.TAGS[finding.level]} {one_line(finding.title)}{seen}"


class FullFinding(Vertical):
    """A finding in full: what to do, what was found, why, what to tell the doctor, and where the rule comes from."""

    def __init__(self, finding: Finding, glyphs: Glyphs) -> None:
        super().__init__(classes=f"finding -{finding.level}")
        self._finding, self._glyphs = finding, glyphs

    def compose(self) -> ComposeResult:
        """Its paragraphs."""
        finding = self._finding
        yield Static(plain(to_do(finding)), classes="to-do")
        yield Static(plain_line(finding.title), classes="title")
        for title, sentences in ((words.WHY, finding.because), (words.TELL, finding.tell_your_doctor)):
            if sentences:
                yield Static(plain_line(title), classes="label")
                yield from (Item(sentence, self._glyphs) for sentence in sentences)
        origin = urgency.PROVENANCE.get(finding.provenance, finding.provenance)
        yield Static(plain_line(f"{urgency.SOURCES}: {'; '.join((*finding.sources, origin))}", 600), classes="source")


class Item(Horizontal):
    """A sentence of a list; its lines stand under one another, beside the mark."""

    def __init__(self, sentence: str, glyphs: Glyphs) -> None:
        super().__init__(classes="item")
        self._sentence, self._glyphs = sentence, glyphs

    def compose(self) -> ComposeResult:
        """The mark and the sentence."""
        yield Static(plain_line(self._glyphs.dot), classes="mark")
        yield Static(plain_line(self._sentence, 600), classes="sentence")
