"""What the profile adds to a finding, whichever rule it is of.

A condition that changes no level is still something a clinician needs to hear of together with the finding: it is told there.
In pregnancy, and under 16, the rules are made for someone else: an appointment is advised sooner (clinical rules 7.9).
"""

from __future__ import annotations

from journal.rules import thresholds as limits
from journal.rules.case import Case
from journal.rules.rule import Hit
from journal.vocabulary import vocabulary
from journal.words import findings as words

_VESSELS = ("stroke_or_tia_ever", "af_or_clot_history", "vascular_disease", "anticoagulant")
_CORD = ("cancer_ever", "cancer_spine_or_bone", "recent_spinal_procedure", "osteoporosis", "ms_diagnosed")
_NERVES = ("diabetes", "thyroid", "b12_risk", "alcohol_excess", "kidney_failure_dialysis", "hiv", "chemo")
_WITH = {
    "stroke_pattern": (*_VESSELS, "migraine_aura_diagnosed", "fnd_diagnosed"),
    "sudden_unexplained": (*_VESSELS, "migraine_aura_diagnosed", "fnd_diagnosed"),
    "transient_recent": (*_VESSELS, "migraine_aura_diagnosed", "fnd_diagnosed"),
    "saddle": (*_CORD, "anticoagulant", "recent_surgery"),
    "both_legs_back": (*_CORD, "anticoagulant", "recent_surgery"),
    "below_a_level": (*_CORD, "anticoagulant", "recent_infection_or_vaccine_6w"),
    "ascending": ("recent_infection_or_vaccine_6w", "recent_surgery", "nitrous_oxide", *_NERVES),
    "limb_ischaemia": ("af_or_clot_history", "vascular_disease", "diabetes", "anticoagulant", "recent_surgery"),
    "compartment": ("anticoagulant", "recent_surgery"),
    "after_injury": ("anticoagulant", "osteoporosis"),
    "heart": ("vascular_disease", "diabetes", "af_or_clot_history"),
    "spine_infection": ("recent_surgery", "osteoporosis"),
    "spinal_bleed": ("recent_surgery", "osteoporosis"),
    "cancer_cord": ("osteoporosis", "anticoagulant"),
    "face_trunk_loss": ("recent_infection_or_vaccine_6w", "stroke_or_tia_ever", "recent_surgery"),
    "weak_with_numb": ("recent_surgery", "recent_infection_or_vaccine_6w", "diabetes", "fnd_diagnosed"),
    "cord_signs": (*_CORD, "b12_risk", "nitrous_oxide"),
    "thoracic_outlet": ("af_or_clot_history",),
    "unexplained": (*_NERVES, "fnd_diagnosed", "recent_surgery"),
    "getting_worse": (*_NERVES, "fnd_diagnosed"),
    "brief_fixed": ("fnd_diagnosed", "migraine_aura_diagnosed"),
    "hand_nerve": ("thyroid", "diabetes", "kidney_failure_dialysis"),
    "rash_burning": ("immunosuppressed_or_steroids", "hiv", "chemo"),
    "general_red": ("osteoporosis", "immunosuppressed_or_steroids"),
    "mouth_both_hands": ("recent_surgery", "thyroid"),
    "standing_walking_legs": ("vascular_disease", "osteoporosis"),
    "sciatica_function": ("osteoporosis",),
}


def told_with(case: Case, rule: str) -> tuple[str, ...]:
    """What the profile names that belongs to a finding of this rule; pregnancy belongs to each."""
    labels = vocabulary().history
    return tuple(words.from_profile(labels[name]) for name in (*_WITH.get(rule, ()), "pregnant") if case.has(name))


def sooner(case: Case, hit: Hit) -> Hit:
    """The hit, with an appointment within 7 days at most for who is pregnant or may be under 16."""
    most = int(limits.SOONER_DAYS.amount)
    if hit.within_days is None or hit.within_days <= most or not not_meant(case):
        return hit
    return hit._replace(within_days=most)


def not_meant(case: Case) -> bool:
    """Whether the rules were made for others: in pregnancy, and under 16 as far as the year of birth tells."""
    born = case.profile.birth_year
    return case.has("pregnant") or (born is not None and case.now.year - born <= limits.ADULT_AGE.amount)
