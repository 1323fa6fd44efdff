"""The rest of what a phrase states: how strong, onset, symptoms there and not there, triggers, relief, own reason, checks."""

from __future__ import annotations

from typing import Any, NamedTuple

from journal.body.names import listed
from journal.phrase.asks import Ask, Choice
from journal.phrase.denials import Standing
from journal.phrase.phrase import Phrase
from journal.phrase.reasons import OWN_REASONS
from journal.phrase.red_words import red_ask
from journal.phrase.symptoms import ONE_SIDED
from journal.vocabulary import vocabulary
from journal.words import phrase as say

_COMPARES = listed("like though similar resembles")
_BEFORE_REASON = listed("i you it my the a an had have has been was were did to when after of just ve d s '")
_WHEN = ("onset", "time", "span", "start", "severity", "number")  # said in between: "left arm numb over hours 1h ago weak"
_SIMPLE = ("onset", "trigger", "relief", "evidence", "course")


class Facts(NamedTuple):
    """What was stated. `settled` are the symptoms known or asked about; `asks` must be answered, `later` should be."""

    severity: int | None
    pain: int | None
    onset: str
    course: str | None
    symptoms: tuple[str, ...]
    denied: tuple[str, ...]
    declined: tuple[str, ...]
    triggers: tuple[str, ...]
    relief: tuple[str, ...]
    explanation: str | None
    evidence: str
    used: frozenset[int]
    settled: frozenset[str]
    asks: tuple[Ask, ...]
    later: tuple[Ask, ...]
    rounded: str = ""
    function: tuple[tuple[str, str], ...] = ()


def facts(phrase: Phrase, stands: Standing) -> Facts:
    """The facts of the phrase; what was denied is not there, and what is unsure is asked."""
    left_out = stands.denied | stands.unsure
    there = [at for at in range(len(phrase.marks)) if at not in left_out and not _compared(phrase, at)]
    found: dict[str, list[Any]] = {kind: [] for kind in _SIMPLE}
    used = {at for at in there if phrase.marks[at].kind in (*_SIMPLE, "symptom", "sense", "still_sense")}
    used |= {at for at in stands.unsure if phrase.marks[at].kind == "sense"}
    used |= {at for at in stands.denied | stands.unsure if phrase.marks[at].kind == "symptom"}
    for at in there:
        mark = phrase.marks[at]
        if mark.kind in _SIMPLE and mark.value not in found[mark.kind]:
            found[mark.kind].append(mark.value)
    symptoms, denied, declined, unsure_asks = _symptoms(phrase, stands, there)
    strength = _strength(phrase, used)
    explanation = _explanation(phrase, there, used)
    onset = found["onset"][0] if len(found["onset"]) == 1 else "unknown"
    asked = frozenset((*symptoms, *denied, *declined, *(name for name, _ in unsure_asks)))
    return Facts(
        severity=strength[0],
        pain=strength[1],
        onset=onset,
        course=found["course"][0] if found["course"] else None,
        symptoms=symptoms,
        denied=denied,
        declined=declined,
        triggers=tuple(found["trigger"]),
        relief=tuple(found["relief"]),
        explanation=explanation,
        evidence=found["evidence"][0] if len(found["evidence"]) == 1 else "felt",
        used=frozenset(used),
        settled=asked,
        asks=(*strength[2], *(ask for _, ask in unsure_asks)),
        later=() if onset != "unknown" else (_onset(phrase, found["onset"]),),
        rounded=_rounded(phrase, used),
    )


def _compared(phrase: Phrase, at: int) -> bool:
    """Whether a reason is only what it feels like: "like after the dentist", "as though I slept on it"."""
    mark = phrase.marks[at]
    before = mark.first - 1
    while before >= 0 and phrase.words[before].text in _BEFORE_REASON:
        before -= 1
    return mark.kind in ("trigger", "because") and before >= 0 and phrase.words[before].text in _COMPARES


def _symptoms(
    phrase: Phrase, stands: Standing, there: list[int]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], list[tuple[str, Ask]]]:
    """Symptoms there, denied and declined, and what to ask about the others. What is there outweighs a denial."""
    marks = phrase.marks
    present = [name for at in there if marks[at].kind == "symptom" for name in _named(phrase, at)]
    present += [name for name, said in phrase.answers.items() if said == "yes"]
    denied = [name for at in sorted(stands.denied) if marks[at].kind == "symptom" for name in marks[at].value]
    denied += [name for name, said in phrase.answers.items() if said == "no"]
    declined = tuple(name for name, said in phrase.answers.items() if said == "rather not say" and name not in present)
    unsure = {
        name: phrase.said(at, at + 1)
        for at in sorted(stands.unsure)
        if marks[at].kind == "symptom"
        for name in _apart(marks[at].value)
        if name not in present and name not in phrase.answers
    }
    denied = [name for name in dict.fromkeys(denied) if name not in present and name not in unsure and name not in declined]
    asks = [(name, red_ask(phrase, name, said, about="symptom")) for name, said in unsure.items()]
    return tuple(dict.fromkeys(present)), tuple(denied), declined, asks


def _apart(names: tuple[str, ...]) -> tuple[str, ...]:
    """The symptoms of a mark that are asked about by themselves: weakness of one limb holds weakness."""
    return names[:1] if "weak" in names else names


