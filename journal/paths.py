"""Where everything lives: the database, its backups, drafts and crash reports, and the settings.

`JOURNAL_HOME` puts all of it in one folder; otherwise the platform's data, state and configuration folders are used. `--db
FILE` names another database, whose backups stand beside it while its state stays at home, where it is found even when FILE's
disk is not. Nothing is created here. What a short command loads does without pathlib, which takes as long as a tenth of it.
"""

import os
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

APP = "numbness-journal"
DATABASE, SETTINGS = "journal.db", "settings.toml"
File = str | os.PathLike[str]


class Places(NamedTuple):
    """The folder, the database file, the folders for backups and for state (drafts, crash reports, what was known), and
    the file of settings, which is the same whichever database is named. Those without `_at` are the same as paths.
    """

    folder_at: str
    database_at: str
    backups_at: str
    state_at: str
    settings_at: str

    @property
    def folder(self) -> "Path":
        """The folder that holds the journal."""
        return _path(self.folder_at)

    @property
    def database(self) -> "Path":
        """The journal itself."""
        return _path(self.database_at)

    @property
    def backups(self) -> "Path":
        """The folder of its backups."""
        return _path(self.backups_at)

    @property
    def state(self) -> "Path":
        """The folder of what is written beside the journal."""
        return _path(self.state_at)

    @property
    def settings(self) -> "Path":
        """The file of settings."""
        return _path(self.settings_at)

    @property
    def drafts(self) -> "Path":
        """Unfinished entries, one file for each running program."""
        return self.state / "drafts"

    @property
    def known(self) -> "Path":
        """What was last seen of the database, so that a missing one is never taken for a new one."""
        return _path(self.known_at)

    @property
    def known_at(self) -> str:
        """The same as text."""
        return os.path.join(self.state_at, "known.json")


def places(database: File | None = None) -> Places:
    """The places for the default journal, or for the database named by `--db`."""
    home = os.environ.get("JOURNAL_HOME")
    folder = _whole(home) if home else _user_folder("data")
    state = os.path.join(folder, "state") if home else _user_folder("state")
    settings = os.path.join(folder if home else _user_folder("config"), SETTINGS)
    usual = Places(folder, os.path.join(folder, DATABASE), os.path.join(folder, "backups"), state, settings)
    file = usual.database_at if database is None else _whole(database)
    if file == usual.database_at:
        return usual
    import hashlib  # only for journals elsewhere

    mark = hashlib.blake2b(file.encode(errors="surrogateescape"), digest_size=4).hexdigest()
    path = _path(file)
    backups = str(path.with_name(f"{path.stem}-backups"))
    return Places(str(path.parent), file, backups, os.path.join(state, "elsewhere", mark), settings)


def alone(file: File) -> Places:
    """The places of a database that is looked at by itself, such as a backup: nothing else of it is known."""
    folder, text = str(_path(file).parent), os.fspath(file)
    return Places(folder, text, folder, folder, text)


def _path(file: File) -> "Path":
    from pathlib import Path  # what only looks does without

    return Path(file)


def _whole(file: File) -> str:
    """The file from the root on, as a path has it."""
    text = os.fspath(file)
    if os.path.isabs(text) and os.path.normpath(text) == text:
        return text
    return str(_path(text).expanduser().absolute())


def _user_folder(kind: str) -> str:
    if os.name == "posix" and os.uname().sysname != "Darwin":
        # The XDG rules are two lines; platformdirs is for the platforms where they are not, and is slow to import.
        default = {"data": ".local/share", "state": ".local/state", "config": ".config"}[kind]
        named = os.environ.get(f"XDG_{kind.upper()}_HOME", "")
        base = named if os.path.isabs(named) else os.path.join(os.path.expanduser("~"), default)
        return os.path.join(_whole(base), APP)
    from platformdirs import user_config_path, user_data_path, user_state_path

    path_of = {"data": user_data_path, "state": user_state_path, "config": user_config_path}[kind]
    return str(path_of(APP, appauthor=False))
