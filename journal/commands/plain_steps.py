"""An entry step by step, for the plain mode: every question has numbers to choose from or an example to follow."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from journal.body.graph import Point
from journal.body.names import suggest
from journal.commands import times
from journal.commands.below import ask_of
from journal.commands.context import Context, NotDone, Usage
from journal.commands.lines import line
from journal.commands.log import check_end, store
from journal.commands.unsaved import kept, unfinished
from journal.commands.warning import warn_of
from journal.commands.watch import announce
from journal.commands.writing import checked
from journal.model.drafts import EpisodeDraft
from journal.model.views import Reading, Site
from journal.phrase.again import retell_whole
from journal.phrase.by_place import signs_at
from journal.phrase.describe import details
from journal.vocabulary import vocabulary
from journal.words import asking
from journal.words import plain as words

_SHOWN, _TRIES = 9, 5
T = TypeVar("T")


def log(context: Context) -> int:
    """Ask, show what was understood, and store it when the patient says so. Raises NotDone when they stop."""
    now = context.now().replace(second=0, microsecond=0)
    draft = checked(_draft(context, now))
    shown = draft.episode("")
    for text in details(shown):
        context.say(f"  {text}")
    warn_of((draft,), context)
    with unfinished(context) as unsaved:
        unsaved.note(retell_whole(shown), now)
        if not _yes(context):
            raise NotDone(words.STOPPED)
        with kept(retell_whole(shown), draft, now, context):
            episode = store(draft, context)
    announce(line(episode, context.stdout), episode.id, asking.SAVED, context)
    ask_of(episode, context)
    return 0


def _draft(context: Context, now: datetime) -> EpisodeDraft:
    places = _places(context)
    feels = _several(context, words.FEELS, vocabulary().sensation)
    severity = _asked(context, words.SEVERITY, _strength)
    onset = _several(context, words.ONSET, vocabulary().onset, most=1)[0]
    began = _asked(context, words.BEGAN, lambda text: times.moment(text, context) if text else now)
    ended = _asked(context, words.ENDED, lambda text: _end(text, began, context))
    present, denied = _along(context, places)
    reason = context.ask(words.REASON) or None
    sites = tuple(Site(region, side, feels) for region, side in places)
    reading = Reading(began, sites, severity=severity, symptoms=present, denied=denied)
    zone = context.clock.zone_name()
    return EpisodeDraft(began, onset=onset, readings=(reading,), time_zone=zone, ended_at=ended, explanation=reason)


def _end(text: str, began: datetime, context: Context) -> datetime | None:
    end = times.moment(text, context) if text else None
    check_end(began, end, context)
    return end


def _strength(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and int(text) <= 10):
        raise Usage(words.strength_only())
    return int(text)


def _places(context: Context) -> tuple[Point, ...]:
    found: dict[Point, str] = {}
    for _ in range(_TRIES * 10):
        text = context.ask(words.PLACE_MORE if found else words.PLACE)
        if not text and found:
            return tuple(found)
        offered = suggest(text, _SHOWN)
        if not offered:
            context.say(words.PLACE_NONE)
            continue
        for number, place in enumerate(offered, 1):
            context.say(words.option(number, place.label))
        numbers = _numbers(context.ask(words.PLACE_CHOOSE), len(offered), most=1)
        if numbers:
            chosen = offered[numbers[0] - 1]
            found |= dict.fromkeys(chosen.places, chosen.label)
            context.say(f"{words.PLACES_ARE} {', '.join(dict.fromkeys(found.values()))}")
    raise NotDone(words.STOPPED)


def _along(context: Context, places: Sequence[Point]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Symptoms that are there, and those that are not: only "none of them" denies, a number left out stays open."""
    known = vocabulary().symptom
    offered = {name: known[name] for name in signs_at(places)}
    _list(context, offered)
    answer = _asked(context, words.ALONG, lambda text: text if text in ("", "0") else _picked(text, offered))
    if answer == "0":
        return (), tuple(offered)
    return (() if answer == "" else tuple(answer)), ()


def _several(context: Context, question: str, labels: Mapping[str, str], most: int = 0) -> tuple[str, ...]:
    _list(context, labels)
    return _asked(context, question, lambda text: _picked(text, labels, most))


def _list(context: Context, labels: Mapping[str, str]) -> None:
    for number, label in enumerate(labels.values(), 1):
        context.say(words.option(number, label))


def _picked(text: str, labels: Mapping[str, str], most: int = 0) -> tuple[str, ...]:
    names = list(labels)
    numbers = _numbers(text, len(names), most)
    if not numbers:
        raise Usage(words.numbers_only(len(names)))
    return tuple(names[number - 1] for number in numbers)


def _numbers(text: str, highest: int, most: int = 0) -> tuple[int, ...]:
    """The numbers in the text, each once; none when anything else stands there or they are too many."""
    parts = text.replace(",", " ").split()
    good = all(part.isascii() and part.isdigit() and 1 <= int(part) <= highest for part in parts)
    numbers = tuple(dict.fromkeys(map(int, parts))) if good else ()
    return () if most and len(numbers) > most else numbers


def _asked(context: Context, question: str, read: Callable[[str], T]) -> T:
    """The answer as `read` understands it; what it refuses is said, and asked again. Raises NotDone after some tries."""
    for _ in range(_TRIES):
        try:
            return read(context.ask(question))
        except Usage as refused:
            context.say(str(refused))
            context.say(words.TRY_AGAIN)
    raise NotDone(words.STOPPED)


def _yes(context: Context) -> bool:
    for _ in range(_TRIES):
        answer = context.ask(words.SAVE).casefold()
        if answer in ("1", "2", "y", "yes", "n", "no"):
            return answer[0] in "1y"
        context.say(words.YES_OR_NO)
    return False
