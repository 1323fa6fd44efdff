"""What each stretch of a phrase is: a place, a side, a sensation, a symptom, a time, a number, a small word, or not known."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from journal.body.names import Name, listed, names
from journal.phrase import reasons, sensations, symptoms
from journal.phrase.amounts import match_amount
from journal.phrase.durations import match_duration
from journal.phrase.lexicon import SMALL, Lexicon
from journal.phrase.moments import Now, match_times
from journal.phrase.words import Word, words_of

SIDES = {
    "left": "left lft lt l",
    "right": "right rgt rt r",
    "both": "both bilateral bilaterally",
    "midline": "middle centre center central midline",
}
SIDE = {word: side for side, said in SIDES.items() for word in said.split(" ")}
_GLUE = {
    "and": "and & + / plus also",
    ",": ", : (",
    "or": "or nor",
    "but": "but however although though except",
    "stop": ". ; ! ? \n )",
    "in": "in on of at over down along around inside across within to",
    "with": "with",
    "not": "no not without never denies deny neither non",
    "start": "since from started began start starting begins began",
    "end": "until till ended stopped ends",
    "for": "for lasted lasting lasts",
    "far": "below above beneath under near between beyond past onto into toward towards up"
    " outer inner lower upper outside front tip tips edge medial lateral",
    "filler": "my the a an your is are was were am be been being has have had got feel feels feeling felt i it its very really"
    " so quite bit little still again me like go goes going went that there this all whole entire just only any sign signs"
    " slight slightly lot then comes came come off s - # as too much more about approximately approx roughly nearly almost",
}
_PHRASES = (
    ("left hand side of", "side", "left"),
    ("right hand side of", "side", "right"),
    ("left side of", "side", "left"),
    ("right side of", "side", "right"),
    ("left half of", "side", "left"),
    ("right half of", "side", "right"),
    ("both sides of", "side", "both"),
    ("left hand side", "body_side", "left"),
    ("right hand side", "body_side", "right"),
    ("left side", "body_side", "left"),
    ("right side", "body_side", "right"),
    ("both sides", "side", "both"),
    ("left half", "body_side", "left"),
    ("right half", "body_side", "right"),
    ("left and right", "side", "both"),
    ("right and left", "side", "both"),
    ("left or right", "which_side", None),
    ("right or left", "which_side", None),
    ("left & right", "side", "both"),
    ("right & left", "side", "both"),
    ("l & r", "side", "both"),
    ("l and r", "side", "both"),
    ("l + r", "side", "both"),
    ("l / r", "side", "both"),
    ("left / right", "side", "both"),
    ("left + right", "side", "both"),
    ("whole body", "anywhere", None),
    ("all over", "anywhere", None),
    ("body", "anywhere", None),
    ("limbs", "anywhere", None),
    ("limb", "anywhere", None),
    ("side", "anywhere", None),
    ("finger", "which", "fingers"),
    ("toe", "which", "toes"),
    ("a finger", "which", "fingers"),
    ("a toe", "which", "toes"),
    ("left side of body", "body_side", "left"),
    ("right side of body", "body_side", "right"),
    ("left half of body", "body_side", "left"),
    ("right half of body", "body_side", "right"),
    ("no longer numb", "gone", None),
    ("no longer tingling", "gone", None),
    ("numbness gone", "gone", None),
    ("cannot feel or move", "symptom", ("cannot_move",)),
    ("cannot move or feel", "symptom", ("cannot_move",)),
    ("pain", "symptom", ()),
    ("painful", "symptom", ()),
    ("hurts", "symptom", ()),
    ("half of", "filler", None),
    ("one side of", "filler", None),
    ("fine when i woke", "unknown", None),
    ("fine when i woke up", "unknown", None),
    ("ok when i woke up", "unknown", None),
    ("fine on waking", "unknown", None),
    ("not there when i woke up", "unknown", None),
    ("came back", "unknown", None),
    ("come back", "unknown", None),
    ("comes back", "unknown", None),
    ("coming back", "unknown", None),
    ("went back", "unknown", None),
    ("go back", "unknown", None),
    ("going back", "unknown", None),
    ("got back", "unknown", None),
    ("back again", "unknown", None),
    ("back to", "unknown", None),
    ("back from", "unknown", None),
    ("back home", "unknown", None),
    ("back at", "unknown", None),
    ("back in bed", "unknown", None),
    ("right away", "unknown", None),
    ("right after", "unknown", None),
    ("right before", "unknown", None),
    ("in front of", "unknown", None),
    ("on the other hand", "unknown", None),
    ("at hand", "unknown", None),
    ("at night time", "trigger", "night"),
    ("no feeling of", "not", None),
    ("no longer", "unsure_not", None),
    ("not sure", "hedge", None),
    ("used to", "hedge", None),
    ("last year", "hedge", None),
    ("history of", "hedge", None),
    ("heavy bag", "unknown", None),
    ("heavy bags", "unknown", None),
    ("heavy box", "unknown", None),
    ("heavy traffic", "unknown", None),
    ("heavy rain", "unknown", None),
    ("gone now", "gone", None),
    ("now gone", "gone", None),
    ("all gone", "gone", None),
    ("went away", "gone", None),
    ("gone away", "gone", None),
    ("has gone", "gone", None),
    ("is gone", "gone", None),
    ("it gone", "gone", None),
    ("gone", "gone?", None),
    ("resolved", "gone", None),
    ("cleared up", "gone", None),
    ("over now", "gone", None),
    ("back to normal", "gone", None),
    ("feeling is back", "gone", None),
    ("feeling came back", "gone", None),
    ("not gone", "still", None),
    ("not gone away", "still", None),
    ("still there", "still", None),
    ("still here", "still", None),
    ("still going", "still", None),
    ("still going on", "still", None),
    ("still numb", "still_sense", "reduced"),
    ("still tingling", "still_sense", "tingling"),
    ("still ongoing", "still", None),
    ("ongoing", "still", None),
    ("going on", "still", None),
    ("continuing", "still", None),
    ("for the last", "last", None),
    ("for the past", "last", None),
    ("in the last", "last", None),
    ("in the past", "last", None),
    ("over the last", "last", None),
    ("over the past", "last", None),
    ("over by", "end", None),
    ("gone by", "end", None),
    ("gone at", "end", None),
    ("gone after", "after_gone", None),
    ("went away after", "after_gone", None),
    ("went away at", "end", None),
    ("went away by", "end", None),
    ("cleared after", "after_gone", None),
    ("stopped after", "after_gone", None),
    ("stopped at", "end", None),
    ("ended at", "end", None),
    ("ended after", "after_gone", None),
    ("passed after", "after_gone", None),
    ("gone since", "end", None),
    ("started at", "start", None),
    ("began at", "start", None),
    ("comes and goes", "course", "comes_and_goes"),
    ("coming and going", "course", "comes_and_goes"),
    ("on and off", "course", "comes_and_goes"),
    ("off and on", "course", "comes_and_goes"),
    ("constant", "course", "constant"),
    ("constantly", "course", "constant"),
    ("all the time", "course", "constant"),
)
_HEDGES = listed(
    "maybe perhaps possibly might could worried worry afraid scared fear if unsure mother father mum dad husband wife son"
    " daughter friend brother sister he she his her probably think thought previously once"
)


class Mark(NamedTuple):
    """A stretch of words `first` up to `last` (not included), what `kind` of thing it is, and what it means."""

    kind: str
    value: Any
    first: int
    last: int


def marks_of(words: tuple[Word, ...], now: Now) -> tuple[Mark, ...]:
    """The whole phrase as marks, in order, without a gap."""
    found: list[Mark] = []
    at = 0
    while at < len(words):
        mark = _time(words, at, now) or _expression(words, at, found)
        found.append(mark)
        at = mark.last
    return tuple(found)


def _time(words: tuple[Word, ...], at: int, now: Now) -> Mark | None:
    amount = match_amount(words, at)
    if amount is not None and amount[0] != "number":
        return Mark(amount[0], amount[1], at, amount[2])
    if words[at].text == "now" and at and words[at - 1].text in ("gone", "fine", "is"):
        return None
    times = match_times(words, at, now)
    if times is not None:
        return Mark("time", times[0], at, times[1])
    duration = match_duration(words, at)
    if duration is not None:
        return Mark("span", duration[0], at, duration[1])
    return None if amount is None else Mark(amount[0], amount[1], at, amount[2])


def _expression(words: tuple[Word, ...], at: int, before: list[Mark]) -> Mark:
    said = _expressions().longest(words, at)
    place = _places().longest(words, at)
    if place is not None and (said is None or place.end >= said.end):
        sides = {SIDE[words[index].text] for index in place.skipped if words[index].text in SIDE}
        name = place.value
        if not sides or (len(sides) == 1 and (" of " in name.text or name.text.split(" ")[0] in _BEFORE_SIDE)):
            return Mark("place", (name, next(iter(sides), None)), at, place.end)
    if said is not None:
        kind, value = said.value
        if (
            kind in ("side", "body_side")
            and at + 1 < len(words)
            and words[at + 1].text == "side"
            and _places().longest(words, at + 1)
        ):
            return Mark("side", SIDE[words[at].text], at, at + 1)  # "side of neck" is a place of its own
        if kind == "asleep":
            kind = "sense" if _last_solid(before) in ("place", "side", "body_side") else "unknown"
        return Mark(kind, value, at, said.end)
    text = words[at].text
    return Mark(_GLUED.get(text, "unknown"), SIDE.get(text, text), at, at + 1)


# Names of places that are everyday words too: taken for the place only where a longer name holds them.
_EVERYDAY = listed("side middle")


# A side may stand after these and inside a name: "whole left arm", "lower right leg".
_BEFORE_SIDE = listed(
    "whole lower upper inner outer middle mid big great little baby index ring small fifth second third fourth"
)


def _last_solid(before: list[Mark]) -> str:
    return next((mark.kind for mark in reversed(before) if mark.kind != "filler"), "")


_GLUED = {word: kind for kind, said in _GLUE.items() for word in said.split(" ")}
_GLUED |= dict.fromkeys(SIDE, "side") | dict.fromkeys(_HEDGES, "hedge") | {"suddenly": "onset"}


@cache
def _expressions() -> Lexicon[tuple[str, Any]]:
    entries: list[tuple[str, tuple[str, Any]]] = [(text, (kind, value)) for text, kind, value in _PHRASES]
    entries += [(text, ("symptom", ids)) for text, ids in symptoms.expressions()]
    entries += [(text, ("sense", name)) for text, name in sensations.expressions()]
    entries += [(text, ("asleep", "pins_needles")) for text in sensations.ASLEEP]
    entries += [(text, (kind, name)) for text, kind, name in reasons.expressions()]
    entries += [(text, ("because", None)) for text in reasons.BECAUSE]
    return Lexicon(entries)


@cache
def _places() -> Lexicon[Name]:
    entries = [(" ".join(parts), name) for parts, name in names().items()]
    # Labels as they are shown, with their commas and brackets, can be typed back.
    punctuated = [name for name in names().values() if not name.plural and not name.text.replace(" ", "").isalpha()]
    entries += [(" ".join(word.text for word in words_of(name.text)), name) for name in punctuated]
    entries = [(text, name) for text, name in entries if text not in _EVERYDAY]
    return Lexicon(entries, SMALL | frozenset(SIDE))
