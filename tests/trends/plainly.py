"""The same figures said plainly: every entry looked at by itself, every day by asking the clock."""

from collections import Counter
from datetime import date, datetime, timedelta
from statistics import median
from typing import Any

from journal import clock
from journal.model.views import Episode, Place
from journal.trends.sums import Span

SECOND = timedelta(seconds=1)


def whole(moment: datetime) -> datetime:
    return moment.replace(microsecond=0)


def day_of(moment: datetime, one: Episode) -> date:
    return clock.local_day(moment, one.time_zone)


def last_word(one: Episode) -> datetime:
    return one.ended_at or max(one.started_at, *(reading.at for reading in one.readings))


def seconds_on(day: date, one: Episode) -> int:
    """Seconds of the entry on that day, by looking for the edges of the day with nothing but the clock."""
    start, end = whole(one.started_at), whole(last_word(one))

    def edge(wanted: date) -> datetime:
        low, high = start, end
        while high - low > SECOND:
            middle = low + timedelta(seconds=(high - low) // SECOND // 2)
            low, high = (middle, high) if day_of(middle, one) < wanted else (low, middle)
        return high

    first = start if day_of(start, one) >= day else end if day_of(end, one) < day else edge(day)
    after = day + timedelta(days=1)
    last = start if day_of(start, one) >= after else end if day_of(end, one) < after else edge(after)
    return (last - first) // SECOND


def periods(entries: list[Episode], clear: set[date], span: Span, key: Any) -> list[dict[str, Any]]:
    """For each group of days (by `key` of a day): what a Period holds."""
    groups: dict[Any, list[date]] = {}
    for day in span.each():
        groups.setdefault(key(day), []).append(day)
    return [period(entries, clear, days) for days in groups.values()]


def period(entries: list[Episode], clear: set[date], days: list[date]) -> dict[str, Any]:
    begun = [one for one in entries if day_of(one.started_at, one) in days]
    spent = {day: [seconds_on(day, one) for one in entries] for day in days}
    numb = {day for day in days if any(spent[day])} | {day_of(one.started_at, one) for one in begun}
    rated = [one.worst for one in begun if one.worst is not None]
    return {
        "since": days[0],
        "until": days[-1],
        "numb": len(numb),
        "clear": len(clear.intersection(days) - numb),
        "silent": len(days) - len(numb | clear.intersection(days)),
        "entries": len(begun),
        "late": sum(
            one.recorded_at is not None and whole(one.recorded_at) - whole(one.started_at) > timedelta(hours=24)
            for one in begun
        ),
        "hours": sum(map(sum, spent.values())) / 3600,
        "median": median(rated) if rated else None,
        "worst": max(rated, default=None),
        "rated": len(rated),
    }


def felt(entries: list[Episode], span: Span) -> set[tuple[date, str, str, str, tuple[str, ...]]]:
    """Day, region, single side, evidence and sensations of every site of every reading."""
    return {
        (day, place.region, side, reading.evidence, site.sensations)
        for one in entries
        for reading in one.readings
        if (day := day_of(reading.at, one)) in span
        for site in reading.sites
        for place in [Place(site.region, site.side)]
        for side in (("left", "right") if place.side == "both" else (place.side,))
    }


def hours(entries: list[Episode], span: Span) -> Counter[tuple[int, int]]:
    """Weekday and hour of each start on the patient's clock."""
    shown = [clock.wall(one.started_at, one.time_zone) for one in entries]
    return Counter((at.weekday(), at.hour) for at in shown if at.date() in span)


def lengths(entries: list[Episode], span: Span) -> list[int | None]:
    return [
        None if one.ended_at is None else (whole(one.ended_at) - whole(one.started_at)) // SECOND
        for one in entries
        if day_of(one.started_at, one) in span
    ]
