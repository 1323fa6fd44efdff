"""What a command writes into a named file: all of it or nothing, for its owner alone, never over another file unasked."""

from __future__ import annotations

from pathlib import Path

from journal import files
from journal.commands.context import NotDone
from journal.model.text import one_line
from journal.words import transfer as words

EXISTS = 11


def may_write(output: Path, *, force: bool) -> None:
    """Raises NotDone before anything is read when the file could not be written anyway."""
    if output.is_dir():
        raise NotDone(words.is_folder(one_line(str(output))))
    if not output.absolute().parent.is_dir():
        raise NotDone(words.no_parent(one_line(str(output.absolute().parent))))
    if not force and (output.exists() or output.is_symlink()):  # a link that leads nowhere could make a file anywhere
        raise NotDone(words.exists(one_line(str(output))), EXISTS)


def write(output: Path, content: bytes, *, force: bool) -> None:
    """The whole file or none, 0600; an existing one only with `force`, even when it appeared just now."""
    if force:
        files.replace(output.resolve(), content)
        return
    try:
        if output.is_symlink():
            raise FileExistsError
        files.write_new(output.parent.resolve() / output.name, content)
    except FileExistsError:
        raise NotDone(words.exists(one_line(str(output))), EXISTS) from None
