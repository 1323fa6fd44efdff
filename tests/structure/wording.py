"""What a patient must never read, as a check over the sentences in `journal/words/` and the labels of the vocabulary.

The rules come from the clinical wording rules: what to do before why, calm, no diagnosis, no probability, no reassurance.
"""

import ast
import re
from collections.abc import Iterator
from typing import NamedTuple

from tests.structure.sources import FUNCTIONS, Source


class Sentence(NamedTuple):
    """One text a patient may read and where it stands: the file, the constant, key or function that holds it, the line."""

    path: str
    holder: str
    line: int
    text: str


def _any(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)", re.IGNORECASE)


BANNED = {
    "a diagnosis": _any(
        r"strokes?|TIA|mini-strokes?|cauda equina|multiple sclerosis|neuropath\w+|radiculopath\w+",
        r"myelopath\w+|myelitis|sciatica",
        r"stenosis|guillain\W+barr\w+|carpal tunnel|cubital tunnel|thoracic outlet|meralgia|migraines?",
        r"aura|epilep\w+|seizures?",
        r"tumou?rs?|cancers?|heart attacks?|ischa?em\w+|compartment syndrome|abscess\w*|thrombos\w+",
        r"(?:blood )?clots?|emboli\w*",
        r"shingles|diabet\w+|arteritis|raynaud\S*|herniat\w+|slipped dis[ck]s?|pinched nerves?",
        r"trapped nerves?|B12 deficiency",
        r"hypocalc\w+|hyperventilation|anxiety|panic attacks?|functional disorder",
    ),
    "reassurance": _any(
        r"you(?:'re| are) (?:fine|ok|okay|safe|well)|all clear|nothing to worry|nothing serious",
        r"no (?:cause|need|reason) (?:for|to) \w+",
        r"don.t worry|do not worry|no worries|rest assured|harmless",
        r"benign|perfectly normal|not serious|usually nothing",
        r"(?:often|usually|normally) (?:settles|passes|goes away|gets better)|safe to ignore",
        r"can be ignored|looks? good|all good",
    ),
    "a probability": _any(
        r"probabl[ey]|probability|likely|unlikely|likelihood|chances? (?:of|that|are)|the odds",
        r"most people|\d+ ?%|percent|rarely|low risk|high risk",
    ),
    "a verdict": _any(
        r"you (?:have|may have|might have|could have|seem to have) (?:an?|the|got)(?! unfinished)|you suffer",
        r"diagnos(?:is|ed) (?:of|with|as)",
    ),
    "a game": _any(r"streaks?|well done|great job|good job|congratulations|keep it up|badge|score|improving|on track"),
    "advice on medicine or self-testing": _any(
        r"aspirin|ibuprofen|paracetamol|stop taking|take (?:a|one|two|your) (?:tablet|pill|dose)s?",
        r"prick|pin ?test",
    ),
    "shouting": re.compile(r"!|(?:\b[A-Z]{3,}\b[ ,]+){2,}|\b[A-Z]{9,}\b(?!\])"),
    "hospital words": _any(
        r"hypoa?esthesia|para?esthesia|paraesthesias?|saddle anaesthesia|dermatomes?|bilateral\w*",
        r"unilateral\w*|idiopathic|acute|onset",
    ),
}

# (kind, what was found in lower case, holder): why it may stand. Each entry must still be needed.
ALLOWED: dict[tuple[str, str, str], str] = {
    (
        "a diagnosis",
        "stroke",
        "TEXTS.stroke_pattern.emergency",
    ): "named in this rule alone, because speed matters",
    ("a probability", "40%", "EXAMPLE"): "how much a treatment helped, in the patient's own number",
    ("a probability", "40%", "WHAT"): "the same, where it is asked for",
}


def sentences(sources: tuple[Source, ...]) -> Iterator[Sentence]:
    """Every string constant but docstrings, dictionary keys and format specifications."""
    for file in sources:
        yield from _within(file.tree, file.path, "")


def _within(node: ast.AST, path: str, holder: str) -> Iterator[Sentence]:
    if isinstance(node, ast.Constant):
        if isinstance(node.value, str):
            yield Sentence(path, holder, node.lineno, node.value)
        return
    if isinstance(node, ast.Dict):
        for key, value in zip(node.keys, node.values, strict=True):
            inner = f"{holder}.{key.value}" if isinstance(key, ast.Constant) else holder
            yield from _within(value, path, inner)
        return
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return  # a docstring
    if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
        holder = node.name
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        holder = node.targets[0].id
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        holder = node.target.id
    if isinstance(node, (ast.Call, ast.Subscript, ast.FormattedValue)):  # ids and specifications, and what is given to a call
        for child in ast.iter_child_nodes(node):
            if isinstance(node, ast.Call) and child is not node.func:
                yield from _within(child, path, holder)
        return
    for child in ast.iter_child_nodes(node):
        yield from _within(child, path, holder)


def banned(texts: Iterator[Sentence], kinds: frozenset[str] = frozenset(BANNED)) -> Iterator[tuple[tuple[str, str, str], str]]:
    """What stands in the texts that must not: (kind, what, holder) for the allow list, and a complaint."""
    for sentence in texts:
        for kind in sorted(kinds):
            for found in BANNED[kind].finditer(sentence.text):
                key = (kind, found[0].strip().lower(), sentence.holder)
                yield key, f'{sentence.path}:{sentence.line}: {sentence.holder}: {kind}: "{found[0]}" in "{sentence.text}"'


def grade(text: str) -> float:
    """The Flesch-Kincaid grade of a text, with syllables counted as groups of vowels: rough, but enough to see a drift."""
    words = re.findall(r"[A-Za-z']+", text)
    stops = max(1, len(re.findall(r"[.:?;](?:\s|$)", text)))
    if not words:
        return 0.0
    return 0.39 * len(words) / stops + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def _syllables(word: str) -> int:
    plain = re.sub(r"(?:[^laeiouy]es|ed|[^laeiouy]e)$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouy]{1,2}", plain)))
