"""Words in a note that may be signs of an emergency: they make the journal ask; they never fire by themselves, never deny."""

from __future__ import annotations

from functools import cache

from journal.phrase.asks import Ask, Choice
from journal.phrase.lexicon import Lexicon
from journal.phrase.phrase import Phrase
from journal.phrase.words import Word
from journal.vocabulary import vocabulary
from journal.words import phrase as say

_WORDS = {
    "speech": "stroke|tia|mini stroke|slurred|slur|slurry|slurs|speech|garbled|mumbling|stammer|words wrong"
    "|words jumbled|jumbled words|not talk|not speak|voice odd",
    "face_droop": "stroke|tia|mini stroke|droop|droops|drooped|drooping|droopy|lopsided|dropped face"
    "|one side of face|saggy|sagging",
    "understanding": "not understand|understand people",
    "confusion": "confusing|muddled|not making sense|incoherent",
    "vision_loss_or_double": "vision|sight|blind|blindness|blurred|blurry|blur|cannot see|not see|double",
    "dizzy_sudden": "dizzy|dizziness|vertigo|spinning|lightheaded|giddy|faint",
    "balance_sudden": "balance",
    "headache_worst_sudden": "headache|thunderclap|migraine|head pain|head hurts",
    "fainted": "collapsed|collapse|unconscious|keeled over|blackouts",
    "seizure": "fit|fitting|convulsing|shaking all over|epilepsy|epileptic",
    "arm_or_leg_weak_one_side": "stroke|tia|mini stroke|mini strokes|strokes",
    "weak": "weak|weakness|weaker|weakened|feeble|floppy|limp|strength",
    "cannot_move": "move|move it|paralysed|paralyzed|paralysis|paralysing|cannot move|will not move|not move|useless|frozen"
    "|cannot lift|not lift|cannot raise|cannot grip|cannot hold",
    "cannot_walk": "cannot walk|not walk|cannot stand|wheelchair|bedbound|collapsing",
    "legs_give_way": "buckled|buckling|buckle|gave way",
    "falls": "fell|fallen|fall",
    "swallowing": "swallow|swallowing|choking|choke",
    "breathless": "cannot breathe|breathing|breathe|breath|gasping|suffocating|wheezing",
    "chest_pain": "chest pain|heart attack|angina|crushing",
    "bladder_none": "pee|peeing|urine|urinate|urinating|bladder|wee|catheter|retention|toilet",
    "bladder_leak": "incontinent|incontinence|wet bed|wet myself|accident|leaked|leaking|leak|pissed|peed|bladder control"
    "|control over bladder|control over my bladder|control of bladder|control of my bladder",
    "bowel_leak": "soiled|bowel|bowels|poo|stool|pooed",
    "saddle_change": "wiping|wipe|wiped|genital|genitals|saddle|vagina|penis|anus|private|sex|erection",
    "fever": "temperature|feverish|burning up",
    "blue_mottled": "blue|purple|dusky|grey|black",
    "cold_to_touch": "stone cold|ice cold|freezing",
    "limb_pain_severe": "agony|excruciating|unbearable",
    "injury_head": "head injury|concussion|hit my head",
    "injury_neck_back": "car crash|crash|accident in car|whiplash|fell downstairs|fell off",
    "lhermitte": "bend my neck|bending my neck|bent neck",
}
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
    for at in range(len(words)):
        known = _lexicon().longest(words, at)
        if known is not None:
            said = text[words[at].start : words[known.end - 1].end]
            found += [(symptom, said) for symptom in known.value]
    return found


@cache
def _lexicon() -> Lexicon[tuple[str, ...]]:
    meant: dict[str, tuple[str, ...]] = {}
    for symptom, said in _WORDS.items():
        for text in said.split("|"):
            meant[text] = (*meant.get(text, ()), symptom)
    return Lexicon(meant.items())
