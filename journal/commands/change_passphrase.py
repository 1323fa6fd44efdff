"""`journal change-passphrase`: another passphrase for an encrypted journal."""

from __future__ import annotations

import argparse

from journal.commands.context import Context
from journal.commands.encrypt import converted, like_the_journal, may_convert, refuse_plain
from journal.commands.passphrase import new_phrase
from journal.model.text import one_line
from journal.store import converting
from journal.words import encryption as words


def arguments(parser: argparse.ArgumentParser) -> None:
    """Whether the backups too, and whether to keep the passphrase."""
    parser.add_argument("--backups", action="store_true", help=words.BACKUPS)
    parser.add_argument("--keyring", action="store_true", help=words.KEYRING)
    parser.epilog = words.CHANGE_MORE


def run(options: argparse.Namespace, context: Context) -> int:
    """Take the new passphrase twice, and do it. Status 2 when it can't be used."""
    may_convert(context)
    refuse_plain(context)
    context.say(words.NO_WAY_BACK)
    phrase = new_phrase(context)
    done = converted(phrase, context, keyring=options.keyring)
    context.put(words.changed_now(done.entries, one_line(str(done.kept))))
    _, encrypted = converting.copies(context.places)
    context.say(words.encrypted_backups(len(encrypted)))
    return like_the_journal(context, encrypted, words.ASK_CHANGE_BACKUPS, at_once=options.backups)
