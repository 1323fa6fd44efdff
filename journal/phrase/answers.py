"""What was answered to one question about the patient: its value, how it was understood, or what is wrong with it.

The same functions serve the field on the screen, which shows the problem below it, and the command, which refuses with it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple

from journal.clock import EARLIEST_YEAR
from journal.model.conditions import ENDING, HAPPENED, RECENT
from journal.model.text import one_line
from journal.phrase.asks import Ask
from journal.phrase.dates import NoDate, stretch
from journal.vocabulary import HANDS
from journal.words import dates as say_dates
from journal.words import profile as say

ADULT_FROM = 16
_LONGEST, _LONGEST_NUMBER, _MOST_DIGITS = 200, 40, 20
_NUMBER = re.compile(r"\+?[\d ()./-]+(?: or [\d ()./-]+)?", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)


class Answer(NamedTuple):
    """A value (None: left empty) and how it was understood; or the problem, and then no value.

    `ask` is the question behind the problem when it has answers to choose from, each a whole new text.
    """

    value: Any = None
    said: str = ""
    problem: str = ""
    ask: Ask | None = None


def emergency_number(text: str, today: date) -> Answer:
    """A phone number, as it is to be shown."""
    said = one_line(text)
    if not said:
        return Answer(said=say.EMPTY_FIELD)
    digits = sum(letter.isdigit() for letter in said)
    if not _NUMBER.fullmatch(said) or not 2 <= digits <= _MOST_DIGITS or len(said) > _LONGEST_NUMBER:
        return Answer(problem=say.NO_NUMBER)
    return Answer(said, say.in_warnings(said))


def birth_year(text: str, today: date) -> Answer:
    """A year that lies neither too far back nor ahead."""
    said = one_line(text)
    if not said:
        return Answer(said=say.EMPTY_FIELD)
    if not _YEAR.fullmatch(said) or not EARLIEST_YEAR <= int(said) <= today.year:
        return Answer(problem=say.NO_YEAR)
    years = today.year - int(said)
    return Answer(int(said), say.UNDER_16 if years <= ADULT_FROM else say.age(years, today.year))


def dominant_hand(text: str, today: date) -> Answer:
    """Left, right or both."""
    said = one_line(text).lower().removesuffix(" hand")
    if not said:
        return Answer(said=say.EMPTY_FIELD)
    return Answer(said, say.HANDS[said]) if said in HANDS else Answer(problem=say.NO_HAND)


def words(text: str, today: date) -> Answer:
    """The patient's own words, on one line."""
    said = one_line(text)
    if len(said) > _LONGEST:
        return Answer(problem=say.TOO_LONG)
    return Answer(said, said) if said else Answer(said=say.EMPTY_FIELD)


FIELDS: dict[str, Callable[[str, date], Answer]] = {
    "emergency_number": emergency_number,
    "name": words,
    "birth_year": birth_year,
    "sex": words,
    "dominant_hand": dominant_hand,
    "occupation": words,
}


def since(text: str, today: date, condition: str | None = None) -> Answer:
    """A beginning in the past: the first day of what was said. Of what may be recent and is read by the day, the day itself."""
    if not text.strip():
        return Answer(said=say.EMPTY_FIELD)
    try:
        found = stretch(text, today)
    except NoDate as refused:
        return Answer(problem=str(refused))
    if condition in HAPPENED and found.first != found.last and found.last > today - RECENT:
        return Answer(problem=say_dates.DAY_NEEDED)
    told = say_dates.from_then(found.first)
    return Answer(found.first, say.happened(told) if condition in HAPPENED else say.since(told))


def until(text: str, today: date, began: date | None = None, condition: str | None = None) -> Answer:
    """An end: the last day of what was said, since a state that may still hold must not be taken for over."""
    if not text.strip():
        return Answer(said=say.EMPTY_FIELD)
    if condition is not None and condition not in ENDING:
        return Answer(problem=say.NO_END)
    try:
        found = stretch(text, today)
    except NoDate as refused:
        return Answer(problem=str(refused))
    if began is not None and found.last < began:
        return Answer(problem=say.END_FIRST)
    return Answer(found.last, say.until(say_dates.until_then(found.last)))


def assessed_on(text: str, today: date, began: date | None = None) -> Answer:
    """When a clinician looked at it: the first day of what was said; "no" or nothing when none did."""
    if text.strip().lower() in ("", "no", "none", "never", "not yet"):
        return Answer(said=say.NOT_LOOKED_AT)
    try:
        found = stretch(text, today)
    except NoDate as refused:
        return Answer(problem=str(refused))
    if began is not None and found.last < began:
        return Answer(problem=say.END_FIRST)
    day = max(found.first, began) if began is not None else found.first
    return Answer(day, say.looked_at(say_dates.from_then(day)))
