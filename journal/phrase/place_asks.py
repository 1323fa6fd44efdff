"""What is asked about a place: its side, which finger, which part of half a body, what a misspelt word was meant to be."""

from __future__ import annotations

from journal.body.names import HALVED, called, find, suggest, words
from journal.phrase.asks import Ask, Choice
from journal.phrase.durations import NUMBERS
from journal.phrase.mention import Mention
from journal.phrase.phrase import Phrase
from journal.words import phrase as say

SIDES = ("left", "right", "both")
# Groups of which a few may be meant ("two fingers"), and what they are made of.
GROUPS = {
    "fingers": ("thumb", "index finger", "middle finger", "ring finger", "little finger"),
    "fingertips": ("thumb", "index finger", "middle finger", "ring finger", "little finger"),
    "toes": ("big toe", "middle toes (2nd to 4th)", "little toe"),
}
_WAIST = (
    ("Belly, lower back, buttocks and both legs", "both lower belly, both lower back, both buttock, both whole leg"),
    ("Both legs", "both whole leg"),
)
_KNEE = (
    ("Both lower legs and feet", "both lower leg, both foot"),
    ("Left lower leg and foot", "left lower leg, left foot"),
    ("Right lower leg and foot", "right lower leg, right foot"),
)
_ELBOW = (
    ("Both forearms and hands", "both forearm, both hand"),
    ("Left forearm and hand", "left forearm, left hand"),
    ("Right forearm and hand", "right forearm, right hand"),
)
_BEYOND: dict[str, tuple[tuple[str, str], ...]] = dict.fromkeys(("waist", "navel", "hips"), _WAIST)
_BEYOND |= dict.fromkeys(("knee", "knees"), _KNEE) | dict.fromkeys(("elbow", "elbows"), _ELBOW)
_BETWEEN_THE_LEGS = (
    ("Between the legs, all of it", "saddle area"),
    ("Genitals", "genitals"),
    ("Around the back passage", "back passage"),
)
_PARTS = ("face", "arm", "hand", "leg", "foot")  # offered where only a side was said
_FEW = ("some", "few", "several", "couple", "most")


def which_side_of(phrase: Phrase, mention: Mention, sides: tuple[str, ...]) -> Ask:
    """Which side a place is on."""
    said = phrase.said(mention.at, mention.at + 1).lower()
    names = [(called(mention.name.text, side), side) for side in sides]
    if not mention.name.needs_side:
        names.append((f"middle of {mention.name.text}", "middle"))
    free = mention.side is None or mention.carried
    half = mention.name.text in HALVED
    at = _before_mine(phrase, mention.at) if half else mention.at
    choices = []
    for text, side in names:
        put = (f"{side} sides of" if side == "both" else f"{side} side of") if half else side
        instead = phrase.before(at, put) if free else phrase.instead(mention.first, mention.at + 1, f"{put} {said}")
        choices.append(Choice(text[0].upper() + text[1:], instead))
    return Ask("side", say.which_side(said), tuple(choices))


def _before_mine(phrase: Phrase, at: int) -> int:
    """The mark of a "my" or "the" that stands right before this mark, else the mark itself."""
    return at - 1 if at and phrase.said(at - 1, at).lower() in ("my", "the") else at


def which_place(phrase: Phrase, at: int, kind: str, group: str) -> Ask:
    """Which finger or toe, which part of "the whole body", or which of two sides."""
    said = phrase.said(at, at + 1)
    if kind == "which_side":
        return Ask(
            "side", say.which_side(said), tuple(Choice(side.capitalize(), phrase.instead(at, at + 1, side)) for side in SIDES)
        )
    choices = tuple(Choice(name.capitalize(), phrase.instead(at, at + 1, name)) for name in GROUPS.get(group, ()))
    return Ask("place", say.which_place(said), (*choices, _noted(phrase, at, at + 1)))


def _noted(phrase: Phrase, first: int, last: int) -> Choice:
    """The words are none of the places: the answer that every question about a place has."""
    return Choice(say.NO_ONLY_NOTE, phrase.into_note(first, last))


def counted(phrase: Phrase, at: int) -> bool:
    """Whether the mark at `at` counts what follows it: "two", "some"."""
    if at < 0:
        return False
    text = phrase.words[phrase.marks[at].first].text
    return phrase.marks[at].kind == "number" or (text in NUMBERS and text not in ("a", "an")) or text in _FEW


