"""Indexes that hold what the trends count: the hour, the length, and which entries reach into another day.

Nothing that was written is touched. Written out as SQL and frozen, whatever journal/model/spans.py becomes. A later step that
copies the table in a batch must make the first of them anew: alembic does not see indexes of expressions.
"""

from alembic import op

revision = "0002"
down_revision = "0001"

ON_ONE_DAY = "(date(substr(ended_at, 1, 19), ended_offset || ' minutes') = local_day)"


def seconds(until: str) -> str:
    return f"CAST(round((julianday(substr({until}, 1, 19)) - julianday(substr(started_at, 1, 19))) * 86400) AS INTEGER)"


HOUR = (
    "(strftime('%w', local_day) * 24 + "
    "(substr(started_at, 12, 2) * 60 + substr(started_at, 15, 2) + started_offset + 1440) % 1440 / 60)"
)
COUNTED = f"{HOUR}, {seconds('ended_at')}, {ON_ONE_DAY}, ({seconds('recorded_at')} > 86400)"
GOES_ON = f"CASE WHEN ended_at IS NULL THEN last_at > started_at ELSE NOT {ON_ONE_DAY} END"
STEPS = (
    "DROP INDEX ix_episode_local_day_severity",
    f"CREATE INDEX ix_episode_local_day ON episode (local_day, severity, deleted_at, {COUNTED})",
    f"CREATE INDEX ix_episode_goes_on ON episode (last_at) WHERE deleted_at IS NULL AND {GOES_ON}",
)


def upgrade() -> None:
    for statement in STEPS:
        op.execute(statement)
    op.execute("PRAGMA user_version = 2")
