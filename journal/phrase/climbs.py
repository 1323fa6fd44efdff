"""Numbness that is said to climb or spread: "going up my legs", "climbed from my feet to my knees", "now both hands too".

What moved in time is more than one state, so it can't be one list of places. This finds the words that say it, with the
places they come from and reach, and makes one mark of them. "Going up the stairs", "woke up" and "moving up my appointment"
say nothing of it: what follows or comes before is no place, feeling or time.
"""

from __future__ import annotations

from typing import NamedTuple

from journal.body.names import Name, listed
from journal.phrase.marks import Mark
from journal.phrase.phrase import Phrase
from journal.phrase.words import Word

_UP = listed("up upward upwards higher")
_MOVES = listed(
    "going goes gone went moving moves moved creeping creeps crept crawling crawls crawled climbing climbs climbed spreading"
    " spreads spread travelling traveling travels travelled traveled working works worked making makes progressing"
    " progresses progressed advancing advances advanced inching coming comes came getting gets rising rises rose risen"
)
_CAME = listed("coming comes came")  # "came up": it began
_BY_THEMSELVES = listed("climbing climbs climbed ascending ascends ascended rising risen spreading spreads")
_TO_A_PLACE = listed(
    "spreading spreads spread moving moved creeping crept travelling traveling travelled traveled progressing progressed"
    " advancing advanced rose reaching reached risen rising climbing climbed ascending ascended"
)
_HOW = listed("its it is way further slowly gradually steadily quickly fast right all now also has have been being are both")
_TO = listed("to into onto towards toward until till past beyond above reaching reached up over in")
_ADVERBS = listed(
    "slowly gradually steadily quickly fast rapidly daily higher further keeps kept keep seems now also then which just day"
    " every each hour started"
)
_NOT_THE_NUMBNESS = ("unknown", "trigger", "relief", "because", "with", "not")
_MOST = 30  # marks that are looked at before or after, so that long texts stay quick
_CLAUSE = ("stop", ",", "but")
_WEAK = frozenset({"weak", "cannot_move", "heavy_legs", "unsteady", "arm_or_leg_weak_one_side"})
_MAY_FOLLOW = (
    *("stop", ",", "and", "or", "but", "time", "span", "onset", "start", "side", "place", "symptom", "sense", "severity"),
    *("for", "still", "still_sense", "course", "gone", "end", "hedge", "not", "last", "with", "body_side", "anywhere"),
)


class Spot(NamedTuple):
    """A place in the words: its name, its side when said, and the word it begins with."""

    name: Name
    side: str | None
    word: int


class Climb(NamedTuple):
    """Where it is said to come from, to go along and to reach. `now`: said only as what is numb now as well."""

    start: tuple[Spot, ...]
    along: tuple[Spot, ...]
    reached: tuple[Spot, ...]
    now: bool = False

    @property
    def spots(self) -> tuple[Spot, ...]:
        """All of its places."""
        return (*self.start, *self.along, *self.reached)


def with_climb(phrase: Phrase) -> Phrase | None:
    """The phrase with the words of its first climb as one mark of the kind "climb"; None when it speaks of none."""
    for at in range(len(phrase.marks)):
        found = _climb(phrase, at)
        if found is not None:
            first, last, climb = found
            marks, words = phrase.marks, phrase.marks
            mark = Mark("climb", climb, words[first].first, words[last - 1].last)
            return phrase._replace(marks=(*marks[:first], mark, *marks[last:]))
    return None


def _climb(phrase: Phrase, at: int) -> tuple[int, int, Climb] | None:
    """The first and last mark (not included) of a climb that begins at a mark, and what it says."""
    marks = phrase.marks
    gone = marks[at].kind in ("gone", "gone?")  # "it has gone up my legs"
    verb = _verb(phrase.words, marks[at].last - 1 if gone else marks[at].first)
    if verb is None or not _of_numbness(phrase, at):
        return None
    kind, end = verb
    after = next((index for index in range(at + 1, min(len(marks), at + _MOST)) if marks[index].first >= end), len(marks))
    found, last = _places(phrase, after)
    climb = Climb(tuple(found["from"]), tuple(found["along"]), tuple(found["to"]), kind == "now")
    if kind == "now" and not ((climb.reached or climb.along) and _told_before(phrase, at)):
        return None
    if kind == "to" and not (climb.start or climb.reached):
        return None
    if not climb.spots and (kind == "along" or not _may_end(phrase, after)):
        return None
    if marks[at].kind == "sense" and not any(mark.kind == "sense" for mark in marks[max(0, at - _MOST) : at]):
        at += 1  # "crawling up my legs": what it feels like, and where it goes
    return at, max(last, after if not climb.spots else last), climb


