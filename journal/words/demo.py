"""The words of the demonstration: what it says of itself, and the names and notes of its invented patient."""

from __future__ import annotations

NAME = "DEMO - invented entries"
OCCUPATION = "gardener"
DOCTOR = "GP"
CLINIC = "Nerve clinic"
DIAGNOSIS = "Irritated nerve root in the lower back"
TREATMENT = "Physiotherapy"
STOPPED = "the numbness came back"
VISIT_RESULT = "Touch a little less on the left sole; strength and reflexes as on the right."
TEST = "Nerve test asked for"
QUESTIONS = ("It has now reached the lower leg. What does that change?", "When will the nerve test be?")
STARRED_NOTE = "I could not feel the pedal properly and stopped driving."

SPLINT = "Wrist splint at night"
HELP_STORY = "which invented story: weeks (as without a name), spreading, fading or stopped"
STORIES = {
    "weeks": "eight weeks with a visit, a treatment and two questions",
    "spreading": "a tingling toe that climbs to the shin in twelve weeks",
    "fading": "tingling fingers that are noted less and less often",
    "stopped": "a splint that helped for a month and then no longer did",
}
HELP_RESET = "make it anew, and throw away what was changed in it"


def made(folder: str) -> str:
    """Where the demonstration lies."""
    return f"The demonstration lies apart from your own journal, in {folder}. Everything in it is invented."


def not_ours(folder: str) -> str:
    """Something else is where the demonstration would be."""
    return (
        f"In {folder} lies a journal that is not the demonstration. Nothing was changed."
        " Move it away, or set JOURNAL_HOME to another folder, and try again."
    )
