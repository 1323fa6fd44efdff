"""Stored text is only ever text: what could drive a terminal or hide words is replaced at every boundary."""

from __future__ import annotations

import re
from functools import cache

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
# Controls but newline and tab; bidirectional and invisible marks; tag characters; lone surrogates.
# U+200C and U+200D stay: Persian, Indic scripts and emoji need them.
_UNSAFE = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2028\u2029\u2066-\u2069\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f\ud800-\udfff]"
)
_ENDS = "[\t\n\r]"


@cache
def _unsafe() -> re.Pattern[str]:
    return re.compile(_UNSAFE)  # once a text is not plain ASCII, as most are


def clean(text: str) -> str:
    """The text with unsafe characters replaced by U+FFFD, line ends as newlines, in Unicode form NFC. Never longer in lines."""
    if text.isascii() and text.isprintable():
        return text
    import unicodedata

    text = _unsafe().sub(REPLACEMENT, text.replace("\r\n", "\n").replace("\r", "\n"))
    return unicodedata.normalize("NFC", text)


def in_line(text: str) -> str:
    """The text for a line that is being written: as long as it was, unsafe characters replaced, line ends as spaces."""
    return text if text.isascii() and text.isprintable() else _unsafe().sub(REPLACEMENT, re.sub(_ENDS, " ", text))


def one_line(text: str) -> str:
    """The cleaned text on one line: runs of white space become one space."""
    return " ".join(clean(text).split())
