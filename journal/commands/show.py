"""`journal show`: one entry whole, and how it was changed."""

from __future__ import annotations

import argparse

from journal import clock
from journal.commands.context import Context
from journal.commands.findings import status_of, whole
from journal.commands.lines import tell_damaged, when
from journal.model.plain import to_plain
from journal.model.views import Episode
from journal.phrase.describe import details
from journal.rules.report import Finding, Report, report_plain
from journal.store.lookout import look
from journal.store.reader import Reader
from journal.store.revisions import Revision
from journal.words import commands as words
from journal.words import entry as say
from journal.words import options as helps


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry."""
    parser.add_argument("id", metavar="ID", nargs="?", default="last", help=words.REFERENCE_HELP)
    parser.add_argument("--trash", action="store_true", help=helps.TRASH_TOO)
    parser.add_argument("--revisions", action="store_true", help=helps.REVISIONS)
    parser.add_argument("--findings", action="store_true", help=helps.NAMING)
    parser.add_argument("--json", action="store_true", help=words.JSON_HELP)


def run(options: argparse.Namespace, context: Context) -> int:
    """Print it: its id, then every detail on a line, then its changes and the findings that name it when they are asked for.

    Status 8 when it is damaged, and as lines when too little can be read; with its findings, that of a check.
    """
    reader = Reader(context.places)
    episode = reader.episode(options.id.lower(), trashed=options.trash)
    revisions = reader.revisions(episode.id) if options.revisions else ()
    report = look(reader, context.now()) if options.findings else None
    if options.json and episode.sites:
        context.put_json(_whole(episode, revisions if options.revisions else None, report))
    else:
        context.put(episode.id)
        for text in details(episode):
            context.tell(text)
        if options.revisions:
            context.put(f"{say.REVISIONS}:")
            for one in revisions:
                for text in _lines(one, episode):
                    context.tell(text)
    return _told(report, episode, context, as_json=options.json) or tell_damaged((episode,), context)


def _naming(report: Report, episode: Episode) -> tuple[Finding, ...]:
    return tuple(flag for flag in report.flags if episode.id in flag.episodes)


def _told(report: Report | None, episode: Episode, context: Context, *, as_json: bool) -> int:
    """The findings that name the entry, as lines; that rules could not run, as talk. The status of the check, 0 without one."""
    if report is None:
        return 0
    if report.warning:
        context.say(report.warning)
    naming = _naming(report, episode)
    if not as_json:
        if naming or report.complete:
            context.put(f"{say.FINDINGS}:" if naming else say.NO_FINDING)
        for flag in naming:
            for text in whole(flag):
                context.tell(f"  {text}")
    return status_of(report)


def _whole(episode: Episode, revisions: tuple[Revision, ...] | None, report: Report | None) -> object:
    """The entry as JSON: alone, or with what else is asked for."""
    more: dict[str, object] = {}
    if revisions is not None:
        more["revisions"] = [_plain(one) for one in revisions]
    if report is not None:
        more["complete"] = report.complete
        more["flags"] = report_plain(report._replace(flags=_naming(report, episode)))["flags"]
    return {"episode": to_plain(episode), **more} if more else to_plain(episode)


def _lines(revision: Revision, episode: Episode) -> list[str]:
    from journal.phrase.retold import differences, done  # an entry without its changes needs no comparison

    zone = episode.time_zone
    said = done(revision.action, revision.detail, revision.undone_at, zone)
    changed = differences(revision.action, revision.before, revision.after)
    return [f"  {when(revision.at, zone)}  {said}", *(f"    {line}" for line in changed)]


def _plain(revision: Revision) -> dict[str, object]:
    """A change as JSON: the entry before it (null: it made the entry) and after it, both null when they can't be read."""
    return {
        "at": clock.iso(revision.at),
        "action": revision.action,
        "detail": revision.detail,
        "undone_at": None if revision.undone_at is None else clock.iso(revision.undone_at),
        "before": None if revision.before is None else to_plain(revision.before),
        "after": None if revision.after is None else to_plain(revision.after),
    }
