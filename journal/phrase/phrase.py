"""A phrase taken apart: its text, words and marks, the answers already in it, and how to write it anew with another answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from journal.phrase.marks import Mark, marks_of
from journal.phrase.mention import points_of
from journal.phrase.moments import Now, now_in
from journal.phrase.neither import both_of
from journal.phrase.words import Word, words_of
from journal.vocabulary import vocabulary

# "asked speech: no" records an answer; everything after "note:" is the patient's own words and not looked at for facts.
_ANSWER = re.compile(r"[;,]?[ ]?\basked ([a-z_]{2,30}): (yes|no|rather not say)(?![a-z])", re.IGNORECASE)
# "form course: constant" is a part that was filled in beside the line (see `filled`).
_FORM = re.compile(r"[;,]?[ ]?\bform (pain|course|reason|triggers|relief|evidence|function|below): ([^;]+)", re.IGNORECASE)
# Where numbness that climbs has come to, as the answer to a question writes it (see `climb_asks`).
_CLIMBED = re.compile(r"[;,]?[ ]?\b(?:climbed to \(([a-z0-9 ,]{3,300})\)|has not climbed\b)", re.IGNORECASE)
_NOTE = re.compile(r"[;,]?[ ]?\bnotes?:(?=\s|$)", re.IGNORECASE)


class Phrase(NamedTuple):
    """A phrase taken apart. `answers` are symptom ids to yes, no or rather not say; `note` is what stands after "note:".

    `form` are the parts that were filled in beside the line, by name, as written.
    """

    text: str
    words: tuple[Word, ...]
    marks: tuple[Mark, ...]
    now: Now
    answers: dict[str, str]
    note: str
    tail: int
    climbed: str | None = None
    form: Mapping[str, str] = MappingProxyType({})

    def said(self, first: int, last: int) -> str:
        """The text of the marks from `first` up to `last` (not included), as written."""
        start, end = self._ends(first, last)
        return self.text[start:end]

    def instead(self, first: int, last: int, new: str) -> str:
        """The phrase with `new` in the place of these marks."""
        start, end = self._ends(first, last)
        return f"{self.text[:start]}{new}{self.text[end:]}"

    def before(self, mark: int, new: str) -> str:
        """The phrase with `new` put before this mark."""
        start, _ = self._ends(mark, mark + 1)
        return f"{self.text[:start]}{new} {self.text[start:]}"

    def after(self, mark: int, new: str) -> str:
        """The phrase with `new` put after this mark."""
        _, end = self._ends(mark, mark + 1)
        return f"{self.text[:end]} {new}{self.text[end:]}"

    def and_also(self, new: str) -> str:
        """The phrase with `new` at its end, but before its note."""
        body = self.text[: self.tail].rstrip(" ,;")
        return f"{body}{', ' if body else ''}{new}{self.text[self.tail :]}"

    def answered(self, symptom: str, answer: str) -> str:
        """The phrase with an answer about a symptom added."""
        body = self.text[: self.tail].rstrip(" ,;")
        return f"{body}; asked {symptom}: {answer}{self.text[self.tail :]}"

    def unfilled(self) -> str:
        """The phrase without its answers and what was filled in beside the line."""
        body = _ANSWER.sub(_dropped, _FORM.sub("", self.text[: self.tail])).rstrip(" ,;") if self.answers or self.form else ""
        return f"{body}{self.text[self.tail :]}" if body or self.answers or self.form else self.text

    def into_note(self, first: int, last: int) -> str:
        """The phrase with these marks moved into its note, where they state no fact."""
        moved = self.said(first, last)
        rest = self.instead(first, last, "").strip(" ,;")
        return f"{rest}; {moved}" if self.note else f"{rest}; note: {moved}"

    def own_words(self, first: int, last: int) -> tuple[int, int]:
        """The marks from `first` up to `last` with the words around them that were not understood."""
        kinds = ("unknown", "filler", "in", "hedge", "with")
        while first > 0 and self.marks[first - 1].kind in kinds:
            first -= 1
        while last < len(self.marks) and self.marks[last].kind in kinds:
            last += 1
        return first, last

    def _ends(self, first: int, last: int) -> tuple[int, int]:
        return self.words[self.marks[first].first].start, self.words[self.marks[last - 1].last - 1].end


def tail_of(text: str) -> int:
    """Where its note begins; its length when there is none."""
    note = _NOTE.search(text)
    return note.start() if note else len(text)


def taken_apart(text: str, now: datetime, zone_name: str | None) -> Phrase:
    """The phrase in its parts."""
    here = now_in(now, zone_name)
    note = _NOTE.search(text)
    tail = note.start() if note else len(text)
    form = {match[1].lower(): match[2].strip() for match in _FORM.finditer(text, 0, tail)}
    written = _FORM.sub(lambda match: " " * len(match.group()), text[:tail])  # own words filled in are no answers
    answers = {
        match[1].lower(): match[2].lower() for match in _ANSWER.finditer(written) if match[1].lower() in vocabulary().symptom
    }
    climbed = _CLIMBED.search(written)
    if climbed is not None and climbed[1] and not points_of(climbed[1]):
        climbed = None
    facts = _ANSWER.sub(_blanked, written)
    if climbed is not None:
        facts = f"{facts[: climbed.start()]}{' ' * len(climbed.group())}{facts[climbed.end() :]}"
    words = words_of(facts)
    own = text[note.end() :].strip() if note else ""
    reached = None if climbed is None else (climbed[1] or "").lower()
    return Phrase(text, words, both_of(marks_of(words, here), words), here, answers, own, tail, reached, form)


def _blanked(match: re.Match[str]) -> str:
    return " " * len(match.group()) if match[1].lower() in vocabulary().symptom else match.group()


def _dropped(match: re.Match[str]) -> str:
    return "" if match[1].lower() in vocabulary().symptom else match.group()
