"""What each stretch of a phrase is: a place, a side, a sensation, a symptom, a time, a number, a small word, or not known."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple

from journal.body.names import Name, listed, names
from journal.phrase import limb_signs, misspelt, reasons, sensations, symptoms
from journal.phrase.amounts import match_amount
from journal.phrase.durations import match_duration
from journal.phrase.lexicon import SMALL, Lexicon
from journal.phrase.moments import Now, match_times
from journal.phrase.set_phrases import PHRASES
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
_HEDGES = listed(
    "maybe perhaps possibly might could worried worry afraid scared fear if unsure mother father mum dad husband wife son"
    " daughter friend brother sister he she his her probably think thought previously once"
)


class Mark(NamedTuple):
    """A stretch of words `first` up to `last` (not included), what `kind` of thing it is, and what it means.

    `misspelt`: it was taken for what it is nearly spelt like.
    """

    kind: str
    value: Any
    first: int
    last: int
    misspelt: bool = False


def marks_of(words: tuple[Word, ...], now: Now) -> tuple[Mark, ...]:
    """The whole phrase as marks, in order, without a gap."""
    found: list[Mark] = []
    at = 0
    while at < len(words):
        mark = _time(words, at, now) or _expression(words, at, found)
        found.append(mark)
        at = mark.last
    kinds = limb_signs.settled([(mark.kind, mark.value) for mark in found])
    settled = [mark._replace(kind=kind) for mark, kind in zip(found, kinds, strict=True)]
    return tuple(mark._replace(kind="droop_side") if _of_the_droop(settled, at) else mark for at, mark in enumerate(settled))


def _of_the_droop(found: list[Mark], at: int) -> bool:
    """Whether a side only says where the face droops ("face drooping on the left and left arm numb"): no place is missing."""
    if found[at].kind not in ("side", "body_side"):
        return False
    before, after = at - 1, at + 1
    while before >= 0 and found[before].kind in ("in", "filler"):
        before -= 1
    while after < len(found) and found[after].kind == "filler":
        after += 1
    if before < 0 or found[before].kind != "symptom" or found[before].value != ("face_droop",):
        return False
    following = found[after].kind if after < len(found) else "stop"
    if following in ("and", "or", "side", "body_side"):  # "drooping, left and right hand numb": the side may be of the hand
        return any(mark.kind == "in" for mark in found[before + 1 : at])
    return following not in ("place", "which", "which_side", "sense", "still_sense", "unknown", "in")


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
    if place is not None and place.end == at + 1 and (kind := _only_behind(words, at, before)):
        return Mark(kind, words[at].text, at, at + 1)
    danger = _dangers().longest(words, at, misspelt.near)
    if danger is not None and danger.end > max(found.end if found is not None else at for found in (said, place)):
        return Mark(*danger.value, at, danger.end, misspelt=True)
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
            it = at > 0 and words[at - 1].text == "it" and any(mark.kind == "place" for mark in before)
            kind = "sense" if it or _last_solid(before) in ("place", "side", "body_side") else "unknown"
        return Mark(kind, value, at, said.end)
    text = words[at].text
    return Mark(_GLUED.get(text, "unknown"), SIDE.get(text, text), at, at + 1)


# Of a place after them, or of a car, these say which part: "left rear calf", "rear left foot", "rear seat".
_BEHIND = listed("rear backside bottom")
_OF_CAR = listed("seat seats passenger wheel wheels tyre tire door window view bumper car driver")


def _only_behind(words: tuple[Word, ...], at: int, before: list[Mark]) -> str:
    """The kind of a word for the bottom where it is none; empty where it may be: "numb bottom left leg" may be both.

    After a side it is none: half of the bottom is no sign of the saddle, so nothing is missed that should not wait.
    """
    if words[at].text not in _BEHIND or at + 1 == len(words):
        return ""
    after = _places().longest(words, at + 1)
    if after is not None and before and before[-1].value in ("left", "right"):
        return "filler"
    if words[at].text != "rear":
        return ""
    sided = words[at + 1].text in SIDES
    here = at + 2 if sided else at + 1
    if here == len(words):
        return ""
    place = _places().longest(words, here)
    of_place = place is not None and (words[at + 1].text in ("left", "right") or not (sided or place.value.plural))
    return "unknown" if of_place or words[here].text in _OF_CAR else ""


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
    entries: list[tuple[str, tuple[str, Any]]] = [
        (text, (kind, value)) for text, kind, value in (*PHRASES, *limb_signs.PHRASES)
    ]
    entries += [(text, ("symptom", ids)) for text, ids in symptoms.expressions()]
    entries += [(text, ("sense", name)) for text, name in sensations.expressions()]
    entries += [(text, ("asleep", "pins_needles")) for text in sensations.ASLEEP]
    entries += [(text, (kind, name)) for text, kind, name in reasons.expressions()]
    entries += [(text, ("because", None)) for text in reasons.BECAUSE]
    return Lexicon(entries)


@cache
def _dangers() -> Lexicon[tuple[str, Any]]:
    return Lexicon(misspelt.expressions())


@cache
def _places() -> Lexicon[Name]:
    entries = [(" ".join(parts), name) for parts, name in names().items()]
    # Labels as they are shown, with their commas and brackets, can be typed back.
    punctuated = [name for name in names().values() if not name.plural and not name.text.replace(" ", "").isalpha()]
    entries += [(" ".join(word.text for word in words_of(name.text)), name) for name in punctuated]
    entries = [(text, name) for text, name in entries if text not in _EVERYDAY]
    return Lexicon(entries, SMALL | frozenset(SIDE))
