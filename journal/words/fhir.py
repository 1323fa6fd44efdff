"""What stands in the FHIR document beside the words of the page."""

from __future__ import annotations

TYPE = "Numbness journal, written by the patient"
ABOUT = "About"
SCREENING = "Automated screening of what was logged, not a clinical assessment."
OBSERVATIONS = "Each entry, by place, as logged"
DIAGNOSES = "What clinicians called it, as the patient tells it"
HELP = "When to get help"
SYMPTOM, ABSENT = "Symptom", "Symptom asked, and not there"
CHANGED = "Changed feeling, not told how"
QUALITY, SEVERITY, COURSE, TREND = "Quality", "Severity", "Course", "Trend"
WORSE, BETTER, FREQUENCY, ONSET = "Came with", "Eased by", "Frequency", "How quickly it began"
OTHER = "Also noticed"
SIDES = {"left": "Left", "right": "Right", "both": "Both sides"}
COURSES = {"constant": "Constant", "comes_and_goes": "Comes and goes"}


def of_ten(severity: int) -> str:
    """A severity."""
    return f"{severity} of 10"


def trend(first: int, last: int) -> str:
    """How severity changed within an entry."""
    return f"{'stronger' if last > first else 'weaker'} over the entry: {first} to {last} of 10"


def pain(severity: int) -> str:
    """How much it hurt."""
    return f"Pain {of_ten(severity)}"


def often(entries: int) -> str:
    """How many entries of the document name the place."""
    return f"{entries:,} {'entry' if entries == 1 else 'entries'} of this document at this place"


def own_reason(text: str) -> str:
    """The patient's own explanation."""
    return f"Own explanation: {text}"


def found(evidence: str) -> str:
    """How surely it is known, and who wrote it down."""
    return f"How it was found: {evidence}. Recorded by the patient."


def asked(entries: int, every: int) -> str:
    """In how many entries a symptom was denied."""
    return f"Asked, and not there, in {entries:,} of {every:,} entries; the date is that of the last. Recorded by the patient."


def given(status: str, by: str) -> str:
    """Who called it so."""
    return f"{status.capitalize()} by {by or 'a clinician'}, as told by the patient."
