"""The conditions of a profile: which of them end, for which the day matters, and how one is noted, changed or taken away."""

from __future__ import annotations

from datetime import timedelta

from journal.model.views import HistoryItem, Profile

GROUPS = {  # in the order in which they are asked
    "told": (
        *("cancer_ever", "cancer_spine_or_bone", "stroke_or_tia_ever", "diabetes", "af_or_clot_history"),
        *("vascular_disease", "migraine_aura_diagnosed", "ms_diagnosed", "fnd_diagnosed", "kidney_failure_dialysis"),
        *("thyroid", "hiv", "osteoporosis"),
    ),
    "treatment": ("anticoagulant", "chemo", "radiotherapy_spine", "immunosuppressed_or_steroids"),
    "lately": ("recent_spinal_procedure", "recent_surgery", "neck_thyroid_surgery", "recent_infection_or_vaccine_6w"),
    "more": ("pregnant", "b12_risk", "alcohol_excess", "iv_drug_use", "nitrous_oxide"),
}
# A state that ends. The others count whether or not they are over, so that an end is not asked for: "cancer, until 2020"
# would otherwise be read as no longer worth a look.
ENDING = frozenset(
    {"chemo", "anticoagulant", "iv_drug_use", "immunosuppressed_or_steroids", "kidney_failure_dialysis", "alcohol_excess"}
    | {"b12_risk", "pregnant", "nitrous_oxide"}
)
# What counts for ever, even where a document says an end.
EVER = frozenset({"cancer_ever", "cancer_spine_or_bone", "radiotherapy_spine", "stroke_or_tia_ever"})
# Something that happened. Days or weeks since then decide, so that one which may be this recent needs its day.
HAPPENED = frozenset({"recent_spinal_procedure", "recent_infection_or_vaccine_6w", "recent_surgery", "neck_thyroid_surgery"})
RECENT = timedelta(days=92)


def noted(profile: Profile, condition: str) -> HistoryItem | None:
    """The condition as the profile has it, the last spell of several; None when it has it not."""
    found = [item for item in profile.history if item.condition == condition]
    return found[-1] if found else None


def with_condition(profile: Profile, item: HistoryItem) -> Profile:
    """The profile with this condition. It takes the place of the spell that is there, unless that was over before it began."""
    last = noted(profile, item.condition)
    if last is None:
        return profile._replace(history=(*profile.history, item))
    if last.until is not None and item.since is not None and last.until < item.since:
        return profile._replace(history=(*profile.history, item))
    at = len(profile.history) - 1 - profile.history[::-1].index(last)
    return profile._replace(history=(*profile.history[:at], item, *profile.history[at + 1 :]))


def without_condition(profile: Profile, condition: str) -> Profile:
    """The profile without this condition and all its spells."""
    return profile._replace(history=tuple(item for item in profile.history if item.condition != condition))
