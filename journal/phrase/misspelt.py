"""Signs of danger that were misspelt in a hurry: "slurrd speach", "cant swalow", "sudenly".

A word is near another when one slip (a letter too many, too few, wrong or swapped) lies between them, two from seven letters
on, and both begin with the same letter. A real word that is near by chance ("week", "weak") is never taken for the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from journal.body.names import listed, names, slips
from journal.phrase import reasons, sensations, symptoms
from journal.phrase.durations import NUMBERS, UNIT
from journal.phrase.real_words import REAL
from journal.phrase.warning_words import WORDS

# Of these a misspelt expression is told or asked about; what is left out here is no reason to hurry.
RED = frozenset(WORDS) | listed(
    "foot_drop grip_weak_dropping unsteady bladder_start bladder_feel bowel_feel wiping_feels_different back_pain sweating"
)
_ALONE = listed("numb numbness tingling tingly burning sudden suddenly instantly abruptly")
# The words that carry the danger; the others of an expression have to be right.
_DANGER = listed(
    "numb numbness tingling tingly burning feel feeling sensation sudden suddenly instantly abruptly"
    " speech speak speaking talk talking slurred slurring slurry garbled words voice face facial mouth smile droop droops"
    " drooped drooping droopy dropped crooked lopsided swallow swallowing choking breathe breathing breathless breath chest"
    " understand understanding confused confusion disoriented vision double blind blindness sight balance dizzy dizziness"
    " vertigo spinning headache fainted fainting collapsed unconscious blackout seizure seizures convulsions stroke"
    " paralysed paralyzed paralysis weak weakness move walk walking stand lift raise grip unsteady buckled collapse"
    " urine urinate urinating bladder bowel bowels incontinent incontinence soiled wiping toilet genitals"
    " saddle pain headache pulse swollen throat closing tongue"
)
_SHORTEST = 3
_LONG = 7


def near(word: str) -> tuple[str, ...]:
    """The words of danger that `word` may have been meant to be, the nearest first; none for a word that is right."""
    if len(word) < _SHORTEST or not word.isalpha() or word in _known():
        return ()
    return _near(word)


@cache
def _near(word: str) -> tuple[str, ...]:
    most = 2 if len(word) >= _LONG else 1
    told = ((slips(word, known, most), known) for known in _dangerous().get(word[0], ()))
    return tuple(known for _, known in sorted((count, known) for count, known in told if count is not None))


def expressions() -> Iterator[tuple[str, tuple[str, object]]]:
    """What a misspelt stretch may be taken for, with its kind and meaning: feelings, a sudden start, whole signs of danger."""
    entries: list[tuple[str, tuple[str, object]]]
    entries = [(text, ("symptom", ids)) for text, ids in symptoms.expressions() if RED & set(ids) and " " in text]
    entries += [(text, ("sense", name)) for text, name in sensations.expressions()]
    entries += [(text, ("onset", "sudden")) for text in reasons.ONSET["sudden"].split("|")]
    return ((text, value) for text, value in entries if " " in text or text in _ALONE)


@cache
def _dangerous() -> dict[str, tuple[str, ...]]:
    return {first: tuple(word for word in sorted(_DANGER) if word[0] == first) for first in {word[0] for word in _DANGER}}


@cache
def _known() -> frozenset[str]:
    """Every word that some part of the journal reads, and the real words that are near one of danger."""
    texts = [text for text, _ in symptoms.expressions()] + [text for text, _ in sensations.expressions()]
    texts += [text for text, _, _ in reasons.expressions()]
    texts += [text for said in WORDS.values() for text in said.split("|")]
    places = {word for parts in names() for word in parts}
    return frozenset(word for text in texts for word in text.split(" ")) | places | REAL | set(UNIT) | set(NUMBERS)
