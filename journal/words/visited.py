"""What is said when a visit is over: what was looked at and said, the answers, and what to watch until the next one."""

from __future__ import annotations

from journal.words.care_page import VISIT, Asked

OPEN = ("After a visit", "Write down a visit in one go: what was looked at, what was said, the answers, what to watch now.")
TITLE = "After a visit"
PURPOSE = "One visit in one go: who looked at what, what was said, the answers to your questions, and what to watch now."
INTRO = "Fill in what you know. Then s saves all of it; your next page for the doctor begins at this visit."
SAVE = ("Save", "Save all of it as one; z in care takes it back as one.")
ROWS = {
    "kind": VISIT["kind"],
    "on": VISIT["on"],
    "by": VISIT["by"],
    "looked": VISIT["looked"],
    "sites": VISIT["sites"],
    "result": Asked("What was said", "What was found, said or decided.", "What was said?", "a nerve test in May"),
    "track": Asked(
        "To watch now",
        "What you were asked to watch until the next visit. It stands with this visit on your next page.",
        "What should you watch until the next visit?",
        "grip in the morning, anything new above the wrist",
    ),
}
ANSWER_HELP = "The answer you got. What stays empty stays open for the next visit."
ANSWER_EXAMPLE = "yes, in May"
TRACK = "To watch: "
BEGINS_THERE = "Your next page for the doctor begins there."
SAVED = f"Visit saved. {BEGINS_THERE}"
NOT_SAVED = "This visit is not saved. s saves it; Esc once more leaves it and drops what you wrote."
ACTION_TRACK = "with after: what you were asked to watch until the next visit"
ACTION_ANSWER = 'with after: the answer to a question, by its number in journal question list: --answer "1: yes, in May"'
ASK_SAID = "What was said? (Enter: nothing)\n>"
ASK_TRACK = "What should you watch until the next visit? (Enter: nothing)\n>"
NUMBER_FIRST = 'Begin an answer with the number of its question, such as: --answer "1: yes, in May". Nothing was changed.'


def answer_label(number: int) -> str:
    """The row of the answer to a question."""
    return f"Answer {number}"


def unanswered(question: str) -> str:
    """A question to which there is no answer yet."""
    return f"{question} (no answer yet)"


def no_question(number: str, count: int) -> str:
    """An answer to a question that is not among the open ones."""
    known = f"There {'is 1 open question' if count == 1 else f'are {count} open questions'}: journal question list"
    return f"No open question has the number {number}. {known}. Nothing was changed."


def ask_answer(number: int, question: str) -> str:
    """Asks at a terminal for the answer to a question."""
    return f"{number}. {question}\nWhat was the answer? (Enter: none)\n>"
