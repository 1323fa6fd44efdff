"""A phrase as words: each with the span of the text it came from, contractions folded so that "can't" and "cannot" are one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from journal.body.names import fold, listed, names
from journal.phrase.sensations import expressions

_TOKEN = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[tT][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:[zZ]|[+-][0-9]{2}:[0-9]{2})?"  # ISO
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{1,2}(?::[0-9]{2}){1,2}"
    r"|[0-9]+(?:st|nd|rd|th)\b"
    r"|(?<![0-9,])[0-9],[0-9](?![0-9,])"  # a decimal comma
    r"|[0-9]+(?:\.[0-9]+)?"
    r"|can\s+not\b"
    r"|[^\W\d_]\w*(?:['\u2019][^\W\d_]+)*"
    r"|\n|[^\w\s]|\w+",
    re.IGNORECASE,
)
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u2011](?=[^\W\d_])")
_CANNOT = listed("can't cant cannot couldn't couldnt won't wont canot cannt cnat catn carnt can'nt cannnot")
_NOT = listed(
    "don't dont doesn't doesnt didn't didnt haven't havent hasn't hasnt hadn't isn't isnt aren't arent wasn't wasnt weren't"
    " ain't werent"
)
_GLUED = ("left", "right", "both")
_NOT_GLUED = listed("side back middle")
_SHORTEST_DOUBLED = 4
_RUN = re.compile(
    r"(?:m|min|mins|h|hr|hrs|d|w|wk|wks|hours?|minutes?|days?|weeks?)(?P<ago>ago)|(?P<word>[a-z]+)(?P<strength>10|[0-9])"
)
_ENDS = re.compile(r"'(?:m|ve|re|ll|d)$")


class Word(NamedTuple):
    """A word, number or mark of punctuation as compared, and where it stands in the text."""

    text: str
    start: int
    end: int


def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text in order; hyphens inside words count as spaces."""
    even = _HYPHEN.sub(" ", text if text.isascii() else "".join(map(_plain_digit, text)))
    return tuple(word for match in _TOKEN.finditer(even) for word in _unglued(match))


def _unglued(match: re.Match[str]) -> Iterator[Word]:
    """The word; what ran together ("leftleg", "tingling4", "10mago") as two."""
    text, start = _folded(match.group()), match.start()
    joined = _RUN.fullmatch(text)
    if joined is not None and (joined["ago"] or joined["word"] in _felt()):
        cut = start + joined.start("ago" if joined["ago"] else "strength")
        yield Word(text[: cut - start], start, cut)
        yield Word(text[cut - start :], cut, match.end())
        return
    if text[0].isdigit() and "," in text:
        text = text.replace(",", ".")
    for side in _GLUED:
        if text.startswith(side) and text[len(side) :] in _glued_places():
            yield Word(side, start, start + len(side))
            yield Word(text[len(side) :], start + len(side), match.end())
            return
    yield Word(text, start, match.end())


@cache
def _glued_places() -> frozenset[str]:
    return frozenset(parts[0] for parts in names() if len(parts) == 1) - _NOT_GLUED


@cache
def _felt() -> frozenset[str]:
    return frozenset(text for text, _ in expressions() if " " not in text)


def _plain_digit(character: str) -> str:
    """A digit of any script or width as 0-9, so that no number is ever read in part."""
    return str(unicodedata.decimal(character)) if character.isdecimal() else character


def _folded(token: str) -> str:
    word = fold(token)
    if word in _CANNOT or (word.startswith("can") and word.endswith("not")):
        return "cannot"
    if word in _NOT:
        return "not"
    return _once(_ENDS.sub("", word))


def _once(word: str) -> str:
    """A place that was written with one letter twice, "leggs", as that place; any other word as it is."""
    places = _glued_places()
    if word in places or len(word) < _SHORTEST_DOUBLED:
        return word
    doubled = (at for at in range(1, len(word)) if word[at] == word[at - 1])
    return next((once for at in doubled if (once := word[:at] + word[at + 1 :]) in places), word)
