"""The emergency card behind F1: the same signs as under every finding, as two short lists."""

from __future__ import annotations

from journal.words.safety_net import SAFETY_NET, with_number

TITLE = "When to get help now"
ALWAYS = "These signs need help whatever this journal shows. The journal can't call for you."
MEANWHILE = "Do not drive yourself. Note the time it started."
LIMITS = "If you are worried, get medical help, whatever this journal shows."


def lists(number: str | None) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What to do, and the signs for which to do it; `number` is the one the patient entered, never a guess."""
    return tuple(_listed(with_number(text, number)) for text in SAFETY_NET)


def _listed(text: str) -> tuple[str, tuple[str, ...]]:
    what_to_do, _, signs = text.partition(": ")
    return what_to_do, tuple(signs.removesuffix(".").split("; "))


LINES = ("Name", "Someone to call", "Medicines I take")
YOUR_NUMBER = "Emergency number here"
CARD_OUTPUT = "write into this file (only you can read it) instead of to the screen"


def wrote(file: str) -> str:
    """The card is in its file."""
    return f"Wrote {file}. Print it, and keep it where others find it too."
