"""Copies that commands make by themselves: before a journal is changed as a whole, and once a day after a change."""

from __future__ import annotations

from journal.commands.context import Context, NotDone
from journal.store import automatic, backup, known
from journal.store.connection import PLAIN
from journal.store.problems import JournalProblem
from journal.words import backups as words
from journal.words import erasing, transfer

NO_BACKUP = 13


def copy_before(what: str, context: Context) -> None:
    """Say where a copy of the journal as it is was put. Raises NotDone when none can be made: then nothing may be changed."""
    places, now = context.places, context.now()
    try:
        made = backup.back_up(places, automatic.name_before(what, now), PLAIN)
        automatic.prune(places, made)
    except OSError as trouble:
        raise NotDone(transfer.no_backup(str(places.backups), trouble.strerror or "unknown"), NO_BACKUP) from None
    context.say(transfer.backed_up(str(made)))


def copy_daily(context: Context) -> None:
    """Make the backup of the day when it is due, and forget what is too old for the trash.

    That it can't be done is said; what the command did stands.
    """
    try:
        automatic.back_up_daily(context.places, context.now())
        forgotten = automatic.forget_aged(context.places, context.clock)
        if forgotten:
            context.say(erasing.forgotten_by_age(forgotten))
    except (JournalProblem, OSError) as trouble:
        reason = (trouble.strerror or "unknown") if isinstance(trouble, OSError) else str(trouble)
        context.say(words.failed(str(context.places.backups), reason, known.newest_backup(context.places)))
