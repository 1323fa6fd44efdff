"""What was filled in beside the line of an entry: signs that were asked about, and the parts that few lines say.

It stands in the same text as the line, at its end: "left foot numb; asked foot_drop: no; form course: constant; note: in
the patient's own words". So it is kept on disk, judged, and understood wherever the line is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from journal.vocabulary import COURSES, vocabulary
from journal.words import filled as words
from journal.words import phrase as say

if TYPE_CHECKING:
    from journal.phrase.facts import Facts

SAID = {"symptoms": "yes", "denied": "no", "declined": "rather not say"}
BELOW = "below"  # the part which says that something has changed between the legs, before it is said what
_NOTE = re.compile(r"\b(notes?):", re.IGNORECASE)


class Filled(NamedTuple):
    """`answers` are symptom ids to yes, no or rather not say, `parts` what was filled in, both as they stand in the text.

    `note` is what was written on a page of its own, over as many lines as it has.
    """

    answers: Mapping[str, str] = MappingProxyType({})
    parts: Mapping[str, str] = MappingProxyType({})
    note: str = ""

    def answered(self, symptoms: Iterable[str], said: str | None) -> Filled:
        """With this answer about each symptom; None takes the answer away."""
        names = tuple(symptoms)
        kept = {name: was for name, was in self.answers.items() if name not in names}
        return self._replace(answers=kept if said is None else {**kept, **dict.fromkeys(names, said)})

    def part(self, name: str, text: str) -> Filled:
        """With this part; an empty text takes it away."""
        kept = {one: was for one, was in self.parts.items() if one != name}
        return self._replace(parts={**kept, name: text} if text else kept)

    def told(self) -> tuple[str, ...]:
        """It in plain words, a line each."""
        known = vocabulary().symptom
        parts = (f"{words.PARTS[name]}: {_told(name, text)}" for name, text in self.parts.items())
        return (*(f"{known[name]}: {said}" for name, said in self.answers.items() if name in known), *parts)


def in_part(text: str) -> str:
    """Own words as they can stand in a part: on one line, and without the signs that would end it."""
    return _NOTE.sub(r"\1,", " ".join(text.replace(";", ",").split()))


def with_form(said: Facts, form: Mapping[str, str]) -> Facts:
    """The facts with what was filled in beside the line, which outweighs the line; what is no answer is left out."""
    if not form:
        return said
    known = vocabulary()
    fields: dict[str, Any] = {}
    for name, text in form.items():
        ids = text.split()
        if name == "pain" and text.isascii() and text.isdigit() and int(text) <= 10:
            fields["pain"] = int(text)
        elif (name == "course" and text in COURSES) or (name == "evidence" and text in known.evidence):
            fields[name] = text
        elif name in ("triggers", "relief"):
            held = known.trigger if name == "triggers" else known.relief
            fields[name] = tuple(one for one in dict.fromkeys(ids) if one in held)
        elif name == "function":
            pairs = (one.split("=") for one in ids if one.count("=") == 1)
            fields[name] = tuple((item, level) for item, level in pairs if _is_level(item, level))
        elif name == "reason":
            fields["explanation"] = text
    return said._replace(**fields)


def with_below(note: str, form: Mapping[str, str], symptoms: tuple[str, ...]) -> str:
    """The note; it says that something changed between the legs when that is all that was said of it."""
    if BELOW not in form or set(symptoms) & set(vocabulary().symptom_group["pelvic"]):
        return note
    return "\n".join(filter(None, (note, words.BELOW_OPEN)))


def _is_level(item: str, level: str) -> bool:
    known = vocabulary()
    return item in known.function and level in known.function_level


def _told(name: str, text: str) -> str:
    known = vocabulary()
    labels: dict[str, Mapping[str, str]] = {
        "triggers": known.trigger,
        "relief": known.relief,
        "evidence": known.evidence,
        "course": say.COURSES,
    }
    if name == BELOW:
        return words.YES
    if name in labels:
        return "; ".join(labels[name].get(one, one) for one in text.split())
    if name == "function":
        pairs = [one.partition("=") for one in text.split()]
        return "; ".join(
            f"{known.function.get(item, item)}: {known.function_level.get(level, level)}" for item, _, level in pairs
        )
    return text
