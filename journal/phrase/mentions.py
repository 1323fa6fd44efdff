"""The places a phrase names, each with its side; what has no side, or could be several places, is asked about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from journal.body.names import Name
from journal.phrase.asks import Ask
from journal.phrase.mention import Mention
from journal.phrase.phrase import Phrase
from journal.phrase.place_asks import (
    GROUPS,
    SIDES,
    between_the_legs,
    counted,
    half_body,
    how_far,
    lone_side,
    misspelt,
    which_of,
    which_place,
    which_side_of,
)

_LINKS = ("and", ",", "filler", "or")
_PARTS = ("outer", "inner", "lower", "upper", "outside", "front", "tip", "tips", "edge", "medial", "lateral")
_MOST = 6  # questions at once


class Mentions(NamedTuple):
    """The places named, what to ask, the marks used, and the places (by mark) whose question covers their side too.

    `open` are the marks of words of which it is asked what place they mean.
    """

    found: tuple[Mention, ...]
    asks: tuple[Ask, ...]
    used: frozenset[int]
    asked: frozenset[int]
    open: frozenset[int]


def mentions(phrase: Phrase, void: frozenset[int]) -> Mentions:
    """The places named in the phrase; marks in `void` are denied ones."""
    reader = _Reader(phrase, void)
    for at, mark in enumerate(phrase.marks):
        if at not in void and at not in reader.used:
            reader.read(at, mark.kind, mark.value)
    found = _merged(phrase, reader.found)
    used, asked, open_ = map(frozenset, (reader.used, reader.asked, reader.open))
    return Mentions(tuple(found), tuple(reader.asks[:_MOST]), used, asked, open_)


class _Reader:
    """Walks the marks once; holds the side waiting for its place."""

    def __init__(self, phrase: Phrase, void: frozenset[int]) -> None:
        self.phrase, self.marks, self.void = phrase, phrase.marks, void
        self.found: list[Mention] = []
        self.asks: list[Ask] = []
        self.used: set[int] = set()
        self.asked: set[int] = set()
        self.open: set[int] = set()
        self._waiting: tuple[str, int] | None = None

    def read(self, at: int, kind: str, value: object) -> None:
        """One mark."""
        if kind == "side":
            self._side(at, str(value))
        elif kind == "place" and isinstance(value, tuple):
            self._place(at, value[0], value[1])
        elif kind == "body_side":
            self._body_side(at, str(value))
        elif kind in ("anywhere", "which", "which_side") and self._counts(at):
            self.used.add(at)
            self.open.add(at)
            self._ask(which_place, at, kind, str(value))
        elif kind == "unknown" and self._in_list(at):
            self._misspelt(at, at)

    def _counts(self, at: int) -> bool:
        """Whether a vague place stands for one: a side, sensation or nothing else beside it, not in the midst of own words."""
        return at == 0 or self.marks[at - 1].kind != "unknown"

    def _place(self, at: int, name: Name, side: str | None) -> None:
        first, carried = at, False
        if self._waiting is not None:
            waiting, first = self._waiting
            side, self._waiting = side or waiting, None
        elif side is None and self.found and _linked(self.phrase, self.found[-1].at, at):
            side, carried = self.found[-1].side, self.found[-1].side is not None
        before = self._past_small(first - 1, -1)
        after = at + 2 if at + 2 < len(self.marks) and self.marks[at + 1].kind == "," else at + 1
        part = after < len(self.marks) and self._text(after) in _PARTS and self.marks[after].kind == "far"
        if part or (before >= 0 and (self.marks[before].kind == "far" or self._text(before) in ("from", "to"))):
            up = not part and self._text(before) == "to" and before > 0 and self._text(before - 1) in ("up", "down")
            self._ask(how_far, first if part else before - up, after + 1 if part else at + 1)
            self.asked.add(at)
        elif name.text in GROUPS and counted(self.phrase, before):
            self._ask(which_of, before, at, name.text)
            self.asked.add(at)
            first = before
        elif before >= 0 and self.marks[before].kind == "which_side":
            self.asked.add(at)
        self.found.append(Mention(name, side, at, first, carried))
        self.used.update(range(first, at + 1))

    def _ask(self, question: Callable[..., Ask], *about: Any) -> None:
        """Adds a question, when there are not too many already (each holds the whole phrase anew)."""
        if len(self.asks) < _MOST:
            self.asks.append(question(self.phrase, *about))

    def _past_small(self, at: int, way: int) -> int:
        """The first mark from `at` on, backward or forward, that is no small word; -1 or the length beyond the ends."""
        while 0 <= at < len(self.marks) and self.marks[at].kind == "filler":
            at += way
        return at

    def _in_list(self, at: int) -> bool:
        """Whether an unknown word stands where a place would: "left hand and wrst numb"."""
        before = self._past_small(at - 1, -1)
        listed_ = before > 0 and self.marks[before].kind in ("and", ",") and before - 1 in self.used
        after = self._past_small(at + 1, 1)
        return listed_ and after < len(self.marks) and self.marks[after].kind == "sense"

    def _misspelt(self, first: int, at: int) -> bool:
        ask = misspelt(self.phrase, first, at) if len(self.asks) < _MOST else None
        if ask is not None:
            self.asks.append(ask)
            self.used.update(range(first, at + 1))
            self.open.update(range(first, at + 1))
        return ask is not None

    def _side(self, at: int, side: str) -> None:
        after = self._past_small(at + 1, 1)
        if after < len(self.marks) and self._text(after) == "of":
            after = self._past_small(after + 1, 1)
        following = self.marks[after].kind if after < len(self.marks) else ""
        if following == "place" and after not in self.void and self.marks[after].value[1] is None:
            self._waiting = (side, at)
        elif following == "which" and side in SIDES:
            self.used.add(at)
            self.open.add(at)
        elif following == "unknown" and self._misspelt(at, after):
            return
        elif not self._trailing(at, side) and following != "unknown" and self._counts(at):
            self.used.add(at)
            self.open.add(at)
            self._ask(lone_side, at, side, self.found[-1] if self.found else None)

    def _text(self, at: int) -> str:
        return self.phrase.words[self.marks[at].first].text

    def _trailing(self, at: int, side: str) -> bool:
        """Gives a side that follows its places ("hand and wrist, left") to those that have none."""
        changed = False
        for index in range(len(self.found) - 1, -1, -1):
            mention = self.found[index]
            last = at if index == len(self.found) - 1 else self.found[index + 1].at
            near = all(
                self.marks[i].kind in (*_LINKS, "in", "sense") for i in range(mention.at + 1, last) if i not in self.used
            )
            if mention.side is not None or not near or not (mention.name.needs_side or not changed):
                break
            self.found[index] = mention._replace(side=side)
            changed = True
        if changed:
            self.used.add(at)
        return changed

    def _body_side(self, at: int, side: str) -> None:
        """Half a body, "left side": the side of places that have none, else half the body, which is asked about."""
        if not self._trailing(at, side) and self._counts(at):
            self.used.add(at)
            self.open.add(at)
            self._ask(half_body, at, side)


def _merged(phrase: Phrase, found: list[Mention]) -> list[Mention]:
    """The mentions with "fingers of left hand", "left hand fingers" and "left hand (thumb, index)" made one place each."""
    kept: list[Mention] = []
    for mention in found:
        before = kept[-1] if kept else None
        words = "" if before is None else _between(phrase, before.at + 1, mention.first, felt_too=before.side is None)
        if before is not None and words in ("of", "on", "in") and before.part_of(mention):
            for index in range(len(kept) - 1, -1, -1):
                if not kept[index].part_of(mention) or kept[index].side not in (None, mention.side):
                    break
                kept[index] = kept[index]._replace(side=mention.side)
        elif before is not None and words in ("", ":", "(") and mention.part_of(before) and mention.side in (None, before.side):
            kept[-1] = mention._replace(side=before.side, first=before.first)
        else:
            kept.append(mention)
    return kept


def _between(phrase: Phrase, first: int, last: int, *, felt_too: bool) -> str:
    """The words between two places, without small ones; with `felt_too` without the sensation ("fingers numb on left hand")."""
    kinds = ("filler", "sense") if felt_too else ("filler",)
    return "".join(phrase.words[mark.first].text for mark in phrase.marks[first:last] if mark.kind not in kinds)


def side_asks(phrase: Phrase, found: Iterable[Mention], asked_too: frozenset[int]) -> list[Ask]:
    """Asks for the side of each place that needs one, or that may not share the side of the place before it.

    Places in `asked_too` (by mark) are asked about already. In a list one question does for all.
    """
    asks: list[Ask] = []
    before = -1
    for mention in found:
        if mention.at in asked_too or len(asks) >= _MOST:
            continue
        if mention.points is None:
            if before < 0 or not _linked(phrase, before, mention.at):
                asks.append(which_side_of(phrase, mention, SIDES))
            before = mention.at
        elif doubtful(mention):
            asks.append(which_side_of(phrase, mention, (mention.side or "left", "both")))
    return asks


def doubtful(mention: Mention) -> bool:
    """Whether a side was carried to a place that has one of its own without it: "right hip and lower back"."""
    sided = any(side != "midline" for _, side in mention.points or ())
    return mention.carried and sided and not mention.name.needs_side and mention.side in ("left", "right")


def misspelt_asks(phrase: Phrase, void: frozenset[int]) -> list[Ask]:
    """When no place was found: where "numb down below" is, else what the first unknown word near a place was meant to be."""
    for at, mark in enumerate(phrase.marks):
        if at not in void and mark.kind == "symptom" and {"saddle_change", "wiping_feels_different"} & set(mark.value):
            return [between_the_legs(phrase, at)]
    tried = [at for at, mark in enumerate(phrase.marks) if mark.kind == "unknown"][:5]
    return [ask for ask in (misspelt(phrase, at, at) for at in tried) if ask is not None][:1]


def _linked(phrase: Phrase, before: int, at: int) -> bool:
    """Whether only "and", commas and small words stand between two marks."""
    return all(phrase.marks[index].kind in _LINKS for index in range(before + 1, at))
