"""The page as sections of plain blocks, made from the facts alone: text, Markdown, HTML and PDF print these in their own way.

All text of the patient is one cleaned line here. Every list has an end, so that the page fits on one sheet whatever was logged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from journal.model.text import one_line
from journal.report import parts, text, urgent_part
from journal.report.blocks import Block, Page, Pairs, Section
from journal.report.facts import Facts
from journal.report.limits import LINES, SET_LINES, STEPS, Limits
from journal.report.shortened import more
from journal.vocabulary import vocabulary
from journal.words import report as words
from journal.words.safety_net import SAFETY_NET, with_number

_MAKERS: dict[str, Callable[[Facts, Limits], Iterable[Block]]] = {
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


def page(facts: Facts, *, sheet: bool = False) -> Page:
    """The page of these facts, as much of it as fits on one sheet of text, or on a `sheet` that is set in type.

    When to get help stands at its foot where there is room, and always on a sheet that is set.
    """
    most = SET_LINES if sheet else LINES
    made = next(
        (made for made in (limited(facts, limits) for limits in STEPS) if _lines(made) <= most), limited(facts, STEPS[-1])
    )
    whole = made._replace(foot=(*made.foot, *(with_number(said, facts.person.emergency_number) for said in SAFETY_NET)))
    return whole if sheet or _lines(whole) <= LINES else made


def _lines(made: Page) -> int:
    return text.render(made).count("\n")


def limited(facts: Facts, limits: Limits) -> Page:
    """The page with so much of everything; sections that have nothing to say are not there, and `quality` names what was
    left out.
    """
    sections = []
    for name, make in _MAKERS.items():
        if name in ALWAYS or name not in facts.request.left_out:
            blocks = tuple(block for block in make(facts, limits) if block)
            if blocks:
                sections.append(Section(name, words.SECTIONS[name], blocks))
    return Page(words.TITLE, _head(facts, limits), tuple(sections), (words.FOOTER,))


def _head(facts: Facts, limits: Limits) -> Pairs:
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
        (words.PERIOD, words.period(span.since, span.until, span.days, since_visit=facts.request.since_visit)),
    ]
    labels = vocabulary().history
    conditions = [labels[one.condition] for one in person.history if one.until is None or one.until >= span.since]
    if conditions:
        rows.append(
            (words.BACKGROUND, "; ".join([*conditions[: limits.conditions], *more(len(conditions) - limits.conditions)]))
        )
    if person.baseline:
        rows.append((words.BEFORE_THAT, parts.baseline(person.baseline, limits)))
    return Pairs(tuple(rows))
