"""What numbness that spreads, climbs or gets worse is called, and what to do about it."""

from __future__ import annotations

from journal.words.patterns.text import Text

TEXTS: dict[str, Text] = {
    "ascending": Text(
        "Numbness that climbs on both sides",
        {
            "emergency": "Call {emergency_number} now, or go to an emergency department. Numbness that climbs on both sides,"
            " or comes with new weakness, is an emergency. Call at once if breathing or swallowing is hard. Do not drive"
            " yourself.",
            "same_day": "Get medical help today. Numbness that climbs on both sides needs to be examined. If strength,"
            " walking, breathing, swallowing or your face change, call {emergency_number}.",
        },
        (
            "Where it began and when it reached each place",
            "Weakness, stairs, walking and falls",
            "Breathing, swallowing, and the face",
            "Infections, stomach upsets or vaccines in the last 6 weeks",
        ),
    ),
    "spread_fast": Text(
        "Numbness that spreads quickly",
        {
            "emergency": "Call {emergency_number} now. Numbness that reaches a new part of the body within a day"
            " should be checked as an emergency. Note where it began and when it reached each place. Do not drive"
            " yourself.",
        },
        (
            "Where it began and when",
            "Where it is now, and on which sides",
            "Any weakness, or trouble with walking, breathing or swallowing",
        ),
    ),
    "spread_days": Text(
        "Numbness that spreads over days or weeks",
        {
            "same_day": "Get medical help today. The numb area has grown within the last few days. If it grows"
            " quickly, climbs, or brings weakness, call {emergency_number}.",
            "soon 7": "See a doctor within 7 days. Numbness has reached a new place. If it keeps growing, climbs, or"
            " brings weakness, get medical help the same day.",
            "soon": "See a doctor within 14 days. The numb area has grown. If it grows quickly, climbs, or brings"
            " weakness, get medical help the same day.",
        },
        (
            "Where it was first and where it is now, with dates",
            "Whether strength or walking changed",
            "Whether it comes and goes or stays",
        ),
    ),
    "getting_worse": Text(
        "More numbness than in the weeks before",
        {
            "soon": "See a doctor within 14 days. In the last 14 days there was more numbness than in the 14 days"
            " before. If it spreads, or brings weakness, get medical help the same day.",
            "routine": "Raise it at your next visit. What a clinician has named came more often or for longer in the"
            " last 14 days. If it gets stronger, spreads, or brings weakness, do not wait for that visit.",
        },
        (
            "What has become more: how often, how strong, how long",
            "Anything that changed at the time, such as work or medicines",
            "Whether it is on both sides, and whether it stays or comes and goes",
        ),
    ),
}