def which_of(phrase: Phrase, first: int, at: int, group: str) -> Ask:
    """Which fingers or toes, when only how many was said."""
    names = (*GROUPS[group], group)
    choices = tuple(Choice(name.capitalize(), phrase.instead(first, at + 1, name)) for name in names)
    return Ask("place", say.which_place(phrase.said(first, at + 1)), choices)


def half_body(phrase: Phrase, at: int, side: str) -> Ask:
    """Which part of one side of the body."""
    offered = (
        (f"Face, arm and leg on the {side}", f"{side} face, {side} whole arm, {side} whole leg"),
        (f"Arm and leg on the {side}", f"{side} whole arm, {side} whole leg"),
        (f"Face on the {side}", f"{side} face"),
        (f"Flank on the {side}, between ribs and hip", f"{side} flank"),
        (f"Chest on the {side}", f"{side} side of chest"),
    )
    choices = tuple(Choice(label, phrase.instead(at, at + 1, text)) for label, text in offered)
    return Ask("place", say.which_place(phrase.said(at, at + 1)), choices)


def lone_side(phrase: Phrase, at: int, side: str, before: Mention | None) -> Ask:
    """Which place a side without a place belongs to; the place before it is offered on that side too."""
    said = phrase.said(at, at + 1)
    named = find(phrase.said(at + 1, at + 2).split(" ")[0]) if at + 1 < len(phrase.marks) else None
    if named is not None and side in SIDES:  # "both legs heavy": the place is the first word of a symptom
        name = called(named.text, side)
        finger = phrase.marks[at + 1].kind == "side"  # "left middle": the second word is the place
        words = phrase.instead(at, at + 2, name) if finger else phrase.instead(at, at + 1, f"{name},")
        return Ask("place", say.which_place(said), (Choice(name[0].upper() + name[1:], words),))
    offered = _PARTS if before is None else (before.name.text,)
    choices = tuple(
        Choice(called(name, side).capitalize(), phrase.instead(at, at + 1, f"{side} {name}"))
        for name in (offered if side in SIDES else ())
    )
    return Ask("place", say.which_place(said), (*choices, _noted(phrase, at, at + 1)))


def how_far(phrase: Phrase, first: int, last: int) -> Ask:
    """The places meant by a stretch or a part: "below the knee", "left thigh, outer".

    What lies beyond a joint, or below the waist, is offered by name; never what lies above.
    """
    said = phrase.said(first, last)
    words = said.lower().split()
    beyond = () if "above" in words else next((_BEYOND[word] for word in reversed(words) if word in _BEYOND), ())
    choices = tuple(Choice(label, phrase.instead(first, last, text)) for label, text in beyond)
    return Ask("place", say.how_far(said), (*choices, _noted(phrase, first, last)))


def between_the_legs(phrase: Phrase, at: int) -> Ask:
    """Where "numb down below" is."""
    choices = tuple(Choice(label, phrase.before(at, f"{text} numb,")) for label, text in _BETWEEN_THE_LEGS)
    return Ask("place", say.which_place(phrase.said(at, at + 1)), choices)


def misspelt(phrase: Phrase, first: int, at: int) -> Ask | None:
    """What the unknown word at mark `at` may have been meant to be, with the side at `first`; None when nothing is near it."""
    said = phrase.said(first, at + 1)
    if len(said) > 60 or len("".join(words(said))) < 3:
        return None
    if any(letter.isdigit() for letter in said):  # "left 4th": people count fingers from the thumb or from the index
        return Ask("place", say.which_place(said), (_noted(phrase, first, at + 1),))
    near = suggest(said, 6)
    choices = tuple(
        Choice(found.label, phrase.instead(first, _past(phrase, at, found.label), found.label.lower())) for found in near
    )
    return Ask("place", say.which_place(said), choices) if choices else None


def _past(phrase: Phrase, at: int, label: str) -> int:
    """The mark after mark `at`, and after a following word that the label ends with: "midle finger" as "middle finger"."""
    said = phrase.said(at + 1, at + 2).lower() if at + 1 < len(phrase.marks) else ""
    return at + 2 if said and label.lower().endswith(f" {said}") else at + 1
