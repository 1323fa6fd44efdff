"""What is said about the questions for the doctor."""

from __future__ import annotations

ACTION = "add one, change its words, write down its answer or that it was asked, move it, list them, or delete one"
WORDS = (
    "the question, behind add; behind the others first its number in the list (or short id), then: its new words, the answer,"
    " the day it was asked, or where it moves: up, down, first, last or a number"
)
ON = "the day it was asked"
EXAMPLE = (
    'For example: journal question add "Should I have a nerve test?"; journal question move 3 first; journal question answer 1'
    ' "Yes, in March" --on 3 May.'
)
WHAT = "What do you want to ask?\n>"
ANSWER = "What was the answer?\n>"
ADDED, MOVED = "Question saved", "Moved"
NOTHING_SAID = "Nothing was written."
TOO_LONG = "At most 20,000 letters fit here."
NONE = 'No question is written down. To write one: journal question add "Should I have a nerve test?"'
ONLY_OPEN = "That question was asked already. Only open ones have an order. Nothing was changed."


def no_place(said: str, count: int) -> str:
    """Where a question should move is not understood."""
    meant = f'"{said}" is no place. ' if said else ""
    return f"{meant}Say where it moves: up, down, first, last or a number from 1 to {count}. Nothing was changed."


def asked(on: str) -> str:
    """It was asked."""
    return f"asked {on}"


def answered(answer: str) -> str:
    """It was answered."""
    return f"answer: {answer}"
