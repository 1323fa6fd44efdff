"""`journal log`: one episode from a phrase. Stored first, then checked; a saved entry is status 0 even when it warns."""

from __future__ import annotations

import argparse
from datetime import datetime

from journal import clock
from journal.commands import times
from journal.commands.arguments import severity
from journal.commands.asking import echo, not_waiting, read_phrase, settle, stop_unsaved, written_at
from journal.commands.below import ask_of
from journal.commands.context import Context, NotDone, Usage
from journal.commands.lines import line, when
from journal.commands.unsaved import Unfinished, kept, unfinished
from journal.commands.warning import warn_of
from journal.commands.watch import announce
from journal.commands.writing import checked, writing
from journal.model.drafts import EpisodeDraft
from journal.model.views import Episode
from journal.phrase.again import retell
from journal.store.drafts import Leftover
from journal.store.reader import Reader
from journal.words import asking as words
from journal.words import options as helps
from journal.words.commands import ARGV_WARNING, TIME_FORMS


def arguments(parser: argparse.ArgumentParser) -> None:
    """The phrase, and options for what is easier to say apart."""
    parser.add_argument("phrase", nargs="*", metavar="PHRASE", help=helps.PHRASE)
    parser.add_argument("--yes", "-y", action="store_true", help=helps.YES)
    parser.add_argument("--again", metavar="ID", help=helps.AGAIN)
    parser.add_argument("--at", metavar="TIME", help=helps.AT)
    parser.add_argument("--until", metavar="TIME", help=helps.UNTIL)
    parser.add_argument("--severity", type=severity, metavar="0-10", help=helps.SEVERITY)
    parser.add_argument("--note", metavar="TEXT", help=helps.NOTE)
    parser.add_argument("--private", action="store_true", help=helps.PRIVATE)
    parser.add_argument("--star", action="store_true", help=helps.STAR)
    parser.set_defaults(as_of=None)
    parser.epilog = f"{ARGV_WARNING} {TIME_FORMS}"


def run(options: argparse.Namespace, context: Context) -> int:
    """Read, understand, ask, store, warn."""
    _check_times(options, context)
    text = read_phrase(options.phrase, context) if options.again is None else _again(options, context)
    with unfinished(context) as draft:
        episode = _written(text, options, context, draft)
    return _asked_below(episode, options, context)


def _asked_below(episode: Episode, options: argparse.Namespace, context: Context) -> int:
    """Status 0: the entry is stored. With `--yes` nothing more is asked."""
    if not options.yes:
        ask_of(episode, context)
    return 0


def _written(text: str, options: argparse.Namespace, context: Context, unsaved: Unfinished) -> Episode:
    while True:
        now = context.now() if options.as_of is None else options.as_of
        unsaved.note(text, now)
        settled = settle(text, context, written_at(now, context), brief=options.yes, as_it_is=options.yes)
        draft = checked(with_options(settled.draft, options, context))
        echo(settled, context)
        if options.yes or not context.interactive or _confirmed(draft, context):
            break
        text = context.ask(words.AGAIN) or stop_unsaved()
    with kept(settled.text, draft, now, context):
        episode = store(draft, context)
    unsaved.discard()  # at once: whatever ends the program now, it is not to be saved twice
    try:
        announce(line(episode, context.stdout), episode.id, words.SAVED, context)
    finally:
        if any(ask.about == "red_word" for ask in settled.left):
            context.say("\n".join((words.OPEN_QUESTIONS, *not_waiting()[1:])))
    return episode


def go_on(leftover: Leftover, written: datetime, context: Context) -> int:
    """Ask about an unfinished entry, whose words were written at that moment, and store it."""
    parser = argparse.ArgumentParser()
    arguments(parser)
    options = parser.parse_args([])
    options.as_of = written
    with unfinished(context) as draft:
        draft.take_over(leftover, written)
        episode = _written(leftover.text, options, context, draft)
    return _asked_below(episode, options, context)


def _again(options: argparse.Namespace, context: Context) -> str:
    """The words of an earlier entry, and behind them what else is said. Raises NotFound."""
    earlier = retell(Reader(context.places).episode(options.again.lower()))
    return ", ".join([earlier, *filter(None, [" ".join(options.phrase)])])


def _check_times(options: argparse.Namespace, context: Context) -> None:
    """Refuse an unclear time before anything is asked."""
    for text in (options.at, options.until):
        if text is not None:
            times.moment(text, context)


def with_options(draft: EpisodeDraft, options: argparse.Namespace, context: Context) -> EpisodeDraft:
    """The draft with what the options say; `--at` moves the start, and an end that the phrase names as far behind it."""
    if options.at is not None:
        draft = _moved(draft, times.moment(options.at, context))
    if options.until is not None:
        draft = draft._replace(ended_at=times.moment(options.until, context))
    check_end(draft.started_at, draft.ended_at, context)
    if options.severity is not None:
        first, *later = draft.readings
        draft = draft._replace(readings=(first._replace(severity=options.severity), *later))
    if options.note:
        draft = draft._replace(notes=f"{draft.notes}\n{options.note}".strip())
    return draft._replace(private=draft.private or options.private, starred=draft.starred or options.star)


def check_end(start: datetime, end: datetime | None, context: Context) -> None:
    """Raises Usage when an end lies before its start, or has not come yet."""
    if end is not None and clock.utc_text(end) < clock.utc_text(start):
        raise Usage(words.end_before_start(when(start)))
    if end is not None and clock.utc_text(end) > clock.utc_text(context.now()):
        raise Usage(words.end_to_come(when(end)))


def _moved(draft: EpisodeDraft, start: datetime) -> EpisodeDraft:
    shift = start - draft.started_at
    readings = tuple(reading._replace(at=reading.at + shift) for reading in draft.readings)
    ended_at = None if draft.ended_at is None else draft.ended_at + shift
    return draft._replace(started_at=start, ended_at=ended_at, readings=readings)


def _confirmed(draft: EpisodeDraft, context: Context) -> bool:
    """Whether to save; False: write it again. Raises NotDone for no. An emergency in the draft is said before it is asked."""
    warn_of((draft,), context)
    for number, way in enumerate(words.SAVE_WAYS, 1):
        context.say(f"  {number}  {way}")
    for _ in range(5):
        answer = context.ask(words.SAVE).casefold()
        if answer in ("", "1", "y", "yes"):
            return True
        if answer in ("3", "e", "edit"):
            return False
        if answer in ("2", "n", "no"):
            break
        context.say(words.SAVE_KEYS)
    raise NotDone(words.NOT_SAVED)


def store(draft: EpisodeDraft, context: Context) -> Episode:
    """The episode that the draft became. Raises a JournalProblem when it could not be stored."""
    with writing(context) as journal:
        return journal.save(draft)
