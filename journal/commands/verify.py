"""`journal verify`: whether the journal is whole and private. Status 0 when it is whole, else that of the cause."""

from __future__ import annotations

import argparse
import os
import stat
from pathlib import Path

from journal.commands.context import Context
from journal.commands.lines import tail
from journal.model.text import one_line
from journal.paths import Places
from journal.store import integrity, mark, opening
from journal.store.problems import Damaged, Newer
from journal.store.reader import Reader
from journal.words import commands as words
from journal.words import options as helps
from journal.words import verify as say

_SYNCED = ("dropbox", "onedrive", "icloud", "mobile documents", "google drive", "googledrive", "nextcloud", "syncthing")


def arguments(parser: argparse.ArgumentParser) -> None:
    """How deep, and how to print it."""
    parser.add_argument("--deep", action="store_true", help=helps.DEEP)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Look at the file, the rows and the folder; nothing is changed."""
    reader, newer = Reader(context.places), opening.of_newer(context.places)
    exists = reader.exists()
    faults = integrity.faults(context.places, deep=options.deep)
    damaged = reader.damaged()
    warnings = loose(context.places) + synced(context.places.database)
    if options.json:
        rows = [{"table": table, "id": key} for table, key in damaged]
        context.put_json({"exists": exists, "faults": faults, "damaged": rows, "warnings": warnings, "deep": options.deep})
    for warning in warnings:
        context.say(warning)
    for fault in faults:
        context.say(one_line(fault))
    for table, key in damaged:
        context.say(say.row(table, tail(key) if table == "episode" else key))
    if (faults or damaged) and not options.json:
        context.tell(say.broken(len(faults), len(damaged)))
    elif not options.json and not newer:
        context.tell(say.whole(words.entries(reader.counts().episodes)) if exists else words.EMPTY_JOURNAL)
    if faults or damaged:
        return Damaged.status
    return Newer.status if newer else 0


def loose(places: Places) -> list[str]:
    """Files and folders of the journal that other users of the computer can get at, or that belong to another."""
    kept = [
        places.folder,
        places.database,
        mark.path(places.database),
        places.state,
        places.known,
        places.backups,
        places.drafts,
    ]
    for folder in (places.backups, places.drafts):
        if folder.is_dir():
            kept += sorted(folder.iterdir())
    found = []
    for path in kept:
        try:
            status = path.lstat()
        except OSError:  # not there, which is no fault
            continue
        if stat.S_ISLNK(status.st_mode):
            found.append(say.linked(str(path)))
        elif stat.S_IMODE(status.st_mode) & 0o077:
            found.append(say.loose(str(path), "700" if path.is_dir() else "600"))
        elif status.st_uid != os.getuid():
            found.append(say.owned(str(path)))
    return found


def synced(database: Path) -> list[str]:
    """A warning when the journal seems to lie in a folder that a sync program copies."""
    for folder in database.parents:
        name = next((name for name in _SYNCED if name in folder.name.lower()), "")
        if name or (folder / ".stfolder").exists():
            return [say.synced(str(folder))]
    return []
