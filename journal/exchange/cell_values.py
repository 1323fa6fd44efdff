"""What a cell of a diary means: moments, lengths, places, feelings, numbers. Never guessed: what is unclear is refused."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import NamedTuple

from journal import clock
from journal.body import names
from journal.body.atlas import atlas
from journal.model.plain import Problem
from journal.model.views import Place
from journal.phrase.durations import UNIT
from journal.phrase.sensations import expressions
from journal.vocabulary import vocabulary
from journal.words import diary_csv as words

DMY, MDY = ORDERS = ("dmy", "mdy")
_SPLIT = re.compile(r"[,;|/&+\n]|\band\b")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})")
_NAMED = re.compile(r"(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?,?[ -](\d{4})")
_NAMED_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})")
_CLOCK = re.compile(r"(\d{1,2})(?:[:.](\d{2})(?::\d{2}(?:\.\d+)?)?)? ?([ap])?\.?m?\.?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_PART = re.compile(r"(\d+(?:[.,]\d+)?) ?([a-z]+)?")
_LONGEST = timedelta(days=36_525)
_SECONDS = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86_400, "weeks": 604_800}
_SCORE = re.compile(r"(\d{1,2})(?:[.,]0+)?(?: ?(?:/|of|out of) ?10)?")
_SIDES = {"left": "left", "l": "left", "right": "right", "r": "right", "both": "both", "bilateral": "both", "b": "both"}
_SIDES |= {"middle": "midline", "midline": "midline", "centre": "midline", "center": "midline"}
_NOTHING = frozenset({"", "-", "n/a", "none", "no", "nil"})


class Cell(NamedTuple):
    """A cell with where it stands, for what is said of it."""

    path: str
    text: str

    @property
    def plain(self) -> str:
        """The text as it is compared."""
        return " ".join(self.text.casefold().split())

    def refused(self, accepted: str) -> Problem:
        """That the cell is not understood."""
        return Problem(self.path, self.text, accepted)


def day_of(cell: Cell, order: str | None) -> date:
    """The day. A date of three numbers is only read when it is clear which is the month. Raises Problem."""
    text = cell.plain
    try:
        if found := _ISO.fullmatch(text):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _NUMBERS.fullmatch(text):
            return _numbered(cell, int(found[1]), int(found[2]), int(found[3]), order)
        if found := _NAMED.fullmatch(text):
            return date(int(found[3]), _month(cell, found[2]), int(found[1]))
        if found := _NAMED_FIRST.fullmatch(text):
            return date(int(found[3]), _month(cell, found[1]), int(found[2]))
    except ValueError as error:
        raise error if isinstance(error, Problem) else cell.refused(words.DATES) from None
    raise cell.refused(words.DATES)


def _numbered(cell: Cell, first: int, second: int, year: int, order: str | None) -> date:
    if order is None and first <= 12 and second <= 12 and first != second:
        raise cell.refused(words.UNCLEAR_DATE)
    day_first = order == DMY if order is not None else first > 12 or first == second
    day, month = (first, second) if day_first else (second, first)
    return date(year if year > 99 else 2000 + year, month, day)


def _month(cell: Cell, name: str) -> int:
    if name[:3] not in _MONTHS:
        raise cell.refused(words.DATES)
    return _MONTHS.index(name[:3]) + 1


def time_of(cell: Cell) -> time:
    """The time of day. Raises Problem."""
    found = _CLOCK.fullmatch(cell.plain)
    if found is None or not (found[2] or found[3]):
        raise cell.refused(words.TIMES)
    hour, minute = int(found[1]), int(found[2] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            raise cell.refused(words.TIMES)
        hour = hour % 12 + (12 if found[3] == "p" else 0)
    if hour > 23 or minute > 59:
        raise cell.refused(words.TIMES)
    return time(hour, minute)


def moment_of(cell: Cell, order: str | None, zone: str, given: time | None) -> datetime:
    """Day and time in one cell: an ISO instant, or both as above with a space, comma or T between. Raises Problem."""
    try:
        return clock.parse_instant(cell.text.strip())
    except ValueError:
        pass
    text = cell.text.strip()
    for at in range(len(text), 0, -1):
        if at < len(text) and text[at] not in " ,T":
            continue
        try:
            day = day_of(cell._replace(text=text[:at].strip(" ,")), order)
        except Problem as problem:
            if problem.accepted == words.UNCLEAR_DATE:
                raise cell.refused(words.UNCLEAR_DATE) from None
            continue
        rest = text[at:].strip(" ,T")
        if not rest and given is None:
            raise cell.refused(words.NO_TIME)
        return at_wall(cell, day, time_of(cell._replace(text=rest)) if rest else given or time(), zone)
    raise cell.refused(words.MOMENTS)


def at_wall(cell: Cell, day: date, at: time, zone: str) -> datetime:
    """The instant at which clocks there showed it. Raises Problem when it happened twice or never."""
    place = clock.zone_of(zone)
    if place is None:
        raise cell.refused(words.MOMENTS)
    try:
        return clock.at_wall(datetime.combine(day, at), place)
    except clock.WallTimeUnclear as unclear:
        raise cell.refused(words.wall(str(unclear))) from None


def length_of(cell: Cell) -> timedelta:
    """A length: "30" (minutes), "30 min", "1 h 20 min", "1.5 hours", "0:45". Raises Problem."""
    text = cell.plain.replace(" and ", " ")
    if found := re.fullmatch(r"(\d{1,3}):(\d{2})", text):
        return timedelta(hours=int(found[1]), minutes=int(found[2]))
    seconds, end = 0.0, 0
    for found in _PART.finditer(text):
        unit = UNIT.get(found[2] or "m")
        if text[end : found.start()].strip(" ,") or unit not in _SECONDS:
            raise cell.refused(words.LENGTHS)
        seconds, end = seconds + float(found[1].replace(",", ".")) * _SECONDS[unit], found.end()
    if not end or text[end:].strip():
        raise cell.refused(words.LENGTHS)
    if seconds > _LONGEST.total_seconds():
        raise cell.refused(words.LENGTHS)
    return timedelta(seconds=round(seconds))


def score_of(cell: Cell) -> int:
    """A severity from 0 to 10. Raises Problem."""
    found = _SCORE.fullmatch(cell.plain)
    if found is None or int(found[1]) > 10:
        raise cell.refused(words.SCORES)
    return int(found[1])


def side_of(cell: Cell) -> str | None:
    """A side, None in an empty cell. Raises Problem."""
    if not cell.plain:
        return None
    if cell.plain not in _SIDES:
        raise cell.refused(words.SIDES)
    return _SIDES[cell.plain]


def places_of(cell: Cell, side: str | None) -> tuple[Place, ...]:
    """The places that a cell names, with its own sides or the one given. Raises Problem."""
    found: dict[Place, None] = {}
    if cell.plain in atlas().regions:
        return _points(cell, names.Name(cell.plain, (cell.plain,)), side)
    whole = _named(cell, cell.plain, side)
    parts = [cell.plain] if whole else [part for part in map(str.strip, _SPLIT.split(cell.plain)) if part]
    for part in parts:
        for place in _named(cell, part, side) or _refuse(cell):
            found[place] = None
    return tuple(found) or _refuse(cell)


def _refuse(cell: Cell) -> tuple[Place, ...]:
    raise cell.refused(words.PLACES)


def _named(cell: Cell, text: str, side: str | None) -> tuple[Place, ...]:
    said = text.split()
    own = [_SIDES[word] for word in said if word in _SIDES and len(word) > 1]
    bare = " ".join(word for word in said if word not in _SIDES or len(word) == 1)
    name = names.find(bare.replace(" side", "")) or names.find(bare)
    if name is None:
        return ()
    return _points(cell, name, own[0] if own else side or ("both" if name.plural else None))


def _points(cell: Cell, name: names.Name, side: str | None) -> tuple[Place, ...]:
    points = names.place(name, side)
    if points is None and side == "midline":
        points = names.place(name, None)
    if points is None:
        raise cell.refused(words.WHICH_SIDE)
    return tuple(Place(*point) for point in points)


def feelings_of(cell: Cell) -> tuple[str, ...]:
    """The sensations that a cell names. Raises Problem."""
    known, found = _feelings(), dict[str, None]()
    parts = [cell.plain] if cell.plain in known else [part for part in map(str.strip, _SPLIT.split(cell.plain)) if part]
    for part in parts:
        if part not in known:
            raise cell.refused(words.FEELINGS)
        found[known[part]] = None
    if not found:
        raise cell.refused(words.FEELINGS)
    return tuple(found)


@cache
def _feelings() -> dict[str, str]:
    labels = {label.casefold(): name for name, label in vocabulary().sensation.items()}
    return {**dict(expressions()), **labels, **{name: name for name in vocabulary().sensation}}


def onset_of(cell: Cell) -> str:
    """How it began. Raises Problem."""
    for name, label in vocabulary().onset.items():
        if cell.plain in (name, label.casefold(), label.casefold().partition(" (")[0], words.ONSETS.get(name)):
            return name
    raise cell.refused(words.ONSET_FORMS)


def known_of(cell: Cell, labels: dict[str, str]) -> tuple[tuple[str, ...], str]:
    """The ids that a cell names, and the whole cell again when it says anything else, so that nothing is lost."""
    if cell.plain in _NOTHING:
        return (), ""
    by_label = {label.casefold(): name for name, label in labels.items()} | {name: name for name in labels}
    parts = [part for part in map(str.strip, _SPLIT.split(cell.plain)) if part]
    ids = [by_label[part] for part in parts if part in by_label]
    return tuple(dict.fromkeys(ids)), "" if len(ids) == len(parts) else cell.text.strip()
