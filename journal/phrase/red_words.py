"""Words in a note that may be signs of an emergency: they make the journal ask; they never fire by themselves, never deny."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from journal.body.names import listed
from journal.phrase.asks import Ask, Choice
from journal.phrase.lexicon import Lexicon
from journal.phrase.misspelt import RED, near
from journal.phrase.phrase import Phrase
from journal.phrase.sensations import ASLEEP
from journal.phrase.symptoms import expressions
from journal.phrase.warning_words import WORDS
from journal.phrase.words import Word
from journal.vocabulary import vocabulary
from journal.words import phrase as say

# Signs that may be an emergency wherever it is numb; of the others it depends.
DANGER = listed(
    "face_droop arm_or_leg_weak_one_side speech understanding confusion vision_loss_or_double balance_sudden dizzy_sudden"
    " headache_worst_sudden fainted seizure cannot_move cannot_walk legs_give_way foot_drop swallowing breathless chest_pain"
    " bladder_none bladder_leak bladder_feel bladder_start bowel_leak bowel_feel saddle_change wiping_feels_different"
)
# Those of which a word alone says enough.
STRONG = listed("face_droop speech fainted swallowing breathless chest_pain cannot_move cannot_walk")
_LIMIT = 6


def found_red(stretches: tuple[tuple[tuple[Word, ...], str], ...]) -> dict[str, str]:
    """The symptoms that stretches of words (each with the text it stands in) may mean, and the words as written."""
    found: dict[str, str] = {}
    for words, text in stretches:
        for symptom, said in _found(words, text):
            found.setdefault(symptom, said)
    return found


def red_asks(phrase: Phrase, found: dict[str, str], settled: frozenset[str]) -> tuple[Ask, ...]:
    """One question for each symptom found that is not `settled` yet."""
    open_ = [(symptom, said) for symptom, said in found.items() if symptom not in settled]
    return tuple(red_ask(phrase, symptom, said) for symptom, said in open_[:_LIMIT])


def red_ask(phrase: Phrase, symptom: str, said: str, *, about: str = "red_word") -> Ask:
    """Asks whether a symptom is there. A `red_word` may stay unanswered; about a `symptom` it must be said."""
    choices = tuple(
        Choice(label, phrase.answered(symptom, answer))
        for label, answer in ((say.YES, "yes"), (say.NO, "no"), (say.RATHER_NOT, "rather not say"))
    )
    return Ask(about, say.is_it_so(said, vocabulary().symptom[symptom]), choices, needed=about != "red_word")


def _found(words: tuple[Word, ...], text: str) -> list[tuple[str, str]]:
    found = []
    past = 0
    for at in range(len(words)):
        harmless = _harmless().longest(words, at)
        past = max(past, harmless.end if harmless is not None else 0)
        known = None if at < past else _lexicon().longest(words, at, near)
        if known is not None:
            said = text[words[at].start : words[known.end - 1].end]
            found += [(symptom, said) for symptom in known.value]
    return found


@cache
def _lexicon() -> Lexicon[tuple[str, ...]]:
    meant: dict[str, tuple[str, ...]] = {}
    for symptom, said in WORDS.items():
        for text in said.split("|"):
            meant[text] = (*meant.get(text, ()), symptom)
    for text, ids in expressions():  # said in a note, or misspelt
        meant.setdefault(text, tuple(name for name in ids if name in RED))
    return Lexicon(meant.items())


@cache
def _harmless() -> Lexicon[None]:
    """No fall, and no sign of one's own."""
    return Lexicon((text, None) for text in (*ASLEEP, *_of_others()))


def _of_others() -> Iterator[str]:
    """What was a relative's: "my mother had a stroke"."""
    for other in ("mother", "father", "mum", "mom", "dad", "sister", "brother", "grandmother", "grandfather", "uncle", "aunt"):
        for illness in ("stroke", "strokes", "mini stroke", "tia", "heart attack"):
            yield from (f"{other} {illness}", f"{other} died of {illness}", f"{other} had {illness}")
