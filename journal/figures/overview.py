"""The overview of the trends: how often, how strong, where, when and how long, in sentences with their counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from journal.body.atlas import label
from journal.figures.shown import Asked
from journal.model.text import one_line
from journal.rules.report import Finding
from journal.store import sums
from journal.trends.compare import ENOUGH, Change, compare
from journal.trends.days import days
from journal.trends.durations import Durations, durations
from journal.trends.hours import PARTS, Weekday, hours
from journal.trends.needs import DAYS, NEEDS
from journal.trends.places import Where, places
from journal.trends.returns import Return, returns
from journal.trends.sums import Span, Sums
from journal.trends.together import LEAST
from journal.words import trends as words
from journal.words.times import on_my_clock
from journal.words.urgency import TAGS

_PLACES = 3
GETTING_WORSE = "getting_worse"


class Overview(NamedTuple):
    """A period at a glance. `since_visit` is what came since the last visit beside as many days before it, None without one;
    `places` are those of the most days first, `felt_days` the days on which anything was felt; `back` is the last return
    after a pause in the period.
    """

    change: Change
    since_visit: Change | None
    places: tuple[Where, ...]
    felt_days: int
    weekdays: tuple[Weekday, ...]
    durations: Durations
    back: Return | None


def counted(asked: Asked) -> Sums:
    """What the overview is made of. Raises JournalProblem when the journal can't be read."""
    return sums.count(asked.reader, asked.span, NEEDS["overview"])


def overview(asked: Asked, here: Sums, visit: date | None) -> Overview:
    """All of it; `here` is what was counted of the period, `visit` the day of the last visit."""
    span = asked.span
    spans = [span.before(), *(_around(visit, span.until) if visit is not None and visit < span.until else ())]
    earlier, *around = sums.count_all(asked.reader, spans, DAYS)
    pauses = [one for one in returns(days(here)) if one.back is not None]
    return Overview(
        change=compare(earlier, here),
        since_visit=compare(*around) if around else None,
        places=places(here.felt),
        felt_days=len({one.day for one in here.felt}),
        weekdays=hours(here.hours, span),
        durations=durations(here.lasted),
        back=pauses[-1] if pauses else None,
    )


def _around(visit: date, until: date) -> tuple[Span, Span]:
    after = Span(visit, until)
    return after.before(), after


def worsening(flags: Iterable[Finding]) -> list[str]:
    """What has become more in the last two weeks, as the rule for it (R29) says it, with how urgent that is."""
    return [
        f"{TAGS[flag.level]} {on_my_clock(one_line(text))}"
        for flag in flags
        if flag.rule == GETTING_WORSE
        for text in flag.because
    ]


def sentences(found: Overview) -> list[str]:
    """The overview in words; what is too little to say anything about says what is missing."""
    now = found.change.after
    if not now.logged:
        return [words.EMPTY]
    lines = [words.how_often(now.numb, now.clear, now.silent, now.entries), _compared(found.change)]
    if found.since_visit is not None:
        after = found.since_visit.after
        lines.append(words.since_visit(after.since, after.span.days, found.since_visit.before.entries, after.entries))
    if now.entries:
        lines.append(words.strength(now.median, now.worst, now.rated))
    if found.places:
        told = [(label(one.region, one.side), one.days) for one in found.places[:_PLACES]]
        lines.append(words.where(told, found.felt_days, len(found.places) - len(told)))
    if now.entries:
        lines += [_when(found.weekdays), *_how_long(found.durations)]
    if found.back is not None and found.back.back is not None:
        pause = words.pause(found.back.last, found.back.back)
        lines.append(words.came_back(found.back.back, pause, found.back.days, found.back.clear))
    return [*lines, words.late(now.late)] if now.late else lines


def _compared(change: Change) -> str:
    before, after = change.before, change.after
    if not change.enough:
        return words.too_few_to_compare(before.logged, after.logged, ENOUGH)
    return words.compared(before.entries, after.entries, before.span.days)


def _when(weekdays: Sequence[Weekday]) -> str:
    total = sum(one.entries for one in weekdays)
    if total < LEAST:
        return words.too_few_for_hours(total, LEAST)
    return words.when([(name, sum(one.between(first, last) for one in weekdays)) for name, first, last in PARTS])


def _how_long(found: Durations) -> list[str]:
    if found.median is None or found.longest is None:
        return []
    return [words.how_long(found.median, found.longest, found.over_hour, found.ended, found.open)]
