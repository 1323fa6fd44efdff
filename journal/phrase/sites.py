"""Which sensation is felt where: "left hand tingling and right foot numb" are two sites with a feeling each.

A sensation said after places goes to all of them that have none; one said before places goes to those that follow.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from journal.body.atlas import atlas
from journal.model.views import Site
from journal.phrase.asks import Ask, Choice
from journal.phrase.mention import Mention
from journal.phrase.phrase import Phrase
from journal.vocabulary import vocabulary
from journal.words import phrase as say

_SMALL = ("filler", "in", "and", ",")
_OFFERED = ("reduced", "no_feeling", "tingling", "pins_needles", "burning", "heavy_dead", "other")


class Sites(NamedTuple):
    """The sites, what to ask about them, and the marks of places that turned out to belong to the note or to a symptom."""

    sites: tuple[Site, ...]
    asks: tuple[Ask, ...]
    noted: frozenset[int]


def sites(phrase: Phrase, mentions: tuple[Mention, ...], void: frozenset[int], doubtful: frozenset[int] = frozenset()) -> Sites:
    """The sites of the phrase. `void` are the marks that were denied, `doubtful` those of places that shall be no sites."""
    denied = _denied(phrase, mentions, void)
    none: dict[int, list[str]] = {mention.at: [] for mention in mentions}
    felt = none | _felt(phrase, {mention.at: mention for mention in mentions if mention.at not in denied}, void)
    noted: set[int] = set()
    asks: list[Ask] = []
    has_one = any(felt.values())
    for mention in [mention for mention in mentions if not felt[mention.at]]:
        used = set(range(mention.first, mention.at + 1))
        if mention.at in denied or (has_one and _of_symptom(phrase, mention)):
            noted |= used
        elif has_one and _in_own_words(phrase, mention):
            noted |= used
            asks.append(_also(phrase, mention, felt))
        elif not asks or asks[-1].about != "sensation":
            asks.append(_which(phrase, mention))
    clear = tuple(mention for mention in mentions if mention.at not in doubtful)
    return Sites(tuple(_joined(clear, felt)), tuple(asks), frozenset(noted))


def near_saddle(
    phrase: Phrase, mentions: tuple[Mention, ...], noted: frozenset[int], void: frozenset[int]
) -> tuple[Mention, ...]:
    """The bottom (both sides, or none said) or tailbone, where it is numb: people say so of the area between the legs too.

    The warning card of cauda equina names the buttocks, so it is asked whether it is numb between the legs.
    """
    felt = any(mark.kind in ("sense", "still_sense") and at not in void for at, mark in enumerate(phrase.marks))
    near = frozenset(atlas().sets["saddle_watch"])
    beside = near | {"buttock.upper"}
    of_both = (one for one in mentions if felt and one.at not in noted | void and one.side not in ("left", "right"))
    return tuple(one for one in of_both if near.intersection(one.name.regions) and beside.issuperset(one.name.regions))


def _felt(phrase: Phrase, places: dict[int, Mention], void: frozenset[int]) -> dict[int, list[str]]:
    """The sensations of each place, by the index of its mark."""
    felt: dict[int, list[str]] = {at: [] for at in places}
    group: list[int] = []  # the places that further sensations belong to
    without: list[int] = []  # places still without one
    leading: list[str] = []  # sensations said before their places
    last = ""
    for at, mark in enumerate(phrase.marks):
        if mark.kind == "stop" and not without:
            leading, last = [], ""
        if mark.kind in ("sense", "still_sense") and at not in void:
            ahead = _leads(phrase, at, places)
            if without and not (ahead and leading):
                group, without, leading = without, [], []
                _add(felt, group, mark.value)
            elif group and last != "lead" and not ahead and not leading:
                _add(felt, group, mark.value)
            else:
                leading = [*leading, mark.value] if last == "lead" else [mark.value]
                last = "lead"
                group = group if not ahead else []
                continue
            last = "trail"
        elif at in places:
            if without and _of_symptom(phrase, places[without[-1]]):
                without.pop()
            if leading:
                group = [*group, at] if last == "place" else [at]
                felt[at] += [name for name in leading if name not in felt[at]]
                last = "place"
            else:
                without.append(at)
                last = "open"
    if last == "lead" and group:
        _add(felt, group, *leading)
    return felt


def _add(felt: dict[int, list[str]], group: list[int], *names: str) -> None:
    for at in group:
        felt[at] += [name for name in names if name not in felt[at]]


def _leads(phrase: Phrase, at: int, places: dict[int, Mention]) -> bool:
    """Whether a sensation stands right before its place: "tingling in left foot", "numb left foot"."""
    here = at + 1
    while here < len(phrase.marks) and phrase.marks[here].kind in ("filler", "in", "side"):
        here += 1
    return here in places


def _denied(phrase: Phrase, mentions: tuple[Mention, ...], void: frozenset[int]) -> set[int]:
    """The places of which a sensation was denied, with those joined to them by "or"."""
    found: set[int] = set()
    before = -1
    for mention in mentions:
        joined = before in found and any(mark.kind == "or" for mark in phrase.marks[before + 1 : mention.first])
        if _of_denied(phrase, mention, void) or (
            joined and all(mark.kind in ("or", *_SMALL) for mark in phrase.marks[before + 1 : mention.first])
        ):
            found.add(mention.at)
        before = mention.at
    return found


def _of_denied(phrase: Phrase, mention: Mention, void: frozenset[int]) -> bool:
    here = mention.at + 1
    while here < len(phrase.marks) and phrase.marks[here].kind in ("filler", "not"):
        here += 1
    before = mention.first - 1
    while before >= 0 and phrase.marks[before].kind in ("filler", "in"):
        before -= 1
    return here in void or before in void


def _of_symptom(phrase: Phrase, mention: Mention) -> bool:
    """In "left arm weak", "weakness in left arm": the place of a symptom."""
    here, before = mention.at + 1, mention.first - 1
    while here < len(phrase.marks) and phrase.marks[here].kind == "filler":
        here += 1
    while before >= 0 and phrase.marks[before].kind in ("filler", "in"):
        before -= 1
    kinds = {phrase.marks[index].kind for index in (here, before) if 0 <= index < len(phrase.marks)}
    return "symptom" in kinds


def _in_own_words(phrase: Phrase, mention: Mention) -> bool:
    """Whether the place stands in the midst of words that were not understood."""
    here, before = mention.at + 1, mention.first - 1
    while here < len(phrase.marks) and phrase.marks[here].kind == "filler":
        here += 1
    while before >= 0 and phrase.marks[before].kind in ("filler", "in", "with"):
        before -= 1
    return any(0 <= index < len(phrase.marks) and phrase.marks[index].kind == "unknown" for index in (here, before))


def _joined(mentions: tuple[Mention, ...], felt: dict[int, list[str]]) -> Iterator[Site]:
    """One site for each place, the sensations of a repeated place joined."""
    together: dict[tuple[str, str], dict[str, None]] = {}
    for mention in mentions:
        for point in mention.points or () if felt[mention.at] else ():
            together.setdefault(point, {}).update(dict.fromkeys(felt[mention.at]))
    for (region, side), names in together.items():
        yield Site(region, side, tuple(names))


def _which(phrase: Phrase, mention: Mention) -> Ask:
    words = vocabulary().sensation
    choices = tuple(Choice(words[name], phrase.after(mention.at, say.SENSATION[name])) for name in _OFFERED)
    return Ask("sensation", say.which_sensation(phrase.said(mention.first, mention.at + 1)), choices)


def _also(phrase: Phrase, mention: Mention, felt: dict[int, list[str]]) -> Ask:
    """Whether a place inside own words is a place of the numbness too."""
    same = next(names for names in felt.values() if names)
    said = phrase.said(mention.first, mention.at + 1)
    feels = " ".join(say.SENSATION[name] for name in same)
    yes = Choice(say.YES, phrase.instead(mention.first, mention.at + 1, f"{said} {feels}"))
    first, last = phrase.own_words(mention.first, mention.at + 1)
    return Ask("place", say.also_felt(said), (yes, Choice(say.NO_ONLY_NOTE, phrase.into_note(first, last))))
