"""What numbness that climbs has reached by now: taken as said where that is clear, else asked, never guessed.

The answer is a whole new phrase: where it began, `climbed to (both lower leg, both knee)`, and the patient's words for it
kept in the note; `has not climbed` when it was where it is from the start.
"""

from __future__ import annotations

from datetime import timedelta
from typing import NamedTuple

from journal.body.atlas import atlas
from journal.body.graph import Point
from journal.body.names import Name, called
from journal.phrase.asks import Ask, Choice
from journal.phrase.climbs import Climb, Spot
from journal.phrase.mention import Mention, points_of
from journal.phrase.phrase import Phrase
from journal.phrase.time_asks import started
from journal.words import phrase as say

_AT_LEAST = {"days": 24, "weeks": 168}  # hours
_END = {"leg": "foot", "arm": "hand"}
# What lies between one height and the next, from the end of the limb upward; -1 is the belly.
_HEIGHTS: dict[str, dict[int, tuple[str, ...]]] = {
    "leg": {1: ("lower leg", "knee"), 0: ("thigh",), -1: ("lower belly",)},
    "arm": {1: ("forearm", "elbow"), 0: ("upper arm",)},
}


class Reached(NamedTuple):
    """What a climb comes to: a question, or the points reached by now; `wide` when both limbs may be meant.

    `waits`: another question (the side of where it began) comes first. None of it: the words are no climb.
    """

    asks: tuple[Ask, ...] = ()
    points: tuple[Point, ...] = ()
    wide: bool = False
    waits: bool = False


def reached(phrase: Phrase, found: tuple[Mention, ...]) -> Reached | None:
    """What the climb in the marks of a phrase has reached, given the places outside it; None when that can't even be asked."""
    at = next(index for index, mark in enumerate(phrase.marks) if mark.kind == "climb")
    climb: Climb = phrase.marks[at].value
    before = [mention for mention in found if mention.at < at] or list(found)
    origin = (
        before[-1] if before and all(set(before[-1].name.regions) & set(spot.name.regions) for spot in climb.start) else None
    )
    names = [spot.name for spot in climb.start] + [origin.name for origin in before[-1:]] + [spot.name for spot in climb.spots]
    limb = next((limb for name in names for limb in ("leg", "arm") if _segments(limb, name)), None)
    if origin is not None and limb and not _segments(limb, origin.name) and not climb.now:
        origin = None
    if origin is not None and origin.points is None:
        return Reached(waits=True, wide=origin.name.plural)
    side = next((spot.side for spot in climb.spots if spot.side), None) or (origin.side if origin else None)
    wide = side == "both" or (side is None and any(spot.name.plural for spot in climb.spots))
    if side is None and limb is not None:
        return Reached(_sides(phrase, at, climb, wide=wide), wide=wide)
    ends = (*climb.reached, *(spot for spot in climb.along if climb.now or _one_height(limb, spot.name)))
    if not ends:
        return None if limb is None or side is None else Reached((_how_high(phrase, at, climb, origin, limb, side),), wide=wide)
    named = _up_to(limb, ends, side, origin.name if origin else None)
    points = points_of(named)
    if not points or (origin is not None and set(points) <= set(origin.points or ())):
        return None
    if origin is not None:
        return Reached(points=points, wide=wide)
    return Reached((_to_there(phrase, at, limb, side, named),) if limb and side else (), wide=wide)


def _segments(limb: str | None, name: Name) -> frozenset[int]:
    parts = atlas().segments[limb] if limb else ()
    return frozenset(height for height, part in enumerate(parts) if part & set(name.regions))


def _one_height(limb: str | None, name: Name) -> bool:
    return limb is not None and len(_segments(limb, name)) == 1


def _up_to(limb: str | None, ends: tuple[Spot, ...], side: str | None, origin: Name | None) -> str:
    """The places named as reached, and those in between on the limb."""
    low = min(_segments(limb, origin), default=2) if origin else 2
    tops = [height for spot in ends for height in _segments(limb, spot.name)]
    trunk = atlas().sets["trunk"]
    if limb == "leg" and any(trunk & set(spot.name.regions) for spot in ends):
        tops.append(-1)
    between = [
        f"{side} {name}"
        for height, among in (_HEIGHTS[limb].items() if limb else ())
        if min(tops, default=2) <= height < low and height >= 0
        for name in among
    ]
    said = []
    for spot in ends:
        own = spot.side or (side if spot.name.needs_side else None)
        said.append(f"{own} {spot.name.text}" if own else spot.name.text)
    return ", ".join(dict.fromkeys((*between, *said)))


