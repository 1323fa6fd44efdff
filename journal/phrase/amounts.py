"""Numbers that say how strong, from 0 to 10: "4", "3/10", "7 out of 10", "severity 6", "pain 6"; 3.5 counts as 4."""

from __future__ import annotations

from math import ceil

from journal.body.names import listed
from journal.phrase.durations import UNIT
from journal.phrase.words import Word

_SEVERITY = listed("severity level strength intensity score rating rated")
_PAIN = listed("pain hurts ache aching")
_IS = listed("is of at about : = was score level")
_NOT_AFTER = listed("% mg ml g mcg kg lb cm mm times x degrees pm am")
# (kind, value, index after it); kind is severity, pain, number (bare: whoever reads the whole decides), or odd (out of range).
Amount = tuple[str, int, int]


def match_amount(words: tuple[Word, ...], at: int) -> Amount | None:
    """The amount that begins at word `at`; None when there is none."""
    text = words[at].text
    if text in _SEVERITY or text in _PAIN:
        return _named("severity" if text in _SEVERITY else "pain", words, at)
    return _number(words, at)


def _named(kind: str, words: tuple[Word, ...], at: int) -> Amount | None:
    here = at + 1
    while here < len(words) and here < at + 3 and words[here].text in _IS:
        here += 1
    found = _number(words, here) if here < len(words) else None
    if found is None:
        return None
    return ("odd" if found[0] == "odd" else kind), found[1], found[2]


def _number(words: tuple[Word, ...], at: int) -> Amount | None:
    text = words[at].text
    if not text[0].isdigit() or not text.isascii() or not text.replace(".", "").isdigit():
        return None
    rest = [word.text for word in words[at + 1 : at + 4]]
    value = ceil(float(text)) if len(text) <= 4 else -1  # half a step counts as the whole one
    end = at + 3 if rest[:2] == ["/", "10"] else at + 4 if rest[:3] == ["out", "of", "10"] else None
    if end is not None:
        kind = "pain" if end < len(words) and words[end].text == "pain" else "severity"
        return (kind if 0 <= value <= 10 else "odd"), value, end + (kind == "pain")
    if rest[:1] and (rest[0] in UNIT or rest[0] in _NOT_AFTER or rest[0] in ("/", ":", "-")):
        return None
    return ("number", value, at + 1) if 0 <= value <= 10 else None
