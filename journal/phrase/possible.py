"""What a phrase may turn out to mean while its questions are still open: what may be urgent is judged before it is answered."""

from __future__ import annotations

from collections.abc import Callable

from journal.model.drafts import EpisodeDraft
from journal.phrase.asks import Ask, Choice
from journal.phrase.understand import Understanding

_LONGEST = 400  # of a longer text nothing is tried out: each try understands it anew
_MOST = 24
_TRIED = {"side": 3, "place": 2, "sensation": 2}


def possible(understood: Understanding, text: str, read: Callable[[str], Understanding]) -> tuple[EpisodeDraft, ...]:
    """The drafts that answers to the open questions would give; the draft itself when nothing needed is open.

    Each side, the first and the last of the times and the first places offered are tried; a sign that is only asked about
    counts as not known, unless the note says that it is there. `read` understands a phrase.
    """
    if understood.draft is not None:
        return _drafts(understood)
    found: list[EpisodeDraft] = []
    waiting = [understood] if len(text) <= _LONGEST and not understood.problems else []
    tries = 0
    while waiting and tries < _MOST:
        for choice in _answers(waiting.pop(0)):
            tries += 1
            answered = read(choice.words)
            if answered.draft is not None:
                found += _drafts(answered)
            elif tries < _MOST:
                waiting.append(answered)
    return tuple(dict.fromkeys(found))


def _drafts(understood: Understanding) -> tuple[EpisodeDraft, ...]:
    """The draft; with signs that its note names also what it would be if they are there."""
    draft = understood.draft
    if draft is None:
        return ()
    if not understood.doubted:
        return (draft,)
    last = draft.readings[-1]
    named = last._replace(symptoms=(*last.symptoms, *understood.doubted))
    return (draft, draft._replace(readings=(*draft.readings[:-1], named)))


def _answers(understood: Understanding) -> tuple[Choice, ...]:
    """The answers tried to the first needed question that has any."""
    ask: Ask | None = next((ask for ask in understood.asks if ask.needed and ask.choices), None)
    if ask is None or (ask.about == "sensation" and not understood.signs):
        return ()  # "both legs tired": nothing was said to be numb
    if ask.about == "symptom":
        return ask.choices[-1:]
    if ask.about == "time":  # of hours the first or the last is the latest start, the more urgent one
        return ask.choices[:1] + ask.choices[1:][-1:]
    return ask.choices[: _TRIED.get(ask.about, 1)]
