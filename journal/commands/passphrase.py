"""Asking for passphrases: at a terminal, without showing what is typed. They are never taken from arguments or settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from journal.commands.context import Context, Usage
from journal.store import mark, remembered, unlocking
from journal.store.problems import Encrypted, WrongPhrase
from journal.words import encryption as words

_TRIES = 3


def unlock(file: Path, context: Context) -> None:
    """Opens an encrypted file for this program by asking up to three times.

    Nothing is asked when it is plain, or open already. Raises Encrypted, WrongPhrase or NoCipher.
    """
    _asked(file, lambda phrase: unlocking.unlock(file, phrase), context)


def _asked(database: Path, take: Callable[[str], None], context: Context) -> None:
    if not mark.is_encrypted(database) or not unlocking.needs_phrase(database):
        return
    marked = mark.read(database)
    kept = remembered.recalled(database) if marked is not None and marked.keyring else None
    if kept is not None:
        try:
            take(kept)
        except WrongPhrase:
            pass  # it was changed on another computer
        else:
            return
    if not context.interactive:
        raise Encrypted(words.encrypted(str(database)))
    for tries in range(_TRIES, 0, -1):
        try:
            take(context.ask_hidden(words.ASK))
        except WrongPhrase as wrong:
            if tries == 1:
                raise
            context.say(str(wrong))
        else:
            return


def unlock_journal(context: Context) -> None:
    """The same for the journal itself, from the keyring when that was wished. Raises Damaged when it is that."""
    places = context.places
    _asked(places.database, lambda phrase: unlocking.open_journal(places, phrase), context)
    unlocking.adopt(context.places.database)


def new_phrase(context: Context) -> str:
    """A new passphrase, typed twice. Raises Usage when it can't be used."""
    phrase = context.ask_hidden(words.ASK_NEW)
    if not unlocking.SHORTEST <= len(phrase) <= unlocking.LONGEST or phrase != phrase.strip():
        raise Usage(words.too_short(unlocking.SHORTEST))
    if context.ask_hidden(words.ASK_AGAIN) != phrase:
        raise Usage(words.NOT_THE_SAME)
    return phrase
