"""All tables by name. Importing this imports SQLModel, which is slow: only what writes does it."""

from __future__ import annotations

from sqlalchemy import Table

from journal.model.tables import base, care, changes, episodes, patient

_MODULES = (episodes, patient, care, changes)  # importing them is what fills the metadata
METADATA = base.METADATA
TABLES: dict[str, Table] = {table.name: table for table in METADATA.sorted_tables}
