"""Short ways to write a patient's story for the rules: times as "how long ago", places as words "left hand.thumb"."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from typing import Any

from journal.body.atlas import atlas
from journal.model.ids import content_id
from journal.model.views import Diagnosis, Episode, History, HistoryItem, Place, Profile, Reading, Site, Treatment, Visit
from journal.rules.case import Case
from journal.rules.engine import Finding, Report, check
from journal.rules.facts import Facts
from tests import builders

_OF_READING = ("severity", "pain", "symptoms", "denied", "declined", "evidence", "symptom_since")
NOW = datetime(2026, 3, 4, 12, 0, tzinfo=UTC)


def ago(**span: float) -> datetime:
    """A moment before NOW."""
    return NOW - timedelta(**span)


def places(*names: str) -> tuple[Place, ...]:
    """Places from words: "left hand.thumb", "both foot.sole", "midline saddle.anus"; an alias as "left [whole arm]"."""
    found = []
    for name in names:
        side, _, where = name.partition(" ")
        regions = atlas().aliases[where[1:-1]] if where.startswith("[") else (where,)
        found += [Place(region, side) for region in regions]
    return tuple(found)


def state(at: datetime, *names: str, feels: Iterable[str] = ("tingling",), **fields: Any) -> Reading:
    """A reading at these places."""
    sites = tuple(Site(place.region, place.side, tuple(feels)) for place in places(*names))
    return builders.reading(at, *sites, **fields)


def numb(
    start: datetime, *names: str, lasted: timedelta | None = None, feels: Iterable[str] = ("tingling",), **fields: Any
) -> Episode:
    """An episode with one reading at its start; open unless `lasted` says how long. Fields of a reading or of the episode."""
    of_reading = {key: fields.pop(key) for key in _OF_READING if key in fields}
    ended = None if lasted is None else start + lasted
    given = {"onset": "hours", "ended_at": ended, "id": content_id("story", f"{start} {names} {fields}"), **fields}
    return builders.episode(start, state(start, *names, feels=feels, **of_reading), **given)


def changing(start: datetime, *readings: Reading, **fields: Any) -> Episode:
    """An episode with several readings."""
    given = {"onset": "hours", "id": content_id("story", f"{start} {readings}"), **fields}
    return builders.episode(start, *readings, **given)


def history(*episodes: Episode, **fields: Any) -> History:
    return History(episodes=episodes, **fields)


def found(*episodes: Episode, now: datetime = NOW, **fields: Any) -> Report:
    """What the rules find in these episodes."""
    report = check(history(*episodes, **fields), now)
    assert report.complete, report.failed_rules
    return report


def levels(report: Report) -> dict[str, str]:
    """Rule to level, with the days of a "soon"."""
    return {flag.rule: f"{flag.level} {flag.within_days}" if flag.within_days else flag.level for flag in report.flags}


def level_of(rule: str, *episodes: Episode, now: datetime = NOW, **fields: Any) -> str | None:
    """The level at which one rule fires, or None."""
    return levels(found(*episodes, now=now, **fields)).get(rule)


def finding(rule: str, *episodes: Episode, **fields: Any) -> Finding:
    return next(flag for flag in found(*episodes, **fields).flags if flag.rule == rule)


def case(*episodes: Episode, now: datetime = NOW, **fields: Any) -> Case:
    return Case(history(*episodes, **fields), now)


def facts(episode: Episode, now: datetime = NOW) -> Facts:
    return case(episode, now=now).facts[0]


def visit(on: datetime, *names: str, **fields: Any) -> Visit:
    """A visit that assessed the numbness, of all places unless some are named."""
    given = {"kind": "consultation", "assessed_numbness": True, **fields}
    return Visit(id="visit", on=on.date(), at=on, sites=places(*names), **given)


def diagnosis(*names: str, status: str = "confirmed", on: datetime | None = None, **fields: Any) -> Diagnosis:
    return Diagnosis(id="diagnosis", name="Named", status=status, on=on.date() if on else None, sites=places(*names), **fields)


def treatment(name: str, started: datetime, stopped: datetime | None = None, effect: str | None = "none") -> Treatment:
    return Treatment(
        id=name, name=name, started_on=started.date(), stopped_on=stopped.date() if stopped else None, effect=effect
    )


def with_condition(*conditions: str, **fields: Any) -> Profile:
    return Profile(history=tuple(HistoryItem(condition) for condition in conditions), **fields)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def hours(count: float) -> timedelta:
    return timedelta(hours=count)
