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
    if output.exists() and not force:
        raise NotDone(words.exists(one_line(str(output))), EXISTS)


def write(output: Path, content: bytes, *, force: bool) -> None:
    """The whole file or none, 0600; an existing one only with `force`, even when it appeared just now."""
    output = output.resolve()
    if force:
        files.replace(output, content)
        return
    try:
        files.write_new(output, content)
    except FileExistsError:
        raise NotDone(words.exists(one_line(str(output))), EXISTS) from None
