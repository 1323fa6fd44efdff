"""A journal as it stood at an earlier moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TypeVar

from journal.model.views import Day, Diagnosis, Episode, History, Profile, Question, Treatment, Visit
from journal.rules.case import instant

R = TypeVar("R", Day, Diagnosis, Episode, Question, Treatment, Visit)


def as_of(history: History, at: datetime) -> History:
    """The history without everything after `at`.

    Readings after it are dropped, an end after it becomes still open, an entry written down after it was not there yet, and
    so for visits, diagnoses, treatments, clear days, conditions and reviews; what was deleted after it was still there. A day
    counts from its first hour in UTC.
    """
    moment = at.astimezone(UTC)
    return history._replace(
        profile=_profile(history.profile, moment),
        episodes=tuple(_episodes(_there(history.episodes, moment), moment)),
        days=tuple(row for row in _there(history.days, moment) if instant(row.date) <= moment),
        treatments=tuple(
            row._replace(stopped_on=None) if row.stopped_on and instant(row.stopped_on) > moment else row
            for row in _there(history.treatments, moment)
            if row.started_on is None or instant(row.started_on) <= moment
        ),
        diagnoses=tuple(row for row in _there(history.diagnoses, moment) if row.on is None or instant(row.on) <= moment),
        visits=tuple(row for row in _there(history.visits, moment) if _visited(row, moment)),
        questions=tuple(
            row for row in _there(history.questions, moment) if row.asked_on is None or instant(row.asked_on) <= moment
        ),
        flag_reviews=tuple(row for row in history.flag_reviews if row.at <= moment),
    )


def _there(rows: Iterable[R], moment: datetime) -> Iterator[R]:
    """The rows that were not in the trash at the moment."""
    for row in rows:
        if row.deleted_at is None:
            yield row
        elif row.deleted_at > moment:
            yield row._replace(deleted_at=None)


def _visited(visit: Visit, moment: datetime) -> bool:
    return visit.at <= moment if visit.at is not None else instant(visit.on) <= moment


def _episodes(episodes: Iterable[Episode], moment: datetime) -> Iterator[Episode]:
    for episode in episodes:
        readings = tuple(reading for reading in episode.readings if reading.at <= moment)
        written = episode.recorded_at is None or episode.recorded_at <= moment
        if not readings or episode.started_at > moment or not written:
            continue
        ended = episode.ended_at if episode.ended_at is not None and episode.ended_at <= moment else None
        yield episode._replace(readings=readings, ended_at=ended)


def _profile(profile: Profile, moment: datetime) -> Profile:
    history = tuple(
        item._replace(until=None) if item.until and instant(item.until) > moment else item
        for item in profile.history
        if item.since is None or instant(item.since) <= moment
    )
    baseline = tuple(
        item._replace(assessed_on=None) if item.assessed_on and instant(item.assessed_on) > moment else item
        for item in profile.baseline
        if instant(item.since) <= moment
    )
    return profile._replace(history=history, baseline=baseline)
