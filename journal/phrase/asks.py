"""What a phrase leaves open: a question with choices, each of which is a whole new phrase to understand instead."""

from __future__ import annotations

from typing import NamedTuple


class Choice(NamedTuple):
    """An answer: its `label` for the patient, and in `words` the whole phrase that says it (for a time alone: an ISO time)."""

    label: str
    words: str


class Ask(NamedTuple):
    """A question. `about` is place, side, sensation, severity, time, symptom, red_word or onset.

    When `needed`, there is no draft before it is answered; the others (red_word, onset) should be put to the patient whenever
    someone is there to answer, but must never keep an entry from being saved. `choices` may be empty: then the phrase itself
    has to be written anew.
    """

    about: str
    question: str
    choices: tuple[Choice, ...] = ()
    needed: bool = True
