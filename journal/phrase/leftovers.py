"""The words that were not understood: they go to the note as they were written, and none is dropped."""

from __future__ import annotations

from typing import NamedTuple

from journal.phrase.denials import Standing
from journal.phrase.marks import Mark
from journal.phrase.phrase import Phrase

_BRIDGES = frozenset(("filler", "in", "with", "and", "or", ",", "but", "start", "end", "for", "far", "to", "stop"))
_ALWAYS = frozenset(("stop", ",", "filler", "and", "or", "but", "in", "with", "start", "end", "for"))


class Leftovers(NamedTuple):
    """Stretches of words left over: as indexes of words, as text, and the note they make together with the note given."""

    spans: tuple[tuple[int, int], ...]
    chunks: tuple[str, ...]
    note: str


def leftovers(phrase: Phrase, used: frozenset[int], stands: Standing) -> Leftovers:
    """What is left when the marks in `used` are taken away; denied things that no entry can hold are kept too."""
    kept = _kept(phrase.marks, used, stands)
    runs: list[list[int]] = []
    for at in sorted(kept):
        if runs and all(phrase.marks[index].kind in _BRIDGES and index not in used for index in range(runs[-1][1] + 1, at)):
            runs[-1][1] = at
        else:
            runs.append([at, at])
    for run in runs:
        run[1] = _with_end(phrase.marks, run[1], used)
    chunks = tuple(phrase.said(first, last + 1) for first, last in runs)
    spans = tuple((phrase.marks[first].first, phrase.marks[last].last) for first, last in runs)
    return Leftovers(spans, chunks, "; ".join(filter(None, (*chunks, phrase.note))))


def _with_end(marks: tuple[Mark, ...], last: int, used: frozenset[int]) -> int:
    """The last mark of a stretch with the "on it" that ends its sentence: "dropped a hammer on it"."""
    end = last + 1
    while end < len(marks) and marks[end].kind in ("in", "filler") and end not in used:
        end += 1
    ends = end == len(marks) or marks[end].kind in ("stop", ",", "and", "but")
    whole = ends and marks[last].kind == "unknown" and last + 1 < end and marks[last + 1].kind == "in"
    return end - 1 if whole else last


def _kept(marks: tuple[Mark, ...], used: frozenset[int], stands: Standing) -> set[int]:
    kept = {at for at, mark in enumerate(marks) if at not in used and mark.kind not in _ALWAYS}
    kept |= {at for at in stands.denied if marks[at].kind != "symptom"}
    kept |= {at for at, mark in enumerate(marks) if mark.kind == "symptom" and not mark.value}  # pain without an id of its own
    kept |= {at for at, mark in enumerate(marks) if mark.kind == "symptom" and mark.misspelt}  # as written
    kept |= {_of_side(marks, at) for at, mark in enumerate(marks) if mark.kind == "droop_side"}  # which side, no id says
    for at, mark in enumerate(marks):
        denying = mark.kind == "not" and at in stands.spent and _next_kept(marks, at, kept)
        of_place = mark.kind == "symptom" and at in used and (_beside(marks, at, kept, 1) or _beside(marks, at, kept, -1))
        if denying or of_place:
            kept.add(at)
    return kept


def _of_side(marks: tuple[Mark, ...], at: int) -> int:
    """The symptom whose side stands at `at`: the note keeps both together."""
    return next(index for index in range(at - 1, -1, -1) if marks[index].kind == "symptom")


def _next_kept(marks: tuple[Mark, ...], at: int, kept: set[int]) -> bool:
    here = at + 1
    while here < len(marks) and marks[here].kind in ("filler", "in"):
        here += 1
    return here in kept


def _beside(marks: tuple[Mark, ...], at: int, kept: set[int], way: int) -> bool:
    """Whether a kept place stands beside a symptom ("left arm weak"): the note then keeps both together."""
    here = at + way
    while 0 <= here < len(marks) and marks[here].kind in ("filler", "in"):
        here += way
    return here in kept and marks[here].kind in ("place", "side")
