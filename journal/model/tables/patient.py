"""The tables of the patient: who they are, what they had before, and the days without numbness."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Text
from sqlmodel import Field

from journal.model.tables.base import BOOKKEEPING, Kept, Stored, is_between, is_day, is_instant, is_list, is_one_of


class ProfileRow(Kept, table=True):
    """The one patient of this journal; there is at most one row, and its id is 1."""

    __tablename__: ClassVar[str] = "profile"
    __table_args__ = (
        CheckConstraint("id = 1", name="one"),
        *is_instant(*BOOKKEEPING),
        *is_between(1900, 2100, "birth_year"),
        *is_one_of("dominant_hand", "left", "right", "both"),
    )

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    name: str | None = Field(default=None, sa_type=Text)
    birth_year: int | None = None
    sex: str | None = Field(default=None, sa_type=Text)
    emergency_number: str | None = Field(default=None, sa_type=Text)
    dominant_hand: str | None = Field(default=None, sa_type=Text)
    occupation: str | None = Field(default=None, sa_type=Text)


class HistoryItemRow(Stored, table=True):
    """A condition of the patient; part of the profile."""

    __tablename__: ClassVar[str] = "history_item"
    __table_args__ = (
        ForeignKeyConstraint(["profile_id"], ["profile.id"], ondelete="CASCADE"),
        *is_day("since", "until"),
        {"sqlite_with_rowid": False},
    )

    profile_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    condition: str = Field(sa_type=Text)
    since: str | None = Field(default=None, sa_type=Text)
    until: str | None = Field(default=None, sa_type=Text)


class BaselineRow(Stored, table=True):
    """Numbness that was there before the journal began; part of the profile."""

    __tablename__: ClassVar[str] = "baseline"
    __table_args__ = (
        ForeignKeyConstraint(["profile_id"], ["profile.id"], ondelete="CASCADE"),
        *is_day("since", "assessed_on"),
        *is_list("sites", "sensations", "symptoms"),
        *is_one_of("course", "constant", "comes_and_goes"),
        {"sqlite_with_rowid": False},
    )

    profile_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    position: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    sites: str = Field(sa_type=Text)
    since: str = Field(sa_type=Text)
    sensations: str = Field(sa_type=Text)
    symptoms: str = Field(sa_type=Text)
    course: str | None = Field(default=None, sa_type=Text)
    assessed_on: str | None = Field(default=None, sa_type=Text)
    note: str = Field(sa_type=Text)


class DayRow(Kept, table=True):
    """A day the patient checked in without numbness."""

    __tablename__: ClassVar[str] = "day"
    __table_args__ = (*is_instant(*BOOKKEEPING), *is_day("date"), *is_one_of("state", "clear"))

    date: str = Field(primary_key=True, sa_type=Text)
    state: str = Field(sa_type=Text)
    note: str = Field(sa_type=Text)
