"""What every table shares: its metadata, how constraints are named, and the CHECKs that stand behind the drafts.

All columns are TEXT or INTEGER, so that the stdlib reader and the SQLModel writer see the very same values: instants as
`clock.utc_text` writes them, dates as YYYY-MM-DD, lists of ids as JSON in the order given, truth as 0 or 1.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, MetaData, Text
from sqlmodel import Field, SQLModel

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)
_DAY = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
_INSTANT = f"{_DAY}T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z"
BOOKKEEPING = ("created_at", "recorded_at", "updated_at", "deleted_at")


class Stored(SQLModel):
    """The base of every table."""

    metadata = METADATA


class Kept(Stored):
    """The bookkeeping of a row that stands for itself (a part, such as a reading, shares that of its whole).

    `version` grows by one with each write; `checksum` covers every other column of the row and of its parts. All four times
    are UTC: when the row came into this database; when the patient wrote it down; when it last changed; when it was put in
    the trash. The last three are empty when that is unknown or never happened, and are never made up.
    """

    version: int
    checksum: str = Field(sa_type=Text)
    created_at: str = Field(sa_type=Text)
    recorded_at: str | None = Field(default=None, sa_type=Text)
    updated_at: str | None = Field(default=None, sa_type=Text)
    deleted_at: str | None = Field(default=None, sa_type=Text)


def is_instant(*columns: str) -> list[CheckConstraint]:
    """CHECKs that the columns hold UTC instants of fixed width, or nothing."""
    return [CheckConstraint(f"\"{name}\" GLOB '{_INSTANT}'", name=f"{name}_instant") for name in columns]


def is_day(*columns: str) -> list[CheckConstraint]:
    """CHECKs that the columns hold dates, or nothing."""
    return [CheckConstraint(f"\"{name}\" GLOB '{_DAY}'", name=f"{name}_day") for name in columns]


def is_list(*columns: str) -> list[CheckConstraint]:
    """CHECKs that the columns hold what looks like a JSON list (not every SQLite counts json_valid as safe), or nothing."""
    return [CheckConstraint(f"\"{name}\" GLOB '[[]*]'", name=f"{name}_list") for name in columns]


def is_truth(*columns: str) -> list[CheckConstraint]:
    """CHECKs that the columns hold 0 or 1."""
    return [CheckConstraint(f'"{name}" IN (0, 1)', name=f"{name}_truth") for name in columns]


def is_between(low: int, high: int, *columns: str) -> list[CheckConstraint]:
    """CHECKs that the columns hold a number from `low` to `high`, or nothing."""
    return [CheckConstraint(f'"{name}" BETWEEN {low} AND {high}', name=f"{name}_range") for name in columns]


def is_offset(*columns: str) -> list[CheckConstraint]:
    """CHECKs that the columns hold an offset from UTC in minutes that a zone on earth has or had, or nothing."""
    return is_between(-960, 960, *columns)


def is_one_of(column: str, *ids: str) -> list[CheckConstraint]:
    """A CHECK that the column holds one of these ids, or nothing."""
    return [CheckConstraint(f'"{column}" IN ({", ".join(f"{name!r}" for name in ids)})', name=f"{column}_known")]
