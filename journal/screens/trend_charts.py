"""From the figures of the trends to charts: which number becomes a column, a bar or a cell, and what is told of each. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from journal.body.atlas import label
from journal.body.graph import Point
from journal.figures.shown import Shown
from journal.model.filters import PARTS
from journal.model.text import one_line
from journal.trends.hours import Weekday
from journal.trends.places import Where
from journal.trends.series import Period
from journal.trends.sums import Span
from journal.vocabulary import vocabulary
from journal.widgets.charts.bars import Bar, Bars
from journal.widgets.charts.calendar_heat import CalendarHeat, HeatDay
from journal.widgets.charts.columns import Columns, Track, states
from journal.widgets.charts.gantt import Gantt, Stretch
from journal.widgets.charts.line import Line
from journal.widgets.charts.matrix import Matrix
from journal.widgets.charts.rows import Mark
from journal.words import filters, trends
from journal.words import trends_page as words
from journal.words.phrase import SENSATION


def columns(figures: dict[str, Any], tracks: int = 3) -> Columns:
    """Entries, the worst severity and hours over the days, weeks or months of a series; days without a word are gaps."""
    every, unit = figures["periods"], figures["unit"]
    shown = (
        Track(words.per(unit, sum(one.entries for one in every)), tuple(one.entries if one.logged else None for one in every)),
        Track(words.worst_per(unit, sum(one.rated for one in every)), tuple(one.worst for one in every), 10),
        Track(words.hours_per(unit), tuple(round(one.hours, 1) if one.logged else None for one in every)),
    )
    return Columns(
        shown[:tracks],
        tuple(words.column(one.since, one.until, unit) for one in every),
        states([(one.numb, one.clear) for one in every]),
        _days(every),
    )


def strength(figures: dict[str, Any]) -> Line:
    """The worst and the median severity of each day or week; where nothing was rated there is a gap."""
    every, unit = figures["periods"], figures["unit"]
    return Line(
        (
            Track(words.worst_per(unit, sum(one.rated for one in every)), tuple(one.worst for one in every), 10),
            Track(words.median_per(unit), tuple(one.median for one in every), 10),
        ),
        tuple(words.column(one.since, one.until, unit) for one in every),
        states([(one.numb, one.clear) for one in every]),
        _days(every),
    )


def calendar(every: Sequence[Period], first_weekday: int) -> CalendarHeat:
    """The days of a series."""
    days = tuple(HeatDay(one.since, one.numb > 0, one.worst, one.clear > 0) for one in every)
    title = words.calendar(len(days), sum(one.numb for one in days))
    return CalendarHeat(title, days, _days(every), first_weekday)


def hours(weekdays: Sequence[Weekday]) -> Matrix:
    """Weekdays by parts of the day."""
    every = sum(one.entries for one in weekdays)
    values = tuple(tuple(one.between(first, last) for _name, first, last in PARTS) for one in weekdays)
    names = tuple(trends.PARTS[name] for name, *_rest in PARTS)
    marks = [
        Mark(words.hour(trends.WEEKDAYS[one.weekday], name, count, every, one.days), began_on(one.weekday, part))
        for one, row in zip(weekdays, values, strict=True)
        for (part, *_hours), name, count in zip(PARTS, names, row, strict=True)
    ]
    across = tuple(name.partition(" ")[0] for name in names)
    return Matrix(words.begun(every), across, tuple(trends.WEEKDAYS[one.weekday] for one in weekdays), values, tuple(marks))


def places(found: Sequence[Where], every: int) -> Bars:
    """On how many days each place was felt, of those on which anything was."""
    bars = tuple(Bar(label(one.region, one.side), one.days, trends.of_all(one.days, every)) for one in found)
    return Bars(words.on_days(every), bars, tuple(_place(one, every) for one in found))


def spread(found: Sequence[Where], on: Mapping[Point, Collection[date]], span: Span) -> Gantt:
    """When each place was felt (`on`), over the days from the first of them to the end of the period."""
    every = max(round(one.days / one.share) for one in found)
    lines = tuple(stretch(label(one.region, one.side), on[one.region, one.side]) for one in found)
    since = min(one.first for one in found)
    return Gantt(words.first_to_last(len(lines)), since, span.until, lines, tuple(_place(one, every) for one in found))


def came_and_went(found: Sequence[Where], on: Mapping[Point, Collection[date]], span: Span, most: int) -> Gantt:
    """The same without marks for the most frequent places; those of the same first and last day in one line."""
    alike: dict[tuple[date, date], list[Where]] = {}
    for one in found:
        alike.setdefault((one.first, one.last), []).append(one)
    shown = sorted(list(alike.items())[:most])
    lines = tuple(
        stretch(label(some[0].region, some[0].side), on[some[0].region, some[0].side])._replace(tail=words.more(len(some) - 1))
        for _edges, some in shown
    )
    return Gantt(words.first_to_last(len(found)), min(one.first for one in found), span.until, lines, ())


def stretch(name: str, days: Collection[date]) -> Stretch:
    """A place and the days on which it was felt."""
    return Stretch(name, sorted(day.toordinal() for day in days))


def feelings(found: Shown) -> Bars:
    """On how many days each feeling was felt."""
    mix, names = found.figures["all"], vocabulary().sensation
    bars = tuple(
        Bar(names.get(one.id, one_line(one.id)), one.days, trends.of_all(one.days, mix.days)) for one in mix.sensations
    )
    told = zip(bars, mix.sensations, strict=True)
    marks = tuple(Mark(words.feeling(bar.name, one.days, mix.days), SENSATION.get(one.id, "")) for bar, one in told)
    return Bars(words.on_days(mix.days), bars, marks)


def durations(found: Shown) -> Bars:
    """How many of the ended entries lasted longer than an hour or a day, and how many have no end."""
    one = found.figures["durations"]
    counts = {"ended": one.ended, "over_hour": one.over_hour, "over_day": one.over_day, "open": one.open}
    bars = tuple(Bar(trends.DURATION_ROWS[name], count, f"{count:,}") for name, count in counts.items())
    return Bars(words.in_entries(one.ended + one.open), bars, _counted(bars, [words.LASTED[name] for name in counts]))


def treatments(found: Shown) -> Bars:
    """Entries before and after each treatment of which enough is known."""
    bars, finds = [], []
    for one in found.figures["treatments"]:
        if one.change is not None and one.change.enough:
            for which, half in (("before", one.change.before), ("after", one.change.after)):
                name = f"{one_line(one.treatment.name)}, {words.BEFORE_AFTER[which]}"
                bars.append(Bar(name, half.entries, f"{half.entries:,}"))
                finds.append(found_on(*half.span))
    return Bars(words.AROUND, tuple(bars), _counted(bars, finds))


def compare(found: Shown) -> Bars:
    """Entries and days of both periods."""
    change = found.figures["compare"]
    bars, finds = [], []
    for key in ("entries", "numb", "clear", "silent"):
        for which, half in (("before", change.before), ("after", change.after)):
            count = getattr(half, key)
            bars.append(Bar(f"{trends.COMPARED_ROWS[key]}, {words.BEFORE_AFTER[which]}", count, f"{count:,}"))
            finds.append(found_on(*half.span))
    return Bars(words.BESIDE, tuple(bars), _counted(bars, finds))


def together(found: Shown) -> Bars:
    """In how many entries each trigger, relief and pair of both was named."""
    seen = found.figures["together"]
    counts = [one.entries for one in (*seen.mentioned, *seen.pairs)]
    rows = found.table.rows if found.table is not None else ()
    bars = tuple(Bar(row[0], count, row[1]) for row, count in zip(rows, counts, strict=True))
    finds = [
        *(named(**{one.kind: one.id}) for one in seen.mentioned),
        *(named(trigger=pair.trigger, relief=pair.relief) for pair in seen.pairs),
    ]
    return Bars(words.in_entries(seen.entries), bars, _counted(bars, finds))


def _days(every: Sequence[Period]) -> tuple[Mark, ...]:
    return tuple(
        Mark(
            words.told(
                words.named(one.since, one.until),
                one.entries,
                one.hours,
                one.median,
                one.worst,
                words.state(one.numb, one.clear, one.silent),
            ),
            found_on(one.since, one.until),
        )
        for one in every
    )


def _place(one: Where, every: int) -> Mark:
    name = label(one.region, one.side)
    return Mark(words.place(name, one.days, every, one.first, one.last), name)


def _counted(bars: Sequence[Bar], finds: Sequence[str]) -> tuple[Mark, ...]:
    return tuple(Mark(words.counted(bar.name, bar.text), find) for bar, find in zip(bars, finds, strict=True))


def began_on(weekday: int, part: str) -> str:
    """The filter of the history that finds what began on this weekday (Monday 0) in this part of the day."""
    return f"{filters.WEEKDAYS[weekday]} {filters.PARTS[part]}"


def named(trigger: str = "", relief: str = "") -> str:
    """The filter of the history that finds what names this trigger, this relief, or both; nothing for one it does not know."""
    told = []
    for how, known, name in ((filters.TRIGGER, vocabulary().trigger, trigger), (filters.RELIEF, vocabulary().relief, relief)):
        if name and name not in known:
            return ""
        told += [filters.named(how, [known[name]])] if name else []
    return " ".join(told)


def found_on(since: date, until: date) -> str:
    """The filter of the history that finds what began on these days."""
    return since.isoformat() if since == until else f"since {since.isoformat()} until {until.isoformat()}"
