"""One table by its name, without those that are kept in other modules: making the models of all takes longer than a save."""

from __future__ import annotations

from importlib import import_module

from sqlalchemy import Table

from journal.model.tables.base import METADATA

_MODULES = {
    "episodes": ("episode", "reading", "site"),
    "changes": ("change", "revision"),
    "patient": ("profile", "history_item", "baseline", "day"),
    "care": ("treatment", "diagnosis", "visit", "question", "flag_review"),
}
_MODULE_OF = {name: module for module, names in _MODULES.items() for name in names}


def table_of(name: str) -> Table:
    """The table of that name. Raises KeyError when there is none."""
    import_module(f"journal.model.tables.{_MODULE_OF[name]}")  # each time: another thread may still be making it
    return METADATA.tables[name]
