"""The pages of care: what was tried, what a clinician called it, visits and exams, and the questions for the doctor."""

from __future__ import annotations

from typing import NamedTuple

TITLE = "Care"
PURPOSE = "What was tried and whether it lasted, what a clinician called it, visits and exams, and what to ask the doctor."
INTRO = "Enter opens a line, n writes a new one in the part the cursor stands in."
SECTIONS = {
    "treatments": "Treatments",
    "diagnoses": "Diagnoses",
    "visits": "Visits and exams",
    "questions": "Questions for the doctor, the weightiest first",
}
ADD = {
    "treatments": "Write down what you have tried",
    "diagnoses": "Write down what a clinician called it",
    "visits": "Write down a visit or an exam",
    "questions": "Write down a question",
}
TEACH = {
    "treatments": "Medicines, therapies, injections, devices: since when, how much it helped, and how long that held.",
    "diagnoses": "Only what a clinician called it: how sure, by whom, and where. Your own guess can be a question.",
    "visits": "Who looked at it, when and where; scans and tests too. Awaited results stand on the first page.",
    "questions": "Three good questions are better than a long list. u and d move one up and down.",
}
NEW = ("New", "Write down something new in the part that the cursor stands in.")
OPEN_ROW = ("Open", "Open the line the cursor stands on.")
DELETE = ("Delete", "Put what the cursor stands on into the trash. z takes it back.")
UNDO = ("Take back", "Take back the last change, whatever it was.")
HEAVIER = ("Up", "The question the cursor stands on weighs more: it moves up.")
LIGHTER = ("Down", "The question the cursor stands on weighs less: it moves down.")
DELETED = "Put into the trash. z takes it back."
OPEN_TRASH = ("Trash", "What was deleted here in the last 30 days, and out of it again.")
RESTORE = ("Take out", "Take what the cursor stands on out of the trash, as it was.")
TRASH_TITLE = "Trash of care"
TRASH_PURPOSE = "Treatments, diagnoses, visits and questions that were deleted, for 30 days."
TRASH_INTRO = "What was deleted stays here for 30 days. Enter takes it out again, as it was."
TRASH_EMPTY = "Nothing lies in this trash."
RESTORED = "Taken out of the trash. z takes it back."
NOTHING_CHOSEN = "There is nothing here yet. n writes it."
ONLY_QUESTIONS = "Only questions that are still open move up and down."
NOT_SAID = "not said"
KEPT = "This is saved. It makes this more urgent:"  # above an emergency that a change of it brought up


class Asked(NamedTuple):
    """One part of a record: its name, its help, what is asked for it, and an example."""

    label: str
    help: str
    question: str = ""
    example: str = ""


NEW_LINES = {
    "treatments": Asked(
        "",
        "The name first, then what you like: dose, since when, how much it helped and for how long, why it was stopped.",
        "What have you tried?",
        "gabapentin 300 mg at night since 3 May, helped a little for 2 weeks",
    ),
    "diagnoses": Asked(
        "",
        "What it was called, then how sure (suspected, confirmed, ruled out), by whom, when, and which places it explains.",
        "What did a clinician call it?",
        "tennis elbow, suspected by Dr Mora, left elbow",
    ),
    "visits": Asked(
        "",
        "When, what, with whom, and where it was looked at. Then what was found, or that you wait for the result.",
        "When was it, and what?",
        "MRI 12 November, lower back, by Dr Mora, waiting for the result",
    ),
    "questions": Asked("", "In your own words. The weightiest one stands on the first page.", "What do you want to ask?"),
}
TREATMENT_TITLE, DIAGNOSIS_TITLE, VISIT_TITLE, QUESTION_TITLE = "A treatment", "A diagnosis", "A visit or exam", "A question"
TREATMENT_PURPOSE = "One thing that was tried: how much, from when to when, what it did, and for how long that held."
DIAGNOSIS_PURPOSE = "What a clinician called it: how sure, by whom, and which numbness it explains."
VISIT_PURPOSE = "One visit, exam or test: whether the numbness was looked at, where, and what was found."
QUESTION_PURPOSE = "One question for the doctor, and what came of it."
TREATMENT = {
    "name": Asked("What", "The name of it.", "What is it called?", "gabapentin"),
    "kind": Asked("Kind", "Medicine, therapy, injection, device, exercise: in your words.", "What kind is it?", "medicine"),
    "dose": Asked("Dose", "How much, and how often.", "How much, and how often?", "300 mg at night"),
    "started": Asked("Began", "A day, a month or a year.", "When did it begin?", "3 May 2026"),
    "stopped": Asked("Stopped", "A day, a month or a year. Empty while it goes on.", "When was it stopped?", "June 2026"),
    "effect": Asked("Effect", "What it did. Left and right change it."),
    "relief": Asked("Relief", "How much of the numbness it took away, 0 to 100.", "How much did it take away, 0 to 100?", "40"),
    "lasted": Asked("Held for", "How long the relief held.", "How long did the relief hold?", "2 weeks"),
    "why": Asked("Stopped because", "Why it was stopped.", "Why was it stopped?", "made me dizzy"),
    "note": Asked("Note", "In your own words, for you and your doctor.", "What else should be known about it?"),
}
DIAGNOSIS = {
    "name": Asked("What", "What it was called.", "What was it called?", "tennis elbow"),
    "status": Asked(
        "How sure",
        "Suspected, confirmed or ruled out. A confirmed one explains the numbness at its places: less is warned of then.",
        "How sure is it? Say by whom and which places, too.",
        "confirmed by Dr Mora, left elbow",
    ),
    "by": Asked("By", "Who said so.", "Who said so?", "Dr Mora"),
    "on": Asked("When", "A day, a month or a year.", "When was it said?", "3 May 2026"),
    "sites": Asked(
        "Explains", "The places whose numbness it explains.", "Which places does it explain?", "left elbow, left hand"
    ),
    "note": Asked("Note", "In your own words, for you and your doctor.", "What else should be known about it?"),
}
VISIT = {
    "kind": Asked("What", "A visit, a scan or a test. Left and right change it."),
    "on": Asked(
        "When", "The day, and the hour if you know it: what began after it was not seen there.", "When was it?", "today 10:30"
    ),
    "by": Asked("With", "Who you saw.", "Who did you see?", "Dr Mora"),
    "looked": Asked("Looked at", "Whether a doctor or nurse looked at the numbness there. Left and right change it."),
    "sites": Asked("Where", "The places that were looked at.", "Which places were looked at?", "left hand"),
    "pending": Asked("Result", "Whether the result is still awaited. Left and right change it."),
    "result": Asked("Found", "What was found or said.", "What was found?", "nothing unusual"),
    "note": Asked("Note", "In your own words, for you and your doctor.", "What else should be known about it?"),
}
QUESTION = {
    "text": Asked("Question", "What you want to ask.", "What do you want to ask?"),
    "asked": Asked("Asked", "The day it was asked. Empty while it is open.", "When was it asked?", "today"),
    "answer": Asked("Answer", "What the answer was.", "What was the answer?"),
}
LOOKED = {True: "yes, somebody looked at the numbness", False: "no, nobody looked at the numbness"}
PENDING = {True: "still awaited", False: "not awaited"}
ALL_NUMBNESS = "all of the numbness"
NAME_PLACES = 'Name the places, or write "everywhere" for all of the numbness.'
CONFIRM_FIRST = "Enter says by whom it was confirmed and which places it explains."


def first_day(when: str) -> str:
    """How a beginning was understood."""
    return f"from {when} on"


def last_day(when: str) -> str:
    """How an end was understood."""
    return f"until {when}"
