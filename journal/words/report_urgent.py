"""The urgent facts on the doctor's page: what was found and done, and each answer with its date."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from journal.words.report import count, day, entries, more, of
from journal.words.times import time_of_day

TOPICS = {
    "bladder": "Bladder change",
    "bowel": "Bowel change",
    "saddle": "Feeling between the legs",
    "weakness": "Weakness",
    "walking": "Trouble walking",
    "face_speech": "Face or speech",
    "unwell": "Fever or weight loss",
}
LEVELS = {
    "emergency": "Emergency",
    "same_day": "Same day",
    "soon": "Soon",
    "routine": "Next visit",
    "info": "Note",
}
ANSWERS = {
    "acknowledged": "seen by the patient",
    "told_clinician": "told to a clinician",
    "resolved": "marked as over by the patient",
}
YES = "YES"
NOT_ASKED = "not asked"
RATHER_NOT = "asked; the patient would rather not say"
NOT_NEGATIVE = "No finding is not a negative screen."
NO_FINDING = "No urgent pattern was found by the automated checks in what was logged. No finding is not a negative screen."
NOTHING_DONE = "nothing recorded"


def checks_incomplete(failed: int, gaps: int) -> str:
    """Why the checks say less than they should."""
    said = [count(failed, "check") + " could not run"] if failed else []
    said += [count(gaps, "record") + " could not be read and had to be left out"] if gaps else []
    return f"The automated checks are not complete: {'; '.join(said) or 'they could not run'}."


def finding(level: str, title: str, number: int, last: datetime | None, within_days: int | None, *, brief: bool = False) -> str:
    """A finding with the entries it rests on; `brief` without the time of the last."""
    soon = f" ({within_days} days)" if within_days else ""
    rests = f" ({entries(number)}, last {last.day} {last:%b}{'' if brief else f' {time_of_day(last)}'})" if last else ""
    return f"{LEVELS[level]}{soon}: {title}{rests}"


def done(answer: str, visit: date | None) -> str:
    """What was done about a finding."""
    seen = f"looked at in a visit on {day(visit)}" if visit else ""
    return "; ".join(filter(None, (answer, seen)))


def answer(state: str, on: date) -> str:
    """What the patient answered to a finding."""
    return f"{ANSWERS.get(state, state)} {day(on)}"


def earlier(level: str, title: str, said: str) -> str:
    """An urgent finding that was answered and is found no more."""
    return f"Earlier, no longer found: {LEVELS[level].lower()}, {title} ({said})"


def done_label(said: str) -> str:
    """What was done, behind its word."""
    return f" Done since: {said}."


def withheld_findings(number: int) -> str:
    """Findings that rest on what is left out."""
    rest = "rests" if number == 1 else "rest"
    return f"{count(number, 'finding')} of the checks {rest} on what the patient withholds. Please ask."


def said_yes(number: int, every: int, on: date) -> str:
    """A symptom that is there."""
    return f"YES, in {of(number, every)} entries, last {day(on)}"


def all_yes(topics: Sequence[tuple[str, int, date]]) -> str:
    """Several symptoms that are there, each with its entries and the last day."""
    told = "; ".join(f"{name[0].lower()}{name[1:]} {number:,}, {on.day} {on:%b}" for name, number, on in topics)
    return f"{told} (entries, last)"


def said_no(number: int, every: int, on: date, *, part: str, old: bool) -> str:
    """A symptom that was asked and is not there; an old answer says that it was not asked since."""
    return f"no, asked {day(on)}, {of(number, every)} entries{part}{'; not asked since' if old else ''}"


def partly(part: int, parts: int) -> str:
    """Only some questions of a topic were answered."""
    return f" ({of(part, parts)} signs)"


def further(titles: Sequence[str], number: int) -> str:
    """Findings that are only named."""
    rest = number - len(titles)
    return f"Also: {'; '.join([*titles, *([more(rest)] if rest else [])])}."


def together(topics: Sequence[str]) -> str:
    """Several topics on one line."""
    return "; ".join(topic[0].lower() + topic[1:] for topic in topics)
