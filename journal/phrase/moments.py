"""When: a closed grammar of past times, so that nothing is ever guessed or put in the future.

`now`, `20m ago`, `2h ago`, `07:40`, `7am`, `yesterday 9pm`, `mon 14:30`, `12 march 8am`, `2026-03-01 08:10`, ISO 8601 with an
offset, `this morning at 7`. A time that may mean several moments (both of 01:30 when clocks go back, "9" without am or
pm, "last night") is Unclear and offers them. Relative days keep the wall clock; relative hours and minutes are exact.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from typing import NamedTuple

from journal import clock
from journal.body.names import listed
from journal.phrase.asks import Choice
from journal.phrase.clocks import Part, match_clock, match_part
from journal.phrase.days import Days, match_day
from journal.phrase.durations import instants, match_duration
from journal.phrase.words import Word, words_of
from journal.words import phrase as say
from journal.words.times import exact

LEAD = listed("at on in about around approximately approx roughly circa maybe")


SOMETIME = "sometime"


class Moment(NamedTuple):
    """A moment in the patient's zone. `day`: only a day was named and `at` is its first instant."""

    at: datetime
    day: bool = False


class Unclear(NamedTuple):
    """A time that has no single past meaning: the question, and what it may have meant (`words` of a choice is an ISO time)."""

    question: str
    choices: tuple[Choice, ...] = ()


class Times(NamedTuple):
    """A time as written: the moments it may mean (perhaps in the future), and those to offer when none fits.

    `hourless`: of a day it is said that the hour is not known; it means the last moment of it, since a later start is the more
    urgent one.
    """

    said: str
    moments: tuple[datetime, ...] = ()
    offers: tuple[datetime, ...] = ()
    day: bool = False
    undated: tuple[time, ...] = ()
    hourless: bool = False


class Now(NamedTuple):
    """The moment of writing, in the patient's zone."""

    at: datetime
    zone: tzinfo

    @property
    def wall(self) -> datetime:
        """The wall clock, without a zone."""
        return self.at.replace(tzinfo=None)

    def shown(self, moment: datetime) -> str:
        """A moment as the patient reads it, with weekday, date and the short name of the zone."""
        there = moment.astimezone(self.zone)
        return say.moment(there, there.tzname() or f"{there:%z}", self.at.year)


def now_in(now: datetime, zone_name: str | None) -> Now:
    """`now` in the named zone, else in its own."""
    return Now(clock.wall(now, zone_name), clock.zone_of(zone_name) or now.tzinfo or UTC)


def parse_moment(text: str, now: datetime, zone_name: str | None, *, whole_days: bool = False) -> Moment | Unclear | None:
    """The moment that the whole of `text` names; None when it is no time of this grammar.

    A day without a time of day is Unclear, or with `whole_days` a Moment at its first instant. Never after `now`.
    """
    words = words_of(text[:200])
    here = now_in(now, zone_name)
    at = 0
    while at < len(words) and words[at].text in LEAD | {"since", "from"} and at < 2:
        at += 1
    found = match_times(words, at, here, bare=True) if at < len(words) else None
    if found is None or found[1] != len(words):
        return None
    return settle(found[0], here, whole_days=whole_days)


def in_words(moment: datetime, now: Now) -> str:
    """The moment as one would write it ("yesterday noon", "21 november 09:00"); an ISO time where that may mean another."""
    there = moment.astimezone(now.zone)
    days = {0: "today", 1: "yesterday"}
    day = days.get((now.wall.date() - there.date()).days, f"{there.day} {there:%B}".lower())
    clocks = ("noon", exact(there)) if there.time() == time(12) else (exact(there),)
    for said in (f"{one} {clock_}" for one in (day, f"{there.day} {there:%B} {there.year}".lower()) for clock_ in clocks):
        words = words_of(said)
        found = match_times(words, 0, now)
        meant = None if found is None or found[1] != len(words) else settle(found[0], now)
        if isinstance(meant, Moment) and meant.at == moment:
            return said
    return clock.iso(moment)


