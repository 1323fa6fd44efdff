"""What is there, what is said not to be there, and what is not clear.

A denial reaches exactly what follows it: "no back pain or weakness" denies both; "no back pain but weak" and "no back
pain, weak" do not deny weakness. A false denial is the most dangerous mistake here: what is unsure, or nearly spelt like a
symptom, is asked, never denied.
"""

from __future__ import annotations

from typing import NamedTuple

from journal.body.names import listed
from journal.phrase.marks import Mark

_BETWEEN = listed("any the my a an sign signs of have had has having got been be feel feels feeling in it is am are")
_PAST = listed("last previously once used")  # by the first word of the mark
_FEARS = listed("worried worry afraid scared fear")
_NOW = listed("now today tonight currently")
_TURNS = listed("until till til before unless except previously")
_FACTS = ("symptom", "sense")
_OTHERS = ("because", "onset", "trigger", "relief", "evidence", "gone", "gone?", "place", "side", "course", "hedge")


class Standing(NamedTuple):
    """How each fact stands, by the index of its mark: `denied` or `unsure`, else there. `spent` are negators that bound."""

    denied: frozenset[int]
    unsure: frozenset[int]
    spent: frozenset[int]


def standing(marks: tuple[Mark, ...], texts: tuple[str, ...]) -> Standing:
    """How symptoms and sensations stand; `texts` are the words of each mark."""
    denied: set[int] = set()
    unsure: set[int] = set()
    spent: set[int] = set()
    for at, mark in enumerate(marks):
        if mark.kind == "hedge" or mark.kind == "unsure_not":
            unsure |= _hedged(marks, texts, at)
        elif mark.kind in ("gone", "gone?") and (of := speaks_of(marks, at)) is not None and marks[of].kind == "symptom":
            unsure.add(of)
        elif mark.kind == "not" and at not in spent:
            reached, also = _reach(marks, texts, at)
            if _turned(marks, texts, at):
                unsure |= {index for index in reached | also if marks[index].kind == "symptom"}
                continue
            if reached:
                spent.add(at)
            else:
                unsure |= set(_in_clause(marks, at, ("symptom",), through=("or",)))
                unsure |= _just_before(marks, at)
            guessed = {index for index in reached if marks[index].misspelt}
            denied |= reached - guessed
            unsure |= also | guessed
    return Standing(frozenset(denied), frozenset(unsure - denied), frozenset(spent))


def speaks_of(marks: tuple[Mark, ...], at: int) -> int | None:
    """The symptom or unknown word that the "gone" at `at` speaks of; None when it speaks of the numbness or stands alone."""
    here = at - 1
    while here >= 0 and marks[here].kind == "filler":
        here -= 1
    return here if here >= 0 and marks[here].kind in ("symptom", "unknown") else None


def _hedged(marks: tuple[Mark, ...], texts: tuple[str, ...], at: int) -> set[int]:
    """What a hedge makes unsure. What is past ends at its clause: "a stroke last year, right hand numb suddenly"."""
    reached = set(_in_clause(marks, at, ("symptom", *_OTHERS), through=("and", "or", ",")))
    now = next((index for index in range(at + 1, len(marks)) if texts[index] in _NOW), len(marks))
    joint = next((index for index in range(at + 1, len(marks)) if marks[index].kind in (",", "and")), len(marks))
    closed = joint == _next(marks, texts, at + 1) and texts[at] in _PAST
    if texts[at] in _FEARS:  # the fear is of a sign, not of how it began
        reached = {index for index in reached if marks[index].kind != "onset"}
    return {index for index in reached if index < now and not closed and (index < joint or marks[index].kind == "symptom")}


def _reach(marks: tuple[Mark, ...], texts: tuple[str, ...], at: int) -> tuple[set[int], set[int]]:
    """What the negator at `at` denies, and what it leaves unsure."""
    first = _next(marks, texts, at + 1)
    if first is None or marks[first].kind not in (*_FACTS, *_OTHERS):
        return set(), set()
    if marks[first].kind in ("place", "side"):
        return _place_then_fact(marks, texts, first)
    if marks[first].kind not in _FACTS:
        return {first}, set()
    listed_, closed = [first], False
    here = first
    while True:
        joint = here + 1
        kind = marks[joint].kind if joint < len(marks) else ""
        then = _next(marks, texts, joint + 1)
        if kind == "," and then is not None and marks[then].kind == "or":
            joint, kind, then = then, "or", _next(marks, texts, then + 1)
        if kind not in ("or", ",", "and") or then is None or marks[then].kind not in _FACTS:
            break
        listed_.append(then)
        closed = closed or kind == "or"
        if kind == "or":
            first = then  # everything up to here is closed by "or"
        here = then
    if closed:
        reached = {index for index in listed_ if index <= first}
        return reached, {index for index in listed_ if index > first and marks[index].kind == "symptom"}
    return {listed_[0]}, {index for index in listed_[1:] if marks[index].kind == "symptom"}


def _turned(marks: tuple[Mark, ...], texts: tuple[str, ...], at: int) -> bool:
    """Whether the clause goes on to say that it was so only once: "no slurring until now" is no denial."""
    for index in range(at + 1, min(len(marks), at + 40)):
        if marks[index].kind in ("stop", "but", ",", "not"):
            return False
        if texts[index] in _TURNS:
            return True
    return False


def _place_then_fact(marks: tuple[Mark, ...], texts: tuple[str, ...], at: int) -> tuple[set[int], set[int]]:
    """In "no left hand numbness" the place and the fact; of "no arm" alone nothing."""
    here: int | None = at
    reached = set()
    while here is not None and marks[here].kind in ("place", "side"):
        reached.add(here)
        here = _next(marks, texts, here + 1)
    if here is None or marks[here].kind not in _FACTS:
        return set(), set()
    return (reached | {here}, set()) if marks[here].kind == "sense" else (set(), {here})


def _next(marks: tuple[Mark, ...], texts: tuple[str, ...], at: int) -> int | None:
    """The next mark past words that leave a denial whole ("no sign of any weakness"); None at the end."""
    while at < len(marks) and texts[at] in _BETWEEN and marks[at].kind in ("filler", "in"):
        at += 1
    return at if at < len(marks) else None


def _in_clause(marks: tuple[Mark, ...], at: int, kinds: tuple[str, ...], through: tuple[str, ...]) -> list[int]:
    """The marks of these kinds after `at` in the same clause."""
    found = []
    for index in range(at + 1, min(len(marks), at + 40)):
        kind = marks[index].kind
        if kind in ("stop", "but", "not") or (kind in (",", "and", "or") and kind not in through):
            break
        if kind in kinds:
            found.append(index)
    return found


def _just_before(marks: tuple[Mark, ...], at: int) -> set[int]:
    """A symptom that an unbound "no" follows: "weakness: no"."""
    here = at - 1
    while here >= 0 and marks[here].kind in ("filler", ",", "in"):
        here -= 1
    return {here} if here >= 0 and marks[here].kind == "symptom" else set()
