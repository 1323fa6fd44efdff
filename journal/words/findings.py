"""What a finding says, rule by rule: its title, its message (what to do, then why) for each level, what to tell the doctor.

{emergency_number} stands for the patient's number. Every emergency message holds the word "emergency".
"""

from __future__ import annotations

from typing import NamedTuple


class Text(NamedTuple):
    """The words of one rule. `messages` by level; with "soon" also by its days ("soon 7") where they differ."""

    title: str
    messages: dict[str, str]
    tell: tuple[str, ...]


TEXTS = {
    "stroke_pattern": Text(
        "Sudden numbness on one side, or with a change in face, arm, speech, sight or balance",
        {
            "emergency": "Call {emergency_number} now, even if it is easing. This is an emergency: numbness like this"
            " can be a sign of a stroke, and every minute counts. Note the time it started. Do not drive yourself.",
            "same_day": "Get medical help today. New numbness like this needs to be examined, even when it came on"
            " slowly or you woke up with it. If your face, speech, sight or strength changes, call {emergency_number}"
            " at once.",
            "routine": "Mention this at your next visit. It looked like the attacks a clinician has already explained"
            " to you. If one is different, longer, or brings weakness, call {emergency_number}.",
        },
        (
            "When it started, or when you were last well",
            "Which side and which places",
            "Any change in face, arm or leg strength, speech, sight or balance",
            "Whether you take blood thinners",
        ),
    ),
    "sudden_unexplained": Text(
        "Sudden numbness without a clear reason",
        {
            "emergency": "Call {emergency_number} now. Numbness that starts suddenly without a clear reason should be"
            " checked as an emergency. Note the time it started. Do not drive yourself.",
            "same_day": "Get medical help today. Numbness that starts suddenly, or that stays after you wake up,"
            " should be looked at soon. If it spreads, or strength, speech or sight changes, call {emergency_number}.",
        },
        (
            "When it started and how long it lasted",
            "What you were doing at the time",
            "Whether it has happened before",
            "Anything else that changed with it, such as strength, speech, sight or balance",
        ),
    ),
    "saddle": Text(
        "A change between the legs, or in bladder or bowel control",
        {
            "emergency": "Go to an emergency department or call {emergency_number}, day or night. Changes in feeling"
            " between the legs, or in bladder or bowel control, need to be checked today. Do not wait for an"
            " appointment.",
            "same_day": "Get medical help today. Feeling that has changed between the legs needs to be examined. If"
            " passing urine, bowel control or wiping changes, go to an emergency department.",
            "soon": "See a doctor within 2 days. A change in sexual feeling together with back pain should be looked"
            " at. If feeling between the legs, bladder or bowels change, go to an emergency department.",
            "info": "Note if it happens again: numbness from a saddle or hard seat that comes back should be looked"
            " at. If it stays, or bladder, bowels or wiping change, go to an emergency department.",
        },
        (
            "When you last passed urine in the usual way",
            "What has changed: passing urine, bowels, wiping, sexual feeling",
            "Where it is numb, and whether both legs are affected",
            "Whether you have back pain or leg pain",
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
    "unexplained": Text(
        "Numbness without a known reason",
        {
            "soon": "See a doctor within 14 days. Numbness that stays, keeps coming back, or is in the back, and that"
            " nobody has explained, should be checked.",
            "routine": "Raise it at your next visit. It keeps coming, and it has stayed as it was when it was looked"
            " at. If it grows, gets stronger or brings weakness, do not wait for that visit.",
            "info": "Keep noting when it happens. One short spell is written down here so that you can tell a doctor"
            " if it comes back. It has not been checked by anyone.",
        },
        (
            "How often it comes and how long it lasts",
            "What you were doing, and what eases it",
            "Whether it has changed since it began",
        ),
    ),
}


def message(rule: str, level: str, within_days: int | None) -> str:
    """What to do and why, for a rule at a level."""
    messages = TEXTS[rule].messages
    return messages.get(f"{level} {within_days}", messages[level])


# Names of areas as a sentence needs them: one side, both sides.
AREAS = {
    "upper_arm": ("upper arm", "upper arms"),
    "forearm": ("forearm or elbow", "forearms or elbows"),
    "hand": ("hand", "hands"),
    "thigh": ("thigh", "thighs"),
    "lower_leg": ("lower leg or knee", "lower legs or knees"),
    "foot": ("foot", "feet"),
    "head_face": ("face or head", "sides of the face or head"),
    "neck": ("neck", "sides of the neck"),
    "shoulder": ("shoulder", "shoulders"),
    "chest": ("chest", "sides of the chest"),
    "abdomen": ("belly or groin", "sides of the belly or groin"),
    "back_upper": ("upper back", "sides of the upper back"),
    "back_mid": ("middle back", "sides of the middle back"),
    "back_lower": ("lower back", "sides of the lower back"),
    "buttock": ("buttock or hip", "buttocks or hips"),
    "saddle": ("area between the legs", "sides of the area between the legs"),
}
SIDED = {"left": "left", "right": "right", "midline": "middle of the"}
HOW = {
    "sudden": "it came on suddenly",
    "woke_with": "you woke up with it",
    "unknown": "how fast it came on is not written down, so it is judged as if sudden",
    "hours": "it came on over hours",
    "days": "it came on over days",
    "weeks": "it came on over weeks",
}
SHORT_JOURNAL = "Your journal is still short, so what was there before may not be in it."


def area(name: str, sides: frozenset[str]) -> str:
    """An area and its sides: "left hand", "both feet", "middle of the chest"."""
    one, two = AREAS[name]
    if {"left", "right"} <= sides:
        return f"both {two}"
    return f"{SIDED[min(sides)]} {one}"


def listed(names: list[str]) -> str:
    """Names as a list in a sentence."""
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def entry(when: str, places: str) -> str:
    """How a sentence names an entry."""
    return f"{when}, {places}"


def because_event(name: str, how: str, reasons: list[str]) -> str:
    """Why an event fired a rule: the entry, how it came on, and what stands out."""
    return f"{name}: {how}; {listed(reasons)}."


HOW_SAID = {**HOW, "unknown": "how fast it came on is not written down"}
ALSO = "Together with"


def because_spread(first: str, then: str, took: str, *, local: bool) -> str:
    """Where it was, and where it then was."""
    grown = "more places in the same area" if local else "a new area"
    return f"First {first}; then, {took} later, {grown}: {then}."


def more_reasons(count: int) -> str:
    """How many reasons of the same kind are not written out."""
    return f"{count} more of the same kind."


def because_back(name: str) -> str:
    """Numbness of the back."""
    return f"{name}: this is in your back, and nothing written down explains it."


def because_lasting(name: str, length: str) -> str:
    """One episode that lasts."""
    return f"{name}: it lasted {length} or more (the limit is 24 hours), and nothing written down explains it."


def because_span(first: str, last: str, span: str) -> str:
    """The same area over days."""
    return f"The same area over {span} (the limit is 7 days): from {first} to {last}."


def because_recurring(count: int, names: list[str]) -> str:
    """Several entries in two weeks."""
    return f"{count} entries in 14 days (the limit is 3) that nothing written down explains; the latest: {'; '.join(names)}."


def because_diagnosed(count: int, name: str) -> str:
    """A diagnosed pattern that keeps coming."""
    times = "1 entry" if count == 1 else f"{count} entries"
    return f"{times} in 90 days in places a clinician has explained, without a change; the latest: {name}."


def because_single(name: str) -> str:
    """One short spell."""
    return f"{name}: nothing written down explains it."
