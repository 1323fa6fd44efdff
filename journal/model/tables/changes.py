"""The tables of the undo journal: each change, and what each row it touched held before."""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Index, Text, text
from sqlmodel import Field

from journal.model.tables.base import Stored, is_instant


class ChangeRow(Stored, table=True):
    """One thing the patient did, however many rows it touched. `undone_at` is set once it was taken back.

    `detail` says which one in a few words (a time, a day, a file's name), never what was felt.
    """

    __tablename__: ClassVar[str] = "change"
    __table_args__ = (
        *is_instant("at", "undone_at"),
        Index("ix_change_open", "id", sqlite_where=text("undone_at IS NULL")),
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    at: str = Field(sa_type=Text)
    action: str = Field(sa_type=Text)
    entity: str = Field(sa_type=Text)
    detail: str = Field(sa_type=Text)
    undone_at: str | None = Field(default=None, sa_type=Text)


class RevisionRow(Stored, table=True):
    """What a row and its parts held `before` a change (nothing: the change made it), and what an undo took back (`after`)."""

    __tablename__: ClassVar[str] = "revision"
    __table_args__ = (
        ForeignKeyConstraint(["change_id"], ["change.id"], ondelete="CASCADE"),
        *(CheckConstraint(f"\"{name}\" GLOB '{{*}}'", name=f"{name}_object") for name in ("before", "after")),
        {"sqlite_with_rowid": False},
    )

    change_id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    entity: str = Field(primary_key=True, sa_type=Text)
    entity_id: str = Field(primary_key=True, sa_type=Text)
    before: str | None = Field(default=None, sa_type=Text)
    after: str | None = Field(default=None, sa_type=Text)
