"""The tables of the journal's file, as they are made: for docs/data.md."""

from journal.model.tables.every import METADATA
from journal.store import schema

KEEPING = ("version", "checksum", "created_at", "recorded_at", "updated_at", "deleted_at")


def tables() -> str:
    """A table of every table: its columns, without those that most share."""
    lines = [f"Format {schema.HEAD} (`PRAGMA user_version`), application id {schema.APPLICATION_ID}.", ""]
    lines += ["| table | named by | other columns |", "|---|---|---|"]
    for table in sorted(METADATA.tables.values(), key=lambda one: one.name):
        keys = [column.name for column in table.primary_key.columns]
        rest = [f"`{column.name}`" for column in table.columns if column.name not in (*keys, *KEEPING)]
        mark = "*" if set(KEEPING) <= set(table.columns.keys()) else ""
        lines.append(f"| `{table.name}`{mark} | {', '.join(f'`{key}`' for key in keys)} | {', '.join(rest)} |")
    shared = ", ".join(f"`{name}`" for name in KEEPING)
    return "\n".join([*lines, "", f"\\* also {shared}."])
