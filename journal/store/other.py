"""A journal that lies elsewhere, read from a private copy: nothing is written there, and an older format is brought up here."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from journal import files
from journal.paths import Places
from journal.store import mark, problems, recoding, unlocking
from journal.store.connection import PLAIN, Factory
from journal.store.reader import Reader

PREFIX = "merging-"


def is_database(file: Path) -> bool:
    """Whether the file begins as a database does, or is an encrypted one. Raises OSError when it can't be read."""
    with file.open("rb") as opened:
        return mark.is_plain(opened.read(mark.SALT)) or mark.is_encrypted(file)


@contextmanager
def opened(file: Path, places: Places, connect: Factory = PLAIN) -> Iterator[Reader]:
    """A reader of a copy of `file`, kept meanwhile in the state of the journal at `places`. Raises a JournalProblem."""
    try:
        files.make_folder(places.state)
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=places.state))
    except OSError as error:
        raise problems.cannot_write(error, places) from error
    copy = Places(*map(str, (folder, folder / "journal.db", folder / "backups", folder / "state", places.settings)))
    try:
        connect, will = unlocking.of_copy(connect, file), unlocking.of(connect, places.database)
        if connect.key == will.key:
            files.make_file(copy.database)
            with closing(connect.reader(file)) as source, closing(connect.writer(copy.database)) as target:
                source.backup(target)
        else:
            connect, will = unlocking.as_cipher(connect), unlocking.as_cipher(will)
            recoding.copy(file, copy.database, connect, will)
        yield Reader(copy, will)
    except connect.errors as error:
        raise problems.translated(error, copy._replace(database_at=str(file)), writing=False) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
