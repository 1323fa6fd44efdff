"""The worked examples of the clinical catalogue, 1 to 11. Its levels stand; what else a clinician may say is added."""

from functools import partial

from tests.vignettes.sources import EXAMPLE
from tests.vignettes.write import before, numb, state, vignette

case = partial(vignette, source=EXAMPLE)
FINGERTIP = "left hand.index"
PELVIC_ASKED = "bladder_start bladder_feel bladder_leak bowel_leak saddle_change wiping_feels_different"
FEET = "both foot.sole, foot.big_toe, foot.middle_toes, foot.little_toe"

CASES = (
    case(
        "c01-face-and-hand-gone",
        "Sudden numbness of right face and hand for 20 minutes, gone 2 hours ago",
        about="R01 R03",
        expected="emergency",
        why="Hand and mouth of one side, sudden and gone: a suspected TIA within a day.",
        episodes=[
            numb("140m", "right face.cheek, face.mouth, hand.thumb, hand.index", "reduced", lasted="20m", onset="sudden")
        ],
    ),
    case(
        "c02-slept-on-hand",
        "Left hand slept on, back to normal in 5 minutes",
        about="R02",
        expected="info",
        why="Pressure that goes when it goes.",
        episodes=[
            numb(
                "0d 06:30",
                "left [hand]",
                "reduced",
                lasted="5m",
                onset="woke_with",
                triggers="leaned_or_slept_on",
                relief="moving",
            )
        ],
    ),
    case(
        "c03-slept-on-hand-stays",
        "The same hand, still numb 45 minutes after waking",
        about="R02",
        expected="same_day",
        acceptable="emergency soon",
        why="Longer than pressure explains, woken with: seen today.",
        now="2026-03-10T07:20",
        episodes=[
            numb(
                "0d 06:30",
                "left [hand]",
                "reduced",
                onset="woke_with",
                triggers="leaned_or_slept_on",
                then=[state("0d 07:15", "left [hand]", "reduced")],
            )
        ],
    ),
    case(
        "c04-fingertip-a-minute",
        "A fingertip tingled suddenly for 60 seconds, for the first time",
        about="R02 R31",
        expected="info",
        why="Under two minutes, one fingertip, once: counted.",
        episodes=[numb("0d 11:00", FINGERTIP, lasted="60s", onset="sudden", severity=1)],
    ),
    case(
        "c05-fingertip-third-time",
        "The third identical minute in the same fingertip",
        about="R31",
        expected="soon",
        acceptable="same_day",
        why="Recurrent, brief, fixed pattern: refer, epilepsy is one cause.",
        episodes=[numb(f"{days}d 11:00", FINGERTIP, lasted="60s", onset="sudden", severity=1) for days in (9, 4, 1)],
    ),
    case(
        "c06-wiping-and-back-pain",
        "Wiping feels numb, with back pain for 5 days",
        about="R04",
        expected="emergency",
        why="Saddle change with back pain.",
        episodes=[
            numb(
                "0d 08:00",
                "midline saddle.anus",
                "reduced",
                onset="days",
                symptoms="wiping_feels_different back_pain",
                since="back_pain 5d",
            )
        ],
    ),
    case(
        "c07a-saddle-after-cycling",
        "Saddle tingling after cycling for 10 minutes",
        about="R04",
        expected="info",
        acceptable="routine",
        why="Pressure of the seat, gone at once, everything else asked and absent.",
        episodes=[
            numb("0d 15:00", "midline saddle.perineum", lasted="10m", onset="hours", triggers="cycling", denied=PELVIC_ASKED)
        ],
    ),
    case(
        "c07b-saddle-after-cycling-again",
        "The second time within 14 days",
        about="R04",
        expected="same_day",
        acceptable="soon",
        why="A saddle that keeps going numb is looked at, not explained away.",
        episodes=[
            numb(start, "midline saddle.perineum", lasted="10m", onset="hours", triggers="cycling", denied=PELVIC_ASKED)
            for start in ("9d 15:00", "0d 15:00")
        ],
    ),
    case(
        "c08-feet-stable-two-years",
        "Both feet tingle, stable for 2 years, never looked at",
        about="R30 R05 R28",
        expected="soon",
        acceptable="routine",
        why="No emergency; worth a doctor once.",
        baseline=[before(FEET, "2024-03-01", course="constant")],
        episodes=[numb(f"{days}d 09:00", FEET, lasted="5h", onset="weeks", course="constant") for days in (20, 10, 1)],
    ),
    case(
        "c09-climbing-in-three-days",
        "Toes Monday, shins Tuesday, thighs Wednesday, both sides",
        about="R07",
        expected="emergency",
        why="Ascending within days.",
        episodes=[
            numb(
                "2d 09:00",
                "both [toes]",
                onset="days",
                then=[
                    state("1d 09:00", "both [foot], leg.shin", "reduced", 4),
                    state("0d 09:00", "both [foot], leg.shin, leg.thigh_front", "reduced", 5),
                ],
            )
        ],
    ),
    case(
        "c10-hand-to-upper-arm-in-six-days",
        "Hand 5 days ago, forearm 2 days ago, upper arm today",
        about="R09",
        expected="same_day",
        acceptable="emergency soon",
        why="New neighbouring areas within a week.",
        episodes=[
            numb("5d 10:00", "right hand.thumb, hand.index", lasted="2h", onset="hours"),
            numb("2d 10:00", "right hand.thumb, hand.index, arm.forearm_thumb_side", lasted="2h", onset="hours"),
            numb("0d 10:00", "right hand.thumb, arm.forearm_thumb_side, arm.upper_outer", lasted="2h", onset="hours"),
        ],
    ),
    case(
        "c11-hand-to-upper-arm-in-25-days",
        "The same over 25 days",
        about="R09",
        expected="soon",
        acceptable="same_day",
        why="Slow spread.",
        episodes=[
            numb("25d 10:00", "right hand.thumb, hand.index", lasted="2h", onset="hours"),
            numb("14d 10:00", "right hand.thumb, hand.index, arm.forearm_thumb_side", lasted="2h", onset="hours"),
            numb("0d 10:00", "right hand.thumb, arm.forearm_thumb_side, arm.upper_outer", lasted="2h", onset="hours"),
        ],
    ),
)
