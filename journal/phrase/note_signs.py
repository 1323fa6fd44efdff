"""Signs that a note names and that nothing was said of: the checks read what was said, not notes, so the patient is told.

Whether or not a "no" stands before the word: what a note means is not decided here, only where it can be said.
"""

from __future__ import annotations

from functools import cache

from journal.model.drafts import EpisodeDraft
from journal.phrase.lexicon import Lexicon
from journal.phrase.red_words import found_red
from journal.phrase.symptoms import expressions
from journal.phrase.words import words_of
from journal.vocabulary import vocabulary
from journal.words import correcting as say


def note_signs(text: str, draft: EpisodeDraft) -> str:
    """What to do about the first sign in the text that stands in no reading of the draft; empty when there is none."""
    said = frozenset(name for reading in draft.readings for name in (*reading.symptoms, *reading.denied, *reading.declined))
    found = next(((word, name) for name, word in _named(text).items() if name not in said), None)
    return "" if found is None else say.sign_in_note(found[0], vocabulary().symptom[found[1]])


def _named(text: str) -> dict[str, str]:
    """The symptoms that the text names or may mean, with its words for them."""
    words, found = words_of(text), dict[str, str]()
    for at in range(len(words)):
        known = _lexicon().longest(words, at)
        if known is not None:
            word = text[words[at].start : words[known.end - 1].end]
            found |= {name: word for name in known.value if name not in found}
    return found | {name: word for name, word in found_red(((words, text),)).items() if name not in found}


@cache
def _lexicon() -> Lexicon[tuple[str, ...]]:
    return Lexicon(expressions())
