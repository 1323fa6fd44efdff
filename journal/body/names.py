"""Finding places on the body by the names people use: label, synonym, group ("hand"), plural ("feet"), and close spellings.

A name found exactly is a place; a close spelling is only ever suggested, never taken for one. A name that goes by pairs needs
its side from the patient ("knee"); one on the middle of the body has a side of its own when none is named ("lower back").
"""

import re
from functools import cache
from typing import NamedTuple

from journal.body.atlas import atlas, region
from journal.body.graph import Point


def listed(text: str) -> frozenset[str]:
    """The words of a list written as one string."""
    return frozenset(text.split())


_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)*")
_IRREGULAR = {"foot": "feet", "calf": "calves", "lip": "lips", "penis": "penises", "clavicle": "clavicles"}
_UNCOUNTABLE = listed("quads ribs lips gums genitals lumbar cervical thoracic fingers toes fingertips")
# Names of a pair although their region also reaches the midline: without a side they are asked about.
_PAIRED = frozenset(
    part
    for line in (
        "cheek|cheekbone|nostril|inside cheek|corner of mouth|breast|nipple|pec|collarbone|clavicle|ribs|rib cage",
        "lower ribs|testicle|labia|sacroiliac|si joint|sit bone|bottom|bum|gluteal fold|ischial|lower buttock",
        "lower and inner buttock|face|side of face|buttock|cheek and side of nose",
    )
    for part in line.split("|")
)
# Parts on the middle line: one side of them is "left side of tongue", not "left tongue".
_ON_THE_MIDDLE = listed(
    "crotch genitals privates penis scrotum vulva vagina perineum anus rectum spine tailbone coccyx navel button tongue nose"
    " chin mouth lips crown sternum breastbone throat saddle passage"
)
# One word for a pair of halves: "left side of bottom", "bottom, both sides".
HALVED = frozenset({"bottom", "bum"})
_NO_SIDE_OF = frozenset({"tongue and inside of mouth", "corner of mouth", "around the back passage", "where a saddle touches"})
# Short names of a finger, as they are shown.
_FINGERS = {name: f"{name} finger" for name in ("index", "middle", "ring", "pointer")}
# Everyday names beside those of the atlas; each must be a name of exactly these places.
_MORE = {
    "tummy": "belly",
    "abdominal wall": "belly",
    "finger tips": "fingertips",
    "tips of fingers": "fingertips",
    "tips of toes": "toes",
    "tip of thumb": "thumb",
    "tip of tongue": "tongue",
    "index finger tip": "index",
    "pointer finger": "pointer",
    "pinkie finger": "pinky",
    "pinky finger": "pinky",
    "baby finger": "pinky",
    "bigtoe": "big toe",
    "around mouth": "mouth",
    "around lips": "mouth",
    "bottom lip": "lower lip",
    "bottom jaw": "lower jaw",
    "bottom gum": "gums",
    "lower gum": "gums",
    "bottom teeth": "inside mouth",
    "bottom front teeth": "inside mouth",
    "lower teeth": "inside mouth",
    "rear thigh": "back of thigh",
    "around belly button": "belly button",
    "outer side of thigh": "outer thigh",
    "lumbar spine": "lower back",
    "lower spine": "lower back",
    "mid spine": "middle back",
    "privates": "genitals",
    "private bits": "genitals",
    "lady parts": "genitals",
    "lady bits": "genitals",
    "nether regions": "genitals",
    "front bottom": "vagina",
    "fanny": "vagina",
    "willy": "penis",
    "balls": "testicle",
    "ball sack": "scrotum",
    "undercarriage": "between the legs",
    "private area": "genitals",
    "genital area": "genitals",
    "crotch area": "crotch",
    "groin area": "groin",
    "tail bone": "tailbone",
    "tailbone area": "tailbone",
    "anal area": "anus",
    "bum crack": "anus",
    "butt crack": "anus",
    "butt": "bottom",
    "bum area": "bottom",
    "backside": "bottom",
    "rear": "bottom",
    "rear end": "bottom",
    "ass": "bottom",
    "arse": "bottom",
    "bum cheeks": "buttock",
    "butt cheek": "buttock",
    "ass cheek": "buttock",
    **dict.fromkeys(("bum hole", "bumhole", "butt hole", "butthole", "arse hole", "arsehole", "asshole"), "anus"),
    "buttocks": "buttock",
    "saddle region": "saddle",
    "hand and wrist": "hand",
    "foot and ankle": "foot",
    "arm and hand": "whole arm",
    "leg and foot": "whole leg",
    "under foot": "sole",
    "knuckles": "back of hand",
}


class Name(NamedTuple):
    """A name of one region or of a group. `plural` when it is a plural that may mean both sides ("feet")."""

    text: str
    regions: tuple[str, ...]
    plural: bool = False

    @property
    def needs_side(self) -> bool:
        """Whether the patient must say which side: pairs need it, the middle of the body has its own."""
        if self.text in _PAIRED:
            return True
        return not any(region(name).touches_midline for name in self.regions)


class Suggestion(NamedTuple):
    """A place offered while typing: what to show, and its points (region, side)."""

    label: str
    places: tuple[Point, ...]


def words(text: str) -> tuple[str, ...]:
    """The words of a name as they are compared: small letters, no punctuation, no possessive s, without "the" and "my"."""
    return tuple(word for word in map(fold, _WORD.findall(text)) if word not in ("the", "my"))


def fold(word: str) -> str:
    """One word as it is compared."""
    word = word.lower().replace("\u2019", "'")
    return word.removesuffix("'s")


