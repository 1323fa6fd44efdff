"""`journal end`: the episode is over, now or at a time that is named."""

from __future__ import annotations

import argparse

from journal.commands import times
from journal.commands.context import Context, NotDone, Usage
from journal.commands.entries import meant, split_reference
from journal.commands.lines import line, tail, when
from journal.commands.log import check_end
from journal.commands.unheard import called, judge
from journal.commands.warning import warn_of_open
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.model.views import Episode
from journal.phrase.following import following
from journal.phrase.understand import Understanding
from journal.store.reader import Reader
from journal.words import asking as words
from journal.words import options as helps
from journal.words.commands import TIME_FORMS


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry, and when."""
    parser.add_argument("words", nargs="*", metavar="[ID] [TIME]", help=helps.END)
    parser.epilog = TIME_FORMS


def run(options: argparse.Namespace, context: Context) -> int:
    """Set the end of the entry named, else of the one that is going on."""
    reference, rest = split_reference(options.words)
    try:
        episode = meant(Reader(context.places), reference, "end", context)
    except NotDone:
        judge(" ".join(rest), context)
        raise
    if episode.ended_at is not None:
        _warn(" ".join(rest), episode, context)
        raise NotDone(words.already_over(when(episode.ended_at, episode.time_zone), tail(episode.id)))
    try:
        at = times.moment(" ".join(rest), context) if rest else context.now()
    except Usage:
        _warn(" ".join(rest), episode, context)
        raise
    check_end(episode.started_at, at, context)
    with writing(context) as journal:
        ended = journal.end(episode.id, at)
    announce(line(ended, context.stdout), ended.id, words.ENDED, context)
    return 0


def _warn(text: str, episode: Episode, context: Context) -> None:
    """Says what is urgent in words that are no time, and how to write them down."""
    now = context.now()

    def read(said: str) -> Understanding:
        return following(said, now, context.clock.zone_name(), episode)

    if text and warn_of_open(read(text), text, read, context) and episode.ended_at is not None:
        context.say(words.as_new(text, called(context)))
