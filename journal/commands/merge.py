"""`journal merge`: another journal into this one. The later version of each row stands, and nothing is dropped unsaid."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from journal.commands.context import Context, NotDone
from journal.commands.documents import REFUSED, read_document
from journal.commands.keeping import copy_before
from journal.commands.lines import tail
from journal.commands.passphrase import unlock
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.exchange.merging import PROFILE, Merge, Name, Side, Taken, merge
from journal.exchange.rows import KINDS
from journal.model.plain import to_plain
from journal.model.text import one_line
from journal.store import mark, opening, other
from journal.store.asking import Asking
from journal.store.lookout import look_at_all
from journal.store.problems import Damaged, JournalProblem, Newer, NotOurs
from journal.store.reader import Reader
from journal.store.shapes import TABLES
from journal.store.sound import Found
from journal.store.traces import Traces, traces
from journal.words import commands as shared
from journal.words import merging as words

_KINDS = {table: kind for kind, table in TABLES.items()} | {"profile": "profile"}
_SHOWN = 20


def arguments(parser: argparse.ArgumentParser) -> None:
    """What to merge, and whether to ask."""
    parser.add_argument("file", metavar="FILE", help=words.FILE)
    parser.add_argument("--yes", "-y", action="store_true", help=words.YES)
    parser.add_argument("--dry-run", action="store_true", help=words.DRY_RUN)
    parser.add_argument("--json", action="store_true", help=words.JSON)
    parser.epilog = words.MORE


def run(options: argparse.Namespace, context: Context) -> int:
    """Read, compare, say what would happen, ask at a terminal, and do it in one transaction."""
    done, left_out = _compared(options.file, context)
    if options.json:
        context.put_json(_plain(done, left_out))
    if options.dry_run:
        context.say(words.NOTHING if done.changes_nothing_seen else words.ONLY_LOOKED)
        return 0
    asked = context.interactive and not options.yes and options.file != "-"
    asked = asked and not done.changes_nothing_seen
    if asked and not context.agrees(words.QUESTION):
        raise NotDone(words.STOPPED)
    _carry_out(done, "" if options.file == "-" else Path(options.file).name, context)
    return 0


def run_merge(file: str, context: Context) -> int:
    """The same without a question, for a backup of which it was asked already."""
    done, _ = _compared(file, context)
    _carry_out(done, Path(file).name, context)
    return 0


def _compared(file: str, context: Context) -> tuple[Merge, int]:
    """What has to be done, which is said; and how many rows of the other journal are left out."""
    theirs, left_out = _theirs(file, context)
    done = merge(_side(Reader(context.places)), theirs)
    _tell(done, left_out, context)
    return done, left_out


def _carry_out(done: Merge, source: str, context: Context) -> None:
    """Do it: a copy first, then all of it or nothing, then what the checks say to it."""
    if done.changes_nothing_seen:
        if not done.changes_nothing:
            _write(done, source, context)
        context.say(words.NOTHING)
        return
    if Reader(context.places).exists():
        copy_before("merge", context)
    _write(done, source, context)
    announce(words.merged(len(done.added), len(done.told)), None, words.MERGED, context, look_at_all)


def _write(done: Merge, source: str, context: Context) -> None:
    with writing(context) as journal:
        from journal.store.merging import Merged, Row  # with it SQLAlchemy, which the journal has loaded by now

        every = ((one, one.ours is None or bool(one.fields)) for one in (*done.added, *done.replaced))
        rows = [Row(TABLES[one.kind], one.ours, one.row, one.at, one.deleted_at, told) for one, told in every]
        profile = done.profile if done.profile_fields else None
        journal.merge(Merged(rows, profile, done.profile_at, source))


def _theirs(name: str, context: Context) -> tuple[Side, int]:
    """The other journal, and how many of its rows can't be relied on."""
    try:
        if name == "-" or not other.is_database(Path(name)):
            return Side(read_document(name, context).history), 0
    except (OSError, ValueError) as trouble:
        reason = trouble.strerror if isinstance(trouble, OSError) else str(trouble)
        raise NotDone(shared.cannot_read(one_line(name), reason or "unknown")) from None
    return of_database(Path(name), context)


def of_database(file: Path, context: Context) -> tuple[Side, int]:
    """The journal in another database, asking for its passphrase when it has one. Raises NotDone when it can't be used."""
    try:
        if mark.is_encrypted(file):
            unlock(file, context)
        with other.opened(file, context.places) as reader:
            side = _side(reader)
    except (Damaged, Newer, NotOurs) as problem:
        reason = {Damaged: words.DAMAGED, Newer: words.NEWER, NotOurs: words.NOT_OURS}[type(problem)]
        raise NotDone(words.cannot(one_line(str(file)), reason), problem.status) from None
    except JournalProblem as problem:
        raise NotDone(words.cannot(one_line(str(file)), problem.text), problem.status) from None
    wrong = [one for kind in KINDS for row in getattr(side.history, kind.name) for one in kind.check(row, f"$.{kind.name}")]
    if wrong:
        raise NotDone("\n".join((words.cannot(one_line(str(file)), words.ODD), *map(str, wrong[:_SHOWN]))), REFUSED)
    return side, len(side.damaged)


def _side(reader: Reader) -> Side:
    if opening.of_newer(reader.places):
        raise Newer(opening.only_reading(reader.places))
    found = reader.found(trash=True)
    known: Traces = reader.asked(_traces) or Traces({}, {})
    touched = {_name(table, key): at for (table, key), at in known.touched.items()}
    return Side(found.history, touched, known.taken_back, _damaged(found))


def _traces(ask: Asking) -> Traces:
    return traces(ask)


def _damaged(found: Found) -> frozenset[Name]:
    return frozenset(_name(gap.table, gap.id) for gap in found.gaps if gap.table in _KINDS and not gap.gone)


def _name(table: str, key: str) -> Name:
    return PROFILE if table == "profile" else (_KINDS[table], key)


def _tell(done: Merge, left_out: int, context: Context) -> None:
    context.say(words.counted(len(done.added), len(done.told), len(done.kept), done.same))
    lines = [words.taken(one.kind, _called(one.kind, one.key), one.fields) for one in done.told]
    lines += [words.united(done.profile_fields)] if done.profile_fields else []
    lines += [words.kept(one.kind, _called(one.kind, one.key), one.fields) for one in done.kept]
    for line in lines[:_SHOWN]:
        context.say(f"  {one_line(line)}")
    if len(lines) > _SHOWN:
        context.say(f"  {words.more(len(lines) - _SHOWN)}")
    if left_out:
        context.say(words.left_out(left_out))


def _called(kind: str, key: str) -> str:
    return {"days": key, "flag_reviews": "", "profile": ""}.get(kind, tail(key))


def _plain(done: Merge, left_out: int) -> dict[str, Any]:
    def row(one: Taken) -> dict[str, Any]:
        before = None if one.ours is None else to_plain(one.ours)
        return {"kind": one.kind, "fields": list(one.fields), "ours": before, "theirs": to_plain(one.row)}

    kept = [{"kind": one.kind, "fields": list(one.fields), "ours": to_plain(one.row)} for one in done.kept]
    replaced = [row(one) for one in done.told]
    told = {"added": [row(one) for one in done.added], "replaced": replaced, "kept": kept, "same": done.same}
    return told | {"profile": list(done.profile_fields), "left_out": left_out}
