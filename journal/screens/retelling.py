"""An episode as a phrase that the line understands again: the same places, feelings and strength, starting now."""

from __future__ import annotations

from journal.model.views import Episode
from journal.phrase.describe import felt


def retell(episode: Episode) -> str:
    """The words of its last reading, without times, and without how it began: that is asked anew."""
    reading = episode.readings[-1]
    strength = "" if reading.severity is None else f" {reading.severity}/10"
    return felt(reading.sites).replace(": ", " ").replace("; ", ", ") + strength
