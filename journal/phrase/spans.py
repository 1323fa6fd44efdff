"""From when to when: start, end or how long, and whether it is still there; nothing after now, nothing guessed.

Without any time it starts now. A time beside own words ("fell 3 days ago") is asked about.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from journal.body.names import listed
from journal.phrase import time_asks
from journal.phrase.asks import Ask, Choice
from journal.phrase.denials import speaks_of
from journal.phrase.durations import Duration, instants
from journal.phrase.moments import Moment, Times, Unclear, of_the_day, settle
from journal.phrase.phrase import Phrase
from journal.words import phrase as say

# Words of time that were left over: then a start of "now" would be a guess.
_HINTS = listed(
    "ago since until yesterday morning afternoon evening earlier recently lately ages while "
    " lunch breakfast dinner week weeks month"
    " months year years hour hours minute minutes day days always tomorrow dawn childhood birth"
)


ENDED = frozenset({"gone", "gone?", "after_gone", "end"})  # kinds of marks that tell of an end


class Span(NamedTuple):
    """Start (None: to be asked) and end (None: still there), what to ask, and the marks used.

    `taken_now`: no time was said; `hourless`: the hour of the start is not known, and the end of that day was taken.
    """

    start: datetime | None
    end: datetime | None
    asks: tuple[Ask, ...] = ()
    used: frozenset[int] = frozenset()
    taken_now: bool = False
    hourless: bool = False


class _Said(NamedTuple):
    """The marks of time, by what they are: starts, ends and lengths (index of the mark), gone, still."""

    starts: list[int]
    ends: list[int]
    lengths: list[int]
    gone: bool
    still: bool
    used: set[int]
    asks: list[Ask]


def span(phrase: Phrase, spare: frozenset[int]) -> Span:
    """When the episode was; `spare` are marks that other parts use or deny."""
    said = _sorted_out(phrase, spare)
    if len(said.starts) > 1:
        said.asks.append(time_asks.which(phrase, said.starts))
    if not said.gone and not said.still and not said.ends:
        said.asks.extend(_doubtful_end(phrase, spare))
    if said.asks:
        return Span(None, None, tuple(said.asks[: time_asks.MOST]), frozenset(said.used))
    start, end, asks = _resolved(phrase, said)
    untimed = not said.starts and not said.ends and not said.lengths and not said.gone
    if untimed:
        asks = _hinted(phrase, said.used | spare)
        start = None if asks else start
    hourless = bool(said.starts) and phrase.marks[said.starts[0]].value.hourless
    return Span(start, end, tuple(asks), frozenset(said.used), untimed and not asks, hourless)


def unasked(phrase: Phrase, spare: frozenset[int]) -> Span:
    """When it was, with its questions left open: since the end of a day named without an hour, or for the length said.

    Else it begins now. It counts as still there, and what was not used is for the note.
    """
    said, now = _sorted_out(phrase, spare), phrase.now
    starts: tuple[datetime, ...] = ()
    hourless = False
    if len(said.starts) == 1 and not said.asks:
        times: Times = phrase.marks[said.starts[0]].value
        hourless = times.day or times.hourless
        start = settle(of_the_day(times, now), now)
        starts = (start.at,) if isinstance(start, Moment) else ()
    elif not said.starts and not said.ends and not said.gone and len(said.lengths) == 1:
        starts = phrase.marks[said.lengths[0]].value.before(now.at, now.zone)
    if len(starts) != 1:
        return Span(now.at, None)
    noted = {at for at in said.used if phrase.marks[at].kind in ENDED}
    used = said.used - noted - set(said.ends) - (set(said.lengths) if said.starts else set())
    return Span(starts[0], None, (), frozenset(used), hourless=hourless)


def _sorted_out(phrase: Phrase, spare: frozenset[int]) -> _Said:
    gone, still = _state(phrase, spare)
    said = _Said([], [], [], gone, still or (not gone and _since_so_long(phrase, spare)), set(), [])
    for at, mark in enumerate(phrase.marks):
        if at in spare:
            continue
        if mark.kind in ("gone", "still", "still_sense", "last", "gone?", "after_gone"):
            said.used.add(at)
        if mark.kind not in ("time", "span"):
            continue
        role = _role(phrase, at)
        said.used.update((at, at - 1) if role else (at,))
        if mark.kind == "span":
            if role in ("for", "last", "after_gone", "over", "start") or _bare_length(phrase, at):
                said.lengths.append(at)
            else:
                said.used.discard(at)
        elif role == "end" or (role == "to" and said.starts):
            said.ends.append(at)
        elif role != "start" and _beside_own_words(phrase, at):
            said.asks.extend([time_asks.is_start(phrase, at)] if len(said.asks) < time_asks.MOST else [])
        else:
            said.starts.append(at)
    return said


def _state(phrase: Phrase, spare: frozenset[int]) -> tuple[bool, bool]:
    """Whether it is said to be gone, and to be still there."""
    gone = still = False
    for at, mark in enumerate(phrase.marks):
        if at in spare:
            continue
        if mark.kind in ("gone", "gone?") and speaks_of(phrase.marks, at) is not None:
            continue
        following = phrase.marks[at + 1].kind if at + 1 < len(phrase.marks) else "stop"
        gone = gone or mark.kind == "gone" or (mark.kind == "gone?" and following in ("stop", ",", "and", "but", "time", "or"))
        still = still or mark.kind in ("still", "still_sense", "last")
    return gone, still


def _role(phrase: Phrase, at: int) -> str:
    """What the words before a time make of it: start, end, for, last, after_gone, to (a range), or nothing."""
    before = at - 1
    small = ("at", "about", "around", "on", "in")
    while (
        before >= 0
        and _text(phrase, before) != "-"
        and (phrase.marks[before].kind == "filler" or _text(phrase, before) in small)
    ):
        before -= 1
    if before < 0:
        return ""
    kind = phrase.marks[before].kind
    if kind in ("start", "end", "for", "last", "after_gone"):
        return kind
    if _text(phrase, before) in ("to", "-"):
        return "to"
    return (
        "end" if kind in ("gone", "gone?") and phrase.marks[at].kind == "time" and phrase.marks[at].value.said != "now" else ""
    )


def _text(phrase: Phrase, at: int) -> str:
    return phrase.words[phrase.marks[at].first].text


def _since_so_long(phrase: Phrase, spare: frozenset[int]) -> bool:
    """Whether it is said to be there "since 3 weeks"."""
    spans = (at for at, mark in enumerate(phrase.marks) if mark.kind == "span" and at not in spare)
    return any(_role(phrase, at) == "start" and _text(phrase, at - 1) == "since" for at in spans)


def _bare_length(phrase: Phrase, at: int) -> bool:
    """A length by itself ("numb 20 minutes"), in figures and not among own words."""
    return phrase.words[phrase.marks[at].first].text[0].isdigit() and not _beside_own_words(phrase, at)


def _beside_own_words(phrase: Phrase, at: int) -> bool:
    before = at - 1
    while before >= 0 and phrase.marks[before].kind in ("filler", "in"):
        before -= 1
    if before >= 0 and phrase.marks[before].kind in ("unknown", "hedge"):
        return True
    first = before < 0 or phrase.marks[before].kind == "stop"
    after = phrase.marks[at + 1].kind if at + 1 < len(phrase.marks) else ""
    return first and before >= 0 and after == "unknown"


def _resolved(phrase: Phrase, said: _Said) -> tuple[datetime | None, datetime | None, list[Ask]]:
    now = phrase.now
    length: Duration | None = phrase.marks[said.lengths[0]].value if said.lengths else None
    if not said.starts:
        return _without_start(phrase, said, length)
    at = said.starts[0]
    start = settle(_fitting(phrase, said), now)
    if isinstance(start, Unclear):
        return None, None, [time_asks.unclear(phrase, at, start)]
    if said.ends:
        return _with_end(phrase, said.ends[0], start)
    if length is not None and not said.still:
        ends = [end for end in length.after(start.at, now.zone) if end <= now.at]
        if len(ends) != 1:
            return None, None, [time_asks.ends_ahead(phrase, said.lengths[0])]
        return start.at, ends[0], []
    return start.at, now.at if said.gone else None, []


def _fitting(phrase: Phrase, said: _Said) -> Times:
    """The start as written; with an end, only the meanings that some meaning of the end follows ("from 9 to 10am")."""
    times: Times = phrase.marks[said.starts[0]].value
    if not said.ends or len(times.moments) < 2:
        return times
    ends: Times = phrase.marks[said.ends[0]].value
    last = [moment for moment in ends.moments if moment <= phrase.now.at]
    fit = tuple(moment for moment in times.moments if any(moment <= end < moment + timedelta(hours=12) for end in last))
    return times._replace(moments=fit) if fit else times


def _with_end(phrase: Phrase, at: int, start: Moment) -> tuple[datetime | None, datetime | None, list[Ask]]:
    times: Times = phrase.marks[at].value
    if times.undated:
        times = times._replace(moments=tuple(_next_times(times, start.at, phrase)), offers=())
    end = settle(times, phrase.now, after=start.at)
    if isinstance(end, Unclear):
        return None, None, [time_asks.unclear(phrase, at, end)]
    return start.at, end.at, []


def _next_times(times: Times, start: datetime, phrase: Phrase) -> list[datetime]:
    """A clock time without a day, as the end: within a day after the start."""
    day = start.astimezone(phrase.now.zone).date()
    return [
        moment
        for clock_ in times.undated
        for more in (0, 1)
        for moment in instants(datetime.combine(day + timedelta(days=more), clock_), phrase.now.zone)
        if start <= moment < start + timedelta(days=1)
    ]


def _without_start(phrase: Phrase, said: _Said, length: Duration | None) -> tuple[datetime | None, datetime | None, list[Ask]]:
    now = phrase.now
    if length is None:
        if said.gone or said.ends:
            return None, None, [time_asks.when_started(phrase)]
        return now.at, None, []
    end = now.at
    if said.ends:
        settled = settle(phrase.marks[said.ends[0]].value, now)
        if isinstance(settled, Unclear):
            return None, None, [time_asks.unclear(phrase, said.ends[0], settled)]
        end = settled.at
    starts = length.before(end, now.zone)
    if len(starts) != 1:
        return None, None, [time_asks.when_started(phrase)]
    after_gone = any(phrase.marks[at].kind == "after_gone" for at in said.used)
    if said.still and not said.ends:
        return starts[0], None, []
    if said.ends or (said.gone and not after_gone):
        return starts[0], end, []
    lasted = _text(phrase, max(0, said.lengths[0] - 1)).startswith("last")
    return None, None, [time_asks.when_started(phrase)] if lasted or after_gone else [time_asks.still(phrase)]


def _doubtful_end(phrase: Phrase, spare: frozenset[int]) -> list[Ask]:
    """Whether it is still there, when "gone" stands beside words that were not understood: "after lunch gone"."""
    for at, mark in enumerate(phrase.marks):
        of = speaks_of(phrase.marks, at) if mark.kind in ("gone", "gone?") and at not in spare else None
        if of is not None and phrase.marks[of].kind == "unknown":
            return [time_asks.still(phrase)]
    return []


def _hinted(phrase: Phrase, used: set[int] | frozenset[int]) -> list[Ask]:
    """Words of time were left over: ask instead of taking "now"."""
    hinted = any(
        mark.kind in ("unknown", "start", "end", "for", "time", "span")
        and at not in used
        and any(phrase.words[index].text in _HINTS for index in range(mark.first, mark.last))
        for at, mark in enumerate(phrase.marks)
    )
    if not hinted:
        return []
    ask = time_asks.when_started(phrase)
    now = Choice(say.STARTED_NOW, phrase.and_also("since now"))
    return [ask._replace(choices=(now, *ask.choices))]
