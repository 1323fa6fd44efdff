"""When to get help whatever the journal shows, with what to do first (clinical rules 4.5.20)."""

from __future__ import annotations

CALL_NOW = (
    "Call {emergency_number} now: one-sided or sudden numbness or weakness; a change in your face or speech;"
    " trouble breathing or swallowing; a cold, pale, painful arm or leg."
)
GO_TODAY = (
    "Go to an emergency department today: numbness of the genitals or between the legs, or wiping feels different;"
    " new bladder or bowel trouble; weakness or numbness that climbs; numbness after an injury."
)
SAFETY_NET = (CALL_NOW, GO_TODAY)
YOUR_NUMBER = "your local emergency number"


def with_number(text: str, number: str | None) -> str:
    """A text with the patient's emergency number, or words for it, where it says {emergency_number}."""
    return text.replace("{emergency_number}", (number or "").strip() or YOUR_NUMBER)