def _verb(words: tuple[Word, ...], at: int) -> tuple[str, int] | None:
    """What begins here, and its end: a verb of climbing (up), one that needs a place (along) or where to (to), or "now"."""
    text = words[at].text
    here = at + 1
    while here < len(words) and here <= at + 4 and words[here].text in _HOW:
        here += 1
    if text in _MOVES and here < len(words) and words[here].text in _UP:
        up_and_down = [word.text for word in words[here + 1 : here + 3]]
        getting_up = text in ("getting", "gets") and words[here].text == "up"
        if up_and_down[1:] == ["down"] or getting_up:
            return None
        return ("along" if text in _CAME else "up"), here + 1
    if text in _BY_THEMSELVES:
        return "up", at + 1
    if text in _TO_A_PLACE:
        return "to", at + 1
    return ("now", at + 1) if text == "now" else None


def _of_numbness(phrase: Phrase, at: int) -> bool:
    """Whether what comes before lets it be the numbness that climbs, and not a temperature, a person or a pain."""
    here, first = at - 1, at - _MOST
    while here >= max(0, first) and (phrase.marks[here].kind in ("filler", "start") or _text(phrase, here) in _ADVERBS):
        here -= 1
    if here < 0:
        return True
    mark = phrase.marks[here]
    if mark.kind == "symptom":
        return bool(mark.value) and _WEAK.issuperset(mark.value)
    if mark.kind == "or":  # "not spreading or climbing"
        before = [other.kind for other in phrase.marks[max(0, here - _MOST) : here]]
        return "not" not in before[max((index for index, kind in enumerate(before) if kind in _CLAUSE), default=0) :]
    return mark.kind not in _NOT_THE_NUMBNESS


def _may_end(phrase: Phrase, at: int) -> bool:
    """Whether a climb without a place may end here: not "going up the stairs", "rising at six"."""
    if at < len(phrase.marks) and phrase.marks[at].kind == "filler" and _text(phrase, at) in ("the", "my", "a", "an"):
        return False
    last = min(len(phrase.marks), at + _MOST)
    while at < last and (phrase.marks[at].kind == "filler" or _text(phrase, at) in _ADVERBS):
        at += 1
    if at >= len(phrase.marks):
        return True
    if phrase.marks[at].kind == "in":
        return at + 1 < len(phrase.marks) and phrase.marks[at + 1].kind == "span"
    return phrase.marks[at].kind in _MAY_FOLLOW


def _told_before(phrase: Phrase, at: int) -> bool:
    """Whether a place, a feeling and an earlier time were named before: "toes numb 4 days ago, now …"."""
    kinds = {mark.kind for mark in phrase.marks[max(0, at - _MOST) : at]}
    return {"place", "sense"} <= kinds and bool({"time", "span"} & kinds)


def _places(phrase: Phrase, at: int) -> tuple[dict[str, list[Spot]], int]:
    """The places that follow, by what they are to the climb, and the mark after the last of them."""
    found: dict[str, list[Spot]] = {"from": [], "along": [], "to": []}
    way, side, end = "along", None, at
    for here in range(at, min(len(phrase.marks), at + _MOST)):
        mark, text = phrase.marks[here], _text(phrase, here)
        if text == "from":
            way = "from"
        elif text in _TO and mark.kind in ("in", "far", "unknown", "end"):
            way = "to"
        elif mark.kind == "side":
            side = str(mark.value)
        elif mark.kind == "place":
            found[way].append(Spot(mark.value[0], mark.value[1] or side, mark.first))
            side, end = None, here + 1
        elif not (mark.kind in ("filler", "in", "far") or text in _ADVERBS or (text == "and" and _goes_on(phrase, here, end))):
            break
    return found, end


def _goes_on(phrase: Phrase, at: int, end: int) -> bool:
    """Whether a place that is reached as well stands after an "and", and not one with a feeling of its own."""
    if end != at:
        return False
    kinds = [mark.kind for mark in phrase.marks[at + 1 : at + _MOST] if mark.kind not in ("filler", "side")]
    return kinds[:1] == ["place"] and kinds[1:2] != ["sense"]


def _text(phrase: Phrase, at: int) -> str:
    return phrase.words[phrase.marks[at].first].text
