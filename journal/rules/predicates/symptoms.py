"""Which symptoms decide, by group of the vocabulary. A denied symptom was asked and is absent; a declined one is unknown."""

from __future__ import annotations

from functools import cache

from journal.rules import thresholds as limits
from journal.rules.facts import Facts, once
from journal.vocabulary import vocabulary

STROKE_WEAKNESS = frozenset({"weak", "cannot_move", "grip_weak_dropping", "foot_drop"})
AURA_BREAKERS = STROKE_WEAKNESS | {"arm_or_leg_weak_one_side", "face_droop"}
LIMB_WEAKNESS = STROKE_WEAKNESS | {"arm_or_leg_weak_one_side", "legs_give_way", "cannot_walk"}
SPINE_PAIN = frozenset({"back_pain", "neck_pain"})
FEVER = frozenset({"fever", "chills"})
COLD_SIGNS = frozenset({"cold_to_touch", "pale", "blue_mottled"})
SADDLE_SIGNS = frozenset({"saddle_change", "wiping_feels_different"})
BACK_PAIN = frozenset({"back_pain"})
LEG_PAIN = frozenset({"leg_pain_one", "leg_pain_both"})
# Common companions of pressure or cold on a limb: a heavy feeling, a twitch or a cramp is no weakness.
_NOT_RED = frozenset(
    {"heavy_legs", "twitching", "muscle_cramp", "colour_change_with_cold", "sweating", "palpitations", "foot_wound"}
)
_RED_ALONE = frozenset(
    {
        "limb_pain_severe",
        "lhermitte",
        "band_pain",
        "night_pain",
        "leg_pain_both",
        "fever",
        "chills",
        "weight_loss",
        "rash_blisters",
    }
)


@once
def severe_pain(facts: Facts) -> bool:
    """Pain of the limb that is called severe, or is 7 of 10 or more (clinical rules 4.5.3)."""
    worst = max((state.pain for state in facts.states if state.pain is not None), default=0)
    return "limb_pain_severe" in facts.symptoms or worst >= limits.SEVERE_PAIN.amount


@cache
def group(name: str) -> frozenset[str]:
    """The symptoms of a group: stroke, motor, walking, pelvic, pain, general, limb, chest, injury."""
    return frozenset(vocabulary().symptom_group[name])


@cache
def stroke_signs() -> frozenset[str]:
    """The stroke set, and trouble swallowing, which the NHS names among the signs of a stroke."""
    return group("stroke") | {"swallowing"}


@cache
def red() -> frozenset[str]:
    """Symptoms that no everyday reason explains away: stroke, motor, walking, pelvic, limb, chest, injury, a few alone."""
    groups = ("stroke", "motor", "walking", "pelvic", "limb", "chest", "injury")
    return frozenset().union(*map(group, groups)) - _NOT_RED | _RED_ALONE


@cache
def worsening() -> frozenset[str]:
    """Symptoms whose new presence is always deterioration (clinical rules 4.5.1): pelvic, motor, walking, stroke."""
    return frozenset().union(*map(group, ("pelvic", "motor", "walking", "stroke"))) - {"twitching", "muscle_cramp"}


@cache
def gait() -> frozenset[str]:
    """Trouble with walking or balance."""
    return group("walking") | {"balance_sudden"}


@cache
def control() -> frozenset[str]:
    """Changes of bladder and bowel control."""
    return frozenset(name for name in group("pelvic") if name.startswith(("bladder_", "bowel_")))
