"""`journal backup`: a copy of the whole journal that is known to be good; the copies there are; one of them put back."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from journal.commands import age, merge
from journal.commands.context import Context, NotDone, Usage
from journal.commands.keeping import NO_BACKUP
from journal.commands.output import EXISTS, may_write, write
from journal.commands.passphrase import unlock
from journal.commands.watch import announce
from journal.model.text import one_line
from journal.store import backup, mark, opening, recovery, replacing
from journal.store.connection import PLAIN
from journal.store.lookout import look_at_all
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.store.recovery import Backup
from journal.words import age as age_words
from journal.words import backups as words
from journal.words import transfer
from journal.words.commands import JSON_HELP
from journal.words.times import time_of_day

NOT_TYPED = 12


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to do, and with which file."""
    parser.add_argument("do", nargs="*", metavar="FILE|list|restore", help=words.DO)
    parser.add_argument("--force", action="store_true", help=words.FORCE)
    parser.add_argument("--encrypt", action="store_true", help=age_words.OPTION)
    parser.add_argument("--json", action="store_true", help=JSON_HELP)
    parser.epilog = words.MORE


def run(options: argparse.Namespace, context: Context) -> int:
    """Copy, list or restore."""
    match options.do:
        case ["list"]:
            return _list(options, context)
        case ["restore", which]:
            return _restore(which, context)
        case [] | [_]:
            return _make(options.do[0] if options.do else None, options, context)
    raise Usage(one_line(f"{words.DO[0].upper()}{words.DO[1:]}."))


def _make(name: str | None, options: argparse.Namespace, context: Context) -> int:
    """The copy, among the backups or in the named file."""
    places, target = context.places, None if name is None else Path(name).expanduser()
    if opening.first_run(places):
        raise NotDone(words.NONE_YET)
    if target is not None:
        if target.exists() and target.samefile(places.database):
            raise NotDone(words.IS_THE_JOURNAL, EXISTS)
        may_write(target, force=options.force)
    if options.encrypt:
        return _closed(target, options, context)
    try:
        if target is None:
            target = backup.back_up(places, f"backup-{context.now():%Y%m%d-%H%M%S}", PLAIN)
        else:
            backup.write_copy(places, target, PLAIN, force=options.force)
    except FileExistsError:
        raise NotDone(transfer.exists(one_line(str(target))), EXISTS) from None
    except OSError as trouble:
        folder = places.backups if target is None else target.parent
        newest = next((str(file) for file, _ in recovery.files_newest_first(places)), None)
        raise NotDone(words.failed(str(folder), trouble.strerror or "unknown", newest), NO_BACKUP) from None
    found = recovery.looked_at(target, context.now(), PLAIN)
    entries = 0 if found is None else found.entries
    if options.json:
        context.put_json({"file": str(target), "entries": entries})
    else:
        context.put(words.made(one_line(str(target)), entries))
    return 0


def _closed(target: Path | None, options: argparse.Namespace, context: Context) -> int:
    """The copy in the named file, with a passphrase of its own."""
    if target is None:
        raise Usage(age_words.NEEDS_NAME)
    with backup.momentary(context.places) as copy:
        found = recovery.looked_at(copy, context.now(), PLAIN)
        write(target, age.closed(copy.read_bytes(), context), force=options.force)
    context.say(age_words.NOTE)
    context.put(words.made(one_line(str(target)), 0 if found is None else found.entries))
    return 0


def _list(options: argparse.Namespace, context: Context) -> int:
    """Every backup, the newest first, with what it holds."""
    looked = [(file, made, recovery.looked_at(file, made, PLAIN)) for file, made in recovery.files_newest_first(context.places)]
    if options.json:
        context.put_json({"backups": [_plain(file, made, found) for file, made, found in looked]})
        return 0
    if not looked:
        context.say(words.NO_BACKUPS)
    for number, (file, made, found) in enumerate(looked, 1):
        holds = words.NOT_WHOLE if found is None else _holds(found, context)
        context.put(words.listed(number, one_line(file.name), _day(made, context), holds))
    return 0


def _plain(file: Path, made: datetime, found: Backup | None) -> dict[str, object]:
    last = None if found is None or found.last_at is None else found.last_at.isoformat()
    entries = None if found is None else found.entries
    return {"file": str(file), "made_at": made.isoformat(timespec="seconds"), "entries": entries, "last_at": last}


def _restore(which: str, context: Context) -> int:
    """Show both, take the word, and do it. Status 12 without the word."""
    chosen = _chosen(which, context)
    known = _ours(chosen, context)
    typed = context.ask(words.question(merge=known)).upper()
    if known and typed == words.MERGE:
        return merge.run_merge(str(chosen.file), context)
    if typed != words.REPLACE:
        raise NotDone(words.NOT_RESTORED, NOT_TYPED)
    try:
        kept = replacing.replace(context.places, chosen, context.now())
    except OSError as trouble:
        raise NotDone(transfer.no_backup(str(context.places.backups), trouble.strerror or "unknown"), NO_BACKUP) from None
    told = words.restored(chosen.entries, None if kept is None else one_line(str(kept)))
    announce(told, None, words.RESTORED, context, look_at_all)
    return 0


def _ours(chosen: Backup, context: Context) -> bool:
    """Say what the backup holds and what the journal does; whether the journal can be read at all."""
    theirs = _holds(chosen, context)
    try:
        if opening.first_run(context.places):
            context.say(words.beside(theirs, words.NO_JOURNAL))
            return False
        reader = Reader(context.places)
        entries, last = reader.counts().episodes, reader.latest(1)
        would = replacing.compare(context.places, chosen)
    except JournalProblem as problem:
        context.say(f"{theirs}. {words.UNREADABLE} {problem.text}")
        return False
    latest = None if not last else _day(last[0].started_at, context)
    context.say(words.beside(theirs, words.holds(entries, latest)))
    context.say(words.would_hide(would.hidden, would.changed))
    return True


def _chosen(which: str, context: Context) -> Backup:
    """The backup of that number or name, or the file. Raises NotDone when there is none, or when it is not whole."""
    listed = recovery.files_newest_first(context.places)
    if which.isascii() and which.isdigit() and 0 < int(which[:6]) <= len(listed):
        file, made = listed[int(which[:6]) - 1]
    else:
        named = [pair for pair in listed if which in (pair[0].name, pair[0].stem)]
        file = named[0][0] if named else Path(which).expanduser()
        try:
            made = datetime.fromtimestamp(file.stat().st_mtime, UTC)
        except (OSError, ValueError):
            raise NotDone(words.no_such(one_line(which)[:200])) from None
    if age.is_closed(mark.beginning(file)):
        file = _opened(file, context)
    if mark.is_encrypted(file):
        unlock(file, context)
    found = recovery.looked_at(file, made, PLAIN)
    if found is None:
        raise NotDone(f"{one_line(str(file))}: {words.NOT_WHOLE}. {words.NOT_RESTORED}")
    return found


def _opened(file: Path, context: Context) -> Path:
    """What a file with a passphrase of its own holds, put among the backups."""
    content = age.opened(file.read_bytes(), context)
    made = backup.keep(context.places, f"opened-{context.now():%Y%m%d-%H%M%S}", content)
    context.say(age_words.among_backups(one_line(str(made))))
    return made


def _holds(found: Backup, context: Context) -> str:
    return words.holds(found.entries, None if found.last_at is None else _day(found.last_at, context))


def _day(moment: datetime, context: Context) -> str:
    here = moment.astimezone(context.now().tzinfo)
    return f"{here.day:>2} {here:%b %Y} {time_of_day(here)}"
