"""Both sides without feeling: "neither leg has any feeling", "no feeling in either leg"; not "neither leg is numb"."""

from __future__ import annotations

from journal.body.names import listed
from journal.phrase.marks import Mark
from journal.phrase.words import Word

_FEELING = listed("feeling sensation feel feels feelings")
_ANYTHING = listed("anything much")
_MOST = 12  # marks that are looked at
_ENDS = ("stop", ",", "but", "sense", "symptom", "not")


def both_of(marks: tuple[Mark, ...], words: tuple[Word, ...]) -> tuple[Mark, ...]:
    """The marks, with "neither" and "either" as both sides where it is feeling that neither place has."""
    found: list[Mark | None] = list(marks)
    for at, mark in enumerate(marks):
        text = words[mark.first].text
        place = _past_small(marks, at + 1) if text in ("neither", "either") else None
        if place is None or not _a_pair(marks[place]):
            continue
        if text == "either":
            if _lost_before(marks, at):
                found[at] = mark._replace(kind="side", value="both")
            continue
        feeling = _feeling(marks, words, place + 1)
        if feeling is not None:
            found[at] = mark._replace(kind="side", value="both")
            more = feeling + 1 < len(marks) and words[marks[feeling + 1].first].text in _ANYTHING
            found[feeling] = Mark("sense", "no_feeling", marks[feeling].first, marks[feeling + more].last)
            found[feeling + 1 : feeling + 1 + more] = [None] * more
    return tuple(mark for mark in found if mark is not None)


def _past_small(marks: tuple[Mark, ...], at: int) -> int | None:
    return next((here for here in range(at, min(len(marks), at + _MOST)) if marks[here].kind not in ("filler", "in")), None)


def _a_pair(mark: Mark) -> bool:
    return mark.kind == "place" and mark.value[1] is None and mark.value[0].needs_side


def _lost_before(marks: tuple[Mark, ...], at: int) -> bool:
    before = [mark for mark in marks[max(0, at - _MOST) : at] if mark.kind not in ("filler", "in")]
    return bool(before) and before[-1].kind == "sense" and before[-1].value == "no_feeling"


def _feeling(marks: tuple[Mark, ...], words: tuple[Word, ...], at: int) -> int | None:
    """The mark that names feeling in the rest of the clause."""
    for here in range(at, min(len(marks), at + _MOST)):
        if words[marks[here].first].text in _FEELING:
            return here
        if marks[here].kind in _ENDS:
            return None
    return None
