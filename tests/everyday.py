"""A second maker of 60-day diaries of people who need no emergency, so that the rules are not tuned to one generator.

Invented, not patient data. Other people than in `tests.diaries`, other habits: later readings, forgotten ends, entries made a
day late, places named finer or coarser, journeys, conditions known before the journal began. `diary(KIND, SEED)` as there.
"""

from __future__ import annotations

import datetime as dt
import random

from tests.diaries import START

ULNAR = ["hand.little", "hand.ring", "hand.palm_little_side"]
OUTER_LEG = ["leg.calf_outer", "foot.top", "foot.big_toe", "foot.ankle"]
COLD_FINGERS = ["hand.index", "hand.middle", "hand.ring", "hand.little"]
FEET = ["foot.big_toe", "foot.middle_toes", "foot.little_toe", "foot.sole", "foot.top", "foot.heel"]


def sites(regions, side, feels):
    return [{"region": region, "side": side, "sensations": list(feels)} for region in regions]


def spell(rng, day, hour, minutes, felt, *, severity=3, later=(), symptoms=(), since=None, denied=(), pain=None, **fields):
    """One entry as people write them: a guess at the time, sometimes the day after, sometimes without its end."""
    start = START + dt.timedelta(days=day, hours=hour, minutes=rng.randrange(60))
    first = {"at": start.isoformat(), "sites": felt, "severity": severity, "pain": pain, "symptoms": list(symptoms)}
    first |= {"denied": list(denied), "symptom_since": since or {}, "evidence": "felt"}
    after = [first | {"at": (start + dt.timedelta(minutes=at)).isoformat(), "sites": places} for at, places in later]
    forgotten = rng.random() < 0.04
    written = start + dt.timedelta(minutes=minutes) + dt.timedelta(hours=rng.choice([0, 0, 0, 1, 14]))
    return {
        "started_at": start.isoformat(),
        "ended_at": None if forgotten else (start + dt.timedelta(minutes=minutes)).isoformat(),
        "recorded_at": written.isoformat(),
        "onset": "unknown",
        "readings": [first, *after],
        **fields,
    }


def days(rng, share):
    return [day for day in range(60) if rng.random() < share]


def elbow_leaner(rng):
    """Ring and little finger on a bent elbow at the desk, now left, now right."""
    for day in days(rng, 0.4):
        felt = sites(
            rng.sample(ULNAR, rng.randint(1, 3)),
            rng.choice(["left", "left", "right"]),
            [rng.choice(["tingling", "pins_needles"])],
        )
        yield spell(
            rng,
            day,
            rng.randint(9, 17),
            rng.choice([2, 4, 6, 9]),
            felt,
            severity=rng.randint(1, 3),
            onset=rng.choice(["hours", "unknown"]),
            triggers=["elbow_bent"],
            relief=["moving"],
        )


def known_root(rng):
    """A confirmed nerve root of the leg: pain and numbness up and down, an old slight weakness."""
    for day in days(rng, 0.5):
        felt = sites(rng.sample(OUTER_LEG, rng.randint(1, 3)), "right", rng.sample(["tingling", "reduced", "burning"], 1))
        yield spell(
            rng,
            day,
            rng.choice([7, 13, 19]),
            rng.choice([60, 180, 400]),
            felt,
            severity=rng.randint(2, 6),
            pain=rng.randint(0, 5),
            onset=rng.choice(["days", "weeks", "unknown"]),
            symptoms=["back_pain", "leg_pain_one"],
            since={"back_pain": "2025-06-01", "leg_pain_one": "2025-06-01"},
            triggers=rng.sample(["sitting", "walking"], rng.randint(0, 1)),
        )


def cold_fingers(rng):
    """Fingers of both hands white in the cold, pink again indoors."""
    for day in days(rng, 0.35):
        felt = sites(
            rng.sample(COLD_FINGERS, rng.randint(2, 4)), "both", [rng.choice(["reduced", "pins_needles", "cold_feeling"])]
        )
        yield spell(
            rng,
            day,
            rng.choice([7, 8, 17]),
            rng.randint(5, 25),
            felt,
            severity=rng.randint(2, 4),
            onset="hours",
            symptoms=rng.choice([["colour_change_with_cold"], ["pale", "colour_change_with_cold"], []]),
            triggers=["cold"],
            relief=["warming"],
        )


def thigh_patch(rng):
    """The outer thigh of months: standing, belts, nothing else."""
    for day in days(rng, 0.45):
        yield spell(
            rng,
            day,
            rng.randint(10, 21),
            rng.choice([20, 45, 90, 200]),
            sites(["leg.thigh_outer"], "left", [rng.choice(["burning", "tingling", "reduced"])]),
            severity=rng.randint(1, 5),
            onset=rng.choice(["hours", "unknown", "weeks"]),
            triggers=rng.choice([["standing"], ["tight_strap_clothing"], []]),
            denied=["weak", "back_pain"],
        )