def match_times(words: tuple[Word, ...], at: int, now: Now, *, bare: bool = False) -> tuple[Times, int] | None:
    """The time that begins at word `at` and the index after it; None when there is none."""
    for matcher in (_relative, _instant, _part_first, _day_first):
        found = matcher(words, at, now)
        if found is not None:
            return found
    return _clock_first(words, at, now, bare=bare)


def settle(times: Times, now: Now, *, whole_days: bool = False, after: datetime | None = None) -> Moment | Unclear:
    """The one moment not in the future (and not before `after`) that was meant, or what to ask."""
    fit = tuple(moment for moment in times.moments if moment <= now.at and (after is None or moment >= after))
    if len(fit) == 1 and (whole_days or not times.day):
        return Moment(fit[0], times.day)
    offers = tuple(moment for moment in times.offers if moment <= now.at and (after is None or moment >= after))
    offered = tuple(sorted(offers if times.day else fit or offers))
    choices = tuple(Choice(now.shown(moment), clock.iso(moment)) for moment in offered)
    if times.moments and not fit and min(times.moments) > now.at:
        return Unclear(say.time_ahead(times.said), choices)
    return Unclear(say.which_time(times.said) if choices else say.no_such_time(times.said), choices)


def _said(words: tuple[Word, ...], at: int, end: int) -> str:
    joined = ""
    for before, word in zip((None, *words[at : end - 1]), words[at:end], strict=True):
        joined += (" " if before is not None and before.end < word.start else "") + word.text
    return joined


def _relative(words: tuple[Word, ...], at: int, now: Now) -> tuple[Times, int] | None:
    text = words[at].text
    if text in ("now", "just", "right") and [w.text for w in words[at : at + 2]] in (["just", "now"], ["right", "now"], [text]):
        if text == "now":
            return Times("now", (now.at,)), at + 1
        return (Times("now", (now.at,)), at + 2) if len(words) > at + 1 else None
    minus = text == "-" and (at == 0 or words[at - 1].end < words[at].start)
    found = match_duration(words, at + minus)
    if found is None:
        return None
    duration, end = found
    if minus or (end < len(words) and words[end].text in ("ago", "back", "earlier")):
        end += not minus
        return Times(_said(words, at, end), duration.before(now.at, now.zone)), end
    return None


def _instant(words: tuple[Word, ...], at: int, now: Now) -> tuple[Times, int] | None:
    """An ISO 8601 instant; without an offset it is a wall-clock time of the patient's zone."""
    text = words[at].text.upper()
    if len(text) < 16 or text[10:11] != "T" or not text[0].isdigit():
        return None
    try:
        moment = clock.parse_instant(text)
        return Times(text, (clock.pinned(moment.astimezone(now.zone)),)), at + 1
    except (ValueError, OverflowError):
        pass
    try:
        wall = datetime.fromisoformat(text)
    except ValueError:
        return Times(text), at + 1
    return Times(text, instants(wall, now.zone) if wall.tzinfo is None else ()), at + 1


def _part_first(words: tuple[Word, ...], at: int, now: Now) -> tuple[Times, int] | None:
    part = match_part(words, at, now.wall)
    return None if part is None else _in_part(words, at, part, now)


def _in_part(words: tuple[Word, ...], at: int, part: Part, now: Now) -> tuple[Times, int]:
    """A part of a day, and the clock time that may follow it ("last night at 9")."""
    start = _lead(words, part.end)
    clocks = match_clock(words, start, bare=start > part.end)
    if clocks is None:
        offers = tuple(moment for wall in part.offers for moment in instants(wall, now.zone))
        return Times(_said(words, at, part.end), (), offers), part.end
    return _within(_said(words, at, clocks.end), part, clocks.times, now), clocks.end


def _within(said: str, part: Part, times: tuple[time, ...], now: Now) -> Times:
    walls = [datetime.combine(part.first.date() + timedelta(days=more), clock_) for more in (0, 1) for clock_ in times]
    inside = [wall for wall in walls if part.first <= wall < part.last]
    return Times(said, tuple(moment for wall in inside for moment in instants(wall, now.zone)))


