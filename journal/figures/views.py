"""The views of the trends: each counts what it needs and gives it as figures for JSON and as a table with notes."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from journal.body.atlas import label
from journal.figures import pairs
from journal.figures.shown import Asked, Shown, strength
from journal.figures.table import Table
from journal.model.filters import PARTS
from journal.model.text import one_line
from journal.store import sums
from journal.trends.days import days
from journal.trends.durations import durations
from journal.trends.evidence import ledger
from journal.trends.hours import hours
from journal.trends.limbs import levels, symmetry
from journal.trends.needs import NEEDS
from journal.trends.places import days_felt, felt_on, places, spread
from journal.trends.returns import returns
from journal.trends.sensations import by_month, mix
from journal.trends.series import DAY, MONTH, WEEK, Period, series
from journal.trends.sums import Sums
from journal.trends.together import LEAST, RELIEF, TRIGGER, together
from journal.vocabulary import vocabulary
from journal.words import trends as words


class Counted(NamedTuple):
    """What a view is made of: its sums of the period, and the weekday (Monday 0) with which weeks begin."""

    sums: Sums
    first_weekday: int = 0


def shown(view: str, asked: Asked, counted: Sums | None = None) -> Shown:
    """One view of the period; of sums that are `counted` already, if it is made of nothing else.

    Raises KeyError for an unknown one, JournalProblem when the journal can't be read.
    """
    if view in _OF_TWO:
        return _OF_TWO[view](asked)
    needs, show = _VIEWS[view]
    return show(Counted(counted or sums.count(asked.reader, asked.span, NEEDS[needs]), asked.first_weekday))


def _series(unit: str) -> Callable[[Counted], Shown]:
    def show(counted: Counted) -> Shown:
        found = series(days(counted.sums), unit, counted.first_weekday)
        rows = tuple(_day_row(one) if unit == DAY else _period_row(one, unit) for one in found)
        table = Table(words.DAYS if unit == DAY else words.SERIES, rows, tuple(float(one.entries) for one in found))
        series_note = () if unit == DAY else (words.SERIES_NOTE,)
        notes = (words.total(sum(one.entries for one in found)), *series_note, words.HOURS_NOTE, words.CLEAR_NOTE)
        return Shown({"unit": unit, "periods": found}, table, notes)

    return show


def _day_row(one: Period) -> tuple[str, ...]:
    state = words.CLEAR if one.clear else words.NO_ENTRY if one.silent else words.LATE if one.late else ""
    if not one.numb:
        return (words.day(one.since), "", "", "", "", state)
    return (words.day(one.since), *strength(one), state)


def _period_row(one: Period, unit: str) -> tuple[str, ...]:
    name = words.month(one.since) if unit == MONTH else words.day(one.since)
    figures = strength(one) if one.logged else ("", "", "", "")
    return (name, *figures, *map(str, (one.numb, one.clear, one.silent, one.late)))


def _hours(counted: Counted) -> Shown:
    found = hours(counted.sums.hours, counted.sums.span)
    head = ("", *(words.PARTS[name] for name, *_rest in PARTS), "n")
    rows = tuple(
        (words.WEEKDAYS[one.weekday], *(str(one.between(first, last)) for _n, first, last in PARTS), str(one.entries))
        for one in found
    )
    total = sum(one.entries for one in found)
    notes = (words.total(total), *((words.too_few_for_hours(total, LEAST),) if total < LEAST else ()))
    return Shown({"weekdays": found}, Table(head, rows, tuple(float(one.entries) for one in found)), notes)


def _places(counted: Counted) -> Shown:
    felt = counted.sums.felt
    found = places(felt)
    rows = tuple(
        (
            label(one.region, one.side),
            str(one.days),
            words.share(one.share),
            words.day(one.first),
            words.day(one.last),
            words.days(one.away) if one.days > 1 else "",
        )
        for one in found
    )
    notes = (words.total_days(len(days_felt(felt))), words.SPREAD_NOTE, words.PAUSE_NOTE)
    return Shown({"places": found}, Table(words.PLACES, rows, tuple(float(one.days) for one in found)), notes)


def _spread(counted: Counted) -> Shown:
    found = spread(counted.sums.felt)
    rows = tuple((label(one.region, one.side), words.day(one.first), words.day(one.last), str(one.days)) for one in found)
    return Shown({"places": found}, Table(words.SPREAD, rows), (words.SPREAD_NOTE,))


def _limbs(counted: Counted) -> Shown:
    felt = felt_on(counted.sums.felt)
    found, sides = levels(felt), symmetry(felt)
    rows = tuple(
        (
            f"{one.side} {one.limb}",
            words.month(one.month),
            words.SEGMENTS[one.limb][one.highest],
            *(str(count) for count in one.days),
        )
        for one in found
    )
    notes = (words.mirrored(sides.days, sides.left, sides.right, sides.both, sides.mirrored),) if sides.days else ()
    return Shown({"limbs": found, "sides": sides}, Table(words.LIMBS, rows) if rows or sides.days else None, notes)


def _feelings(counted: Counted) -> Shown:
    sensed = counted.sums.sensed
    found, names = mix(sensed), vocabulary().sensation
    figures = {"all": found, "months": by_month(sensed)}
    if found is None:
        return Shown(figures, None)
    rows = tuple((names.get(one.id, one_line(one.id)), str(one.days), words.share(one.share)) for one in found.sensations)
    bars = tuple(float(one.days) for one in found.sensations)
    return Shown(figures, Table(words.FEELINGS, rows, bars), (words.total_days(found.days),))


def _durations(counted: Counted) -> Shown:
    found = durations(counted.sums.lasted)
    if not found.ended + found.open:
        return Shown({"durations": found}, None)
    texts = {
        "ended": f"{found.ended:,}",
        "median": words.NONE if found.median is None else words.length(found.median),
        "longest": words.NONE if found.longest is None else words.length(found.longest),
        "over_hour": words.of_all(found.over_hour, found.ended),
        "over_day": words.of_all(found.over_day, found.ended),
        "open": f"{found.open:,}",
    }
    rows = tuple((name, texts[key]) for key, name in words.DURATION_ROWS.items())
    return Shown({"durations": found}, Table(words.FIGURES, rows))


def _together(counted: Counted) -> Shown:
    found = together(counted.sums.named)
    names = {TRIGGER: vocabulary().trigger, RELIEF: vocabulary().relief}
    said = {TRIGGER: words.TRIGGERS, RELIEF: words.RELIEFS}
    rows = [
        (
            f"{said[one.kind]}: {names[one.kind].get(one.id, one_line(one.id))}",
            words.of_all(one.entries, found.entries),
            words.maybe(one.median_with),
            words.maybe(one.median_without),
        )
        for one in found.mentioned
    ]
    for pair in found.pairs:
        both = f"{words.PAIRS}: {names[TRIGGER].get(pair.trigger, one_line(pair.trigger))}"
        both += f" + {names[RELIEF].get(pair.relief, one_line(pair.relief))}"
        rows.append((both, words.of_all(pair.entries, found.entries), "", ""))
    hidden = (words.hidden(found.hidden, LEAST),) if found.hidden else ()
    if not rows:
        return Shown({"together": found}, None, hidden, words.TOO_LITTLE)
    return Shown({"together": found}, Table(words.TOGETHER, tuple(rows)), (words.PAIRED_NOTE, *hidden))


def _returns(counted: Counted) -> Shown:
    found = returns(days(counted.sums))
    rows = tuple(
        (words.day(one.last), words.day(one.back) if one.back else words.NOT_BACK, str(one.days), str(one.clear))
        for one in found
    )
    notes = tuple(
        words.came_back(one.back, words.pause(one.last, one.back), one.days, one.clear) for one in found if one.back is not None
    )
    return Shown({"returns": found}, Table(words.RETURNS, rows) if rows else None, (*notes, words.CLEAR_NOTE), words.NO_PAUSE)


def _evidence(counted: Counted) -> Shown:
    found, names = ledger(counted.sums.checked, counted.sums.visits), vocabulary().evidence
    rows: list[tuple[str, ...]] = []
    for one in found:
        rows.append((label(one.region, one.side), "", "", ""))
        for known in one.known:
            name = names.get(known.evidence, one_line(known.evidence))
            rows.append((f"  {name}", str(known.days), words.day(known.first), words.day(known.last)))
        if one.exams:
            name, days_of = words.exams(one.pending), str(len(one.exams))
            rows.append((f"  {name}", days_of, words.day(one.exams[0]), words.day(one.exams[-1])))
    return Shown({"places": found}, Table(words.EVIDENCE, tuple(rows)) if rows else None)


_VIEWS: dict[str, tuple[str, Callable[[Counted], Shown]]] = {
    "days": ("series", _series(DAY)),
    "weeks": ("series", _series(WEEK)),
    "months": ("series", _series(MONTH)),
    "hours": ("hours", _hours),
    "places": ("places", _places),
    "spread": ("spread", _spread),
    "limbs": ("limbs", _limbs),
    "feelings": ("sensations", _feelings),
    "durations": ("durations", _durations),
    "together": ("together", _together),
    "returns": ("returns", _returns),
    "evidence": ("evidence", _evidence),
}
_OF_TWO: dict[str, Callable[[Asked], Shown]] = {  # of more than one stretch of time
    "treatments": pairs.treatments_tried,
    "compare": pairs.compared,
    "body": pairs.then_now,
}
