"""No patient reads a diagnosis, a probability, a reassurance or a shout; and the sentences stay easy to read."""

from collections.abc import Iterator
from statistics import mean

import pytest

from journal.vocabulary import vocabulary
from tests.structure.sources import ROOT, read, source
from tests.structure.wording import ALLOWED, BANNED, Sentence, banned, grade, sentences

# A history and a symptom are what the patient was told or says; there the name of an illness is theirs, not ours.
THEIR_WORDS = frozenset({"history", "symptom"})


def words() -> tuple[Sentence, ...]:
    return tuple(sentences(read(ROOT, "journal/words")))


def labels() -> Iterator[Sentence]:
    known = vocabulary()
    for name in (
        "onset",
        "sensation",
        "evidence",
        "symptom",
        "trigger",
        "relief",
        "function",
        "function_level",
        "history",
        "level",
    ):
        for key, label in getattr(known, name).items():
            yield Sentence(f"vocabulary {name}", key, 0, label)
    yield Sentence("vocabulary", "pelvic_stem", 0, known.pelvic_stem)


def test_the_words_hold_nothing_banned() -> None:
    assert [complaint for key, complaint in banned(iter(words())) if key not in ALLOWED] == []


def test_every_exception_is_still_needed() -> None:
    assert {key for key, _complaint in banned(iter(words()))} >= ALLOWED.keys()


def test_the_labels_hold_nothing_banned() -> None:
    for sentence in labels():
        theirs = sentence.path.split()[-1] in THEIR_WORDS
        kinds = frozenset(BANNED) - ({"a diagnosis", "hospital words"} if theirs else set())
        assert list(banned(iter([sentence]), kinds)) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("This can be a sign of carpal tunnel.", "a diagnosis"),
        ("Is it a TIA?", "a diagnosis"),
        ("You are fine.", "reassurance"),
        ("Don't worry.", "reassurance"),
        ("There is nothing to worry about.", "reassurance"),
        ("This often settles.", "reassurance"),
        ("It is probably the way you sat.", "a probability"),
        ("About 30% of people", "a probability"),
        ("You may have an infection.", "a verdict"),
        ("A 7 day streak", "a game"),
        ("Take an aspirin.", "advice on medicine or self-testing"),
        ("Call now!", "shouting"),
        ("CALL NOW please", "shouting"),
        ("Bilateral tingling", "hospital words"),
    ],
)
def test_a_planted_sentence_is_seen(text: str, kind: str) -> None:
    planted = sentences((source("journal/words/a.py", f'def f(a):\n    """Doc."""\n    return {{"x": f"{{a}} {text}"}}'),))
    found = [key for key, _complaint in banned(planted)]
    assert [key[0] for key in found] == [kind]
    assert found[0][2] == "f.x"


@pytest.mark.parametrize(
    "text",
    [
        "Call {number} now, even if it is easing.",
        "[EMERGENCY] Call your local emergency number now",
        "You have 2 entries that are still going on.",
        "No warning pattern found in what you logged. This does not mean nothing is wrong.",
        "It can be a sign that something needs checking.",
        "JOURNAL_HOME names the folder. JSON and CSV are written.",
    ],
)
def test_ordinary_sentences_pass(text: str) -> None:
    assert list(banned(iter([Sentence("a", "b", 1, text)]))) == []


def test_docstrings_and_keys_are_not_read_by_patients() -> None:
    text = '"""Stroke!"""\nWORDS = {"stroke": "Call now."}\nX = WORDS["stroke"]'
    assert [sentence.text for sentence in sentences((source("a.py", text),))] == ["Call now."]


def test_the_words_are_easy_to_read() -> None:
    by_file: dict[str, list[float]] = {}
    for sentence in words():
        if len(sentence.text.split()) >= 5:
            by_file.setdefault(sentence.path, []).append(grade(sentence.text))
    assert {path: round(mean(grades), 1) for path, grades in by_file.items() if mean(grades) > 8} == {}


def test_the_grade_rises_with_hard_words() -> None:
    assert grade("Call now. Do not drive.") < 4
    assert grade("Individuals experiencing unilateral sensory abnormalities necessitate immediate evaluation.") > 12
