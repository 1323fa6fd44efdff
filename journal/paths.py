"""Where everything lives: the database, its backups, drafts and crash reports, and the settings.

`JOURNAL_HOME` puts all of it in one folder; otherwise the platform's data, state and configuration folders are used. `--db
FILE` names another database, whose backups stand beside it while its state stays at home, where it is found even when FILE's
disk is not. Nothing is created here.
"""

import os
from pathlib import Path
from typing import NamedTuple

APP = "numbness-journal"
DATABASE, SETTINGS = "journal.db", "settings.toml"


class Places(NamedTuple):
    """The folder, the database file, the folders for backups and for state (drafts, crash reports, what was known), and
    the file of settings, which is the same whichever database is named.
    """

    folder: Path
    database: Path
    backups: Path
    state: Path
    settings: Path

    @property
    def drafts(self) -> Path:
        """Unfinished entries, one file for each running program."""
        return self.state / "drafts"

    @property
    def known(self) -> Path:
        """What was last seen of the database, so that a missing one is never taken for a new one."""
        return self.state / "known.json"


def places(database: str | os.PathLike[str] | None = None) -> Places:
    """The places for the default journal, or for the database named by `--db`."""
    home = os.environ.get("JOURNAL_HOME")
    folder = Path(home).expanduser().absolute() if home else _user_folder("data")
    state = folder / "state" if home else _user_folder("state")
    settings = (folder if home else _user_folder("config")) / SETTINGS
    if database is None:
        return Places(folder, folder / DATABASE, folder / "backups", state, settings)
    file = Path(database).expanduser().absolute()
    if file == folder / DATABASE:
        return Places(folder, file, folder / "backups", state, settings)
    import hashlib  # only for journals elsewhere

    mark = hashlib.blake2b(str(file).encode(errors="surrogateescape"), digest_size=4).hexdigest()
    return Places(file.parent, file, file.with_name(f"{file.stem}-backups"), state / "elsewhere" / mark, settings)


def alone(file: Path) -> Places:
    """The places of a database that is looked at by itself, such as a backup: nothing else of it is known."""
    return Places(file.parent, file, file.parent, file.parent, file)


def _user_folder(kind: str) -> Path:
    if os.name == "posix" and os.uname().sysname != "Darwin":
        # The XDG rules are two lines; platformdirs is for the platforms where they are not, and is slow to import.
        default = {"data": ".local/share", "state": ".local/state", "config": ".config"}[kind]
        named = os.environ.get(f"XDG_{kind.upper()}_HOME", "")
        base = Path(named) if Path(named).is_absolute() else Path.home() / default
        return base / APP
    from platformdirs import user_config_path, user_data_path, user_state_path

    path_of = {"data": user_data_path, "state": user_state_path, "config": user_config_path}[kind]
    return path_of(APP, appauthor=False)
