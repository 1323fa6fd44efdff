"""Which format of the file this program knows, and where the steps from older ones are."""

from __future__ import annotations

from pathlib import Path

APPLICATION_ID = 0x4E756D62  # "Numb"; SQLite keeps it in the file's header
HEAD = 2  # kept as user_version; the newest revision in migrations/ has this number
REVISION = f"{HEAD:04d}"
_PACKAGE = Path(__file__).parent.parent


def migrations() -> Path:
    """The folder of migrations: in a wheel inside the package, in a checkout or an editable install beside it."""
    inside = _PACKAGE / "_migrations"
    return inside if inside.is_dir() else _PACKAGE.parent / "migrations"
