"""Journal documents given to commands by file name or on stdin."""

from __future__ import annotations

from pathlib import Path

from journal.commands import age
from journal.commands.context import Context, NotDone
from journal.commands.progress import progress
from journal.exchange.document import Document, Unreadable, read
from journal.model.text import one_line
from journal.words import commands as words
from journal.words.transfer import READING

REFUSED = 10


def read_document(name: str, context: Context) -> Document:
    """The document in the file called `name`, or on stdin for "-".

    Raises NotDone: status 10 with every problem when the document is refused, status 1 when the file cannot be read.
    """
    raw = read_bytes(name, context)
    try:
        return read(raw, progress(context, READING))
    except Unreadable as refused:
        raise NotDone(f"{words.not_understood(one_line(name), refused.rows, refused.refused)}\n{refused}", REFUSED) from None


def read_bytes(name: str, context: Context) -> bytes:
    """What stands in the file called `name`, or comes on stdin for "-"; opened when it has a passphrase. Raises NotDone."""
    try:
        content = context.read_bytes() if name == "-" else Path(name).read_bytes()
    except (OSError, ValueError) as trouble:  # ValueError: a name with a NUL
        reason = trouble.strerror if isinstance(trouble, OSError) else str(trouble)
        raise NotDone(words.cannot_read(one_line(name), reason or "unknown")) from None
    return age.opened(content, context)
