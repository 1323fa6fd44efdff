"""The overview of the trends: how often, how strong, where, when and how long, in sentences with their counts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from typing import NamedTuple

from journal.body.atlas import label
from journal.figures.shown import Asked
from journal.model.cells import fitted
from journal.model.filters import PARTS
from journal.model.text import one_line
from journal.rules.report import Finding
from journal.store import sums
from journal.trends.compare import AROUND, ENOUGH, Change, compare, treatments
from journal.trends.course import Followed, Moved, followed, halves, moved
from journal.trends.days import days
from journal.trends.durations import Durations, durations
from journal.trends.hours import Weekday, hours
from journal.trends.needs import DAYS, NEEDS
from journal.trends.places import Where, days_felt, places
from journal.trends.returns import Return, returns
from journal.trends.sums import Span, Sums
from journal.trends.together import LEAST
from journal.words import trends as words
from journal.words import trends_course as course
from journal.words.because import LATEST
from journal.words.urgency import TAGS

_PLACES, _NEW, _TREATMENTS, _NAME = 3, 2, 2, 40
GETTING_WORSE = "getting_worse"


class Overview(NamedTuple):
    """A period at a glance. `since_visit` is what came since the last visit beside as many days before it, None without one;
    `places` are those of the most days first, `felt_days` the days on which anything was felt; `back` is the last return
    after a pause in the period. `halves`, `moved` and `followed` tell its course.
    """

    change: Change
    since_visit: Change | None
    places: tuple[Where, ...]
    felt_days: int
    weekdays: tuple[Weekday, ...]
    durations: Durations
    back: Return | None
    halves: Change | None
    moved: Moved | None
    followed: tuple[Followed, ...]


def counted(asked: Asked) -> Sums:
    """What the overview is made of. Raises JournalProblem when the journal can't be read."""
    return sums.count(asked.reader, asked.span, NEEDS["overview"])


def overview(asked: Asked, here: Sums, visit: date | None) -> Overview:
    """All of it; `here` is what was counted of the period, `visit` the day of the last visit."""
    span = asked.span
    spans = [span.before(), *(_around(visit, span.until) if visit is not None and visit < span.until else ())]
    earlier, *around = sums.count_all(asked.reader, spans, DAYS)
    lived = days(here)
    pauses = [one for one in returns(lived) if one.back is not None]
    tried = treatments(sums.around_treatments(asked.reader, span.until, DAYS))
    return Overview(
        change=compare(earlier, here),
        since_visit=compare(*around) if around else None,
        places=places(here.felt),
        felt_days=len(days_felt(here.felt)),
        weekdays=hours(here.hours, span),
        durations=durations(here.lasted),
        back=pauses[-1] if pauses else None,
        halves=halves(lived),
        moved=moved(here, lived),
        followed=followed(tried, lived) if lived else (),
    )


def _around(visit: date, until: date) -> tuple[Span, Span]:
    after = Span(visit, until)
    return after.before(), after


def worsening(flags: Iterable[Finding]) -> list[str]:
    """What has become more in the last two weeks, as the rule for it (R29) says it, with how urgent that is."""
    found: dict[str, list[str]] = {}
    for flag in flags:
        if flag.rule == GETTING_WORSE:
            found.setdefault(flag.level, []).extend(one_line(text).partition(f" {LATEST}")[0] for text in flag.because)
    return [" ".join((TAGS[level], *texts)) for level, texts in found.items()]


def sentences(found: Overview) -> list[str]:
    """The overview in words; what is too little to say anything about says what is missing."""
    now = found.change.after
    if not now.logged:
        return [words.EMPTY]
    lines = [words.how_often(now.numb, now.clear, now.silent, now.entries), _compared(found.change)]
    if found.since_visit is not None:
        after = found.since_visit.after
        lines.append(words.since_visit(after.since, after.span.days, found.since_visit.before.entries, after.entries))
    lines += _course(found)
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


def _course(found: Overview) -> list[str]:
    """How it went within the period, as counts side by side."""
    lines = []
    if found.halves is not None and found.halves.enough:
        before, after = found.halves.before, found.halves.after
        lines.append(course.halves((before.entries, after.entries), (before.median, after.median)))
    if found.moved is not None:
        new = [(label(one.region, one.side), one.first) for one in found.moved.new]
        lines.append(course.moved(found.moved.then, found.moved.now, new[:_NEW], len(new[_NEW:])))
    for one in found.followed[:_TREATMENTS]:
        counts = (one.before.entries, one.after.entries, None if one.lately is None else one.lately.entries)
        name = fitted(one_line(one.treatment.name), _NAME, "...")
        lines.append(course.followed(name, one.after.since, counts, AROUND))
    return lines


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