def _day_first(words: tuple[Word, ...], at: int, now: Now) -> tuple[Times, int] | None:
    """A day, and the part of it or the clock time that may follow ("yesterday 9pm", "monday morning")."""
    led = _sometime(words, at)
    days = match_day(words, at if led is None else led, now.wall.date())
    if days is None:
        return None
    if led is not None and not days.ahead:
        return _hourless(_said(words, at, days.end), days, now), days.end
    if len(days.days) == 1:
        part = match_part(words, days.end, now.wall, days.days[0])
        if part is not None:
            return _in_part(words, at, part, now)
    if (unknown := _sometime(words, days.end)) is not None and not days.ahead:
        return _hourless(_said(words, at, unknown), days, now), unknown
    start = _lead(words, days.end, "from", "since")
    clocks = match_clock(words, start, bare=start > days.end)
    end = days.end if clocks is None else clocks.end
    said = _said(words, at, end)
    if days.ahead:
        return Times(said, (now.at + timedelta(days=1),)), end
    if clocks is None:
        return _whole(said, days, now), end
    return Times(said, tuple(_on(days.days, clocks.times, now))), end


def _sometime(words: tuple[Word, ...], at: int) -> int | None:
    """The index after "sometime", which says that the hour is not known."""
    text = [word.text for word in words[at : at + 2]]
    return at + 1 if text[:1] == [SOMETIME] else at + 2 if text == ["some", "time"] else None


def _hourless(said: str, days: Days, now: Now) -> Times:
    firsts = tuple(_first_instant(day, now.zone) for day in days.days)
    return of_the_day(Times(said, firsts, day=True), now)


def of_the_day(times: Times, now: Now) -> Times:
    """A day without a time of day as its last moment, or now; any other time as it is."""
    if not times.day:
        return times
    days = (moment.astimezone(now.zone).date() for moment in times.moments if moment <= now.at)
    lasts = (_first_instant(day + timedelta(days=1), now.zone) - timedelta(minutes=1) for day in days)
    return Times(times.said, tuple(min(last, now.at) for last in lasts), hourless=True)


def _whole(said: str, days: Days, now: Now) -> Times:
    """A day without a time of day: its first instant, and hours of it to offer."""
    offers = _on(days.days, tuple(time(hour) for hour in (6, 9, 12, 15, 18, 21)), now)
    firsts = tuple(_first_instant(day, now.zone) for day in days.days)
    return Times(said, firsts, tuple(offers), day=True)


def _first_instant(day: date, zone: tzinfo) -> datetime:
    found = instants(datetime.combine(day, time()), zone)
    return found[0] if found else clock.pinned(datetime.combine(day, time(), zone))


def _clock_first(words: tuple[Word, ...], at: int, now: Now, *, bare: bool) -> tuple[Times, int] | None:
    """A clock time, and the day or part of a day that may follow it ("9pm yesterday", "7 this morning")."""
    clocks = match_clock(words, at, bare=bare)
    if clocks is None:
        return None
    start = _lead(words, clocks.end)
    part = match_part(words, start, now.wall) if start < len(words) else None
    if part is not None:
        return _within(_said(words, at, part.end), part, clocks.times, now), part.end
    days = match_day(words, start, now.wall.date()) if start < len(words) else None
    if days is not None and not days.ahead:
        return Times(_said(words, at, days.end), tuple(_on(days.days, clocks.times, now))), days.end
    today = now.wall.date()
    meant, before = (_on((day,), clocks.times, now) for day in (today, today - timedelta(days=1)))
    if len(clocks.times) > 1 and words[at].text.isdigit() and max(meant, default=now.at) > now.at:
        meant = [*meant, before[-1]]  # "at 4", said at ten: four today or sixteen yesterday
    said = _said(words, at, clocks.end)
    return Times(said, tuple(meant), tuple(before), undated=clocks.times), clocks.end


def _on(days: tuple[date, ...], times: tuple[time, ...], now: Now) -> list[datetime]:
    return [moment for day in days for clock_ in times for moment in instants(datetime.combine(day, clock_), now.zone)]


def _lead(words: tuple[Word, ...], at: int, *more: str) -> int:
    """The index past one small word such as "at" (or one of `more`) or a comma before the rest of a time."""
    return at + 1 if at < len(words) and (words[at].text in LEAD or words[at].text in ("@", ",", *more)) else at
