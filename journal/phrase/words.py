"""A phrase as words: each with the span of the text it came from, contractions folded so that "can't" and "cannot" are one."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from journal.body.names import fold, listed

_TOKEN = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[tT][0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?(?:[zZ]|[+-][0-9]{2}:[0-9]{2})?"  # ISO
    r"|[0-9]{4}-[0-9]{2}-[0-9]{2}"
    r"|[0-9]{1,2}(?::[0-9]{2}){1,2}"
    r"|[0-9]+(?:st|nd|rd|th)\b"
    r"|[0-9]+(?:\.[0-9]+)?"
    r"|can\s+not\b"
    r"|[^\W\d_]\w*(?:['\u2019][^\W\d_]+)*"
    r"|\n|[^\w\s]|\w+",
    re.IGNORECASE,
)
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u2011](?=[^\W\d_])")
_CANNOT = listed("can't cant cannot couldn't couldnt won't wont")
_NOT = listed(
    "don't dont doesn't doesnt didn't didnt haven't havent hasn't hasnt hadn't isn't isnt aren't arent wasn't wasnt weren't"
    " ain't werent"
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
    return tuple(Word(_folded(match.group()), match.start(), match.end()) for match in _TOKEN.finditer(even))


def _plain_digit(character: str) -> str:
    """A digit of any script or width as 0-9, so that no number is ever read in part."""
    return str(unicodedata.decimal(character)) if character.isdecimal() else character


def _folded(token: str) -> str:
    word = fold(token)
    if word in _CANNOT or (word.startswith("can") and word.endswith("not")):
        return "cannot"
    if word in _NOT:
        return "not"
    return _ENDS.sub("", word)
