"""Findings: the few lines of the banner, and a finding in full."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.widgets import Static

from journal.model.text import one_line
from journal.rules.loudness import WHOLE, Told
from journal.rules.report import Finding
from journal.widgets.glyphs import Glyphs
from journal.widgets.plain import plain, plain_line
from journal.words import app as words
from journal.words import reviews, urgency
from journal.words.times import on_my_clock


def banners(told: Sequence[Told]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The banners, each with its level and its lines; none when nothing presses.

    Answered emergencies take a red line each, alone: what is less urgent stands below in a banner of its own (4.5.17; red is
    for emergencies). What is told whole says what to do, then what was found; the last line says how much more there is.
    """
    whole = next((one.finding for one in told if one.how == WHOLE and one.pressing), None)
    urgent = whole is not None and whole.level == "emergency"
    answered = [one.finding for one in told if one.finding.review is not None and one.pressing and not urgent]
    found = [("emergency", [f"{headline(finding)}." for finding in answered])] if answered else []
    if whole is not None:
        found.append((whole.level, [to_do(whole), f"{one_line(whole.title)}."]))
    if found:
        more = words.more_findings(len(told) - len(answered) - (whole is not None))
        found[-1][1][-1] = f"{found[-1][1][-1]} {more}"
    return tuple((level, tuple(lines)) for level, lines in found)


def to_do(finding: Finding) -> str:
    """The tag and what to do."""
    return f"{urgency.TAGS[finding.level]} {finding.message}"


def headline(finding: Finding) -> str:
    """The finding on one line: tag, title, and what the patient did about it."""
    review = finding.review
    said = reviews.answered(review.state, review.at, emergency=finding.level == "emergency") if review is not None else ""
    return f"{urgency.TAGS[finding.level]} {one_line(finding.title)}{f' ({said})' if said else ''}"


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
        yield Static(plain_line(on_my_clock(self._sentence), 600), classes="sentence")
