"""From a phrase to a draft: `left foot tingling 4 sudden 20m ago`.

The place and the time are never guessed: what is not clear is asked, and there is no draft before it is answered. What was not
understood goes to the note, word for word. Red words in it are asked about, whether or not a "no" stands before them.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from journal import clock
from journal.body.graph import Point
from journal.model.drafts import EpisodeDraft
from journal.model.text import clean
from journal.model.views import Reading, Site
from journal.phrase.asks import Ask, Choice
from journal.phrase.climb_asks import Reached, reached, since_when
from journal.phrase.climbs import with_climb
from journal.phrase.denials import standing
from journal.phrase.echo import echo
from journal.phrase.facts import Facts, facts
from journal.phrase.filled import with_below, with_form
from journal.phrase.foreign import foreign
from journal.phrase.leftovers import leftovers
from journal.phrase.meant_signs import doubted, named
from journal.phrase.mention import Mention, points_of
from journal.phrase.mentions import mentions, misspelt_asks, side_asks
from journal.phrase.over import nothing_felt
from journal.phrase.phrase import Phrase, tail_of, taken_apart
from journal.phrase.red_words import DANGER, STRONG, red_asks
from journal.phrase.signs_now import nows_of_signs, said_of_now
from journal.phrase.sites import Sites, near_saddle, sites
from journal.phrase.spans import ENDED, Span, span
from journal.phrase.unanswered import unanswered
from journal.words import phrase as say

__all__ = ["LIMIT", "Ask", "Choice", "Understanding", "answer", "understand"]
LIMIT = 20_000
_DAY = timedelta(days=1)
_CALL_NOW = frozenset({"breathless", "swallowing"})
_BOTH = {"both": ("left", "right")}


class Understanding(NamedTuple):
    """What a phrase says. `draft` is None while a needed question is open or a problem stands; a draft passes its checks.

    `echo`: how it was understood, line by line. `asks`: open questions, the needed ones first. `notes`: the words that were not
    understood and went to the note. `red_words`: those of them that may be urgent. `problems`: why there is no draft.
    `signs`: it names a sign that may be an emergency by itself, whether or not anything else is clear. `doubted`: signs that
    the note says are there; they are no facts of the draft, but judged until the questions about them are answered.
    """

    draft: EpisodeDraft | None = None
    echo: tuple[str, ...] = ()
    asks: tuple[Ask, ...] = ()
    notes: tuple[str, ...] = ()
    red_words: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()
    signs: bool = False
    doubted: tuple[str, ...] = ()


def understand(
    text: str, now: datetime, zone_name: str | None, *, begun: bool = False, as_it_is: bool = False
) -> Understanding:
    """What the phrase says at `now` in the patient's zone. Never raises for any text, never puts a time after `now`.

    `begun`: it tells of an episode whose start is known, so that the start of a climb need not be asked. `as_it_is`: no
    question has to be answered; what is clear is taken, and the words in question go to the note.
    """
    tail = tail_of(text)
    if tail > LIMIT or len(text) - tail > LIMIT + len("; note: "):
        return Understanding(problems=(say.TOO_LONG,))
    text = clean(text)
    if not text.strip():
        return Understanding(problems=(say.EMPTY,))
    phrase = taken_apart(text, now, zone_name)
    climbing = with_climb(phrase) if phrase.climbed is None else None
    climbed = None if climbing is None else _understood(climbing, zone_name, begun=begun, as_it_is=as_it_is)
    return climbed or _understood(phrase, zone_name, begun=begun, as_it_is=as_it_is) or Understanding(problems=(say.NO_PLACE,))


def answer(text: str, ask: Ask, label: str) -> str:
    """The phrase as the choice called `label` makes it; the same phrase when there is no such choice."""
    return next((choice.words for choice in ask.choices if choice.label == label), text)


def _understood(phrase: Phrase, zone_name: str | None, *, begun: bool, as_it_is: bool) -> Understanding | None:
    """What the phrase says; None when what was taken for a climb can be none."""
    texts = tuple(phrase.words[mark.first].text for mark in phrase.marks)
    stands = standing(phrase.marks, texts)
    places = mentions(phrase, stands.denied)
    climb = _climb(phrase, places.found)
    if climb is None:
        return None
    where = sites(phrase, places.found, stands.denied)
    when = span(phrase, stands.denied | stands.unsure)
    said = with_form(facts(phrase, stands), phrase.form)
    used_places = places.used - where.noted
    sided = side_asks(phrase, (mention for mention in places.found if mention.at not in where.noted), places.asked)
    asks = [*places.asks, *sided, *climb.asks, *where.asks, *when.asks, *said.asks]
    if when.taken_now and not begun and (climb.asks or climb.points or climb.waits):
        asks.append(since_when(phrase, said.onset))
    over = begun and bool(when.asks) and any(mark.kind in ENDED for mark in phrase.marks)  # an end is no matter for a note
    if as_it_is and not over and any(ask.needed for ask in asks):
        asks = []
        where, when, said, used_places = unanswered(phrase, stands, places, when, said)
    left = leftovers(phrase, frozenset(used_places | when.used | said.used | stands.spent | nows_of_signs(phrase)), stands)
    left = left._replace(note=with_below(left.note, phrase.form, said.symptoms))
    red = named(phrase, left.spans, said, stands, near_saddle(phrase, places.found, where.noted, stands.denied))
    asks += [*red_asks(phrase, red, said.settled), *said.later]
    problems: tuple[str, ...] = ()
    if as_it_is and not where.sites:
        problems = (say.NO_PLACE,)
    elif not where.sites and not any(ask.needed for ask in asks):
        asks += misspelt_asks(phrase, stands.denied | stands.unsure)
        problems = () if any(ask.needed for ask in asks) else (say.NO_PLACE,)
    if not where.sites and nothing_felt(phrase, stands):
        asks, problems = [ask for ask in asks if not ask.needed], (say.NOTHING_NUMB,)
    problems = (say.TOO_LONG,) if len(left.note) > LIMIT else problems
    open_ = bool(problems) or any(ask.needed for ask in asks)
    draft = None if open_ else _draft(phrase, where, when, said, left.note, zone_name, climb.points)
    asks.sort(key=lambda ask: not ask.needed)
    seen = tuple(dict.fromkeys(word for symptom, word in red.items() if symptom not in said.settled))
    signs = climb.wide or bool(DANGER.intersection(said.symptoms) or STRONG.intersection(red.keys() - said.settled))
    if not draft and foreign(phrase, red):
        problems, signs = (say.NOT_ENGLISH, *problems), True
    lines = echo(draft, where, when, said, left)
    return Understanding(draft, lines, tuple(asks), left.chunks, seen, problems, signs, doubted(phrase, said.settled))


def _climb(phrase: Phrase, found: tuple[Mention, ...]) -> Reached | None:
    """What has been reached: as answered, as the words say it, or to be asked."""
    if phrase.climbed is not None:
        return Reached(points=points_of(phrase.climbed))
    if not any(mark.kind == "climb" for mark in phrase.marks):
        return Reached()
    return reached(phrase, found)


def _draft(
    phrase: Phrase, where: Sites, when: Span, said: Facts, note: str, zone_name: str | None, climbed: tuple[Point, ...]
) -> EpisodeDraft | None:
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
        readings=_readings(reading, when.end or phrase.now.at, climbed, _come_later(phrase, when, said)),
        time_zone=zone_name if zone_name is not None and clock.known_zone(zone_name) else None,
        ended_at=when.end,
        course=said.course,
        explanation=said.explanation,
        triggers=said.triggers,
        relief=said.relief,
        function=said.function,
        notes=note,
    ).checked()


def _come_later(phrase: Phrase, when: Span, said: Facts) -> frozenset[str]:
    """The signs that are there now and were not when it began, more than a day ago: those said so, and breath and throat.

    Since when it is hard to breathe or swallow has its own clock, and not to have said it must not reassure.
    """
    if when.start is None or when.end is not None or phrase.now.at - when.start <= _DAY:
        return frozenset()
    return frozenset(said.symptoms) & (said_of_now(phrase) | _CALL_NOW)


def _readings(
    first: Reading, later: datetime, climbed: tuple[Point, ...], come: frozenset[str] = frozenset()
) -> tuple[Reading, ...]:
    """The state at the start and, when it has climbed or signs have `come` since, that of later."""
    known = {(site.region, side) for site in first.sites for side in (site.side, *_BOTH.get(site.side, ()))}
    felt = tuple(dict.fromkeys(name for site in first.sites for name in site.sensations))
    more = tuple(Site(region, side, felt) for region, side in climbed if (region, side) not in known)
    if not more and not come:
        return (first,)
    grown = first._replace(at=later, sites=(*first.sites, *more))
    first = first._replace(symptoms=tuple(name for name in first.symptoms if name not in come))
    return (first, grown) if later > first.at else (grown,)
