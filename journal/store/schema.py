"""Which format of the file this program knows, and where the steps from older ones are."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

APPLICATION_ID = 0x4E756D62  # "Numb"; SQLite keeps it in the file's header
HEAD = 2  # kept as user_version; the newest revision in migrations/ has this number
REVISION = f"{HEAD:04d}"
_PACKAGE = os.path.dirname(os.path.dirname(__file__))


def migrations() -> Path:
    """The folder of migrations: in a wheel inside the package, in a checkout or an editable install beside it."""
    from pathlib import Path  # what only looks does without

    inside = Path(_PACKAGE, "_migrations")
    return inside if inside.is_dir() else inside.parent.parent / "migrations"
