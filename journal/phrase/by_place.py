"""Which signs are asked about by where it is felt, the ones that decide most first.

They are the signs that the rules for such places look at (clinical rules 4.1 to 4.5): face, speech and one-sided weakness for
the head and the limbs of one side (R01), weakness and gait (R05 to R07, R18, R19), what makes a limb urgent (R10), what goes
with the chest (R13), the spine (R04, R14) and a foot that does not feel a wound (R35). "Asked, no" is kept, and so is
"rather not say"; what was not asked is neither.
"""

from __future__ import annotations

from collections.abc import Iterable

from journal.body.atlas import region
from journal.body.graph import Point, points

MOST = 9
_STROKE = "face_droop speech arm_or_leg_weak_one_side"
_LIMB = "cold_to_touch pale"
_BY_GROUP = {
    "head_face": f"{_STROKE} vision_loss_or_double headache_worst_sudden swallowing",
    "neck": "weak clumsy_hands unsteady lhermitte neck_pain injury_neck_back",
    "shoulder": f"weak face_droop speech chest_pain neck_pain {_LIMB}",
    "arm": f"weak grip_weak_dropping face_droop speech neck_pain {_LIMB}",
    "hand": f"grip_weak_dropping clumsy_hands weak face_droop speech neck_pain {_LIMB}",
    "chest": "chest_pain breathless weak unsteady band_pain rash_blisters",
    "abdomen": "weak unsteady band_pain rash_blisters",
    "back_upper": "weak unsteady back_pain band_pain fever injury_neck_back",
    "back_mid": "weak unsteady back_pain band_pain fever injury_neck_back",
    "back_lower": "weak leg_pain_both back_pain unsteady fever injury_neck_back",
    "buttock": "weak back_pain leg_pain_one leg_pain_both",
    "saddle": "weak back_pain leg_pain_both unsteady",
    "leg": f"weak foot_drop back_pain unsteady face_droop speech {_LIMB}",
    "foot": f"foot_drop weak foot_wound unsteady back_pain face_droop speech {_LIMB}",
}
_BY_GROUP["temple"] = f"{_STROKE} jaw_ache_chewing scalp_tender vision_loss_or_double headache_worst_sudden"  # R39
_TEMPLE = ("face.temple", "head.scalp_front", "face.forehead", "face.jaw")
_BOTH = "weak unsteady breathless swallowing"  # of both hands or feet: it may climb (R07)


def signs_at(places: Iterable[Point]) -> tuple[str, ...]:
    """The signs to ask about at these places, at most MOST of them."""
    where = tuple(places)
    groups = dict.fromkeys("temple" if name in _TEMPLE else region(name).group for name, _side in where)
    lists = [_BY_GROUP[group].split() for group in groups]
    for group in ("hand", "foot"):
        sides = {half for name, side in where if region(name).group == group for _name, half in points(name, side)}
        if {"left", "right"} <= sides:
            lists.insert(0, _BOTH.split())
    ranked = (name for rank in range(max(map(len, lists), default=0)) for one in lists for name in one[rank : rank + 1])
    return tuple(dict.fromkeys(ranked))[:MOST]
