"""Signs that a phrase may mean, and those that its note says are there: they are asked about, and no facts of the entry."""

from __future__ import annotations

from collections.abc import Iterator

from journal.phrase.denials import Standing, standing
from journal.phrase.facts import Facts
from journal.phrase.limb_signs import SIGNS
from journal.phrase.marks import marks_of
from journal.phrase.mention import Mention
from journal.phrase.phrase import Phrase
from journal.phrase.red_words import DANGER, found_red
from journal.phrase.words import Word, words_of


def named(
    phrase: Phrase, spans: tuple[tuple[int, int], ...], said: Facts, stands: Standing, near: tuple[Mention, ...]
) -> dict[str, str]:
    """The signs that may be meant, with the words for them: by the note (`spans` of words), and by what goes with them.

    Of a cold or white limb, how much it hurts; of places `near` the area between the legs, whether it is numb there.
    """
    red = found_red((*_unread(phrase, spans), (words_of(phrase.note), phrase.note)))
    if SIGNS.intersection(said.symptoms):
        painful = (at for at, mark in enumerate(phrase.marks) if mark.kind == "symptom" and not mark.value)
        for at in (at for at in painful if at not in stands.denied):
            red.setdefault("limb_pain_severe", phrase.said(at, at + 1))
    for mention in near:
        red.setdefault("saddle_change", phrase.said(mention.at, mention.at + 1))
    return red


def _unread(phrase: Phrase, spans: tuple[tuple[int, int], ...]) -> Iterator[tuple[tuple[Word, ...], str]]:
    """The words that were left over, without those that were taken for what they are nearly spelt like."""
    guessed = {at for mark in phrase.marks if mark.misspelt for at in range(mark.first, mark.last)}
    for first, last in spans:
        yield tuple(phrase.words[at] for at in range(first, last) if at not in guessed), phrase.text


def doubted(phrase: Phrase, settled: frozenset[str]) -> tuple[str, ...]:
    """The signs of danger that the note says are there, no "no" or doubt before them, and that were not asked about yet."""
    words = words_of(phrase.note)
    marks = marks_of(words, phrase.now)
    stands = standing(marks, tuple(words[mark.first].text for mark in marks))
    there = [mark for at, mark in enumerate(marks) if mark.kind == "symptom" and at not in stands.denied | stands.unsure]
    named = dict.fromkeys(name for mark in there for name in mark.value)
    return tuple(name for name in named if name in DANGER and name not in settled)
