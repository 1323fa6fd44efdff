"""From a phrase to a draft: `left foot tingling 4 sudden 20m ago`.

The place and the time are never guessed: what is not clear is asked, and there is no draft before it is answered. What was not
understood goes to the note, word for word. Red words in it are asked about, whether or not a "no" stands before them.
"""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from journal import clock
from journal.model.drafts import EpisodeDraft
from journal.model.text import clean
from journal.model.views import Reading
from journal.phrase.asks import Ask, Choice
from journal.phrase.denials import standing
from journal.phrase.echo import echo
from journal.phrase.facts import Facts, facts
from journal.phrase.leftovers import leftovers
from journal.phrase.mentions import mentions, misspelt_asks, side_asks
from journal.phrase.phrase import Phrase, taken_apart
from journal.phrase.red_words import found_red, red_asks
from journal.phrase.sites import Sites, sites
from journal.phrase.spans import Span, span
from journal.phrase.words import words_of
from journal.words import phrase as say

__all__ = ["LIMIT", "Ask", "Choice", "Understanding", "answer", "understand"]
LIMIT = 20_000


class Understanding(NamedTuple):
    """What a phrase says. `draft` is None while a needed question is open or a problem stands; a draft passes its checks.

    `echo`: how it was understood, line by line. `asks`: open questions, the needed ones first. `notes`: the words that were not
    understood and went to the note. `red_words`: those of them that may be urgent. `problems`: why there is no draft.
    """

    draft: EpisodeDraft | None = None
    echo: tuple[str, ...] = ()
    asks: tuple[Ask, ...] = ()
    notes: tuple[str, ...] = ()
    red_words: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


def understand(text: str, now: datetime, zone_name: str | None) -> Understanding:
    """What the phrase says at `now` in the patient's zone. Never raises for any text, never puts a time after `now`."""
    if len(text) > LIMIT:
        return Understanding(problems=(say.TOO_LONG,))
    text = clean(text)
    if not text.strip():
        return Understanding(problems=(say.EMPTY,))
    return _understood(taken_apart(text, now, zone_name), zone_name)


def answer(text: str, ask: Ask, label: str) -> str:
    """The phrase as the choice called `label` makes it; the same phrase when there is no such choice."""
    return next((choice.words for choice in ask.choices if choice.label == label), text)


def _understood(phrase: Phrase, zone_name: str | None) -> Understanding:
    texts = tuple(phrase.words[mark.first].text for mark in phrase.marks)
    stands = standing(phrase.marks, texts)
    places = mentions(phrase, stands.denied)
    where = sites(phrase, places.found, stands.denied)
    when = span(phrase, stands.denied | stands.unsure)
    said = facts(phrase, stands)
    used = (places.used - where.noted) | when.used | said.used | stands.spent
    left = leftovers(phrase, frozenset(used), stands)
    sided = side_asks(phrase, (mention for mention in places.found if mention.at not in where.noted), places.asked)
    asks = [*places.asks, *sided, *where.asks, *when.asks, *said.asks]
    words = tuple((phrase.words[first:last], phrase.text) for first, last in left.spans)
    red = found_red((*words, (words_of(phrase.note), phrase.note)))
    asks += [*red_asks(phrase, red, said.settled), *said.later]
    problems: tuple[str, ...] = ()
    if not where.sites and not any(ask.needed for ask in asks):
        asks += misspelt_asks(phrase)
        problems = () if any(ask.needed for ask in asks) else (say.NO_PLACE,)
    open_ = bool(problems) or any(ask.needed for ask in asks)
    draft = None if open_ else _draft(phrase, where, when, said, left.note, zone_name)
    asks.sort(key=lambda ask: not ask.needed)
    seen = tuple(dict.fromkeys(word for symptom, word in red.items() if symptom not in said.settled))
    return Understanding(draft, echo(draft, where, when, said, left), tuple(asks), left.chunks, seen, problems)


def _draft(phrase: Phrase, where: Sites, when: Span, said: Facts, note: str, zone_name: str | None) -> EpisodeDraft | None:
    if when.start is None:
        return None
    reading = Reading(
        at=when.start,
        sites=where.sites,
        severity=said.severity,
        pain=said.pain,
        symptoms=said.symptoms,
        denied=said.denied,
        declined=said.declined,
        evidence=said.evidence,
    )
    return EpisodeDraft(
        started_at=when.start,
        onset=said.onset,
        readings=(reading,),
        time_zone=zone_name if zone_name is not None and clock.known_zone(zone_name) else None,
        ended_at=when.end,
        course=said.course,
        explanation=said.explanation,
        triggers=said.triggers,
        relief=said.relief,
        notes=note,
    ).checked()
