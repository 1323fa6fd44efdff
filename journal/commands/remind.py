"""`journal remind`: a line when nothing was written, for shells, cron and timers. It says nothing of what is in the journal.

What is due is decided by the date and the time of day on the clock of the computer, never by a length of time: an hour that
comes twice, or never, when the clocks change, neither repeats a reminder nor loses one.
"""

from __future__ import annotations

import argparse
import re
from datetime import date, time
from pathlib import Path

from journal import clock, files, settings
from journal.commands.context import Context
from journal.model.text import one_line
from journal.model.views import Episode
from journal.paths import Places
from journal.rules.loudness import telling
from journal.rules.report import Report
from journal.store.lookout import look
from journal.store.open_days import quiet_for, week_due
from journal.store.reader import Reader
from journal.words import commands
from journal.words import remind as words

_TIME = re.compile(r"([0-9]{1,2})(?:[:.]([0-9]{2}))? ?(am|pm)?", re.ASCII)
_LOUD = ("emergency", "same_day")


def arguments(parser: argparse.ArgumentParser) -> None:
    """From when on, and whether again."""
    parser.add_argument("--at", metavar="TIME", type=_time, default=time(), help=words.AT_OPTION)
    parser.add_argument("--repeat", action="store_true", help=words.EVERY_OPTION)
    parser.add_argument("--json", action="store_true", help=commands.JSON_HELP)
    parser.epilog = words.MORE


def run(options: argparse.Namespace, context: Context) -> int:
    """Print what there is to say, nothing when there is nothing. Status 0 either way."""
    now = context.now()
    today = now.date()
    early = now.time() < options.at
    said = not options.repeat and _last_said(context.places) == today.isoformat()
    lines = [] if early or said else _due(context, today)
    if options.json:
        context.put_json({"due": bool(lines), "says": lines})
    else:
        for line in lines:
            context.tell(line)
    if lines and not options.repeat:
        _note(context.places, today)
    return 0


def _due(context: Context, today: date) -> list[str]:
    reader = Reader(context.places)
    if not reader.exists():
        return []
    low = settings.read(context.places)[0].low_tracking
    lines = _pressing(look(reader, context.now()))
    ongoing = reader.ongoing()
    if low:
        if week_due(reader, today):
            lines += [words.WEEK_ONGOING, words.ONGOING] if ongoing else [words.WEEK, words.WEEK_HOW]
    elif ongoing and all(_last_day(episode) < today for episode in ongoing):
        lines.append(words.ONGOING)
    elif quiet_for(reader, today, 1):
        lines += [words.TODAY, words.HOW]
    return lines


def _pressing(report: Report) -> list[str]:
    loud = any(one.pressing and one.finding.level in _LOUD for one in telling(report.flags))
    return [*([] if report.complete else [words.UNCHECKED]), *([words.PRESSING] if loud else [])]


def _last_day(episode: Episode) -> date:
    return clock.local_day(episode.readings[-1].at, episode.time_zone)


def _said_file(places: Places) -> Path:
    return places.state / "reminded"


def _last_said(places: Places) -> str:
    try:
        return _said_file(places).read_text(encoding="ascii")[:10]
    except (OSError, ValueError):
        return ""


def _note(places: Places, today: date) -> None:
    """The day on which it was said. Where that can't be written, it is said again: better than not at all."""
    try:
        files.make_folder(places.state)
        files.replace(_said_file(places), today.isoformat().encode())
    except OSError:
        return


def _time(text: str) -> time:
    found = _TIME.fullmatch(text.strip().lower())
    if found is not None:
        hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
        if half:
            hour = hour % 12 + (12 if half == "pm" else 0) if 1 <= hour <= 12 else 24
        if hour < 24 and minute < 60 and (found[2] or half):
            return time(hour, minute)
    raise argparse.ArgumentTypeError(words.not_a_time(one_line(text)[:40]))
