"""The places a phrase names, each with its side; what has no side, or could be several places, is asked about."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from journal.body.names import Name, called, find, place
from journal.phrase.asks import Ask, Choice
from journal.phrase.phrase import Phrase
from journal.words import phrase as say

_LINKS = ("and", ",", "filler", "or")
_SIDES = ("left", "right", "both")


class Mention(NamedTuple):
    """A place named in the phrase: the index of its mark, the first mark that belongs to it, and its side if one was said.

    `carried`: the side was said of the place before it in the same list.
    """

    name: Name
    side: str | None
    at: int
    first: int
    carried: bool = False

    @property
    def points(self) -> tuple[tuple[str, str], ...] | None:
        """The points it covers; None when the side has to be asked."""
        return place(self.name, self.side)


class Mentions(NamedTuple):
    """The places named, what to ask about them, and the marks that were used."""

    found: tuple[Mention, ...]
    asks: tuple[Ask, ...]
    used: frozenset[int]


def mentions(phrase: Phrase, void: frozenset[int]) -> Mentions:
    """The places named in the phrase; marks in `void` are denied ones."""
    reader = _Reader(phrase, void)
    for at, mark in enumerate(phrase.marks):
        if at not in void and at not in reader.used:
            reader.read(at, mark.kind, mark.value)
    found = _merged(phrase, reader.found)
    return Mentions(tuple(found), tuple(reader.asks), frozenset(reader.used))


class _Reader:
    """Walks the marks once; holds the side waiting for its place."""

    def __init__(self, phrase: Phrase, void: frozenset[int]) -> None:
        self.phrase, self.marks, self.void = phrase, phrase.marks, void
        self.found: list[Mention] = []
        self.asks: list[Ask] = []
        self.used: set[int] = set()
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
            self.asks.append(_which(self.phrase, at, kind, str(value)))

    def _counts(self, at: int) -> bool:
        """Whether a vague place stands for one: a side, sensation or nothing else beside it, not in the midst of own words."""
        return at == 0 or self.marks[at - 1].kind != "unknown"

    def _place(self, at: int, name: Name, side: str | None) -> None:
        first, carried = at, False
        if self._waiting is not None:
            waiting, first = self._waiting
            side, self._waiting = side or waiting, None
        elif side is None and self.found and self._linked(self.found[-1].at, at):
            side, carried = self.found[-1].side, self.found[-1].side is not None
        before = first - 1
        while before >= 0 and self.marks[before].kind == "filler":
            before -= 1
        if before >= 0 and (self.marks[before].kind == "far" or self._text(before) in ("from", "to")):
            self.asks.append(Ask("place", say.how_far(self.phrase.said(before, at + 1)), ()))
        self.found.append(Mention(name, side, at, first, carried))
        self.used.update(range(first, at + 1))

    def _linked(self, before: int, at: int) -> bool:
        """Whether only "and", commas and small words stand between two places."""
        return all(self.marks[index].kind in _LINKS for index in range(before + 1, at))

    def _side(self, at: int, side: str) -> None:
        after = at + 1
        while after < len(self.marks) and self.marks[after].kind == "filler":
            after += 1
        of = self.marks[after : after + 1]
        if of and of[0].kind == "in" and self._text(after) == "of":
            after += 1
            while after < len(self.marks) and self.marks[after].kind == "filler":
                after += 1
        following = self.marks[after].kind if after < len(self.marks) else ""
        if following == "place" and after not in self.void and self.marks[after].value[1] is None:
            self._waiting = (side, at)
        elif following in ("which",) and side in _SIDES:
            self.used.add(at)
        elif not self._trailing(at, side) and following != "unknown" and self._counts(at):
            self.used.add(at)
            self.asks.append(_lone_side(self.phrase, at, side, self.found[-1] if self.found else None))

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
            self.asks.append(_half(self.phrase, at, side))


def _merged(phrase: Phrase, found: list[Mention]) -> list[Mention]:
    """The mentions with "fingers of left hand", "left hand fingers" and "left hand (thumb, index)" made one place each."""
    kept: list[Mention] = []
    for mention in found:
        before = kept[-1] if kept else None
        between = (
            []
            if before is None
            else [phrase.marks[i] for i in range(before.at + 1, mention.first) if phrase.marks[i].kind != "filler"]
        )
        words = "".join(phrase.words[mark.first].text for mark in between)
        if before is not None and words in ("of", "on", "in") and _part_of(before, mention):
            for index in range(len(kept) - 1, -1, -1):
                if not _part_of(kept[index], mention) or (kept[index].side not in (None, mention.side)):
                    break
                kept[index] = kept[index]._replace(side=mention.side)
        elif (
            before is not None and words in ("", ":", "(") and _part_of(mention, before) and mention.side in (None, before.side)
        ):
            kept[-1] = mention._replace(side=before.side, first=before.first)
        else:
            kept.append(mention)
    return kept


def _part_of(part: Mention, whole: Mention) -> bool:
    return set(part.name.regions) < set(whole.name.regions)


def side_asks(phrase: Phrase, found: Iterable[Mention]) -> list[Ask]:
    """Asks for the side of each place that needs one, or that may not share the side of the place before it."""
    asks = []
    asked_at = -2
    for mention in found:
        if mention.points is None:
            asked = asked_at >= 0 and mention.at - asked_at <= 4 and _joined_to(phrase, asked_at, mention.at)
            if not asked:
                asks.append(_side(phrase, mention, _SIDES))
            asked_at = mention.at
        elif mention.carried and not mention.name.needs_side and mention.side in ("left", "right"):
            asks += (
                [_side(phrase, mention, (mention.side, "both"))] if any(side != "midline" for _, side in mention.points) else []
            )
    return asks


def _joined_to(phrase: Phrase, before: int, at: int) -> bool:
    return all(phrase.marks[index].kind in _LINKS for index in range(before + 1, at))


def _side(phrase: Phrase, mention: Mention, sides: tuple[str, ...]) -> Ask:
    said = phrase.said(mention.at, mention.at + 1).lower()
    names = [(called(mention.name.text, side), side) for side in sides]
    if not mention.name.needs_side:
        names.append((f"middle of {mention.name.text}", "middle"))
    choices = tuple(
        Choice(text[0].upper() + text[1:], phrase.before(mention.at, side) if mention.side is None or mention.carried else
               phrase.instead(mention.first, mention.at + 1, f"{side} {said}"))
        for text, side in names
    )  # fmt: skip
    return Ask("side", say.which_side(said), choices)


def _which(phrase: Phrase, at: int, kind: str, group: str) -> Ask:
    """A single finger or toe of the group must be named; so must the part of "the whole body"."""
    said = phrase.said(at, at + 1)
    if kind == "which_side":
        return Ask(
            "side", say.which_side(said), tuple(Choice(side.capitalize(), phrase.instead(at, at + 1, side)) for side in _SIDES)
        )
    single: dict[str, tuple[str, ...]] = {"fingers": ("thumb", "index finger", "middle finger", "ring finger", "little finger")}
    single["toes"] = ("big toe", "middle toes (2nd to 4th)", "little toe")
    choices = tuple(Choice(name.capitalize(), phrase.instead(at, at + 1, name)) for name in single.get(group, ()))
    return Ask("place", say.which_place(said), choices)


def _half(phrase: Phrase, at: int, side: str) -> Ask:
    choices = tuple(
        Choice(label, phrase.instead(at, at + 1, words))
        for label, words in (
            (f"Face, arm and leg on the {side}", f"{side} face, {side} whole arm, {side} whole leg"),
            (f"Arm and leg on the {side}", f"{side} whole arm, {side} whole leg"),
            (f"Face on the {side}", f"{side} face"),
            (f"Flank on the {side}, between ribs and hip", f"{side} flank"),
            (f"Chest on the {side}", f"{side} side of chest"),
        )
    )
    return Ask("place", say.which_place(phrase.said(at, at + 1)), choices)


def _lone_side(phrase: Phrase, at: int, side: str, before: Mention | None) -> Ask:
    said = phrase.said(at, at + 1)
    if before is not None and find(before.name.text) is not None and side in _SIDES:
        name = called(before.name.text, side)
        other = Choice(name[0].upper() + name[1:], phrase.instead(at, at + 1, f"{side} {before.name.text}"))
        return Ask("place", say.which_place(said), (other,))
    return Ask("place", say.which_place(said), ())
