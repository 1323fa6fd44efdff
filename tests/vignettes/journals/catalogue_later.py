"""The worked examples of the clinical catalogue, 24 to 34."""

from functools import partial

from tests.vignettes.sources import EXAMPLE
from tests.vignettes.write import numb, state, vignette

case = partial(vignette, source=EXAMPLE)
LIMB = "left [whole arm], [whole leg]"

CASES = (
    case(
        "c24-back-once",
        "The back numb once, no reason, 10 minutes",
        about="R28",
        expected="soon",
        acceptable="routine",
        why="Any unexplained back numbness is checked.",
        episodes=[numb("1d 10:00", "left back.middle", "reduced", lasted="10m", onset="hours")],
    ),
    case(
        "c25a-third-aura",
        "Diagnosed aura, the third identical one, 20 minutes, no weakness",
        about="R01",
        expected="routine",
        acceptable="info",
        why="Stereotyped, slow, complete recovery, diagnosed.",
        history="migraine_aura_diagnosed=2018-01-01",
        episodes=[
            numb(
                f"{days}d 10:00",
                "right hand.thumb, hand.index",
                lasted="20m",
                onset="sudden",
                denied="weak speech face_droop arm_or_leg_weak_one_side",
                then=[state(f"{days}d 10:10", "right hand.thumb, hand.index, arm.forearm_thumb_side, face.cheek, face.mouth")],
            )
            for days in (70, 30, 0)
        ],
    ),
    case(
        "c25b-first-aura",
        "The same for the first time ever, undiagnosed",
        about="R01",
        expected="emergency",
        acceptable="same_day",
        why="TIA has to be excluded first.",
        episodes=[
            numb(
                "0d 10:00",
                "right hand.thumb, hand.index",
                lasted="20m",
                onset="sudden",
                then=[state("0d 10:10", "right hand.thumb, hand.index, arm.forearm_thumb_side, face.cheek, face.mouth")],
            )
        ],
    ),
    case(
        "c26-sexual-change-only",
        "Sexual change only, with back pain",
        about="R04",
        expected="soon",
        acceptable="same_day",
        why="Alone unlikely to be cauda equina; still two days.",
        episodes=[
            numb(
                "2d 10:00",
                "left leg.thigh_back",
                lasted="3h",
                onset="days",
                symptoms="back_pain sexual_change",
                denied="bladder_start bladder_feel bladder_leak bowel_leak bowel_feel saddle_change wiping_feels_different",
            )
        ],
    ),
    case(
        "c27-forgotten-open",
        "An open entry forgotten for 9 days",
        about="R37",
        expected="info",
        acceptable="routine",
        why="Ask whether it is still there; not a nine-day episode.",
        episodes=[numb("9d", "right leg.calf_outer", onset="hours", severity=2)],
    ),
    case(
        "c28-back-dated-one-sided",
        "A sudden one-sided event 10 days ago, entered today",
        about="R03",
        expected="soon",
        acceptable="same_day",
        why="Suspected TIA more than a week ago: within 7 days.",
        episodes=[
            numb("10d 10:00", LIMB, "reduced", lasted="30m", onset="sudden", severity=6, written="1h"),
        ],
    ),
    case(
        "c29-still-there-at-three-days",
        "Sudden arm and leg of one side, still there after 3 days",
        about="R01",
        expected="emergency",
        why="A stroke that has not been seen.",
        episodes=[numb("3d 10:00", LIMB, "reduced", onset="sudden", severity=6, then=[state("1h", LIMB, "reduced", 6)])],
    ),
    case(
        "c30-one-leg-then-both",
        "One lower leg, then both within 3 days",
        about="R09 R05",
        expected="same_day",
        acceptable="emergency",
        why="Becoming bilateral is spread.",
        episodes=[
            numb("3d 10:00", "left leg.calf_outer, leg.shin", lasted="4h", onset="hours"),
            numb("0d 10:00", "both leg.calf_outer, leg.shin", lasted="4h", onset="hours"),
        ],
    ),
    case(
        "c31-forearm-then-upper-arm",
        "Forearm, then upper arm within 3 days",
        about="R09",
        expected="same_day",
        acceptable="soon",
        why="A new zone of the same limb.",
        episodes=[
            numb("3d 10:00", "left arm.forearm_thumb_side", lasted="2h", onset="hours"),
            numb("0d 10:00", "left arm.forearm_thumb_side, arm.upper_outer", lasted="2h", onset="hours"),
        ],
    ),
    case(
        "c32-thumb-then-three-fingers",
        "Thumb, then thumb, index and middle finger in 5 days",
        about="R09 R32",
        expected="soon",
        acceptable="routine",
        why="Local growth inside one zone.",
        episodes=[
            numb("5d 10:00", "left hand.thumb", lasted="2h", onset="hours"),
            numb("0d 10:00", "left hand.thumb, hand.index, hand.middle", lasted="2h", onset="hours"),
        ],
    ),
    case(
        "c33-woke-and-shook",
        "Woke with thumb and index numb, shaken off in 10 minutes",
        about="R01 R02 R32",
        expected="none",
        acceptable="info routine",
        why="One night hand.",
        episodes=[
            numb("0d 04:00", "right hand.thumb, hand.index", "reduced", lasted="10m", onset="woke_with", relief="shaking_hand")
        ],
    ),
    case(
        "c34-woke-face-and-arm",
        "Woke with one side of the face and the arm numb, for 5 hours now",
        about="R01",
        expected="emergency",
        why="Wake-up stroke.",
        now="2026-03-10T12:00",
        episodes=[
            numb(
                "0d 07:00",
                "left face.cheek, face.mouth, [whole arm]",
                "reduced",
                onset="woke_with",
                severity=6,
                then=[state("10m", "left face.cheek, face.mouth, [whole arm]", "reduced", 6)],
            )
        ],
    ),
)
