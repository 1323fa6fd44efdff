"""The tables of care: treatments, diagnoses, visits, questions, and what was done about a finding."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import CheckConstraint, Index, Text
from sqlmodel import Field

from journal.model.tables.base import (
    BOOKKEEPING,
    Kept,
    is_between,
    is_day,
    is_instant,
    is_list,
    is_offset,
    is_one_of,
    is_truth,
)


class TreatmentRow(Kept, table=True):
    """Something tried against the numbness."""

    __tablename__: ClassVar[str] = "treatment"
    __table_args__ = (
        *is_instant(*BOOKKEEPING),
        *is_day("started_on", "stopped_on"),
        *is_between(0, 100, "relief_percent"),
        CheckConstraint("relief_days >= 0", name="relief_days_range"),
        CheckConstraint("stopped_on >= started_on", name="stopped_after_start"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    kind: str | None = Field(default=None, sa_type=Text)
    dose: str | None = Field(default=None, sa_type=Text)
    started_on: str | None = Field(default=None, sa_type=Text)
    stopped_on: str | None = Field(default=None, sa_type=Text)
    effect: str | None = Field(default=None, sa_type=Text)
    relief_percent: int | None = None
    relief_days: int | None = None
    stopped_because: str | None = Field(default=None, sa_type=Text)
    note: str = Field(sa_type=Text)


class DiagnosisRow(Kept, table=True):
    """What a clinician called it."""

    __tablename__: ClassVar[str] = "diagnosis"
    __table_args__ = (
        *is_instant(*BOOKKEEPING),
        *is_day("on"),
        *is_one_of("status", "suspected", "confirmed", "ruled_out"),
        *is_list("sites"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    name: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    by: str | None = Field(default=None, sa_type=Text)
    on: str | None = Field(default=None, sa_type=Text)
    sites: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)


class VisitRow(Kept, table=True):
    """A visit, exam or test."""

    __tablename__: ClassVar[str] = "visit"
    __table_args__ = (
        *is_instant("at", *BOOKKEEPING),
        *is_day("on"),
        *is_offset("at_offset"),
        *is_list("sites"),
        *is_truth("assessed_numbness", "pending"),
        CheckConstraint("(at IS NULL) = (at_offset IS NULL)", name="at_whole"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    on: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    clinician: str | None = Field(default=None, sa_type=Text)
    at: str | None = Field(default=None, sa_type=Text)
    at_offset: int | None = None
    sites: str = Field(sa_type=Text)
    assessed_numbness: int
    result: str | None = Field(default=None, sa_type=Text)
    pending: int
    note: str = Field(sa_type=Text)


class QuestionRow(Kept, table=True):
    """Something to ask the doctor."""

    __tablename__: ClassVar[str] = "question"
    __table_args__ = (*is_instant(*BOOKKEEPING), *is_day("asked_on"), CheckConstraint("rank >= 1", name="rank_range"))

    id: str = Field(primary_key=True, sa_type=Text)
    text: str = Field(sa_type=Text)
    rank: int | None = None
    asked_on: str | None = Field(default=None, sa_type=Text)
    answer: str | None = Field(default=None, sa_type=Text)


class FlagReviewRow(Kept, table=True):
    """What the patient did about a finding."""

    __tablename__: ClassVar[str] = "flag_review"
    __table_args__ = (
        *is_instant("at", *BOOKKEEPING),
        *is_offset("at_offset"),
        *is_one_of("state", "acknowledged", "told_clinician", "resolved"),
        Index("ix_flag_review_rule_at", "rule", "at"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    rule: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    at: str = Field(sa_type=Text)
    at_offset: int
    evidence: str | None = Field(default=None, sa_type=Text)
    level: str | None = Field(default=None, sa_type=Text)
    note: str = Field(sa_type=Text)