@cache
def names() -> dict[tuple[str, ...], Name]:
    """Every name by its words: groups first (a group's name wins), then labels, synonyms, everyday names, plurals."""
    body = atlas()
    known: dict[tuple[str, ...], Name] = {}
    for alias, members in body.aliases.items():
        known.setdefault(words(alias), Name(alias, members))
    for entry in body.regions.values():
        bare = re.sub(r"\(.*?\)", "", entry.label)
        for text in (entry.label, bare, *entry.synonyms):
            known.setdefault(words(text), Name(text.strip().lower(), (entry.id,)))
    for text, same_as in _MORE.items():
        known.setdefault(words(text), known[words(same_as)]._replace(text=same_as))
    for parts, name in list(known.items()):
        also = ((*parts[:-1], f"{parts[-1]}s"),) if parts[-1].endswith("y") else ()  # "pinkys", as it is written too
        for many in (*_plurals(parts), *also):
            known.setdefault(many, name._replace(plural=True))
    return known


def find(text: str) -> Name | None:
    """The name that `text` is, exactly; None when there is none (see `suggest` for close ones)."""
    return names().get(words(text))


def place(name: Name, side: str | None) -> tuple[Point, ...] | None:
    """The points that a name and a side mean; None when the side must be asked or the name has no such side.

    In a group, a region that lies only on the midline keeps it, and one that only goes by pairs takes both for the middle.
    """
    if side is None:
        if name.needs_side:
            return None
        side = "midline"
    found = []
    for region_id in name.regions:
        legal = region(region_id).sides
        if side in legal:
            found.append((region_id, side))
        elif legal == ("midline",):
            found.append((region_id, "midline"))
        elif len(name.regions) > 1 and not name.needs_side:
            found.append((region_id, "both"))
        else:
            return None
    return tuple(found)


def called(name: str, side: str | None) -> str:
    """A name with its side, for a sentence: "left hand", "both feet", "lower back"."""
    name = _FINGERS.get(name, name)
    if side in ("left", "right"):
        if name in HALVED or (not _ON_THE_MIDDLE.isdisjoint(name.split(" ")) and name not in _PAIRED | _NO_SIDE_OF):
            return f"{side} side of {name}"
        return f"whole {side} {name.removeprefix('whole ')}" if name.startswith("whole ") else f"{side} {name}"
    if side != "both":
        return name
    found = find(name)
    paired = found is not None and found.needs_side and name not in _UNCOUNTABLE | {"face"}
    clumsy = not paired or name in HALVED or any(part in name for part in (" of ", ",", " and "))
    return f"{name}, both sides" if clumsy else f"both {plural(name)}"


def plural(name: str) -> str:
    """The plural of a name: "feet", "shoulder blades"."""
    *before, last = name.split(" ")
    return " ".join([*before, _many(last)])


def suggest(text: str, limit: int = 12) -> tuple[Suggestion, ...]:
    """Places whose names begin with, hold, or are spelt nearly like `text`, best first; a side word narrows them."""
    asked = words(text[:80])
    sides = [_SIDES[word] for word in asked if word in _SIDES]
    wanted = " ".join(word for word in asked if word not in _SIDES)
    if not wanted:
        return ()
    ranked = sorted((rank, len(text), text, name) for text, name in _singular() if (rank := _rank(wanted, text)) is not None)
    found: dict[tuple[Point, ...], str] = {}
    for *_, name in ranked:
        for side in _offered(name, sides[-1] if sides else None):
            points = place(name, side)
            if points:
                found.setdefault(points, called(name.text, side))
    return tuple(Suggestion(label[0].upper() + label[1:], points) for points, label in list(found.items())[:limit])


_SIDES = {"left": "left", "l": "left", "lt": "left", "right": "right", "r": "right", "rt": "right", "both": "both"}


def _offered(name: Name, side: str | None) -> tuple[str | None, ...]:
    if side is not None:
        return (side,)
    return ("left", "right", "both") if name.needs_side else (None,)


@cache
def _singular() -> tuple[tuple[str, Name], ...]:
    return tuple((" ".join(parts), name) for parts, name in names().items() if not name.plural)


def _rank(wanted: str, name: str) -> int | None:
    """How well a name fits: 0 exactly, 1 begins so, 2 a word begins so, 3 holds it, 4 and 5 nearly spelt so; None not."""
    if name == wanted:
        return 0
    if name.startswith(wanted):
        return 1
    if f" {wanted}" in name:
        return 2
    if len(wanted) >= 3 and wanted in name:
        return 3
    off = slips(wanted, name, 1 if len(wanted) < 6 else 2) if len(wanted) >= 3 else None
    return None if off is None else 3 + off


def slips(a: str, b: str, most: int) -> int | None:
    """The letters to change, add, drop or swap to make `a` into `b`, when at most `most`."""
    if abs(len(a) - len(b)) > most:
        return None
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return None
    return row[-1] if row[-1] <= most else None


def _many(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _UNCOUNTABLE:
        return word
    if word.endswith("y") and word[-2:-1] not in ("", *"aeiou"):
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


def _plurals(parts: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """The plural forms of a name: of its last word, of the word before "of", and of both ("soles of feet")."""
    last = (*parts[:-1], _many(parts[-1]))
    if "of" not in parts[1:-1]:
        return () if parts[-1] in _UNCOUNTABLE else (last,)
    at = parts.index("of", 1)
    first = (*parts[: at - 1], _many(parts[at - 1]), *parts[at:])
    return (last, first, (*first[:-1], _many(parts[-1])))
