"""What is said about diagnoses: what a clinician called it, how sure, and which numbness it explains."""

from __future__ import annotations

NAME_NEEDED = "Say first what it was called, such as: tennis elbow, suspected by Dr Mora, left elbow"
STATUS_NEEDED = "Say whether it is suspected, confirmed or ruled out, such as: tennis elbow, suspected by Dr Mora"
BY_NEEDED = "Say who confirmed it, such as: confirmed by Dr Mora. What nobody confirmed is suspected."
PLACES_NEEDED = (
    "Say which numbness it explains, such as: left hand. What a confirmed diagnosis explains is taken as known, and warned of"
    ' less. Say "everywhere" only when a clinician said that it explains all of your numbness.'
)
TOO_LONG = "At most 200 letters fit here. More fits in the note."
NOTE_TOO_LONG = "At most 20,000 letters fit in the note."
EVERYWHERE = "all of the numbness"


def no_place(text: str) -> str:
    """A place that is not understood, or that needs its side."""
    return f'"{text}" is not a place I know, or its side is missing. Write it like: left hand, both feet, lower back'


def by(status: str, who: str, when: str) -> str:
    """How sure it is, by whom, and since when."""
    said = f"{status} by {who}" if who else status
    return f"{said}, {when}" if when else said
