"""`journal update`: how an episode is now, as one more reading of it. What is not said is as it was."""

from __future__ import annotations

import argparse
from datetime import datetime

from journal.commands.asking import echo, read_phrase, settle
from journal.commands.below import ask_of
from journal.commands.context import Context, NotDone, Usage, unsaid
from journal.commands.entries import meant, split_reference
from journal.commands.lines import line, when
from journal.commands.unheard import called, judge
from journal.commands.unsaved import Unfinished, kept, unfinished
from journal.commands.warning import warn_of
from journal.commands.watch import announce
from journal.commands.writing import writing
from journal.model.views import Episode, Reading
from journal.phrase.following import following, outside
from journal.store.drafts import Leftover
from journal.store.reader import Reader
from journal.words import asking as words
from journal.words import options as helps
from journal.words.commands import ARGV_WARNING, TIME_FORMS


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which entry, and how it is."""
    parser.add_argument("words", nargs="*", metavar="[ID] PHRASE", help=helps.UPDATE_WORDS)
    parser.epilog = f"{ARGV_WARNING} {TIME_FORMS}"


def run(options: argparse.Namespace, context: Context) -> int:
    """Add a reading to the entry named, else to the one that is going on, and check the journal again."""
    reference, rest = split_reference(options.words)
    text = "" if unsaid(rest) and context.interactive else context.read_words(rest, words.HOW_NOW)
    try:
        episode = meant(Reader(context.places), reference, "update", context)
    except NotDone:
        if text:
            judge(text, context)
            context.say(words.as_new(text, called(context)))
        raise
    text = text or read_phrase(rest, context, words.HOW_NOW)
    with unfinished(context, episode.id) as draft:
        draft.note(text, context.now())
        updated = _updated(text, context.now(), episode, context, draft)
    ask_of(updated, context)
    return 0


def go_on(leftover: Leftover, written: datetime, episode: Episode, context: Context) -> int:
    """Ask about an unfinished update, whose words were written at that moment, and store it."""
    with unfinished(context, episode.id) as draft:
        draft.take_over(leftover, written)
        updated = _updated(leftover.text, written, episode, context, draft)
    ask_of(updated, context)
    return 0


def _updated(text: str, now: datetime, episode: Episode, context: Context, unsaved: Unfinished) -> Episode:
    settled = settle(text, context, lambda said: following(said, now, context.clock.zone_name(), episode))
    echo(settled, context)
    reading = settled.draft.readings[0]
    if outside(reading.at, episode):
        warn_of((settled.draft,), context)
        context.say(words.as_new(text, called(context)))
    _check(reading, episode)
    if settled.draft.ended_at is not None:
        raise Usage(words.UPDATE_ENDS)
    with kept(settled.text, settled.draft, now, context, episode.id), writing(context) as journal:
        updated = journal.add_reading(episode.id, reading)
    unsaved.discard()
    announce(line(updated, context.stdout), updated.id, words.UPDATED, context)
    return updated


def _check(reading: Reading, episode: Episode) -> None:
    """Raises Usage for a reading of a time at which the episode was not going on."""
    if outside(reading.at, episode):
        end = "" if episode.ended_at is None else when(episode.ended_at, episode.time_zone)
        raise Usage(words.reading_outside(when(episode.started_at, episode.time_zone), end))
