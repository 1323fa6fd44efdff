"""The tables of an episode, its readings and their sites."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, Text, text
from sqlmodel import Field

from journal.model.spans import GOES_ON, HOUR, LASTED, LATE, ONE_DAY
from journal.model.tables.base import (
    BOOKKEEPING,
    Kept,
    Stored,
    is_between,
    is_day,
    is_instant,
    is_list,
    is_offset,
    is_one_of,
    is_truth,
)

_LIVE = text("deleted_at IS NULL")


class EpisodeRow(Kept, table=True):
    """An episode. `local_day`, `severity` (the worst) and `last_at` (its last known moment) are there for quick questions.

    `started_offset` and `ended_offset` are minutes from UTC on the patient's clock; they count when `time_zone` is empty or
    this computer has no data for it.
    """

    __tablename__: ClassVar[str] = "episode"
    __table_args__ = (
        *is_instant("started_at", "ended_at", "last_at", *BOOKKEEPING),
        *is_day("local_day"),
        *is_offset("started_offset", "ended_offset"),
        *is_between(0, 10, "severity"),
        *is_one_of("onset", "sudden", "hours", "days", "weeks", "woke_with", "unknown"),
        *is_one_of("course", "constant", "comes_and_goes"),
        *is_list("triggers", "relief", "function"),
        *is_truth("private", "starred"),
        CheckConstraint("ended_at >= started_at", name="ended_after_start"),
        CheckConstraint("(ended_at IS NULL) = (ended_offset IS NULL)", name="ended_whole"),
        CheckConstraint("last_at >= started_at", name="last_after_start"),
        Index("ix_episode_started_at_id", "started_at", "id", sqlite_where=_LIVE),
        Index("ix_episode_local_day", "local_day", "severity", "deleted_at", *map(text, (HOUR, LASTED, ONE_DAY, LATE))),
        Index("ix_episode_last_at", "last_at", sqlite_where=_LIVE),
        Index("ix_episode_goes_on", "last_at", sqlite_where=text(f"deleted_at IS NULL AND {GOES_ON}")),
        Index("ix_episode_ongoing", "started_at", sqlite_where=text("ended_at IS NULL AND deleted_at IS NULL")),
        Index("ix_episode_trash", "deleted_at", "id", sqlite_where=text("deleted_at IS NOT NULL")),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    local_day: str = Field(sa_type=Text)
    severity: int | None = None
    last_at: str = Field(sa_type=Text)
    started_at: str = Field(sa_type=Text)
    started_offset: int
    ended_at: str | None = Field(default=None, sa_type=Text)
    ended_offset: int | None = None
    time_zone: str | None = Field(default=None, sa_type=Text)
    onset: str = Field(sa_type=Text)
    course: str | None = Field(default=None, sa_type=Text)
    explanation: str | None = Field(default=None, sa_type=Text)
    triggers: str = Field(sa_type=Text)
    relief: str = Field(sa_type=Text)
    function: str = Field(sa_type=Text)
    notes: str = Field(sa_type=Text)
    private: int
    starred: int


class ReadingRow(Stored, table=True):
    """The state of an episode at one time; `position` counts from 0 in the order given."""

    __tablename__: ClassVar[str] = "reading"
    __table_args__ = (
        ForeignKeyConstraint(["episode_id"], ["episode.id"], ondelete="CASCADE"),
        *is_instant("at"),
        *is_offset("at_offset"),
        *is_between(0, 10, "severity", "pain"),
        *is_list("symptoms", "symptom_since", "denied", "declined"),
        {"sqlite_with_rowid": False},
    )

    episode_id: str = Field(primary_key=True, sa_type=Text)
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: str = Field(sa_type=Text)
    at_offset: int
    severity: int | None = None
    pain: int | None = None
    symptoms: str = Field(sa_type=Text)
    symptom_since: str = Field(sa_type=Text)
    denied: str = Field(sa_type=Text)
    declined: str = Field(sa_type=Text)
    evidence: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)


class SiteRow(Stored, table=True):
    """A place of a reading and what was felt there; `local_day` is the reading's day on the patient's calendar."""

    __tablename__: ClassVar[str] = "site"
    __table_args__ = (
        ForeignKeyConstraint(["episode_id", "reading"], ["reading.episode_id", "reading.position"], ondelete="CASCADE"),
        *is_day("local_day"),
        *is_one_of("side", "left", "right", "both", "midline"),
        *is_list("sensations"),
        Index("ix_site_local_day_region", "local_day", "region", "side"),
        {"sqlite_with_rowid": False},
    )

    episode_id: str = Field(primary_key=True, sa_type=Text)
    reading: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    local_day: str = Field(sa_type=Text)
    region: str = Field(sa_type=Text)
    side: str = Field(sa_type=Text)
    sensations: str = Field(sa_type=Text)
