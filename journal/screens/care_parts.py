"""The parts of the records of care: how an answer to each is read, once for all four kinds."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from journal.model.text import clean
from journal.phrase.answers import Answer
from journal.phrase.clauses import places_named
from journal.phrase.dates import NoDate
from journal.phrase.diagnosed import where
from journal.phrase.past_days import said_days, said_length
from journal.screens.care_item import Here, Part
from journal.words import care_page as words
from journal.words import dates as date_words
from journal.words import profile as say
from journal.words import treatments as say_treatments
from journal.words import visits as say_visits

Wrong = Callable[[Any], Iterator[str]]
Reading = Callable[[str, Here], Answer]


def part(
    field: str, reading: Reading, wrong: Wrong, said: Callable[[Any], str], shown: Callable[[Any], str] | None = None
) -> Part:
    """A part that is a field: `said` is what of it stands in the line, and shown too unless `shown` tells it better."""

    def read(text: str, record: Any, here: Here) -> Answer:
        answer = reading(text, here)
        if answer.problem:
            return answer
        changed = record._replace(**{field: answer.value})
        problem = next(wrong(changed), "")
        return Answer(problem=problem) if problem else Answer(changed, answer.said)

    return Part(shown or said, said, read)


def turning(field: str, values: Sequence[Any], shown: Callable[[Any], str]) -> Part:
    """A part that goes from one of these values to the next."""

    def turn(record: Any, by: int) -> Answer:
        at = values.index(getattr(record, field))
        return Answer(record._replace(**{field: values[(at + by) % len(values)]}))

    return Part(shown, turn=turn)


def text_of(field: str) -> Callable[[Any], str]:
    """The words in a field."""
    return lambda record: getattr(record, field) or ""


def day_of(field: str, *, last: bool = False) -> Callable[[Any], str]:
    """The day in a field, no finer than it was given."""
    tell = date_words.until_then if last else date_words.from_then
    return lambda record: "" if getattr(record, field) is None else tell(getattr(record, field))


def words_or_none(text: str, _here: Here) -> Answer:
    """The patient's own words; None when left empty."""
    said = clean(text).strip()
    return Answer(said, say.kept_as(said)) if said else Answer(said=say.EMPTY_FIELD)


def words_or_empty(text: str, here: Here) -> Answer:
    """The patient's own words, perhaps none."""
    answer = words_or_none(text, here)
    return answer._replace(value=answer.value or "")


def first_day(text: str, here: Here) -> Answer:
    """A beginning: the first day of what was said."""
    return _day(text, here, last=False)


def last_day(text: str, here: Here) -> Answer:
    """An end: the last day of what was said."""
    return _day(text, here, last=True)


def _day(text: str, here: Here, *, last: bool) -> Answer:
    if not text.strip():
        return Answer(said=say.EMPTY_FIELD)
    try:
        found = said_days(text, here.now.date())
    except NoDate as refused:
        return Answer(problem=str(refused))
    if last:
        return Answer(found.last, words.last_day(date_words.until_then(found.last)))
    return Answer(found.first, words.first_day(date_words.from_then(found.first)))


def length(text: str, _here: Here) -> Answer:
    """A length of time, in days."""
    if not text.strip():
        return Answer(said=say.EMPTY_FIELD)
    days = said_length(text)
    if days is None:
        return Answer(problem=say_treatments.no_length(text[:40]))
    return Answer(days, say.kept_as(say_treatments.length(days)))


def percent(text: str, _here: Here) -> Answer:
    """A share from 0 to 100."""
    said = text.strip().removesuffix("%").strip()
    if not said:
        return Answer(said=say.EMPTY_FIELD)
    if not (said.isascii() and said.isdigit() and int(said[:6]) <= 100):
        return Answer(problem=say_treatments.PERCENT)
    return Answer(int(said), say.kept_as(f"{int(said)}%"))


def sites(shown: Callable[[Any], str], unsaid: Callable[[Any], str]) -> Part:
    """The places of a record. None of them means all of the numbness, so they are never lost by emptying the line.

    `unsaid` says what is wrong with leaving them out.
    """

    def read(text: str, record: Any, _here: Here) -> Answer:
        found = places_named(text) if text.strip() else ()
        problem = unsaid(record) if record.sites and not text.strip() else ""
        if found is None:
            problem = say_visits.no_place(text.strip()[:60])
        return Answer(problem=problem) if problem else Answer(record._replace(sites=found), where(found or ()))

    return Part(shown, places_of, read)


def places_of(record: Any) -> str:
    """The places of a record."""
    return where(record.sites) if record.sites else ""
