"""The views that set stretches of time side by side: the body then and now, before and after a treatment, two periods."""

from __future__ import annotations

from journal.body.atlas import label
from journal.figures.shown import Asked, Shown, strength
from journal.figures.table import Table
from journal.model.cells import fitted
from journal.model.text import one_line
from journal.store import sums
from journal.trends.compare import ENOUGH, Change, Tried, compare, treatments
from journal.trends.needs import NEEDS
from journal.trends.sums import Span
from journal.trends.then_now import stretches, then_and_now
from journal.words import trends as words

_NAME = 30


def treatments_tried(asked: Asked) -> Shown:
    """The days before and after each treatment that began in the period."""
    around = sums.around_treatments(asked.reader, asked.span.until, NEEDS["treatments"])
    found = tuple(one for one in treatments(around) if one.treatment.started_on in asked.span)
    rows = tuple(row for one in found for row in _tried(one))
    notes = tuple(f"{_name(one)}: {text}." for one in found for text in _doubts(one))
    notes = (*notes, words.TRIED_HEAD_NOTE, words.TRIED_NOTE) if rows else ()
    return Shown({"treatments": found}, Table(words.TRIED, rows) if rows else None, notes, words.NO_TREATMENT)


def _tried(one: Tried) -> list[tuple[str, ...]]:
    begun = one.treatment.started_on
    name = (_name(one), words.day(begun) if begun else "")
    if one.change is None or not one.change.enough:
        return [(*name, words.NOT_ENOUGH, "", "", "", "", "", "")]
    halves = ((words.BEFORE, one.change.before), (words.AFTER, one.change.after))
    return [
        (*(name if which == words.BEFORE else ("", "")), which, str(half.logged), str(half.numb), *strength(half))
        for which, half in halves
    ]


def _doubts(one: Tried) -> list[str]:
    known = (0, 0) if one.change is None else (one.change.before.logged, one.change.after.logged)
    few = [] if one.change is not None and one.change.enough else [words.not_enough(*known, ENOUGH)]
    return few + ([words.others(one.others)] if one.others else [])


def _name(one: Tried) -> str:
    return fitted(one_line(one.treatment.name), _NAME, "...")


def compared(asked: Asked) -> Shown:
    """The period beside the one before it."""
    earlier, later = sums.count_all(asked.reader, (asked.span.before(), asked.span), NEEDS["compare"])
    found = compare(earlier, later)
    few = () if found.enough else (words.too_few_to_compare(found.before.logged, found.after.logged, ENOUGH),)
    return Shown({"compare": found}, Table(words.COMPARED, _sides(found)), (*few, words.HOURS_NOTE, words.CLEAR_NOTE))


def _sides(found: Change) -> tuple[tuple[str, ...], ...]:
    rows = []
    for key, name in words.COMPARED_ROWS.items():
        halves = (found.before, found.after)
        if key == "span":
            texts = tuple(words.span(half.since, half.until) for half in halves)
        else:
            values = (getattr(half, key) for half in halves)
            texts = tuple(words.maybe(None if value is None else round(value, 1)) for value in values)
        rows.append((name, *texts))
    return tuple(rows)


def then_now(asked: Asked) -> Shown:
    """Where it was felt in the first and in the last two weeks; what was before the first word does not count as first."""
    found = then_and_now(*sums.count_all(asked.reader, stretches(_written(asked)), NEEDS["body"]))
    rows = tuple(
        (label(one.region, one.side), words.of_all(one.then, found.then_felt), words.of_all(one.now, found.now_felt))
        for one in found.spots
    )
    notes = (words.stretch(words.THEN, *found.then, found.then_felt), words.stretch(words.NOW, *found.now, found.now_felt))
    return Shown({"body": found}, Table(words.BODY, rows) if rows else None, notes)


def _written(asked: Asked) -> Span:
    """The period from the first day on of which anything is known."""
    first = sums.first_day(asked.reader)
    return asked.span if first is None or first > asked.span.until else asked.span._replace(since=max(first, asked.span.since))
