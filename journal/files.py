"""Private files: folders 0700, files 0600 whatever the umask, written whole or not at all, and on the disk before we say so."""

from __future__ import annotations

import os
from io import FileIO
from pathlib import Path

_BLOCK = bytes(1 << 16)


def make_folder(folder: Path) -> None:
    """Makes the folder and its parents, the folders it makes 0700. Raises OSError when that can't be done."""
    missing = [folder, *folder.parents]
    for path in reversed([path for path in missing if not path.exists()]):
        path.mkdir(mode=0o700, exist_ok=True)
        path.chmod(0o700)


def make_file(file: Path) -> None:
    """Makes an empty file, 0600. Raises FileExistsError when there is one, so that nothing is ever overwritten."""
    descriptor = os.open(file, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    try:
        os.fchmod(descriptor, 0o600)
    finally:
        os.close(descriptor)


def sync(path: Path) -> None:
    """Waits until the file, or the names in the folder, are on the disk."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def publish(finished: Path, name: Path) -> None:
    """Gives a finished file its name, unless that name is taken. Raises FileExistsError then; `finished` stays."""
    sync(finished)
    try:
        os.link(finished, name)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links (FAT): a name that is free a moment before is the best there is
        if name.exists():
            raise FileExistsError(str(name)) from None
        finished.rename(name)
    else:
        finished.unlink()
    sync(name.parent)


def discard_database(file: Path) -> None:
    """Deletes an unfinished database of our own making, and the rollback journal that SQLite leaves beside it."""
    for path in (file, file.with_name(f"{file.name}-journal")):
        path.unlink(missing_ok=True)


def overwrite(stream: FileIO) -> None:
    """Zeros over all of an open file, on the disk, and then nothing in it. Its old place on flash memory is out of reach."""
    length = os.fstat(stream.fileno()).st_size
    stream.seek(0)
    for start in range(0, length, len(_BLOCK)):
        stream.write(_BLOCK[: length - start])
    os.fsync(stream.fileno())
    os.ftruncate(stream.fileno(), 0)


def replace(file: Path, content: bytes) -> None:
    """Writes the file whole, 0600, replacing an older one: after a crash there is the old or the new, never half of one."""
    temporary = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    descriptor = os.open(temporary, os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_NOFOLLOW", 0), 0o600)
    try:
        os.fchmod(descriptor, 0o600)
        with os.fdopen(descriptor, "wb", closefd=False) as stream:
            stream.write(content)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    temporary.replace(file)
    sync(file.parent)


def write_new(file: Path, content: bytes) -> None:
    """Writes a new file whole, 0600. Raises FileExistsError when there is one, even when it appeared just now."""
    finished = file.with_name(f".{file.name}.part")
    replace(finished, content)
    try:
        publish(finished, file)
    except FileExistsError:
        finished.unlink()
        raise
