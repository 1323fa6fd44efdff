"""Makers of synthetic 60-day diaries of people who do not need an emergency, to count false alarms.

Invented generators, not patient data. They hold what real diaries hold: guesses at onset, unlogged details, different words for
the same place, double entries, entries written down later. `diary(KIND, SEED)` gives one exchange document.
"""

from __future__ import annotations

import datetime as dt
import json
import random

START = dt.datetime(2026, 1, 5, tzinfo=dt.UTC)
FINGERS = ["hand.thumb", "hand.index", "hand.middle", "hand.ring"]
FEET = ["foot.sole", "foot.big_toe", "foot.middle_toes", "foot.little_toe", "foot.top", "foot.heel", "foot.ankle"]


def episode(rng, day, hour, minutes, sites, onset, sensations, severity, triggers=(), relief=(), symptoms=(), explanation=None):
    start = START + dt.timedelta(days=day, hours=hour, minutes=rng.randrange(60))
    one = {"region": None, "side": None, "sensations": list(sensations)}
    doc = {
        "started_at": start.isoformat(),
        "ended_at": (start + dt.timedelta(minutes=minutes)).isoformat(),
        "onset": onset,
        "explanation": explanation,
        "triggers": list(triggers),
        "relief": list(relief),
        "readings": [
            {
                "at": start.isoformat(),
                "sites": [{**one, "region": r, "side": s} for r, s in sites],
                "severity": severity,
                "symptoms": list(symptoms),
                "evidence": "felt",
            }
        ],
    }
    return [doc]


def median_nights(rng):
    """Night-time tingling in the thumb side of one hand, shaken off within minutes."""
    for day in range(60):
        if rng.random() < 0.55:
            fingers = rng.sample(FINGERS, rng.choice([2, 3, 3, 4]))
            yield episode(
                rng,
                day,
                rng.choice([2, 3, 4, 5]),
                rng.choice([5, 8, 10, 15, 20]),
                [(f, "right") for f in fingers],
                rng.choice(["woke_with", "woke_with", "woke_with", "unknown"]),
                [rng.choice(["tingling", "pins_needles", "reduced"])],
                rng.randint(2, 5),
                rng.sample(["night", "typing_grip"], rng.randint(0, 2)),
                rng.choice([["shaking_hand"], ["moving"], []]),
            )


def positional(rng):
    """Limbs that went to sleep and woke up again."""
    shapes = [
        ([("hand.little", "left"), ("hand.ring", "left"), ("hand.palm_little_side", "left")], "leaned_or_slept_on"),
        ([("leg.calf_outer", "right"), ("foot.top", "right")], "legs_crossed"),
        ([("foot.sole", "both"), ("foot.top", "both")], "kneeling"),
        ([("arm.forearm_back", "right"), ("hand.back_thumb_side", "right")], "leaned_or_slept_on"),
        ([("leg.thigh_back", "both")], "sitting"),
    ]
    for day in range(60):
        if rng.random() < 0.3:
            sites, trigger = rng.choice(shapes)
            yield episode(
                rng,
                day,
                rng.choice([7, 9, 13, 20]),
                rng.choice([1, 2, 3, 5, 8, 12]),
                sites,
                rng.choice(["sudden", "woke_with", "hours", "unknown"]),
                [rng.choice(["pins_needles", "reduced", "heavy_dead"])],
                rng.randint(1, 4),
                [trigger],
                rng.choice([["moving"], ["position_change"]]),
                explanation=rng.choice(["lay on it", "sat too long", "was kneeling", "dead leg", None]),
            )


def stable_feet(rng):
    """A known neuropathy of the feet whose logged toes vary from day to day."""
    for day in range(60):
        if rng.random() < 0.6:
            yield episode(
                rng,
                day,
                rng.choice([8, 18, 22]),
                rng.choice([120, 300, 600]),
                [(r, "both") for r in rng.sample(FEET, rng.randint(2, 5))],
                rng.choice(["weeks", "days", "unknown"]),
                rng.sample(["tingling", "burning", "reduced"], rng.randint(1, 2)),
                rng.randint(2, 5),
            )


def sporadic(rng):
    """Odd brief tingles here and there, some entered as sudden."""
    spots = [
        ("hand.index", "left"),
        ("foot.top", "right"),
        ("leg.thigh_outer", "left"),
        ("arm.forearm_back", "right"),
        ("hand.little", "left"),
        ("leg.calf_back", "right"),
    ]
    for day in range(60):
        if rng.random() < 0.09:
            yield episode(
                rng,
                day,
                rng.randrange(7, 23),
                rng.choice([1, 1, 1, 3, 5]),
                [rng.choice(spots)],
                rng.choice(["unknown", "hours", "sudden"]),
                ["tingling"],
                rng.randint(1, 2),
                rng.choice([["none_known"], []]),
                ["moving"],
            )


def strain_heals(rng):
    """A strained lower back or shoulder with mild local tingling that fades within two weeks."""
    place = rng.choice(
        [[("back.lower", "left")], [("back.shoulder_blade", "right")], [("shoulder.top", "left"), ("arm.upper_outer", "left")]]
    )
    began = rng.randrange(33, 42)
    for day in range(began, min(60, began + 13)):
        if rng.random() < 0.8:
            yield episode(
                rng,
                day,
                rng.choice([9, 15, 21]),
                rng.choice([20, 40, 90]),
                place,
                "hours",
                ["tingling"],
                max(1, 4 - (day - began) // 4),
                ["exercise"],
                ["rest"],
                explanation="strained it at the gym",
            )


KINDS = {f.__name__: f for f in (median_nights, positional, stable_feet, sporadic, strain_heals)}


def diary(kind, seed):
    rng = random.Random(f"{kind}-{seed}")
    document = {
        "format": "numbness-journal",
        "version": 1,
        "profile": {"birth_year": rng.randint(1945, 2003)},
        "episodes": [e for made in KINDS[kind](rng) for e in made],
    }
    if kind == "stable_feet":
        document["diagnoses"] = [
            {
                "name": "Peripheral neuropathy",
                "status": "confirmed",
                "by": "neurologist",
                "on": "2025-03-01",
                "sites": [{"region": r, "side": "both"} for r in FEET],
            }
        ]
        document["visits"] = [
            {"on": "2025-03-01", "kind": "neurological_exam", "assessed_numbness": True, "result": "stocking loss, stable"}
        ]
        document["profile"]["history"] = [{"condition": "diabetes", "since": "2015-01-01"}]
    if rng.random() < 0.2 and document["episodes"]:
        document["episodes"].append(json.loads(json.dumps(rng.choice(document["episodes"]))))
    return document