def _sides(phrase: Phrase, at: int, climb: Climb, *, wide: bool) -> tuple[Ask, ...]:
    """Which side climbs, both first where the words may mean both."""
    spot = next((spot for spot in climb.spots if not spot.side), None)
    if spot is None:
        return ()
    word = phrase.words[spot.word]
    own = spot.word and phrase.words[spot.word - 1].text in ("my", "the")
    start = phrase.words[spot.word - 1].start if own else word.start
    sides = ("both", "left", "right") if wide else ("left", "right", "both")
    choices = []
    for side in sides:
        name = called(spot.name.text, side)
        one = spot.name.text if spot.name.plural and side != "both" else phrase.text[word.start : word.end]
        words = f"{phrase.text[:start]}{side} {one}{phrase.text[word.end :]}"
        choices.append(Choice(f"{name[0].upper()}{name[1:]}", words))
    return (Ask("side", say.which_side(phrase.said(at, at + 1)), tuple(choices)),)


def _how_high(phrase: Phrase, at: int, climb: Climb, origin: Mention | None, limb: str, side: str) -> Ask:
    """How high it has come by now, from where it is said to have begun, else from the foot or hand."""
    first = climb.start[0].name if climb.start else origin.name if origin else None
    low = min(_segments(limb, first), default=2) if first is not None else 2
    whole = first is not None and len(_segments(limb, first)) > 1
    choices, places = [], list[str]()
    for height, names in _HEIGHTS[limb].items():
        places += [f"{side} {name}" for name in names]
        if height < low or whole:
            begun = None if origin and not (whole and height >= 0) else f"{side} {_END[limb]}"
            if climb.start and not whole:
                begun = f"{side} {climb.start[0].name.text}"
            upper = [name for name in places if name not in ([f"{side} {low_}" for low_ in _below(limb, low)])]
            words = _climbed(phrase, at, origin if begun else None, begun or "", ", ".join(upper if not whole else places))
            choices.append(Choice(say.climbed_to(say.HEIGHTS[limb][height], side), words))
    return Ask("place", say.how_high(phrase.said(at, at + 1)), (*choices, _not_climbed(phrase, at, climb, side)))


def _below(limb: str, low: int) -> list[str]:
    """The names of the heights that were numb at first already."""
    return [name for height, names in _HEIGHTS[limb].items() if height >= low for name in names]


def _to_there(phrase: Phrase, at: int, limb: str, side: str, named: str) -> Ask:
    """Whether it came to where the words say from the end of the limb, or was all there from the start."""
    climb: Climb = phrase.marks[at].value
    begun = f"{side} {climb.start[0].name.text}" if climb.start else f"{side} {_END[limb]}"
    yes = Choice(say.CAME_UP, _climbed(phrase, at, None, begun, named))
    no = Choice(say.FROM_THE_START, _settled(phrase, at, f"{begun}, {named}", "has not climbed"))
    return Ask("place", say.came_up(phrase.said(at, at + 1)), (yes, no))


def _not_climbed(phrase: Phrase, at: int, climb: Climb, side: str) -> Choice:
    static = ", ".join(f"{spot.side or side} {spot.name.text}" for spot in climb.spots)
    return Choice(say.NOT_CLIMBED, _settled(phrase, at, static, "has not climbed"))


def _climbed(phrase: Phrase, at: int, origin: Mention | None, begun: str, named: str) -> str:
    return _settled(phrase, at, begun, f"climbed to ({named})", origin)


def _settled(phrase: Phrase, at: int, instead: str, said: str, origin: Mention | None = None) -> str:
    """The phrase with the words of the climb moved to the note, `instead` in their place, or in that of `origin`."""
    words, marks = phrase.words, phrase.marks
    own = phrase.said(at, at + 1)
    edits = [(words[marks[at].first].start, words[marks[at].last - 1].end, "" if origin else instead)]
    if origin is not None:
        edits.append((words[marks[origin.first].first].start, words[marks[origin.at].last - 1].end, instead))
    text = phrase.text[: phrase.tail]
    for start, end, new in sorted(edits, reverse=True):
        text = f"{text[:start].rstrip() if not new else text[:start]}{new}{text[end:]}"
    note = f"{phrase.note}; {own}" if phrase.note else own
    return f"{text.rstrip(' ,;')}; {said}; note: {note}"


def since_when(phrase: Phrase, onset: str) -> Ask:
    """When numbness that climbs began: without it nothing tells how fast it was."""
    hours = [hours for hours in (3, 24, 72, 168, 336, 504) if hours >= _AT_LEAST.get(onset, 0)]
    return started(phrase, [timedelta(hours=back) for back in hours])
