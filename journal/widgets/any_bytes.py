"""What a terminal sends that is not UTF-8 is read all the same: one byte of it ended the program, in the middle of a word."""

from __future__ import annotations

import codecs
import os
from typing import Any

_NAME = "journal.any_bytes"
_FIRST_LETTER = 0xA0  # below stand the control characters of Latin-1


def _as_latin_1(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    wrong = error.object[error.start : error.end]
    return "".join(chr(byte) if byte >= _FIRST_LETTER else "\ufffd" for byte in wrong), error.end


def _decoder(encoding: str) -> Any:
    """The incremental decoder, made without arguments as Textual makes it, which reads any byte."""
    made = codecs.getincrementaldecoder(encoding)
    return lambda: made(errors=_NAME)


def read_any_bytes() -> None:
    """Have Textual's keyboard read every byte: letters of Latin-1 as such, all else that is not UTF-8 as U+FFFD."""
    if os.name != "posix":  # there the system decodes
        return
    from textual.drivers import linux_driver

    codecs.register_error(_NAME, _as_latin_1)
    # Its one place to say how bytes are read. A test types such bytes at a real terminal.
    vars(linux_driver)["getincrementaldecoder"] = _decoder
