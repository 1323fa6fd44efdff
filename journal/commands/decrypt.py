"""`journal decrypt`: the journal is a plain file again."""

from __future__ import annotations

import argparse

from journal.commands.context import Context, NotDone
from journal.commands.encrypt import converted, like_the_journal, may_convert, refuse_plain
from journal.commands.forget import NOT_TYPED
from journal.model.text import one_line
from journal.store import converting
from journal.words import encryption as words


def arguments(parser: argparse.ArgumentParser) -> None:
    """Whether the backups too."""
    parser.add_argument("--backups", action="store_true", help=words.BACKUPS)
    parser.epilog = words.DECRYPT_MORE


def run(options: argparse.Namespace, context: Context) -> int:
    """Take the word, and do it. Status 12 without it."""
    may_convert(context)
    refuse_plain(context)
    if context.ask(words.ASK_DECRYPT).upper() != words.DECRYPT:
        raise NotDone(words.NOT_TYPED, NOT_TYPED)
    done = converted(None, context)
    context.put(words.decrypted_now(done.entries, one_line(str(done.kept))))
    _, encrypted = converting.copies(context.places)
    if not encrypted:
        return 0
    context.say(words.encrypted_backups(len(encrypted)))
    return like_the_journal(context, encrypted, words.ASK_DECRYPT_BACKUPS, at_once=options.backups)
