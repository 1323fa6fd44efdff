"""What a finding says: the words of every rule together, and the sentences that say why it fired."""

from __future__ import annotations

import re

from journal.words.patterns import course, limbs, spine, spread, sudden
from journal.words.patterns.text import Text

TEXTS: dict[str, Text] = {**sudden.TEXTS, **spine.TEXTS, **spread.TEXTS, **limbs.TEXTS, **course.TEXTS}


def message(rule: str, level: str, within_days: int | None) -> str:
    """What to do and why, for a rule at a level."""
    messages = TEXTS[rule].messages
    text = messages.get(f"{level} {within_days}", messages[level])
    return text if within_days is None else _WITHIN.sub(f"within {within_days} days", text, count=1)


SOONER = "These rules are written for adults who are not pregnant: please ask sooner than they say."
_WITHIN = re.compile(r"within \d+ days")


def from_profile(label: str) -> str:
    """A condition of the profile, among what to tell the doctor."""
    return f'From your profile: "{label}"'


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


def wrote(symptom: str) -> str:
    """A symptom that was logged; its name is ours, not the patient's words."""
    return f"it is logged with {symptom}"


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
