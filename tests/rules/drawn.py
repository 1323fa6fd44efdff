"""Random journals for the laws of the rules: few places, signs and conditions, but those on which the rules decide."""

from __future__ import annotations

from datetime import datetime, timedelta

from hypothesis import strategies as st

from journal.model.views import (
    Baseline,
    Day,
    Diagnosis,
    Episode,
    FlagReview,
    History,
    HistoryItem,
    Profile,
    Reading,
    Site,
    Treatment,
    Visit,
)
from journal.vocabulary import REVIEW_STATES, vocabulary
from tests.rules.stories import NOW

WORDS = vocabulary()
SPOTS = (
    ("face.cheek", "left"),
    ("face.mouth", "midline"),
    ("face.chin", "right"),
    ("face.temple", "left"),
    ("hand.thumb", "left"),
    ("hand.index", "left"),
    ("hand.ring", "both"),
    ("arm.forearm_back", "left"),
    ("arm.upper_outer", "right"),
    ("chest.middle", "both"),
    ("abdomen.middle", "right"),
    ("back.lower", "left"),
    ("back.tailbone", "midline"),
    ("buttock.lower", "both"),
    ("saddle.genitals", "left"),
    ("leg.calf_back", "left"),
    ("leg.thigh_front", "both"),
    ("foot.sole", "both"),
    ("foot.sole", "right"),
)
SIGNS = (
    *("weak", "foot_drop", "grip_weak_dropping", "clumsy_hands", "unsteady", "heavy_legs", "swallowing", "muscle_cramp"),
    *("speech", "face_droop", "vision_loss_or_double", "chest_pain", "breathless", "sweating"),
    *("bladder_start", "bowel_leak", "saddle_change", "sexual_change"),
    *("back_pain", "neck_pain", "leg_pain_one", "leg_pain_both", "limb_pain_severe", "night_pain", "band_pain", "lhermitte"),
    *("fever", "weight_loss", "rash_blisters", "scalp_tender", "jaw_ache_chewing", "swelling"),
    *("cold_to_touch", "pale", "blue_mottled", "tight_swollen", "colour_change_with_cold"),
    *("injury_neck_back", "injury_limb", "cast_or_tight_bandage", "unnoticed_burn_cut", "foot_wound"),
)
TRIGGERS = (
    *("leaned_or_slept_on", "cycling", "sitting", "none_known", "dental_or_local_anaesthetic", "exercise", "strain_overuse"),
    *("walking", "arms_overhead", "cold", "elbow_bent", "stress_fast_breathing", "night"),
)
CONDITIONS = (
    *("migraine_aura_diagnosed", "cancer_ever", "chemo", "anticoagulant", "recent_spinal_procedure", "diabetes"),
    *("ms_diagnosed", "fnd_diagnosed", "neck_thyroid_surgery", "af_or_clot_history"),
)
FEELS = ["tingling", "reduced", "no_feeling", "burning", "tight_band"]
sites = st.builds(lambda spot, feel: Site(*spot, (feel,)), st.sampled_from(SPOTS), st.sampled_from(FEELS))
moments = st.one_of(st.integers(0, 60 * 36), st.integers(0, 60 * 24 * 70)).map(lambda ago: NOW - timedelta(minutes=ago))


def made(shape, **fields):
    """A row with only these fields drawn (`builds` would draw those with a default too)."""
    return st.fixed_dictionaries(fields).map(lambda values: shape(**values))


def few(known, most=2):
    return st.lists(st.sampled_from(list(known)), max_size=most, unique=True).map(tuple)


def readings(denied=None):
    """Of the moment NOW, to be put in their place: a strategy made anew for each start would cost more than its draws."""
    return made(
        Reading,
        at=st.just(NOW),
        sites=st.lists(sites, min_size=1, max_size=3).map(tuple),
        severity=st.none() | st.integers(0, 10),
        pain=st.none() | st.integers(0, 10),
        symptoms=few(SIGNS),
        symptom_since=st.sampled_from([(), *(((name, NOW.date() - timedelta(days=40)),) for name in SIGNS)]),
        denied=few(SIGNS) if denied is None else denied,
        evidence=st.sampled_from(list(WORDS.evidence)),
    )


AFTER = st.integers(0, 60 * 30)  # minutes
MAYBE_AFTER = st.none() | AFTER
TOLD = {
    "onset": st.sampled_from(list(WORDS.onset)),
    "explanation": st.sampled_from([None, "", "slept on it"]),
    "triggers": few(TRIGGERS, 1),
    "relief": few(["moving", "sitting", "shaking_hand", "warming"], 1),
    "function": st.sampled_from([(), (("walk", "some"),), (("walk", "cannot"),)]),
}


def episodes(starts=moments, denied=None):
    """Entries that start then, of one to three readings."""
    reading = readings(denied)
    return made(
        _placed,
        id=st.uuids().map(str),
        start=starts,
        first=reading,
        updates=st.lists(st.tuples(AFTER, reading), max_size=2),
        ended=MAYBE_AFTER,
        recorded=MAYBE_AFTER,
        **TOLD,
    )


def _placed(id, start, first, updates, ended, recorded, **told):
    def later(minutes):
        return None if minutes is None else min(NOW, start + timedelta(minutes=minutes))

    return Episode(
        id=id,
        started_at=start,
        readings=(first._replace(at=start), *(one._replace(at=later(minutes)) for minutes, one in updates)),
        ended_at=later(ended),
        recorded_at=later(recorded),
        **told,
    )


def dated(shape, **fields):
    return st.lists(made(shape, id=st.uuids().map(str), on=moments.map(datetime.date), **fields), max_size=1).map(tuple)


places = st.lists(sites.map(lambda site: site.place), max_size=2).map(tuple)
dates = moments.map(datetime.date)
baselines = made(Baseline, sites=places, since=dates, symptoms=few(SIGNS), assessed_on=st.none() | dates)
conditions = made(HistoryItem, condition=st.sampled_from(CONDITIONS), since=st.none() | dates)
profiles = made(
    Profile,
    birth_year=st.sampled_from([None, 1950, 1990]),
    history=st.lists(conditions, max_size=2).map(tuple),
    baseline=st.lists(baselines, max_size=1).map(tuple),
)
treatments = made(
    Treatment,
    id=st.uuids().map(str),
    name=st.just("Something"),
    started_on=st.none() | dates,
    stopped_on=st.none() | st.just(NOW.date()),
    effect=st.sampled_from([None, *WORDS.treatment_effect]),
)
reviews = made(
    FlagReview,
    rule=st.sampled_from(["saddle", "stroke_pattern", "unexplained"]),
    state=st.sampled_from(REVIEW_STATES),
    at=moments,
)
visit_kinds = st.sampled_from(["consultation", "emergency_visit"])
visits = dated(Visit, kind=visit_kinds, sites=places, assessed_numbness=st.booleans(), pending=st.booleans())
diagnoses = dated(Diagnosis, name=st.just("Named"), status=st.sampled_from(list(WORDS.diagnosis_status)), sites=places)
histories = made(
    History,
    profile=profiles,
    episodes=st.lists(episodes(), max_size=6).map(tuple),
    days=st.lists(made(Day, date=dates), max_size=2).map(tuple),
    treatments=st.lists(treatments, max_size=2).map(tuple),
    visits=visits,
    diagnoses=diagnoses,
    flag_reviews=st.lists(reviews, max_size=1).map(tuple),
)
