"""The passphrase in the keyring of the system, for those who asked for it: one for each journal, under the name of its file."""

from __future__ import annotations

import unicodedata
from importlib import import_module
from pathlib import Path
from types import ModuleType

from journal.paths import APP


def keep(database: Path, phrase: str) -> bool:
    """Puts the passphrase there; False when there is no keyring that takes it."""
    ring = _keyring()
    if ring is None:
        return False
    try:
        ring.set_password(APP, str(database), unicodedata.normalize("NFC", phrase))
    except (ring.errors.KeyringError, OSError):
        return False
    return True


def recalled(database: Path) -> str | None:
    """The passphrase that lies there; None without one."""
    ring = _keyring()
    if ring is None:
        return None
    try:
        found: str | None = ring.get_password(APP, str(database))
    except (ring.errors.KeyringError, OSError):
        return None
    return found


def forget(database: Path) -> None:
    """Takes it out of there, if it is there."""
    ring = _keyring()
    if ring is None:
        return
    try:
        ring.delete_password(APP, str(database))
    except (ring.errors.KeyringError, OSError):
        return


def _keyring() -> ModuleType | None:
    try:
        import_module("keyring.errors")
        return import_module("keyring")
    except ImportError:
        return None
