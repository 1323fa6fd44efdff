"""Findings in words: the few lines of the banner, and a finding in full."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from textual.content import Content

from journal.model.text import one_line
from journal.rules.engine import Finding
from journal.widgets.glyphs import Glyphs
from journal.widgets.plain import plain
from journal.words import app as words
from journal.words import urgency


class Part(NamedTuple):
    """A paragraph of a finding and its style class."""

    style: str
    text: Content


def banner_lines(flags: Sequence[Finding]) -> tuple[str, ...]:
    """The most urgent finding for the banner: its tag and title, what to do, and how much more there is.

    One that was acknowledged folds to its first line.
    """
    first, more = flags[0], words.more_findings(len(flags) - 1)
    return (headline(first), more) if first.review is not None else (headline(first), first.message, more)


def headline(finding: Finding) -> str:
    """The finding on one line: tag, title, and what the patient did about it."""
    review = finding.review
    seen = "" if review is None else f" ({urgency.REVIEWED.get(review.state, review.state)})"
    return f"{urgency.TAGS[finding.level]} {one_line(finding.title)}{seen}"


def in_full(finding: Finding, glyphs: Glyphs) -> list[Part]:
    """A finding in parts: what to do first, then why, then what to tell the doctor, then where it comes from."""
    soon = f" ({urgency.within(finding.within_days)})" if finding.within_days else ""
    parts = [
        Part("title", plain(f"{headline(finding)}{soon}")),
        Part("message", plain(finding.message)),
    ]
    for title, sentences in ((urgency.WHY, finding.because), (urgency.TELL, finding.tell_your_doctor)):
        if sentences:
            parts += [Part("label", plain(title)), Part("list", _listed(sentences, glyphs))]
    origin = urgency.PROVENANCE.get(finding.provenance, finding.provenance)
    return [*parts, Part("source", plain(f"{urgency.SOURCES}: {'; '.join((*map(one_line, finding.sources), origin))}"))]


def _listed(sentences: Sequence[str], glyphs: Glyphs) -> Content:
    return plain("\n".join(f"{glyphs.dot} {one_line(sentence)}" for sentence in sentences))
