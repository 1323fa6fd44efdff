"""What was written before, as a phrase that is understood again: the same places, feelings and strength, starting now."""

from __future__ import annotations

from collections.abc import Iterable

from journal import clock
from journal.model.views import Episode
from journal.phrase.describe import felt
from journal.words.phrase import ONSET_SAID

MOST = 3  # templates; each has a key of its own
_OFTEN = 2  # times


def retell(episode: Episode) -> str:
    """The words of its last reading, without times, and without how it began: that is asked anew."""
    severity = episode.readings[-1].severity
    return _sensed(episode) if severity is None else f"{_sensed(episode)} {severity}/10"


def retell_whole(episode: Episode) -> str:
    """Words that are understood as an entry of one reading that was answered step by step; a reason goes to the note."""
    reading = episode.readings[0]
    end = "" if episode.ended_at is None else f"until {clock.iso(episode.ended_at)}"
    said = [retell(episode), ONSET_SAID.get(episode.onset, ""), f"since {clock.iso(episode.started_at)}", end]
    answers = [f"; asked {name}: yes" for name in reading.symptoms] + [f"; asked {name}: no" for name in reading.denied]
    note = f"; note: {episode.explanation}" if episode.explanation else ""
    return f"{', '.join(filter(None, said))}{''.join(answers)}{note}"


def often(episodes: Iterable[Episode]) -> tuple[str, ...]:
    """What was written most, each as a phrase with the strength it had last, of entries given with the newest first.

    Entries are of one kind when their places and feelings are the same. What was written once only is left out.
    """
    kinds: dict[str, list[Episode]] = {}
    for episode in episodes:
        if episode.readings[-1].sites:  # none only in an entry that was damaged
            kinds.setdefault(_sensed(episode), []).append(episode)
    most = sorted(kinds.values(), key=len, reverse=True)  # of several as frequent ones the newest first
    return tuple(retell(same[0]) for same in most[:MOST] if len(same) >= _OFTEN)


def _sensed(episode: Episode) -> str:
    return felt(episode.readings[-1].sites).replace(": ", " ").replace("; ", ", ")
