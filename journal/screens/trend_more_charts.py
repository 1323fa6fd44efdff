"""The charts of limbs, of how sure each place is, of pauses, and of the body then and now. Pure, as the others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from journal.body.atlas import label
from journal.model.text import one_line
from journal.screens.trend_charts import found_on
from journal.trends.evidence import Ledger
from journal.trends.limbs import Level
from journal.trends.returns import Return
from journal.trends.sums import Span
from journal.trends.then_now import ThenNow
from journal.vocabulary import vocabulary
from journal.widgets.charts.body_heat import BodyHeat, Half
from journal.widgets.charts.gantt import Gantt, Stretch
from journal.widgets.charts.matrix import Matrix
from journal.widgets.charts.rows import Mark
from journal.words import trends
from journal.words import trends_page as words

_DAY = timedelta(days=1)


def limbs(found: Sequence[Level]) -> Matrix:
    """On how many days of each month each segment of a limb was felt, those nearest to the trunk on top."""
    on = {(one.limb, one.side, one.month): one.days for one in found}
    months = months_of(found)
    rows = [
        (words.limb(side, limb, segment), [on.get((limb, side, month), (0, 0, 0))[height] for month in months])
        for limb, side in dict.fromkeys((one.limb, one.side) for one in found)
        for height, segment in enumerate(trends.SEGMENTS[limb])
    ]
    marks = tuple(
        Mark(words.limb_month(name, month, days), found_on(month, _last(month)))
        for name, values in rows
        for month, days in zip(months, values, strict=True)
    )
    across = tuple(f"{month:%b %y}" for month in months)
    return Matrix(words.limbs(len(months)), across, tuple(row[0] for row in rows), tuple(tuple(row[1]) for row in rows), marks)


def months_of(found: Sequence[Level]) -> tuple[date, ...]:
    """The first days of the months that the limbs are drawn over."""
    return _months(min(one.month for one in found), max(one.month for one in found))


def evidence(found: Sequence[Ledger]) -> Matrix:
    """On how many days each place was only felt, checked or found, and how many exams and tests looked at it."""
    names, level = vocabulary().evidence, vocabulary().evidence_level
    kinds = sorted({known.evidence for one in found for known in one.known}, key=lambda name: (level.get(name, 0), name))
    exams = any(one.exams for one in found)
    across = (*(names.get(kind, one_line(kind)) for kind in kinds), *((words.EXAMS,) if exams else ()))
    rows = []
    for one in found:
        days = {known.evidence: known.days for known in one.known}
        rows.append((*(days.get(kind, 0) for kind in kinds), *((len(one.exams),) if exams else ())))
    down = tuple(label(one.region, one.side) for one in found)
    marks = tuple(
        Mark(words.known(place, how, days), place)
        for place, values in zip(down, rows, strict=True)
        for how, days in zip(across, values, strict=True)
    )
    return Matrix(words.sure(len(down)), across, down, tuple(rows), marks, sums=False)


def returns(found: Sequence[Return], span: Span) -> Gantt:
    """Each long pause from its first to its last day; the entries of the day on which it came back are behind it."""
    lines, marks = [], []
    for one in found:
        first, last = one.last + _DAY, span.until if one.back is None else one.back - _DAY
        lines.append(Stretch(trends.days(one.days), range(first.toordinal(), last.toordinal() + 1)))
        if one.back is None:
            marks.append(Mark(words.not_back(one.last, one.days)))
        else:
            pause = trends.pause(one.last, one.back)
            marks.append(Mark(trends.came_back(one.back, pause, one.days, one.clear), found_on(one.back, one.back)))
    return Gantt(words.pauses(len(lines)), found[0].last, span.until, tuple(lines), tuple(marks))


def body(found: ThenNow) -> BodyHeat:
    """The body in the first and in the last two weeks."""
    then = {(one.region, one.side): one.then for one in found.spots}
    now = {(one.region, one.side): one.now for one in found.spots}
    names = {point: label(*point) for point in now}
    marks = tuple(
        Mark(words.then_and_now(name, then[point], found.then_felt, now[point], found.now_felt), name)
        for point, name in names.items()
    )
    halves = (
        Half(words.half(trends.THEN, found.then_felt, *found.then), then, found.then_felt),
        Half(words.half(trends.NOW, found.now_felt, *found.now), now, found.now_felt),
    )
    return BodyHeat(halves, tuple(names), marks)


def _months(first: date, last: date) -> tuple[date, ...]:
    """The first days of all months from one to the other."""
    count = (last.year - first.year) * 12 + last.month - first.month + 1
    return tuple(date(first.year + (first.month - 1 + n) // 12, (first.month - 1 + n) % 12 + 1, 1) for n in range(count))


def _last(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1) - _DAY
