"""The question that is put for a field of an entry: its words, what stands there, and how an answer is read. Pure."""

from __future__ import annotations

from datetime import datetime

from journal.model.drafts import EpisodeDraft
from journal.phrase.correcting import NUMBERS, key_of, value
from journal.phrase.field_answers import read, told, written
from journal.screens.ask_line import Question
from journal.words import correcting as words


def question(draft: EpisodeDraft, name: str, now: datetime) -> Question:
    """What is asked. A place that no words lead back to is told above an empty line, which then leaves it as it is."""
    title, help_, example = words.QUESTIONS[key_of(name)]
    text = written(draft, name, now)
    if not text and value(draft, name):
        help_ = words.as_it_is(told(draft, name), help_)
    # A number is said anew: "8" typed behind a "4" would be 48.
    return Question(title, help_, example, text, lambda said: read(draft, name, said, now), key_of(name) in NUMBERS)
