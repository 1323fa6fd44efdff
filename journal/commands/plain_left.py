"""Unfinished entries that are found when the plain mode opens: go on with one, throw it away, or leave it for later."""

from __future__ import annotations

from datetime import datetime

from journal import clock
from journal.commands import log, update
from journal.commands.context import Context
from journal.commands.lines import when
from journal.commands.warning import warn_of_open
from journal.model.views import Episode
from journal.phrase.beside import in_words
from journal.phrase.following import following
from journal.phrase.understand import Understanding, understand
from journal.store.drafts import Leftover
from journal.store.problems import JournalProblem
from journal.store.reader import Reader
from journal.words import asking
from journal.words import plain as words

_TRIES = 5


def offer(leftover: Leftover, context: Context) -> int:
    """Say what it is, and what should not wait; then do what is chosen. Raises NotDone when nobody answers."""
    if "edit" in leftover.fields:
        context.say(words.LEFT_ON_SCREEN)
        return 0
    written = _written_at(leftover)
    episode = _episode_of(leftover, context)
    context.say(words.left(when(written, context.clock.zone_name()), in_words(leftover.text)))

    def read(text: str) -> Understanding:
        zone = context.clock.zone_name()
        return understand(text, written, zone) if episode is None else following(text, written, zone, episode)

    warn_of_open(read(leftover.text), leftover.text, read, context)
    choice = _chosen(context)
    if choice == "1":
        if episode is not None:
            return update.go_on(leftover, written, episode, context)
        return log.go_on(leftover, written, context)
    if choice == "2":
        context.say(words.THROWN_AWAY if leftover.discard() else asking.TAKEN_ELSEWHERE)
    return 0


def _chosen(context: Context) -> str:
    context.say(words.LEFT)
    for number, label in enumerate(words.LEFT_CHOICES, 1):
        context.say(words.option(number, label))
    context.say(words.option(0, words.LATER))
    for _ in range(_TRIES):
        answer = context.ask(words.CHOICE)
        if answer in ("0", "1", "2"):
            return answer
        context.say(words.NOT_A_NUMBER)
    return "0"


def _written_at(leftover: Leftover) -> datetime:
    """The moment its words such as "20m ago" count from."""
    try:
        return clock.parse_instant(str(leftover.fields.get("as_of", "")))
    except ValueError:
        return leftover.kept_at


def _episode_of(leftover: Leftover, context: Context) -> Episode | None:
    """The episode that it is an update of; None for a new entry, or when it is not there any more."""
    reference = leftover.fields.get("of")
    try:
        return None if reference is None else Reader(context.places).episode(str(reference))
    except JournalProblem:
        return None
