"""`journal encrypt`: from now on the journal opens only with a passphrase."""

from __future__ import annotations

import argparse
from typing import NoReturn

from journal.commands.context import Context, NotDone
from journal.commands.forget import NOT_TYPED
from journal.commands.keeping import NO_BACKUP
from journal.commands.passphrase import new_phrase
from journal.model.text import one_line
from journal.store import converting, drafts, mark, opening, remembered, unlocking
from journal.store.converting import Converted
from journal.store.problems import NoCipher
from journal.words import backups as backup_words
from journal.words import encryption as words


def arguments(parser: argparse.ArgumentParser) -> None:
    """Whether the backups too, and whether to keep the passphrase."""
    parser.add_argument("--backups", action="store_true", help=words.BACKUPS)
    parser.add_argument("--keyring", action="store_true", help=words.KEYRING)
    parser.epilog = words.ENCRYPT_MORE


def run(options: argparse.Namespace, context: Context) -> int:
    """Say what it means, take the word and the passphrase, and do it. Status 12 without the word."""
    may_convert(context)
    marked = mark.read(context.places.database)
    if mark.is_encrypted(context.places.database):
        context.say(words.already("" if marked is None else marked.since))
        return plain_backups(context, at_once=options.backups)
    for sentence in words.BEFORE:
        context.say(sentence)
    if context.ask(words.ASK_ENCRYPT).upper() != words.ENCRYPT:
        raise NotDone(words.NOT_TYPED, NOT_TYPED)
    phrase = new_phrase(context)
    done = converted(phrase, context, keyring=options.keyring)
    context.put(words.encrypted_now(done.entries, one_line(str(done.kept))))
    context.say(words.NO_WAY_BACK)
    plain_backups(context, at_once=options.backups)
    context.say(words.OLD_PLACES)
    return 0


def may_convert(context: Context) -> None:
    """Raises NotDone when there is no journal, or another window has unsaved text; NoCipher when the part is missing."""
    if opening.first_run(context.places):
        raise NotDone(words.NOTHING_TO_ENCRYPT)
    try:
        unlocking.cipher()
    except NoCipher:
        if mark.is_encrypted(context.places.database):
            raise
        raise NotDone(words.NO_CIPHER_YET, NoCipher.status) from None
    if drafts.being_written(context.places):
        raise NotDone(words.BEING_WRITTEN)


def converted(phrase: str | None, context: Context, *, keyring: bool = False) -> Converted:
    """Do it, also with what was left unsaved and with the keyring. Raises NotDone when no backup can be made."""
    places = context.places
    drafts.leftovers(places)
    try:
        done = converting.convert(places, phrase, context.now(), keyring=keyring)
    except OSError as trouble:
        raise NotDone(backup_words.failed(str(places.backups), trouble.strerror or "unknown", None), NO_BACKUP) from None
    try:
        drafts.convert(places)
    except OSError as trouble:
        context.say(words.not_converted(one_line(str(trouble.filename or places.drafts))))
    if phrase is None or not keyring:
        remembered.forget(places.database)
    else:
        context.say(words.KEPT_IN_KEYRING if remembered.keep(places.database, phrase) else words.NO_KEYRING)
    return done


def plain_backups(context: Context, *, at_once: bool) -> int:
    """Name the backups that anybody can read, and encrypt them when that is wished. Status 1 when one was left."""
    plain, _ = converting.copies(context.places)
    if not plain:
        return 0
    context.say(words.plain_backups(len(plain)))
    return like_the_journal(context, plain, words.ASK_ENCRYPT_BACKUPS, at_once=at_once)


def like_the_journal(context: Context, files: converting.Files, question: str, *, at_once: bool) -> int:
    """Name these backups, ask, and make them open as the journal does. Status 1 when one was left."""
    for file in files:
        context.say(words.named(one_line(str(file))))
    if not at_once and not (context.interactive and context.agrees(question)):
        context.say(words.LEFT_AS_THEY_ARE)
        return 0
    left = converting.convert_copies(context.places, files)
    for file in left:
        context.say(words.not_converted(one_line(str(file))))
    if not left:
        context.say(words.DONE_BACKUPS)
    return 1 if left else 0


def refuse_plain(context: Context) -> None:
    """Raises NotDone when the journal is not encrypted."""
    if not mark.is_encrypted(context.places.database):
        _plain()


def _plain() -> NoReturn:
    raise NotDone(words.IS_PLAIN)
