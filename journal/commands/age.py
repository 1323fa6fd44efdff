"""Files that leave the journal with a passphrase of their own, in the form of the program age, and come back in."""

from __future__ import annotations

from journal.commands.context import Context, NotDone
from journal.commands.passphrase import new_phrase
from journal.store.problems import NoCipher, WrongPhrase
from journal.words import age as words

_BEGINS = b"age-encryption.org/v1\n"


def closed(content: bytes, context: Context) -> bytes:
    """The content, encrypted with a passphrase that is asked for twice, and opened again once before it is handed out."""
    _part()
    from pyrage import passphrase  # type: ignore[import-untyped]  # it comes without types

    phrase = new_phrase(context)
    made: bytes = passphrase.encrypt(content, phrase)
    if passphrase.decrypt(made, phrase) != content:
        raise NotDone(words.WRONG)
    return made


def opened(content: bytes, context: Context) -> bytes:
    """What an encrypted file holds, once its passphrase was given; any other content as it is. Raises NotDone."""
    if not is_closed(content):
        return content
    _part()
    from pyrage import DecryptError, passphrase

    try:
        found: bytes = passphrase.decrypt(content, context.ask_hidden(words.ASK))
    except DecryptError:
        raise NotDone(words.WRONG, WrongPhrase.status) from None
    return found


def is_closed(content: bytes) -> bool:
    """Whether it begins as such a file does."""
    return content.startswith(_BEGINS)


def _part() -> None:
    try:
        import pyrage  # noqa: F401  # whether it is there is the question
    except ImportError:
        raise NotDone(words.NO_AGE, NoCipher.status) from None
