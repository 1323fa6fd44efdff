"""Stroke patterns with something missing: an onset, an end, a day of the calendar; and those that were seen by a doctor."""

from tests.vignettes import sources
from tests.vignettes.write import numb, state, vignette, visit

ARM_LEG = "left [whole arm], [whole leg]"

CASES = (
    vignette(
        "missing-onset-half-side",
        "Right arm and leg numb for three hours, how it began was left out",
        about="R01 R37",
        born=1955,
        expected="emergency",
        source=sources.ASA,
        why="A missing onset is not a slow one.",
        episodes=[numb("3h", "right [whole arm], [whole leg]", "reduced", onset="unknown", severity=5)],
    ),
    vignette(
        "forgotten-open-stroke-pattern",
        "Sudden left arm and leg numbness written five days ago, never closed, nothing written since",
        about="R01 R37",
        born=1952,
        expected="emergency",
        acceptable="same_day",
        source=sources.STROKE_ASSOCIATION,
        why="An entry that was not closed is no reason to think it went away.",
        episodes=[numb("5d 10:00", ARM_LEG, "reduced", onset="sudden", severity=5)],
    ),
    vignette(
        "tia-across-the-clock-change",
        "One-sided numbness at 23:30 on Saturday; it is 22:45 on the Sunday on which the clocks went forward",
        about="R03 R01",
        born=1952,
        expected="emergency",
        source=sources.NG128,
        now="2026-03-29T22:45",
        why="Less than 24 hours have passed, whatever the clock on the wall says.",
        episodes=[numb("1d 23:30", "left face.cheek, [whole arm]", "reduced", lasted="20m", onset="sudden", severity=5)],
    ),
    vignette(
        "tia-before-the-flight",
        "One-sided numbness on the evening before a flight from New York to London, told 20 hours later",
        about="R03 R01",
        born=1952,
        expected="emergency",
        source=sources.NG128,
        now="2026-05-20T17:00",
        why="The instant counts, not the calendar of two zones.",
        episodes=[
            numb(
                "20h",
                "right face.cheek, [whole arm]",
                "reduced",
                lasted="10m",
                onset="sudden",
                severity=5,
                zone="America/New_York",
            )
        ],
    ),
    vignette(
        "sudden-grip-weakness",
        "An hour ago thumb and index finger went numb and the grip went weak at the same moment",
        about="R01 R18",
        born=1960,
        expected="emergency",
        source=sources.NG127_WEAK,
        why="Sudden weakness, even restricted, may be a stroke.",
        episodes=[
            numb("1h", "right hand.thumb, hand.index", "reduced", onset="sudden", severity=4, symptoms="grip_weak_dropping")
        ],
    ),
    vignette(
        "numb-then-seizure",
        "Left hand tingled, then the arm jerked and she was told she fainted for a minute; an hour ago",
        about="R01",
        born=1988,
        expected="emergency",
        source=sources.ASA,
        why="A first seizure with a sensory start.",
        episodes=[
            numb("1h", "left hand.thumb, hand.index, hand.middle", lasted="3m", onset="sudden", symptoms="seizure fainted")
        ],
    ),
    vignette(
        "whole-leg-dead-at-once",
        "While standing in the kitchen the whole right leg went dead half an hour ago and stays so",
        about="R01 R02",
        born=1963,
        expected="emergency",
        source=sources.CLEVELAND,
        why="A whole limb, sudden, without a reason.",
        episodes=[numb("30m", "right [whole leg]", "heavy_dead reduced", onset="sudden", severity=6, triggers="none_known")],
    ),
    vignette(
        "seen-in-hospital-unchanged",
        "Sudden numbness of the left half three weeks ago, seen in hospital, scan normal, milder and unchanged since",
        about="R01 R03",
        born=1961,
        expected="routine",
        acceptable="info none soon",
        source=sources.NG128,
        why="It was assessed as an emergency and nothing is new.",
        visits=[visit("21d", kind="emergency_visit", result="MRI normal"), visit("-14d", pending=True)],
        episodes=[
            numb(
                "21d 09:00",
                ARM_LEG,
                "reduced",
                onset="sudden",
                severity=5,
                then=[
                    state("20d 09:00", ARM_LEG, "reduced", 3),
                    state("10d 09:00", ARM_LEG, "tingling", 2),
                    state("1d 09:00", ARM_LEG, "tingling", 2),
                ],
            )
        ],
    ),
    vignette(
        "again-after-hospital",
        "The same patient: today it came back suddenly for 10 minutes, two hours ago",
        about="R01 R03",
        born=1961,
        expected="emergency",
        source=sources.STROKE_ASSOCIATION,
        why="A new sudden event is not covered by the visit three weeks ago.",
        visits=[visit("21d", kind="emergency_visit", result="MRI normal")],
        episodes=[
            numb("21d 09:00", ARM_LEG, "reduced", lasted="30m", onset="sudden", severity=5),
            numb("2h", ARM_LEG, "reduced", lasted="10m", onset="sudden", severity=5),
        ],
    ),
    vignette(
        "acknowledged-is-not-treated",
        "The stroke warning of an hour ago was acknowledged in the journal; half the face and the arm are still numb",
        about="R01",
        born=1958,
        expected="emergency",
        source=sources.ASA,
        why="Having read the warning changes nothing about the arm.",
        episodes=[numb("1h", "left face.cheek, [whole arm]", "reduced", onset="sudden", severity=5)],
        flag_reviews=[{"rule": "stroke_pattern", "state": "acknowledged", "at": "2026-03-10T17:10:00+00:00"}],
    ),
    vignette(
        "private-entry-counts",
        "The entry is marked private: sudden numbness of face and arm on the right, 20 minutes ago",
        about="R01",
        expected="emergency",
        source=sources.ASA,
        why="Private is about who reads it, not about what it means.",
        episodes=[numb("20m", "right face.cheek, [whole arm]", "reduced", onset="sudden", severity=5, private=True)],
    ),
)