def _named(phrase: Phrase, at: int) -> tuple[str, ...]:
    """The symptoms of a mark; weakness said right after one limb of one side is also weakness of one side."""
    names: tuple[str, ...] = phrase.marks[at].value
    if names not in (("weak",), ("cannot_move",)):
        return names
    limbs = (_limb_before(phrase, at), _limb_after(phrase, at))
    one_sided = any(name in ONE_SIDED and side in ("left", "right") for name, side in limbs)
    return (*names, "arm_or_leg_weak_one_side") if one_sided else names


def _limb_before(phrase: Phrase, at: int) -> tuple[str, str | None]:
    """The place right before a mark ("left arm numb and weak") and its side; an empty name when there is none."""
    here = _past(phrase, at - 1, -1, ("filler", "sense", "and", *_WHEN))
    if _kind(phrase, here) != "place":
        return "", None
    name, inside = phrase.marks[here].value
    before = _past(phrase, here - 1, -1, ("filler", "and", ",", "place"))
    return name.text, inside or (phrase.marks[before].value if _kind(phrase, before) == "side" else None)


def _limb_after(phrase: Phrase, at: int) -> tuple[str, str | None]:
    """The place right after a mark ("weakness in the left arm") and its side; an empty name when there is none."""
    here = _past(phrase, at + 1, 1, ("filler", "in"))
    side = phrase.marks[here].value if _kind(phrase, here) == "side" else None
    here = here if side is None else _past(phrase, here + 1, 1, ("filler",))
    if _kind(phrase, here) != "place":
        return "", None
    name, inside = phrase.marks[here].value
    return name.text, inside or side


def _past(phrase: Phrase, at: int, way: int, kinds: tuple[str, ...]) -> int:
    while _kind(phrase, at) in kinds:
        at += way
    return at


def _kind(phrase: Phrase, at: int) -> str:
    return phrase.marks[at].kind if 0 <= at < len(phrase.marks) else ""


def _strength(phrase: Phrase, used: set[int]) -> tuple[int | None, int | None, list[Ask]]:
    """Severity and pain; several different numbers, or one that is no whole number from 0 to 10, are asked about."""
    severity: dict[int, int] = {}
    pain: dict[int, int] = {}
    asks: list[Ask] = []
    for at, mark in enumerate(phrase.marks):
        if mark.kind == "severity" or (mark.kind == "number" and alone(phrase, at)):
            severity.setdefault(mark.value, at)
            used.add(at)
        elif mark.kind == "pain":
            pain.setdefault(mark.value, at)
            used.add(at)
        elif mark.kind == "odd":
            used.add(at)
            asks.append(_how_strong(phrase, at))
    if len(severity) > 1:
        asks.append(_which_number(phrase, list(severity.values())))
    first = next(iter(severity), None)
    return first, next(iter(pain), None), asks


def _rounded(phrase: Phrase, used: set[int]) -> str:
    """What was read as the next whole number, and which that is; empty when nothing was."""
    for at, mark in enumerate(phrase.marks):
        if at in used and mark.kind in ("severity", "number", "pain"):
            said = phrase.words[mark.first : mark.last]
            if any("." in word.text for word in said):
                return say.rounded(phrase.said(at, at + 1), mark.value)
    return ""


def alone(phrase: Phrase, at: int) -> bool:
    """Whether a bare number stands for how strong it is: not among own words, and not counting something."""
    marks = phrase.marks
    before, after = at - 1, at + 1
    while before >= 0 and marks[before].kind == "filler":
        before -= 1
    kind_before = marks[before].kind if before >= 0 else "stop"
    kind_after = marks[after].kind if after < len(marks) else "stop"
    if kind_before in ("unknown", "trigger", "relief", "hedge", "not", "start", "end", "for", "far"):
        return False
    return kind_after not in ("unknown", "place", "which", "number", "symptom")


def _how_strong(phrase: Phrase, at: int) -> Ask:
    choices = tuple(Choice(str(number), phrase.instead(at, at + 1, f"{number}/10")) for number in range(11))
    return Ask("severity", say.not_whole(phrase.said(at, at + 1)), choices)


def _which_number(phrase: Phrase, at: list[int]) -> Ask:
    choices = []
    for chosen in at:
        text = phrase.text
        for other in sorted((index for index in at if index != chosen), reverse=True):
            start, end = phrase.words[phrase.marks[other].first].start, phrase.words[phrase.marks[other].last - 1].end
            text = f"{text[:start]}{text[end:]}"
        choices.append(Choice(phrase.said(chosen, chosen + 1), text))
    return Ask("severity", say.several_numbers(), tuple(choices))


def _explanation(phrase: Phrase, there: list[int], used: set[int]) -> str | None:
    """The patient's own reason: what follows "because", or having leaned or slept on it and the like."""
    reasons = []
    for at in there:
        mark = phrase.marks[at]
        if mark.kind == "because":
            last = at + 1
            while last < len(phrase.marks) and phrase.marks[last].kind not in ("stop", ",", "but", "time", "and"):
                last += 1
            if last > at + 1:
                reasons.append(phrase.said(at + 1, last))
                used.add(at)
        elif mark.kind == "trigger" and mark.value in OWN_REASONS:
            reasons.append(phrase.said(at, at + 1))
    return "; ".join(dict.fromkeys(reasons)) or None


def _onset(phrase: Phrase, several: list[str]) -> Ask:
    words = vocabulary().onset
    offered = several or [name for name in words if name != "unknown"]
    choices = tuple(Choice(words[name], phrase.and_also(say.ONSET_SAID[name])) for name in offered)
    return Ask("onset", say.ONSET, () if several else choices, needed=False)
