"""The page as sections of plain blocks, made from the facts alone: text, Markdown, HTML and PDF print these in their own way.

All text of the patient is one cleaned line here. Every list has an end, so that the page fits on one sheet whatever was logged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from journal.model.text import one_line
from journal.report import parts, urgent_part
from journal.report.blocks import Block, Pairs
from journal.report.facts import Facts
from journal.vocabulary import vocabulary
from journal.words import report as words
from journal.words.safety_net import SAFETY_NET, with_number

_CONDITIONS = 6


class Section(NamedTuple):
    """A part of the page: its id, heading and blocks."""

    id: str
    title: str
    blocks: tuple[Block, ...]


class Page(NamedTuple):
    """The whole page: title, who and when, the sections in order, and when to get help."""

    title: str
    head: Pairs
    sections: tuple[Section, ...]
    foot: tuple[str, ...]

    def has(self, name: str) -> bool:
        """Whether it has this section."""
        return any(section.id == name for section in self.sections)


_MAKERS: dict[str, Callable[[Facts], Iterable[Block]]] = {
    "summary": parts.summary,
    "urgent": urgent_part.urgent,
    "where": parts.where,
    "numbers": parts.numbers,
    "felt": parts.felt,
    "treatments": parts.treatments,
    "exams": parts.exams,
    "words": parts.quotes,
    "questions": parts.questions,
    "quality": parts.quality,
}
ALWAYS = frozenset({"quality"})
"""What can't be left out: it says what is."""


def page(facts: Facts) -> Page:
    """The page of these facts; sections that have nothing to say are not there, and `quality` names what was left out."""
    sections = []
    for name, make in _MAKERS.items():
        if name in ALWAYS or name not in facts.request.left_out:
            blocks = tuple(block for block in make(facts) if block)
            if blocks:
                sections.append(Section(name, words.SECTIONS[name], blocks))
    return Page(words.TITLE, _head(facts), tuple(sections), _foot(facts))


def _head(facts: Facts) -> Pairs:
    person, span = facts.person, facts.request.span
    who = [
        one_line(person.name or "") or words.NO_NAME,
        words.born(person.birth_year) if person.birth_year else "",
        words.SEXES.get(person.sex or "", ""),
        words.HANDS.get(person.dominant_hand or "", ""),
        one_line(person.occupation or ""),
    ]
    rows = [
        (words.PERSON, ", ".join(filter(None, who))),
        (words.PERIOD, " ".join((_period(facts), words.made(facts.made_at), words.SELF_REPORTED))),
    ]
    labels = vocabulary().history
    conditions = [labels[one.condition] for one in person.history if one.until is None or one.until >= span.since]
    if conditions:
        told = [*conditions[:_CONDITIONS], *([words.more(len(conditions) - _CONDITIONS)] if conditions[_CONDITIONS:] else [])]
        rows.append((words.BACKGROUND, "; ".join(told)))
    if person.baseline:
        rows.append((words.BEFORE_THAT, parts.baseline(person.baseline)))
    return Pairs(tuple(rows))


def _period(facts: Facts) -> str:
    span = facts.request.span
    return f"{words.period(span.since, span.until, span.days, since_visit=facts.request.since_visit)}."


def _foot(facts: Facts) -> tuple[str, ...]:
    first, *rest = (with_number(text, facts.person.emergency_number) for text in SAFETY_NET)
    return (f"{words.FOOTER}{first}", *rest)
