"""What the findings of the patterns over weeks name: their entries, their reasons word for word, and what a review is kept by.

The keys are stored with a review as a fingerprint: when one changes, every answer a patient gave to that finding is lost.
"""

import json
from pathlib import Path

import pytest

from journal.rules.registry import ALL
from tests.rules.stories import ago, case, diagnosis, found, hours, minutes, numb, treatment, visit, with_condition

RULES = {rule.label: rule for rule in ALL}
THIGH, RINGS = "left leg.thigh_outer", ("left hand.ring", "left hand.little")
WEEKS = (56, 50, 46, 38, 31, 24, 17, 10, 5, 1)


def rep(days, *where, **fields):
    return [numb(ago(days=day), *where, **fields) for day in days]


STORIES = {
    "R20 rise": (
        rep((21, 14, 7), THIGH, lasted=hours(2)) + rep((1,), THIGH, lasted=hours(1), evidence="self_check_reduced"),
        {},
    ),
    "R20 shift": (rep((20, 19, 18), THIGH, lasted=hours(2)) + rep((6, 5, 4), THIGH, lasted=hours(2), feels=("reduced",)), {}),
    "R21": ([numb(ago(days=d), *RINGS, lasted=hours(1), pain=6 if d > 28 else 3, severity=3) for d in WEEKS], {}),
    "R21 share": (
        [numb(ago(days=d), *RINGS, lasted=hours(1), feels=("tingling",) if d > 28 else ("reduced",)) for d in WEEKS],
        {},
    ),
    "R22": (
        rep((20, 10, 1), "both leg.thigh_back", lasted=minutes(12), triggers=("walking",), relief=("sitting",))
        + rep(
            (0.5,),
            "both leg.thigh_back",
            lasted=minutes(12),
            triggers=("walking",),
            relief=("sitting",),
            function=(("walk", "cannot"),),
            evidence="self_check_reduced",
        ),
        {},
    ),
    "R23": (
        rep((40, 25, 1), "left arm.forearm_back", lasted=hours(1), feels=("tingling", "reduced"), symptoms=("weak",), pain=4),
        {"visits": (visit(ago(days=20)),)},
    ),
    "R24": (rep((4, 2), "left back.lower", lasted=minutes(30), triggers=("strain_overuse",), severity=3), {}),
    "R25 three": (
        rep((12, 9, 5, 1), "right hand.ring", "right hand.little", lasted=minutes(10), triggers=("arms_overhead",)),
        {},
    ),
    "R25 pale": (
        rep((1,), "right hand.ring", "right hand.little", lasted=minutes(10), triggers=("arms_overhead",), symptoms=("pale",)),
        {},
    ),
    "R26": (
        rep(
            (12, 10, 9),
            "left leg.calf_outer",
            lasted=hours(2),
            severity=3,
            symptoms=("back_pain",),
            function=(("walk", "some"),),
        )
        + rep(
            (5, 3, 1), "left leg.calf_outer", lasted=hours(2), severity=6, symptoms=("back_pain",), function=(("walk", "some"),)
        ),
        {},
    ),
    "R27": (
        rep((150, 1), THIGH, lasted=hours(2)),
        {
            "treatments": (
                treatment("Physio", ago(days=120), ago(days=70)),
                treatment("Tablets", ago(days=60), ago(days=20), "worse"),
            )
        },
    ),
    "R28 diagnosed": (rep((50, 40, 30, 20, 1), THIGH, lasted=hours(2)), {"diagnoses": (diagnosis(THIGH, on=ago(days=400)),)}),
    "R28 recurring": (rep((12, 9, 5, 1), THIGH, lasted=hours(2)), {}),
    "R29": (
        rep((27, 24, 21, 18), THIGH, lasted=minutes(10), severity=2)
        + rep((13, 11, 9, 7, 5, 3, 1), THIGH, lasted=minutes(40), severity=5),
        {},
    ),
    "R30": (
        rep((20, 10, 1), "both foot.sole", lasted=hours(8), onset="days"),
        {"profile": with_condition("diabetes", "b12_risk")},
    ),
    "R31": (rep((20, 9, 5, 2), "left hand.index", lasted=minutes(1), onset="sudden"), {}),
    "R32": (
        rep(
            (9, 5, 2, 1),
            "right hand.thumb",
            "right hand.index",
            lasted=minutes(15),
            triggers=("night",),
            severity=4,
            symptoms=("grip_weak_dropping",),
        ),
        {},
    ),
    "R33": (rep((3,), "left face.chin", lasted=hours(48), feels=("reduced",)), {}),
    "R34": (rep((1,), "left chest.middle", lasted=hours(20), feels=("burning",), symptoms=("rash_blisters",)), {}),
    "R35": (rep((1,), "right foot.sole", lasted=hours(2), symptoms=("unnoticed_burn_cut", "foot_wound")), {}),
    "R36": (rep((1,), "left back.lower", lasted=hours(2), symptoms=("weight_loss", "night_pain")), {}),
    "R37": (
        [numb(ago(days=9), "left hand.thumb"), numb(ago(hours=5), "left foot.sole", onset="unknown", lasted=minutes(5))],
        {},
    ),
}

TOLD = json.loads((Path(__file__).parents[1] / "data" / "told.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", STORIES)
def test_what_is_told(name):
    rule = RULES[name.split()[0]]
    episodes, fields = STORIES[name]
    told = TOLD[name]
    flag = next(one for one in found(*episodes, **fields).flags if one.rule == rule.id)
    ids = [one.id for one in episodes]
    assert (flag.level, flag.within_days) == (told["level"], told["within_days"])
    assert [ids.index(one) for one in flag.episodes] == told["entries"]
    assert list(flag.because) == told["because"]
    assert sorted({part for hit in rule.evaluate(case(*episodes, **fields)) for part in hit.key}) == told["keys"]


def test_no_words_are_put_into_the_mouth_of_the_patient():
    report = found(numb(ago(minutes=10), "left face.cheek", "left hand.thumb", onset="sudden", symptoms=("weak",)))
    because = " ".join(reason for flag in report.flags for reason in flag.because)
    assert "you wrote" not in because
    assert "around the mouth" not in because
    assert 'it is logged with "A body part is weaker' in because
    assert "it is in a hand and in the face or mouth on one side" in because
