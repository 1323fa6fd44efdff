"""Stroke and TIA: in progress, gone, old, explained away, seen in the night."""

from tests.vignettes import sources
from tests.vignettes.write import numb, vignette

HALF = "left face.cheek, face.mouth, [whole arm], [whole leg]"
ARM_LEG = "left [whole arm], [whole leg]"

CASES = (
    vignette(
        "stroke-in-progress",
        "71-year-old: for 40 minutes the right side of the face droops, the right arm is numb, words come out wrong",
        about="R01",
        born=1954,
        expected="emergency",
        source=sources.ASA,
        why="Face, arm and speech, sudden and still there.",
        episodes=[
            numb(
                "40m",
                "right face.cheek, face.mouth, [whole arm]",
                "reduced",
                onset="sudden",
                severity=6,
                symptoms="face_droop speech arm_or_leg_weak_one_side",
            )
        ],
    ),
    vignette(
        "tia-ten-minutes-this-morning",
        "66-year-old: left arm and face went numb at breakfast for 10 minutes, fine since",
        about="R03 R01",
        born=1959,
        expected="emergency",
        source=sources.STROKE_ASSOCIATION,
        why="Gone does not mean over: call even after a short time.",
        episodes=[
            numb("0d 08:00", "left face.cheek, face.mouth, [whole arm]", "reduced", lasted="10m", onset="sudden", severity=5)
        ],
    ),
    vignette(
        "tia-three-days-ago",
        "Left arm and leg numb for 15 minutes three days ago, nothing since",
        about="R03",
        born=1959,
        expected="same_day",
        acceptable="emergency",
        source=sources.NG128,
        why="Suspected TIA within the last week: specialist assessment within 24 hours.",
        episodes=[numb("3d 10:00", ARM_LEG, "reduced", lasted="15m", onset="sudden", severity=5)],
    ),
    vignette(
        "tia-three-weeks-ago-entered-late",
        "A quarter of an hour of left-sided numbness three weeks ago, entered today after talking to a friend",
        about="R03",
        born=1959,
        expected="soon",
        acceptable="same_day",
        source=sources.NG128,
        why="Older than a week: assessment within 7 days.",
        episodes=[numb("21d 10:00", ARM_LEG, "reduced", lasted="15m", onset="sudden", severity=5, written="2h")],
    ),
    vignette(
        "tia-fourteen-months-ago-imported",
        "A one-sided sudden quarter of an hour fourteen months ago, imported from an old notebook; nothing since",
        about="R03",
        born=1959,
        expected="routine",
        acceptable="soon",
        source=sources.NG128,
        why="Nobody has looked at it, so it is worth telling; nothing about today is urgent.",
        episodes=[numb("425d 10:00", ARM_LEG, "reduced", lasted="15m", onset="sudden", severity=5, written="1d")],
    ),
    vignette(
        "stroke-explained-away",
        '58-year-old: face and arm of one side suddenly numb for an hour, "slept badly, must be a trapped nerve"',
        about="R01",
        born=1967,
        expected="emergency",
        source=sources.ASA,
        why="The patient's own reason never silences a stroke pattern, nor does a low score.",
        episodes=[
            numb(
                "1h",
                "left face.cheek, face.mouth, [whole arm]",
                "reduced",
                onset="sudden",
                severity=1,
                explanation="trapped nerve, slept badly",
                triggers="leaned_or_slept_on",
                evidence="self_check_normal",
            )
        ],
    ),
    vignette(
        "wake-up-stroke",
        "Woke at half past six with the left side of face, arm and leg numb and weak, still so at eight",
        about="R01",
        born=1950,
        expected="emergency",
        source=sources.STROKE_ASSOCIATION,
        now="2026-03-10T08:00",
        why="Woken with a one-sided loss and weakness: stroke with unknown onset.",
        episodes=[numb("0d 06:30", HALF, "reduced", onset="woke_with", severity=6, symptoms="weak arm_or_leg_weak_one_side")],
    ),
    vignette(
        "cheiro-oral",
        "Right corner of the mouth and right thumb and index finger tingled together for 15 minutes, two hours ago",
        about="R01 R03",
        born=1957,
        expected="emergency",
        source=sources.CHEN,
        why="Hand and mouth of the same side: a small stroke is the leading cause.",
        episodes=[numb("2h", "right face.mouth, hand.thumb, hand.index", lasted="15m", onset="sudden", severity=2)],
    ),
)
