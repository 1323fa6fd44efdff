"""Which sums each view is made of, so that no more is counted than is shown."""

from __future__ import annotations

DAYS = ("begun", "stretches", "clear")
PLACES = ("felt",)
NEEDS = {
    "overview": (*DAYS, "felt", "hours", "lasted"),
    "series": DAYS,
    "hours": ("hours",),
    "places": PLACES,
    "spread": PLACES,
    "limbs": PLACES,
    "body": PLACES,
    "sensations": ("sensed",),
    "durations": ("lasted",),
    "together": ("named",),
    "treatments": DAYS,
    "compare": DAYS,
    "returns": DAYS,
    "evidence": ("checked", "visits"),
}
"""The sums of a period, by view."""