def untested_feet(rng):
    """Both feet for a year, nobody has looked: worth a doctor, no emergency."""
    for day in days(rng, 0.55):
        first = rng.sample(FEET, rng.randint(1, 4))
        more = sorted({*first, *rng.sample(FEET, 1)})
        later = [(120, sites(more, "both", ["tingling"]))] if rng.random() < 0.3 else []
        yield spell(
            rng,
            day,
            rng.choice([8, 20, 22]),
            300,
            sites(first, "both", rng.sample(["tingling", "burning", "reduced"], rng.randint(1, 2))),
            severity=rng.randint(2, 5),
            later=later,
            onset=rng.choice(["weeks", "weeks", "unknown"]),
        )


def light_sleeper(rng):
    """Arms slept on, feet gone to sleep, on journeys too; some entries without a reason."""
    shapes = [
        (["hand.index", "hand.middle", "hand.palm_thumb_side"], "left", "leaned_or_slept_on"),
        (["arm.forearm_little_side", *ULNAR], "right", "leaned_or_slept_on"),
        (["foot.sole", "foot.heel"], "left", "legs_crossed"),
        (["leg.shin", "foot.top"], "both", "kneeling"),
        (["buttock.lower", "leg.thigh_back"], "both", "sitting"),
    ]
    for day in days(rng, 0.35):
        regions, side, trigger = rng.choice(shapes)
        slept = trigger == "leaned_or_slept_on"
        yield spell(
            rng,
            day,
            rng.choice([3, 6]) if slept else rng.randint(10, 22),
            rng.choice([1, 3, 7, 14]),
            sites(regions, side, [rng.choice(["pins_needles", "heavy_dead", "no_feeling"])]),
            severity=rng.randint(1, 5),
            onset="woke_with" if slept else rng.choice(["hours", "unknown"]),
            triggers=[trigger],
            relief=[rng.choice(["moving", "shaking_hand"])],
            time_zone=rng.choice(["Europe/Madrid", "Asia/Tokyo", "America/Chicago"]),
            explanation=rng.choice([None, "fell asleep on it"]),
        )


def both_hands_at_night(rng):
    """Pregnant: both hands at night, shaken out."""
    for day in days(rng, 0.5):
        regions = rng.sample(
            ["hand.thumb", "hand.index", "hand.middle", "hand.ring", "hand.palm_thumb_side"], rng.randint(2, 4)
        )
        yield spell(
            rng,
            day,
            rng.randint(1, 5),
            rng.randint(5, 30),
            sites(regions, rng.choice(["both", "both", "right"]), ["tingling"]),
            severity=rng.randint(2, 5),
            onset=rng.choice(["woke_with", "woke_with", "unknown"]),
            triggers=["night"],
            relief=["shaking_hand"],
        )


def twitchy(rng):
    """Odd short tingles anywhere on the limbs and the back, a quarter of them entered as sudden."""
    spots = [
        ("hand.thumb", "right"),
        ("leg.shin", "left"),
        ("foot.heel", "right"),
        ("arm.upper_outer", "left"),
        ("back.shoulder_blade", "right"),
        ("leg.knee_front", "both"),
    ]
    for day in days(rng, 0.08):
        region, side = rng.choice(spots)
        yield spell(
            rng,
            day,
            rng.randint(7, 23),
            rng.choice([1, 1, 1, 2, 4, 6]),
            sites([region], side, [rng.choice(["tingling", "crawling"])]),
            severity=1,
            onset=rng.choice(["sudden", "unknown", "unknown", "hours"]),
            triggers=rng.choice([["none_known"], []]),
        )


SUDDEN = ("twitchy",)  # who enters things as sudden is sent to be looked at now and then
MAKERS = (elbow_leaner, known_root, cold_fingers, thigh_patch, untested_feet, light_sleeper, both_hands_at_night, twitchy)
KINDS = {maker.__name__: maker for maker in MAKERS}
BEFORE = {
    "untested_feet": ("2025-01-01", None, FEET, "both"),
    "thigh_patch": ("2025-05-01", "2025-07-01", ["leg.thigh_outer"], "left"),
}


def diary(kind, seed):
    rng = random.Random(f"everyday {kind} {seed}")
    episodes = list(KINDS[kind](rng))
    profile = {"birth_year": rng.randint(1940, 2005)}
    if kind in BEFORE:
        since, assessed, regions, side = BEFORE[kind]
        known = {"sites": [{"region": region, "side": side} for region in regions], "sensations": ["tingling"], "since": since}
        profile["baseline"] = [known | {"assessed_on": assessed, "course": "comes_and_goes"}]
    document = {"format": "numbness-journal", "version": 1, "profile": profile, "episodes": episodes}
    if kind == "known_root":
        document["diagnoses"] = [
            {
                "name": "L5 radiculopathy",
                "status": "confirmed",
                "by": "neurologist",
                "on": "2025-09-01",
                "sites": [{"region": region, "side": "right"} for region in OUTER_LEG],
            }
        ]
        document["visits"] = [{"on": "2025-09-01", "kind": "imaging", "assessed_numbness": True}]
    if kind == "both_hands_at_night":
        profile["history"] = [{"condition": "pregnant", "since": "2025-10-01"}]
    return document
