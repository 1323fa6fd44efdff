"""Words that say it is over, or that nothing is numb: they are no entry and no update, and must never become one that is."""

from __future__ import annotations

from datetime import datetime

from journal.phrase.denials import Standing, speaks_of, standing
from journal.phrase.phrase import Phrase, taken_apart
from journal.phrase.spans import ENDED

_NOT_YET = ("nearly", "almost", "mostly", "partly", "half")


def nothing_felt(phrase: Phrase, stands: Standing) -> bool:
    """Whether a feeling is denied, none is there, and no sign is named that is not denied as well."""
    senses = [at for at, mark in enumerate(phrase.marks) if mark.kind in ("sense", "still_sense")]
    return bool(senses) and stands.denied.issuperset(senses) and not _signed(phrase, stands)


def says_over(text: str, now: datetime, zone_name: str | None) -> bool:
    """Whether an update says that the episode is over and nothing else: "gone now", "no numbness any more"."""
    phrase = taken_apart(text, now, zone_name)
    texts = tuple(phrase.words[mark.first].text for mark in phrase.marks)
    stands = standing(phrase.marks, texts)
    if nothing_felt(phrase, stands):
        return True
    if _signed(phrase, stands) or any(mark.kind in ("sense", "still_sense", "still") for mark in phrase.marks):
        return False
    return any(
        mark.kind in ENDED and at not in stands.denied and speaks_of(phrase.marks, at) is None and not _nearly(texts, at)
        for at, mark in enumerate(phrase.marks)
        if mark.kind != "end" or at + 1 < len(phrase.marks)
    )


def _signed(phrase: Phrase, stands: Standing) -> bool:
    return any(mark.kind == "symptom" and at not in stands.denied for at, mark in enumerate(phrase.marks))


def _nearly(texts: tuple[str, ...], at: int) -> bool:
    return at > 0 and texts[at - 1] in _NOT_YET
