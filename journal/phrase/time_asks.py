"""What is asked about time: when it started, which of several moments was meant, whether it is still there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from journal import clock
from journal.phrase.asks import Ask, Choice
from journal.phrase.moments import SOMETIME, Times, Unclear, in_words
from journal.phrase.phrase import Phrase
from journal.words import phrase as say

MOST = 4  # questions or choices at once; each holds the whole phrase anew


def unclear(phrase: Phrase, at: int, unclear: Unclear) -> Ask:
    """Which of the moments that a time may be; of a day also that its hour is not known."""
    times: Times = phrase.marks[at].value
    choices = [
        Choice(choice.label, phrase.instead(at, at + 1, in_words(clock.parse_instant(choice.words), phrase.now)))
        for choice in unclear.choices
    ]
    if times.day and len(times.moments) == 1 and choices:
        choices.append(Choice(say.HOUR_UNKNOWN, phrase.after(at, SOMETIME)))
    return Ask("time", unclear.question, tuple(choices))


def which(phrase: Phrase, starts: list[int]) -> Ask:
    """Several times could be the start: each, with the others in the note."""
    choices = []
    for at in starts[:MOST] if len(starts) <= 2 * MOST else ():
        words = phrase.said(at, at + 1)
        others = [other for other in reversed(starts) if other != at]
        rest = phrase.text
        for other in others:
            start, end = phrase.words[phrase.marks[other].first].start, phrase.words[phrase.marks[other].last - 1].end
            rest = f"{rest[:start]}{rest[end:]}"
        moved = ", ".join(phrase.said(other, other + 1) for other in reversed(others))
        choices.append(Choice(words, f"{rest.strip(' ,;')}{'; ' if phrase.note else '; note: '}{moved}"))
    return Ask("time", say.WHEN_STARTED, tuple(choices))


def is_start(phrase: Phrase, at: int) -> Ask:
    """Whether a time beside own words is when it started."""
    first, last = phrase.own_words(at, at + 1)
    said = phrase.said(first, last)
    return Ask(
        "time",
        say.when_was(said),
        (
            Choice(say.YES, phrase.before(at, "since")),
            Choice(say.NO_ONLY_NOTE, phrase.into_note(first, last)),
        ),
    )


def ends_ahead(phrase: Phrase, at: int) -> Ask:
    """Whether it is still there, when its length reaches beyond now."""
    said = phrase.said(at, at + 1)
    return Ask("time", say.ends_ahead(said), (Choice(say.STILL_YES, phrase.and_also("still there")),))


def still(phrase: Phrase) -> Ask:
    """Whether it is still there."""
    yes = Choice(say.STILL_YES, phrase.and_also("still there"))
    return Ask("time", say.STILL, (yes, Choice(say.GONE_NOW, phrase.and_also("gone now"))))


def when_started(phrase: Phrase) -> Ask:
    """The start is not known: hours to choose from."""
    return started(phrase, [timedelta(minutes=minutes) for minutes in (5, 15, 30, 60, 120, 240, 480, 1440)])


def started(phrase: Phrase, ago: Sequence[timedelta]) -> Ask:
    """When it started, of moments that lie so far back."""
    moments = [phrase.now.at - back for back in ago]
    return Ask(
        "time",
        say.WHEN_STARTED,
        tuple(
            Choice(phrase.now.shown(moment), phrase.and_also(f"since {in_words(moment.replace(microsecond=0), phrase.now)}"))
            for moment in moments
        ),
    )
