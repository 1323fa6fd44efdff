"""The emergency card behind F1: when to get help, whatever the journal shows. Sources: clinical rules, correction 20."""

from __future__ import annotations

TITLE = "When to get help now"
ALWAYS = "These signs need help whatever this journal shows. The journal can't call for you."
NUMBER_UNKNOWN = "your local emergency number"


def call_now(number: str | None) -> str:
    """The heading of the first list; `number` is the one the patient entered, never a guess."""
    return f"Call {number or NUMBER_UNKNOWN} now"


CALL_NOW = (
    "a face that droops, or trouble speaking or seeing",
    "numbness or weakness that is sudden or on one side",
    "trouble breathing or swallowing",
    "an arm or leg that is cold, pale and painful",
)
TODAY = "Go to an emergency department today"
GO_TODAY = (
    "numbness between the legs, or a change you notice when wiping",
    "new trouble with bladder or bowel",
    "weakness or numbness that climbs up the body",
    "numbness after an injury",
)
MEANWHILE = "Do not drive yourself. Note the time it started."
LIMITS = "If you are worried, get medical help, whatever this journal shows."
CLOSE = "Esc or F1 closes this. What you were writing is kept."
