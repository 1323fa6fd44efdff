"""A limb that is cold, white or blue, and hurts: words that say so only together, or beside the limb.

"Cold" alone may be what it feels like, "white" alone may be bread: they are asked about. "Cold and white", "leg is white"
and, with such a sign, "hurts like hell" mean what they say, in any order.
"""

from __future__ import annotations

from itertools import pairwise
from typing import Any

_SEVERE = (
    "agony|in agony|hurts like hell|hurts so much|hurts badly|unbearable pain|excruciating pain|excruciating|very painful"
    "|terrible pain|awful pain|horrible pain|severe pain"
)
PHRASES: tuple[tuple[str, str, Any], ...] = (
    *((text, "limb_sign", ("cold_to_touch",)) for text in ("cold", "stone cold", "ice cold", "freezing cold")),
    *((text, "limb_sign", ("pale",)) for text in ("white", "gray", "grey", "bloodless")),
    *((text, "limb_sign", ("blue_mottled",)) for text in ("blue", "purple")),
    *(
        (text, "severe", ("limb_pain_severe",))
        for text in ("agony", "in agony", "hurts like hell", "hurts so much", "hurts badly")
    ),
    *(
        (text, "severe", ("limb_pain_severe",))
        for text in ("unbearable pain", "excruciating pain", "excruciating", "very painful")
    ),
    *((text, "severe", ("limb_pain_severe",)) for text in _SEVERE.split("|")),
    ("no pulse", "unknown", None),
    ("cannot feel pulse", "unknown", None),
    ("cannot find pulse", "unknown", None),
)
SIGNS = frozenset({"cold_to_touch", "pale", "blue_mottled"})
_COLOURS = frozenset({"pale", "blue_mottled"})
_BETWEEN = ("filler", "and", ",", "sense", "severity", "number", "severe")


def settled(kinds: list[tuple[str, Any]]) -> tuple[str, ...]:
    """The kind of each mark, given the kinds and values of all: limb signs and severe pain are symptoms or not known."""
    signs = [
        at for at, (kind, value) in enumerate(kinds) if kind in ("limb_sign", "symptom") and SIGNS.issuperset(value or "-")
    ]
    there: set[int] = set()
    for first, last in pairwise(signs):
        if all(kind in _BETWEEN for kind, _ in kinds[first + 1 : last]) and kinds[first][1] != kinds[last][1]:
            there |= {first, last}
    there |= {at for at in signs if _COLOURS.issuperset(kinds[at][1]) and _of_place(kinds, at) and _ends(kinds, at)}
    there |= {at for at in signs if kinds[at][0] == "symptom" or (at and kinds[at - 1][0] == "not" and _ends(kinds, at))}
    found = []
    for at, (kind, _) in enumerate(kinds):
        if kind == "limb_sign" or kind == "severe":
            found.append("symptom" if at in there or (kind == "severe" and there) else "unknown")
        else:
            found.append(kind)
    return tuple(found)


def _of_place(kinds: list[tuple[str, Any]], at: int) -> bool:
    before = at - 1
    while before >= 0 and kinds[before][0] in (*_BETWEEN, "limb_sign"):
        before -= 1
    return before >= 0 and kinds[before][0] == "place"


def _ends(kinds: list[tuple[str, Any]], at: int) -> bool:
    """Whether nothing follows that the colour could be of: "white bread"."""
    return at + 1 >= len(kinds) or kinds[at + 1][0] not in ("unknown", "place", "side", "which")
